"""The people at the customer, ours, and words for roles that nobody holds."""

from __future__ import annotations

import pytest

from assistant.facts.people import customer_at_large, our_person, placeholder
from assistant.records.deal import Role
from tests.support import day, facts_of

DEAL = """\
owner: Jo Park <jo.park@seller.example>
stakeholders:
  - {name: Maria Lopez, title: VP, email: ml@acme.example, role: economic_buyer, left: 2026-11-10}
  - {name: Tom Aerts, role: champion, do_not_contact: yes}
  - {name: Dana Ruiz, role: champion}
  - {name: Pia Quist, speaks_for: Maria}
  - {name: Ann, speaks_for: Somebody}
"""
PEOPLE = facts_of(DEAL).people


class TestOurs:
    @pytest.mark.parametrize(
        "name",
        [
            "us",
            "we",
            "me",
            "Us",
            "Jo Park",
            "jo park",
            "jo.park@seller.example",
            "Jo Park <JO.PARK@SELLER.EXAMPLE>",
            "anna@seller.example",
            "jo-park",
            "Jo",
        ],
    )
    def test_the_owner_and_everybody_of_our_domain_are_ours(self, name: str) -> None:
        assert PEOPLE.is_ours(name)

    @pytest.mark.parametrize(
        "name",
        ["Maria", "maria@acme.example", "Park", "x@seller.example.evil", "x@notseller.example", ""],
    )
    def test_nobody_else_is(self, name: str) -> None:
        assert not PEOPLE.is_ours(name)

    def test_a_first_name_that_a_stakeholder_bears_is_theirs(self) -> None:
        people = facts_of("owner: Jo Park\nstakeholders: [Jo Ruiz, Ines]").people
        assert not people.is_ours("Jo")
        assert people.is_ours("Jo Park")

    def test_the_workspace_names_our_domains(self) -> None:
        people = facts_of(DEAL, workspace="domains: [Us.example, we.example]").people
        assert people.is_ours("anna@us.example")
        assert people.is_ours("Anna <anna@WE.example>")
        assert not people.is_ours("anna@seller.example")

    def test_a_deal_without_owner_knows_only_us(self) -> None:
        people = facts_of("stakeholders: [Maria]").people
        assert people.is_ours("us")
        assert not people.is_ours("jo@seller.example")

    @pytest.mark.parametrize(
        ("owner", "name", "first"),
        [
            ("jo.park@seller.example", "Jo Park", "Jo"),
            ("Jo Park <jo@seller.example>", "Jo Park", "Jo"),
            ("Jo Park", "Jo Park", "Jo"),
            ("<jo_park-lee@seller.example>", "Jo Park Lee", "Jo"),
            ("", "the owner (not named yet)", "the owner (not named yet)"),
            ("@", "the owner (not named yet)", "the owner (not named yet)"),
        ],
    )
    def test_the_owner_as_a_person(self, owner: str, name: str, first: str) -> None:
        person = our_person(owner)
        assert (person.id, person.name, person.first) == ("us", name, first)


class TestTheirs:
    def test_a_person_has_an_id_and_a_first_name(self) -> None:
        maria = PEOPLE.find("Maria")
        assert maria
        assert (maria.id, maria.first, maria.title) == ("maria-lopez", "Maria", "VP")
        assert (maria.role, maria.role_name) == ("economic_buyer", "economic buyer")
        assert maria.key == ("stakeholders", 0)
        assert PEOPLE.by_id("maria-lopez") is maria
        assert PEOPLE.find("Somebody") is None
        assert PEOPLE.by_id("somebody") is None

    @pytest.mark.parametrize(
        ("name", "on", "reachable"),
        [
            ("Maria", "2026-11-09", True),
            ("Maria", "2026-11-10", False),
            ("Tom", "2026-11-09", False),
            ("Dana", "2026-11-09", True),
        ],
    )
    def test_whom_one_may_write_to(self, name: str, on: str, reachable: bool) -> None:
        """Not who has left, and not who does not want it."""
        person = PEOPLE.find(name)
        assert person
        assert person.reachable_on(day(on)) is reachable

    def test_a_delegate_counts_as_the_person(self) -> None:
        maria, _, _, pia, ann = PEOPLE.all
        assert PEOPLE.counts_as(maria) == {"maria-lopez", "pia-quist"}
        assert PEOPLE.counts_as(pia) == {"pia-quist"}
        assert ann.speaks_for == ""

    def test_who_holds_a_role(self) -> None:
        assert [one.first for one in PEOPLE.with_role("champion")] == ["Tom", "Dana"]
        assert PEOPLE.with_role("legal") == ()
        assert PEOPLE.holder("economic_buyer", day("2026-11-09")).first == "Maria"

    def test_who_has_left_holds_no_role(self) -> None:
        assert PEOPLE.holder("economic_buyer", day("2026-11-10")) == placeholder("economic_buyer")


class TestPlaceholders:
    @pytest.mark.parametrize(
        ("role", "words"),
        [
            ("champion", "your champion (not named yet)"),
            ("economic_buyer", "your economic buyer (not named yet)"),
            ("decision_maker", "your decision maker (not named yet)"),
        ],
    )
    def test_a_role_that_nobody_holds_reads_naturally(self, role: Role, words: str) -> None:
        person = placeholder(role)
        assert (person.id, person.name, person.first) == ("", words, words)
        assert not person.reachable_on(day("2026-11-21"))

    def test_the_customer_as_a_whole(self) -> None:
        assert customer_at_large("Acme Robotics").name == "Acme Robotics"
        assert customer_at_large("").first == "the customer"
        assert facts_of("account: Acme Robotics").customer.name == "Acme Robotics"
        assert facts_of("").customer.name == "the customer"


CALL = """\
owner: jo.park@seller.example
account: Acme Robotics
partner: Ruis Integrators
stakeholders: [Maria Lopez, {name: Tom Aerts, email: tom@acme.example}, Ana Ruiz, Ana Roels]
"""


@pytest.mark.parametrize(
    ("shown", "side", "who"),
    [
        ("Maria Lopez", "customer", "Maria Lopez"),
        ("Maria", "customer", "Maria Lopez"),
        ("Lopez, Maria (she/her)", "customer", "Maria Lopez"),
        ("iPhone de Maria", "customer", "Maria Lopez"),
        ("Tom | Acme", "customer", "Tom Aerts"),
        ("tom@acme.example", "customer", "Tom Aerts"),
        ("Jo Park", "us", ""),
        ("Jo", "us", ""),
        ("kim@seller.example", "us", ""),
        ("Kim Lee (Sensoric)", "us", ""),
        ("Kim Lee (Acme Robotics)", "customer", ""),
        ("Ruis Integrators", "customer", ""),
        ("Kim Lee", "unknown", ""),
        ("Ana", "unknown", ""),
        ("Maria Ruiz", "unknown", ""),
        ("", "unknown", ""),
        ("Speaker 1", "us", ""),
        ("Speaker 2", "customer", "Tom Aerts"),
        ("Speaker 3", "customer", ""),
        ("Speaker 4", "unknown", ""),
    ],
)
def test_who_a_transcript_means(shown: str, side: str, who: str) -> None:
    """By what is shown, with what meeting programs add to it, or else by what the record says."""
    people = facts_of(CALL, workspace="company: Sensoric").people
    told = {"Speaker 1": "us", "Speaker 2": "Tom", "Speaker 3": "customer", "Speaker 4": "Ana"}
    speaker = people.speaker(shown, told)
    assert (speaker.side, speaker.person.name if speaker.person else "") == (side, who)
