"""Every demo, proposal and price, and what we did not know when we gave it."""

from __future__ import annotations

import pytest

from assistant.facts.pitch import DISCOVERY_QUESTIONS
from tests.support import day, facts_of


def offers(*activities: str) -> list[tuple[str, bool]]:
    lines = "".join(f"  - {{date: 2026-09-01, {one}}}\n" for one in activities)
    found = facts_of(f"owner: jo@seller.example\nstakeholders: [Maria]\nactivities:\n{lines}")
    return [(offer.what, offer.requested) for offer in found.pitches.offers]


@pytest.mark.parametrize(
    ("activity", "whats"),
    [
        ("kind: demo", ["demo"]),
        ("kind: demo, price: yes", ["demo", "price"]),
        ("kind: proposal", ["proposal"]),
        ("kind: proposal, direction: out, price: yes", ["proposal", "price"]),
        ("kind: proposal, direction: in", []),
        ("kind: mail, direction: out, price: yes", ["price"]),
        ("kind: mail, direction: in, price: yes", []),
        ("kind: call, price: yes", ["price"]),
        ("kind: call", []),
        ("kind: note, price: yes", []),
        ("kind: demo, state: cancelled", []),
        ("kind: demo, state: planned", []),
        ("kind: proposal, with: [us]", []),
    ],
)
def test_what_counts_as_an_offer(activity: str, whats: list[str]) -> None:
    """What they sent, what fell through and what stayed among us is none."""
    assert [what for what, _ in offers(activity)] == whats


@pytest.mark.parametrize(
    ("requested_by", "requested"),
    [
        ("Maria", True),
        ("Somebody", True),
        ("us", False),
        ("jo@seller.example", False),
        ("''", False),
    ],
)
def test_who_asked_for_it(requested_by: str, requested: bool) -> None:
    assert offers(f"kind: demo, requested_by: {requested_by}") == [("demo", requested)]


def test_they_come_in_the_order_of_time() -> None:
    facts = facts_of("""\
activities:
  - {date: 2026-09-03, kind: demo}
  - {date: 2026-09-02, kind: proposal}
  - {date: 2026-12-02, kind: proposal, direction: out}
  - {date: 2026-09-01, kind: demo}
""")
    assert [str(offer.day) for offer in facts.pitches.offers] == [
        "2026-09-01",
        "2026-09-02",
        "2026-09-03",
    ]
    assert [offer.touch.position for offer in facts.pitches.of("demo")] == [3, 0]
    assert facts.pitches.of("price") == ()


class TestWhatWasUnknown:
    FACTS = facts_of("""\
partner: Ruis
stakeholders: [Maria]
discovery:
  goal: {answer: A, said_by: Maria, date: 2026-09-05}
  why_now: {answer: A, said_by: Ruis, date: 2026-09-07}
  cost_of_inaction: A guess
""")

    @pytest.mark.parametrize(
        ("on", "unknown"),
        [
            ("2026-09-04", ("goal", "why_now")),
            ("2026-09-05", ("why_now",)),
            ("2026-09-06", ("why_now",)),
            ("2026-09-07", ()),
        ],
    )
    def test_learned_on_the_same_day_counts_as_before(
        self, on: str, unknown: tuple[str, ...]
    ) -> None:
        assert self.FACTS.pitches.unknown_on(day(on), DISCOVERY_QUESTIONS) == unknown

    def test_a_guess_is_not_known_and_a_higher_rung_may_be_asked_for(self) -> None:
        pitches, on = self.FACTS.pitches, day("2026-10-01")
        assert pitches.unknown_on(on, ("cost_of_inaction",)) == ("cost_of_inaction",)
        assert pitches.unknown_on(on, ("cost_of_inaction",), "assumed") == ()
        assert pitches.unknown_on(on, DISCOVERY_QUESTIONS, "stated") == ("why_now",)
