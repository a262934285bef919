"""How a record names people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.records.deal import Stakeholder
from assistant.records.names import Names, OurNames, first_name, slug

PEOPLE = Names(
    [
        Stakeholder("Maria López", email="Maria@Acme.example"),
        Stakeholder("Tom Aerts"),
        Stakeholder("Tom Jansen"),
        Stakeholder("Anna-Lena van der Berg"),
        Stakeholder("王 芳"),
        Stakeholder("Dana"),
        Stakeholder("Dr. Will Adams"),
        Stakeholder("Prof. Dr. Weiss"),
    ]
)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Maria López", "maria-lopez"),
        ("maria lopez", "maria-lopez"),
        ("MARIA", "maria-lopez"),
        ("Maria", "maria-lopez"),
        ("maria-lopez", "maria-lopez"),
        ("maria@acme.example", "maria-lopez"),
        ("Maria L. <MARIA@acme.example>", "maria-lopez"),
        ("Tom Aerts <tom@acme.example>", "tom-aerts"),
        ("Anna-Lena", "anna-lena-van-der-berg"),
        ("Anna", "anna-lena-van-der-berg"),
        ("王", "王-芳"),
        ("Dana", "dana"),
        ("Dr. Maria López", "maria-lopez"),
        ("Ms Maria", "maria-lopez"),
        ("Will Adams", "dr-will-adams"),
        ("Will", "dr-will-adams"),
        ("Dr Will Adams", "dr-will-adams"),
        ("Dr. Weiss", "prof-dr-weiss"),
    ],
)
def test_one_person_is_found_by_any_of_their_names(name: str, found: str) -> None:
    """Full name, unique first name, address or id; accents, capitals and titles do not matter."""
    assert PEOPLE.find(name) == found


@pytest.mark.parametrize(
    "name", ["Tom", "López", "Mar", "Peter", "peter@acme.example", "P. <p@acme.example>", "", "!"]
)
def test_nobody_is_found_by_less(name: str) -> None:
    """A first name that two people share, a family name or a part of a name names nobody."""
    assert PEOPLE.find(name) is None


def test_a_shared_first_name_may_be_any_of_them() -> None:
    assert PEOPLE.matches("Tom") == ("tom-aerts", "tom-jansen")


def test_a_full_name_wins_over_first_names() -> None:
    """Somebody who is only called Tom is meant by Tom, even beside Tom Aerts."""
    assert Names([Stakeholder("Tom Aerts"), Stakeholder("Tom")]).find("Tom") == "tom"


def test_a_title_tells_two_people_apart() -> None:
    """Who bears the name without one is meant by it."""
    names = Names([Stakeholder("Dr. Will Adams"), Stakeholder("Will Adams")])
    assert names.find("Will Adams") == "will-adams"
    assert names.find("Dr. Will Adams") == "dr-will-adams"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Will Adams", "Will"),
        ("Dr. Will Adams", "Will"),
        ("Prof. Dr. Will Adams", "Will"),
        ("Dr. Adams", "Dr. Adams"),
        ("Frau Weiss", "Frau Weiss"),
        ("Maria", "Maria"),
        ("Anna-Lena Berg", "Anna-Lena"),
    ],
)
def test_what_somebody_is_called_by(name: str, first: str) -> None:
    """A title is no first name; before a family name alone it stays."""
    assert first_name(name) == first


@pytest.mark.parametrize(
    ("owner", "ours"),
    [
        ("jo@seller.example", {"jo@seller.example", "sam@seller.example", "sam@uk.seller.example"}),
        ("Jo Park <jo@gmail.com>", {"jo@gmail.com", "Jo Park <jo@gmail.com>"}),
        ("", set()),
    ],
)
def test_a_domain_that_anybody_may_have_is_not_ours(owner: str, ours: set[str]) -> None:
    """An owner with an address at a free mail service has no colleagues there."""
    everybody = {
        "jo@seller.example",
        "sam@seller.example",
        "sam@uk.seller.example",
        "sam@notseller.example",
        "jo@gmail.com",
        "Jo Park <jo@gmail.com>",
        "sam@gmail.com",
        "",
    }
    assert set(filter(OurNames(owner).include, everybody)) == ours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria López", "maria-lopez"),
        ("  O'Brien, Pat_2 ", "o-brien-pat-2"),
        ("Straße", "strasse"),
        ("王 芳", "王-芳"),
        ("a:b/c", "a-b-c"),
        ("!?", ""),
    ],
)
def test_a_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_a_slug_is_an_id(text: str) -> None:
    """It holds neither `:` nor `/` nor spaces, and making a slug of it changes nothing."""
    made = slug(text)
    assert not set(made) & set(":/ \n")
    assert slug(made) == made
