"""How old a deal is, how it moved, and how often its close date did."""

from __future__ import annotations

import pytest

from tests.support import day, facts_of


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("opened: 2026-08-01\nactivities: [{date: 2026-07-01, kind: call}]", "2026-08-01"),
        (
            "activities: [{date: 2026-09-01, kind: call}, {date: 2026-08-01, kind: note}]",
            "2026-08-01",
        ),
        ("stages: [{stage: discovery, date: 2026-08-01}]", "2026-08-01"),
        ("discovery: {goal: {answer: A, date: 2026-08-01}, budget: B}", "2026-08-01"),
        ("commitments: [{by: us, what: A, made_on: 2026-08-01, due: 2026-07-01}]", "2026-08-01"),
        ("stage: proposal", None),
    ],
)
def test_a_deal_is_as_old_as_its_earliest_entry(text: str, opened: str | None) -> None:
    """Unless the file says when it was opened."""
    pace = facts_of(text, day("2026-08-11")).pace
    assert pace.opened == (day(opened) if opened else None)
    assert pace.age_days == (10 if opened else None)


def test_the_stage_moves_up_to_the_day_of_the_review() -> None:
    pace = facts_of("""\
stages:
  - {stage: proposal, date: 2026-11-11}
  - {stage: discovery, date: 2026-09-01}
  - {stage: negotiation, date: 2026-11-22}
""").pace
    assert pace.moves == (day("2026-09-01"), day("2026-11-11"))
    assert pace.days_in_stage == 10
    assert facts_of("stage: proposal").pace.days_in_stage is None


@pytest.mark.parametrize(
    ("close", "pushes", "expected"),
    [
        ("", 0, None),
        ("2026-12-15", 0, "2026-12-15"),
        ("{expected: 2026-12-15, pushed: [2026-10-31, 2026-11-30]}", 2, "2026-12-15"),
        ("{pushed: [{from: 2026-10-31, because: customer}, 2026-11-30]}", 1, None),
        ("{pushed: [{from: 2026-10-31, because: our holidays}]}", 1, None),
    ],
)
def test_pushes_that_the_customer_caused_do_not_count(
    close: str, pushes: int, expected: str | None
) -> None:
    pace = facts_of(f"close: {close}").pace
    assert pace.pushes == pushes == sum(not one.by_customer for one in pace.pushed)
    assert pace.expected_close == (day(expected) if expected else None)


def test_the_pushes_up_to_the_day_of_the_review_and_who_caused_them() -> None:
    pushed = """\
close:
  pushed:
    - {from: 2026-10-31, to: 2026-10-01, date: 2026-10-02, because: us}
    - {from: 2026-10-31, to: 2026-11-30, date: 2026-10-20, because: The customer}
    - {from: 2026-11-30, to: 2026-12-20, date: 2026-11-22}
    - 2026-11-30
"""
    pace = facts_of(pushed).pace
    assert [(one.position, one.by_customer) for one in pace.pushed] == [(1, True), (3, False)]
