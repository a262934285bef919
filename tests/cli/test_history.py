"""`deal history` and `--compare-to`: what became of a deal between two audits."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import TOP, Run

FRIDAY, SATURDAY = ("--as-of", "2026-11-20"), ("--as-of", "2026-11-21")


@pytest.fixture
def two_audits(run: Run, tmp_path: Path) -> Path:
    """Between them a finding was waived, a promise kept, and a rule changed."""
    for name in ("workspace", "dark", "dropped-by-us", "waived", "undecided"):
        shutil.copy(TOP / "examples" / f"{name}.yaml", tmp_path)
    run("audit", ".", *FRIDAY)
    waiver = ("--why", "Budget round", "--by", "Jo Park", "--until", "2027-01-15")
    assert run("waive", "dark.yaml", "stalled/buyer-silent", *waiver, *FRIDAY).exit_code == 0
    kept = run("promise", "dropped-by-us.yaml", "--done", "security-paper", *FRIDAY)
    assert kept.exit_code == 0
    with (tmp_path / "workspace.yaml").open("a", encoding="utf-8") as file:
        file.write("settings: {people/economic-buyer-silent: {days: {proposal: 200}}}\n")
    return tmp_path


def section(text: str, title: str) -> str:
    """What stands under a heading, in one line."""
    return " ".join(text.partition(f"{title} ")[2].partition("\n\n")[0].split())


def test_a_history_says_when_each_gap_opened_and_closed(run: Run, two_audits: Path) -> None:
    """People have their names, touches their day, and what the title says is said once."""
    run("audit", ".", *SATURDAY)
    told = run("history", "dark.yaml").stdout
    opened = section(told, "OPEN")
    assert "since 20 Nov The champion has gone quiet: Piet Vandamme" in opened
    assert "We gave a demo before we understood: demo of 18 August" in opened
    assert "since 20 Nov Nothing is agreed next since" in f"{opened} since"
    closed = section(run("history", "dropped-by-us.yaml").stdout, "CLOSED")
    assert "20 Nov – 21 Nov A promise of ours is overdue: security paper" in closed


def test_what_was_waived_is_not_closed(run: Run, two_audits: Path) -> None:
    run("audit", ".", *SATURDAY)
    told = run("history", "dark.yaml").stdout
    assert section(told, "WAIVED").endswith(
        "since 21 Nov The customer has gone quiet: Helena Brandt"
    )
    assert "The customer has gone quiet" not in section(told, "CLOSED")


def test_a_verdict_that_stays_is_told_once(run: Run, two_audits: Path) -> None:
    run("audit", ".", *SATURDAY)
    told = run("history", "undecided.yaml").stdout
    assert told.count("They talk to us, but the decision has moved") == 1
    assert " 20 Nov – 21 Nov    They talk to us" in told


def test_a_history_is_data_too(run: Run, two_audits: Path) -> None:
    told = json.loads(run("history", "dark.yaml", "--format", "json").stdout)
    subjects = {span["id"].rpartition(":")[2]: span["subject"] for span in told["spans"]}
    assert subjects["helena-brandt"] == "Helena Brandt"
    assert subjects["next-step"] == ""


def test_a_deal_that_no_audit_has_seen_says_how_to_begin(run: Run, two_audits: Path) -> None:
    shutil.copy("dark.yaml", "fresh.yaml")
    refused = run("history", "fresh.yaml")
    assert refused.exit_code == 2
    assert (
        "No audit has seen Furnace monitoring, Mol yet. It begins with the first" in refused.stderr
    )


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_a_comparison_tells_the_deal_from_the_rule(run: Run, two_audits: Path, form: str) -> None:
    """Better, worse and waived; and whether it was the deal that changed."""
    done = run("audit", ".", *SATURDAY, "--compare-to", "2026-11-20", "--format", form)
    told = " ".join(done.stdout.split())
    for words in (
        "A promise of ours is overdue",
        "the deal changed",
        "the checks or settings changed, not the deal",
        "The customer has gone quiet",
    ):
        assert words in told
    assert ("waived: The customer has gone quiet" in told) is (form != "html")
    assert ('<span class="waived">The customer has gone quiet' in told) is (form == "html")


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_deals_of_one_name_are_told_apart_by_their_files(
    run: Run, two_audits: Path, form: str
) -> None:
    """What is new among them, too."""
    for name in ("one.yaml", "two.yaml"):
        shutil.copy("dark.yaml", name)
    done = run("audit", ".", *SATURDAY, "--compare-to", "2026-11-20", "--format", form)
    told = " ".join(done.stdout.split())
    for name in ("one.yaml", "two.yaml"):
        assert f"Furnace monitoring, Mol ({name})" in told
