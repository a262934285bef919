"""The ledger: what each side told the other it would do, and what became of it."""

from __future__ import annotations

import pytest

from assistant.facts.promises import Promise
from tests.support import AS_OF, day, facts_of

PEOPLE = (
    "owner: jo.park@seller.example\naccount: Acme Robotics\nstakeholders: [Maria Lopez, Dana]\n"
)


def promise(written: str, as_of: str = str(AS_OF), workspace: str = "") -> Promise:
    text = f"{PEOPLE}commitments: [{{what: Send it, {written}}}, {{id: other, by: us, what: More}}]"
    found, _ = facts_of(text, day(as_of), workspace=workspace).promises.all
    return found


@pytest.mark.parametrize(
    ("written", "as_of", "state"),
    [
        ("", "2026-11-21", "open"),
        ("due: 2026-11-21", "2026-11-21", "open"),
        ("due: 2026-11-22", "2026-11-21", "open"),
        ("due: 2026-11-20", "2026-11-21", "overdue"),
        ("due: 2026-10-22", "2026-11-21", "overdue"),
        ("due: 2026-10-21", "2026-11-21", "broken"),
        ("done_on: 2026-11-01", "2026-11-21", "kept"),
        ("due: 2026-11-05, done_on: 2026-11-05", "2026-11-21", "kept"),
        ("due: 2026-11-05, done_on: 2026-11-06", "2026-11-21", "kept_late"),
        ("due: 2026-11-05, done_on: 2026-11-21", "2026-11-20", "overdue"),
        ("due: 2026-11-05, withdrawn_on: 2026-11-04", "2026-11-21", "withdrawn"),
        ("due: 2026-11-05, withdrawn_on: 2026-11-22", "2026-11-21", "overdue"),
        (
            "due: 2026-11-05, done_on: 2026-11-04, withdrawn_on: 2026-11-03",
            "2026-11-21",
            "withdrawn",
        ),
        ("due: 2026-11-05, superseded_by: other", "2026-11-21", "superseded"),
        ("due: 2026-11-05, superseded_by: nothing", "2026-11-21", "overdue"),
        ("id: a, due: 2026-11-05, superseded_by: a", "2026-11-21", "overdue"),
        ("withdrawn_on: 2026-11-03, superseded_by: other", "2026-11-21", "withdrawn"),
    ],
)
def test_what_became_of_a_promise(written: str, as_of: str, state: str) -> None:
    found = promise(f"by: us, {written}".rstrip(", "), as_of)
    assert found.state == state
    assert found.is_owed == (state in ("open", "overdue", "broken"))
    assert found.is_late == (state in ("overdue", "broken"))


class TestMoved:
    @pytest.mark.parametrize(
        ("said_by", "due"),
        [
            ("Maria", "2026-11-30"),
            ("Maria Lopez", "2026-11-30"),
            ("customer", "2026-11-30"),
            ("us", "2026-11-05"),
            ("jo.park@seller.example", "2026-11-05"),
            ("Somebody", "2026-11-05"),
            ("", "2026-11-05"),
        ],
    )
    def test_only_the_customer_can_agree_to_another_day(self, said_by: str, due: str) -> None:
        """A date that we moved ourselves is not agreed."""
        found = promise(
            f"by: us, due: 2026-11-05, moved: [{{due: 2026-11-30, said_by: '{said_by}'}}]"
        )
        assert found.due == day(due)
        assert found.is_late == (due == "2026-11-05")

    def test_an_agreement_of_tomorrow_does_not_count_today(self) -> None:
        moved = "moved: [{due: 2026-11-30, said_by: Maria, date: 2026-11-10}]"
        assert promise(f"by: us, due: 2026-11-05, {moved}", "2026-11-09").due == day("2026-11-05")
        assert promise(f"by: us, due: 2026-11-05, {moved}", "2026-11-10").due == day("2026-11-30")

    def test_the_last_agreement_counts(self) -> None:
        moved = "moved: [{due: 2026-11-10, said_by: Maria}, {due: 2026-11-12, said_by: Dana}]"
        found = promise(f"by: us, due: 2026-11-05, {moved}, done_on: 2026-11-12")
        assert found.state == "kept"


class TestSides:
    @pytest.mark.parametrize(
        "by", ["us", "Us", "jo.park@seller.example", "Jo Park", "x@seller.example"]
    )
    def test_ours(self, by: str) -> None:
        found = promise(f"by: '{by}', to: Maria")
        assert (found.side, found.by.name, found.to.name) == ("us", "Jo Park", "Maria Lopez")

    @pytest.mark.parametrize(
        ("by", "name"),
        [("Maria", "Maria Lopez"), ("customer", "Acme Robotics"), ("Pia Quist", "Pia Quist")],
    )
    def test_theirs(self, by: str, name: str) -> None:
        """Whoever is neither known nor one of us belongs to the customer."""
        found = promise(f"by: {by}, to: us")
        assert (found.side, found.by.name, found.to.name) == ("customer", name, "Jo Park")

    def test_without_a_name_ours_goes_to_the_customer_as_a_whole(self) -> None:
        assert promise("by: us").to.name == "Acme Robotics"

    def test_each_side_is_a_list_of_its_own(self) -> None:
        text = "commitments: [{by: us, what: A}, {by: customer, what: B}, {by: us, what: C}]"
        promises = facts_of(text).promises
        assert [one.what for one in promises.ours] == ["A", "C"]
        assert [one.what for one in promises.theirs] == ["B"]


class TestDaysLate:
    @pytest.mark.parametrize(
        ("workspace", "days"),
        [
            ("", 10),
            ("days: {count: calendar}", 15),
            ("days: {holidays: [2026-11-11]}", 9),
        ],
    )
    def test_they_are_counted_as_the_team_does(self, workspace: str, days: int) -> None:
        assert promise("by: us, due: 2026-11-06", workspace=workspace).days_late == days

    def test_what_is_not_late_is_no_day_late(self) -> None:
        assert promise("by: us, due: 2026-11-05, done_on: 2026-11-20").days_late == 0
        assert promise("by: us").days_late == 0


def test_ids_are_made_of_words_and_stay_apart() -> None:
    text = """\
commitments:
  - {by: us, what: Send the security paper}
  - {by: us, what: "Send: the security/paper!"}
  - {by: us, what: Something, id: paper}
  - {by: us, what: "?!"}
  - {by: us, what: Something, id: promise-2}
  - {by: us, what: "!"}
"""
    promises = facts_of(text).promises.all
    assert [one.id for one in promises] == [
        "send-the-security-paper",
        "send-the-security-paper-2",
        "paper",
        "promise",
        "promise-2",
        "promise-3",
    ]
    assert [one.key for one in promises] == [("commitments", number) for number in range(6)]
