"""Closed deals, looked at as they stood before they ended."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from assistant.coach import Moment, backtest
from assistant.results.backtest import Backtest, CheckRecord

AS_OF = dt.date(2026, 11, 21)
ENDED = dt.date(2026, 10, 30)


def write(folder: Path, count: int, result: str, late: int) -> None:
    """Closed deals; in so many of them we broke a promise before the end, in the others after."""
    for number in range(count):
        due = ENDED - dt.timedelta(days=60 if number < late else 10)
        promise = {
            "by": "us",
            "to": "Maria",
            "what": "Send the plan",
            "made_on": str(due - dt.timedelta(days=5)),
            "due": str(due),
        }
        deal = {
            "name": f"{result} {number}",
            "opened": "2026-06-01",
            "stakeholders": [{"name": "Maria Lopez", "role": "economic_buyer"}],
            "commitments": [promise],
            "activities": [{"date": "2026-06-02", "kind": "call", "with": ["Maria"]}],
            "outcome": {"result": result, "date": str(ENDED)},
        }
        (folder / f"{result}-{number}.yaml").write_text(json.dumps(deal))


def record(result: Backtest, check: str) -> CheckRecord:
    """What is said of one check."""
    return next(one for one in result.checks if one.check == check)


def look(folder: Path, days_before: int = 30) -> Backtest:
    """The backtest of a folder."""
    return backtest([folder], Moment(days_before=days_before), AS_OF)


def test_a_check_that_saw_it_coming_is_recommended(tmp_path: Path) -> None:
    """30 of 40 lost deals against 2 of 40 won ones is no chance."""
    write(tmp_path, 40, "won", 2)
    write(tmp_path, 40, "lost", 30)
    result = look(tmp_path)
    found = record(result, "follow-through/overdue-promise")
    assert (result.won, result.lost) == (40, 40)
    assert (found.won.found, found.lost.found) == (2, 30)
    assert found.says == "warns"
    assert found.trust


def test_what_happened_after_the_day_is_not_seen(tmp_path: Path) -> None:
    """Ten days before the end the other promises are due as well."""
    write(tmp_path, 20, "won", 0)
    write(tmp_path, 20, "lost", 0)
    check = "follow-through/overdue-promise"
    assert record(look(tmp_path, 30), check).says == "never spoke"
    assert record(look(tmp_path, 1), check).won.found == 20


def test_few_deals_say_nothing(tmp_path: Path) -> None:
    """However clear they look."""
    write(tmp_path, 19, "won", 0)
    write(tmp_path, 40, "lost", 40)
    found = record(look(tmp_path), "follow-through/overdue-promise")
    assert found.says == "too few to say"
    assert not found.trust


def test_a_check_that_needs_what_has_no_date_is_not_replayed(tmp_path: Path) -> None:
    """It says which part of the record that is."""
    write(tmp_path, 20, "won", 0)
    found = record(look(tmp_path), "people/no-economic-buyer")
    assert found.says == "not replayed"
    assert "stakeholders" in found.reason


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    """Deals without a day on which they ended, and those that were shorter."""
    write(tmp_path, 3, "won", 0)
    (tmp_path / "undated.yaml").write_text("name: A\noutcome: won\n")
    (tmp_path / "open.yaml").write_text("name: B\n")
    assert look(tmp_path, 500).left_out == {
        "nothing says when they ended": 1,
        "they took less than 500 days": 3,
    }
