"""Names as meeting programs show them."""

from __future__ import annotations

import pytest

from assistant.language.display_names import bare_name, companies_within, names_within


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Maria Lopez", "Maria Lopez"),
        ("Maria Lopez (Acme)", "Maria Lopez"),
        ("Maria Lopez [Acme Robotics] (she/her)", "Maria Lopez"),
        ("Maria Lopez She/Her/Hers", "Maria Lopez"),
        ("Sam Lee they/them", "Sam Lee"),
        ("Maria Lopez | Acme", "Maria Lopez"),
        ("Maria Lopez – Acme", "Maria Lopez"),
        ("Maria Lopez @ Acme", "Maria Lopez"),
        ("Lopez, Maria (ACME)", "Maria Lopez"),
        ("van der Berg, Jan", "Jan van der Berg"),
        ("Maria Lopez, Acme", "Maria Lopez"),
        ("iPhone de Maria", "Maria"),
        ("iPad von Maria Lopez", "Maria Lopez"),
        ("Maria's iPhone", "Maria"),
        ("Tom Aerts' Galaxy S21", "Tom Aerts"),
        ("Anna-Lena Berg", "Anna-Lena Berg"),
        ("iPhone", "iPhone"),
        ("Phone Smith", "Phone Smith"),
        ("()", "()"),
        ("", ""),
    ],
)
def test_the_bare_name(shown: str, name: str) -> None:
    """It is among the names that may be meant, and what is shown comes first."""
    assert bare_name(shown) == name
    names = names_within(shown)
    assert not shown or (names[0] == shown and name in names)


def test_a_company_is_no_person() -> None:
    """Which part is the company only the record knows."""
    assert bare_name("Acme - Maria Lopez", {"Acme"}) == "Maria Lopez"


@pytest.mark.parametrize(
    ("shown", "companies"),
    [
        ("Maria Lopez", ()),
        ("Maria Lopez (Acme)", ("Acme",)),
        ("Maria Lopez (she/her)", ()),
        ("Maria Lopez (Guest) (Acme Robotics)", ("Acme Robotics",)),
        ("Maria | Acme", ("Maria", "Acme")),
    ],
)
def test_what_may_be_a_company(shown: str, companies: tuple[str, ...]) -> None:
    assert companies_within(shown) == companies


def test_a_name_that_is_no_name_is_left_alone() -> None:
    """Whatever somebody typed as theirs."""
    for shown in ("she/" * 50_000, "(" * 200, "iphone de " * 50_000):
        assert names_within(shown) == (shown,)
        assert bare_name(shown) == shown
        assert companies_within(shown) == ()
