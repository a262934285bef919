"""`--closed`: the age of a deal beside the won deals of the team."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.support import write

DEAL = "name: Old\nopened: 2026-01-01\nstage: proposal\n"
DAY = ("--as-of", "2026-11-21")


def export(won: int, days: int) -> str:
    opened = dt.date(2024, 1, 15)
    closed = opened + dt.timedelta(days)
    rows = (f"{n},A{n},Won,{opened},{closed}\n" for n in range(won))
    return "id,name,stage,opened,close date\n" + "".join(rows)


def age(run: Run, *args: str) -> str:
    """What the review says about the deal's age, and how we say what that rests on."""
    done = run("review", "acme.yaml", *DAY, *args, "--format", "json")
    (found,) = (
        finding["detail"]
        for result in json.loads(done.stdout)["results"]
        for finding in result["findings"]
        if finding["check"] == "stalled/older-than-won-deals"
    )
    return f"{found} | {done.stderr}"


def test_without_own_deals_a_fallback_is_named_as_one(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL})
    assert "a general fallback" in age(run)


def test_won_deals_of_an_export_are_what_age_is_compared_with(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(12, 40)})
    said = age(run, "--closed", "closed.csv")
    assert "all of your 12 won deals of this type took no more than 40" in said
    assert "Age is compared with 12 won deals in closed.csv, as of 2026-11-21." in said


def test_won_deals_of_a_folder_count_the_same(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(12, 40)})
    run("import", "crm", "closed.csv", "--into", "deals")
    assert "of your 12 won deals of this type took no more than 40" in age(run, "--closed", "deals")


def test_too_few_are_named(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(9, 40)})
    said = age(run, "--closed", "closed.csv")
    assert "a general fallback" in said
    assert "Fewer than 10 of type new are too few: there a general fallback counts." in said


def test_what_is_left_out_is_counted(run: Run, tmp_path: Path) -> None:
    rows = "90,X,Won,,2026-02-03\n91,Y,Won,2026-02-03,2026-02-01\n92,Z,Won,2026-02-03,2026-12-01\n"
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(12, 40) + rows})
    said = age(run, "--closed", "closed.csv")
    assert "Left out: 1 without both dates, 1 that end before they begin and 1 won later." in said


def test_a_check_is_explained_against_the_same_deals(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(12, 400)})
    done = run(
        "review", "acme.yaml", *DAY, "--closed", "closed.csv", "--explain", "older-than-won-deals"
    )
    assert "passes" in done.stdout


def test_dates_that_nobody_can_tell_are_said_with_what_to_do(run: Run, tmp_path: Path) -> None:
    """There is no option for them here; the import has one."""
    closed = "id,name,stage,opened,close date\n1,A,Won,1/2/2026,3/4/2026\n"
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": closed})
    done = run("review", "acme.yaml", *DAY, "--closed", "closed.csv")
    assert done.exit_code == 2
    assert "closed.csv:2:9: opened: which number is the day?" in done.stderr
    assert "Import it with 'deal import crm --dates ...'" in done.stderr


def test_a_deal_that_cannot_be_read_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"acme.yaml": DEAL, "closed.csv": export(12, 40)})
    run("import", "crm", "closed.csv", "--into", "deals")
    write(tmp_path, {"deals/broken.yaml": "name: [\n"})
    done = run("review", "acme.yaml", *DAY, "--closed", "deals")
    assert done.exit_code == 2
    assert "12 won deals in deals" in done.stderr
    assert "broken.yaml:2:1" in done.stderr


def test_where_nothing_was_won_that_is_said(run: Run, tmp_path: Path) -> None:
    """In a folder without deals, that too; the review is done all the same."""
    write(tmp_path, {"acme.yaml": DEAL, "mails/a.eml": "From: a@b.example\n\nHello\n"})
    done = run("review", "acme.yaml", *DAY, "--closed", "mails")
    assert done.exit_code == 2
    said = "No deal in mails was won by 2026-11-21: age is compared with a general fallback.\n"
    assert said in done.stderr
    assert "mails: no deals found in mails/." in done.stderr
    assert "Old" in done.stdout
