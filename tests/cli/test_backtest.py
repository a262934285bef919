"""`deal backtest`: what the checks would have said of deals that have ended."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.support import copy_examples, write

DAY = ("--as-of", "2026-11-21")


def closed(won: int, lost: int) -> str:
    """An export: deals that were won in 60 days, and others that were lost after 300."""
    rows = [f"W{n},Won {n},Won,2026-01-01,2026-03-02" for n in range(won)]
    rows += [f"L{n},Lost {n},Lost,2026-01-01,2026-10-28" for n in range(lost)]
    return "\n".join(("Id,Name,StageName,CreatedDate,CloseDate", *rows)) + "\n"


def words(text: str) -> str:
    return " ".join(text.split())


def test_a_check_that_warned_of_lost_deals_is_recommended(run: Run, tmp_path: Path) -> None:
    """The counts, the rates, the difference with its bounds."""
    write(tmp_path, {"closed.csv": closed(1_030, 40)})
    told = run("backtest", "closed.csv", *DAY).stdout
    warned = words(told.partition("SPOKE OFTENER ON DEALS THAT WERE LOST")[2])
    assert "stalled/older-than-won-deals trial recommended: trusted" in warned
    assert "lost 40 of 40 (100%), won 0 of 1,030 (0%); difference +100 points (" in warned


def test_few_deals_are_too_few_to_say(run: Run, tmp_path: Path) -> None:
    """Nothing is recommended, and what spoke on no deal is named in one line."""
    copy_examples(tmp_path / "examples")
    told = run("backtest", "examples", *DAY).stdout
    assert "TOO FEW DEALS TO SAY" in told
    assert "recommended" not in told.partition("A difference is no cause")[0]
    assert "lost 0 of" not in told.replace("lost 0 of 1 (0%), won 1", "")
    assert "stalled/few-moves" in told.partition("Spoke on none of these deals:")[2]


def test_what_has_no_date_cannot_be_replayed(run: Run, tmp_path: Path) -> None:
    copy_examples(tmp_path / "examples")
    told = words(run("backtest", "examples", *DAY).stdout.partition("CANNOT BE REPLAYED")[2])
    assert "The record does not say since when this holds: next_step:" in told
    assert "people/no-economic-buyer" in told


def test_deals_that_have_not_ended_say_what_an_end_is(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"open.yaml": "name: Open\nopened: 2026-08-01\n"})
    told = words(run("backtest", "open.yaml", *DAY).stdout)
    assert "None of these deals has been won or lost by then" in told
    assert "A difference is no cause" not in told
