"""A deal as it could be seen on a day of its past."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from assistant.facts.coverage import Coverage
from assistant.pipeline.replay import as_seen
from assistant.records.deal import Deal
from assistant.records.load import load_deal

DAY = dt.date(2026, 5, 1)
DEAL: dict[str, Any] = {
    "name": "Line two",
    "stage": "negotiation",
    "stages": [
        {"stage": "discovery", "date": "2026-03-02"},
        {"stage": "proposal", "date": "2026-04-20"},
        {"stage": "negotiation", "date": "2026-06-01"},
    ],
    "close": {
        "expected": "2026-09-30",
        "confirmed_by": "Maria Lopez",
        "pushed": [
            {"from": "2026-05-31", "to": "2026-06-30", "date": "2026-04-15"},
            {"from": "2026-06-30", "to": "2026-09-30", "date": "2026-06-10"},
        ],
    },
    "outcome": {"result": "won", "date": "2026-07-01"},
    "stakeholders": [
        {"name": "Maria Lopez", "role": "champion", "left": "2026-06-15"},
        {"name": "Dana Ruiz", "left": "2026-04-01"},
    ],
    "discovery": {
        "goal": {"answer": "A second line", "said_by": "Maria Lopez", "date": "2026-03-10"},
        "budget": {"answer": "200,000", "said_by": "Maria Lopez", "date": "2026-05-20"},
        "why_now": "The lease ends",
    },
    "activities": [
        {"date": "2026-03-10", "kind": "call", "with": ["Maria Lopez"]},
        {"date": "2026-05-20", "kind": "call", "with": ["Maria Lopez"]},
    ],
    "commitments": [
        {"by": "us", "to": "Maria", "what": "Send the plan", "made_on": "2026-04-20",
         "due": "2026-04-28", "done_on": "2026-05-04"},
        {"by": "us", "to": "Maria", "what": "Send the draft", "made_on": "2026-05-20"},
    ],
    "next_step": {"what": "Sign", "date": "2026-06-30"},
}  # fmt: skip


def seen(tmp_path: Path, **changes: Any) -> Deal:
    """The deal above on the day above."""
    path = tmp_path / "deal.yaml"
    path.write_text(json.dumps({**DEAL, **changes}))
    deal = load_deal(path).deal
    return as_seen(deal, DAY, ("goal", "budget", "why_now", "alternatives"))


def test_what_is_dated_later_was_not_known(tmp_path: Path) -> None:
    """Stage, close date, answers, calls, promises and who had left are those of the day."""
    deal = seen(tmp_path)
    assert deal.outcome is None
    assert deal.stage == "proposal"
    assert deal.close
    assert deal.close.expected == dt.date(2026, 6, 30)
    assert len(deal.close.pushed) == 1
    assert set(deal.discovery) == {"goal"}
    assert [one.date.day for one in deal.activities] == [dt.date(2026, 3, 10)]
    assert [one.what for one in deal.commitments] == ["Send the plan"]
    assert deal.commitments[0].done_on is None
    assert [one.left for one in deal.stakeholders] == [None, dt.date(2026, 4, 1)]


def test_what_has_no_date_is_not_covered(tmp_path: Path) -> None:
    """Checks that need it cannot tell; what was answered later was a gap."""
    coverage = Coverage(seen(tmp_path))
    assert not coverage.includes("next_step")
    assert not coverage.includes("paper")
    assert not coverage.includes("discovery.why_now")
    assert coverage.includes("discovery.budget")
    assert coverage.includes("discovery.alternatives")
    assert coverage.includes("commitments")


def test_a_role_has_no_date(tmp_path: Path) -> None:
    """Nobody is known to have held it on a past day."""
    assert {one.role for one in seen(tmp_path).stakeholders} == {None}


def test_moves_of_the_close_date_without_dates_hide_it(tmp_path: Path) -> None:
    """Nobody can tell which date was expected."""
    deal = seen(tmp_path, close={"expected": "2026-09-30", "pushed": ["2026-05-31"]})
    assert deal.close is None
    assert not Coverage(deal).includes("close.expected")
