"""`deal waive` leaves a finding alone: why, who says so, and until when."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from assistant.records.deal import Waiver
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import BLOCK, STYLES, changed, only_adds, put

TODAY = ("--as-of", "2026-11-21")
SIGNED = ("--why", "They know: it is late", "--by", "Jo Park", "--until", "2026-12-15")
UNTIL = dt.date(2026, 12, 15)


def waivers(path: Path) -> tuple[Waiver, ...]:
    return load_deal(path, find_workspace(path)).deal.waivers


@pytest.mark.parametrize("style", STYLES)
def test_a_waiver_is_added_and_nothing_else_changes(run: Run, tmp_path: Path, style: str) -> None:
    """A short name becomes the check's full id."""
    path = put(tmp_path, STYLES[style])
    result = run("waive", "acme.yaml", "overdue-promise", *SIGNED, *TODAY)
    assert result.exit_code == 0, result.output
    after = path.read_bytes().decode()
    gone, came = changed(STYLES[style], after)
    assert (gone, len(came)) == ([], 5)
    assert only_adds(STYLES[style], after)
    assert waivers(path) == (
        Waiver(
            check="follow-through/overdue-promise",
            why="They know: it is late",
            by="Jo Park",
            until=UNTIL,
        ),
    )


def test_it_says_what_is_left_alone_and_what_comes_of_it(run: Run, tmp_path: Path) -> None:
    """Waived findings are named with their day; the verdict may change."""
    put(tmp_path, BLOCK)
    output = run("waive", "acme.yaml", "overdue-promise", *SIGNED, *TODAY).output
    assert output.startswith("Left alone until 15 December 2026: ")
    assert " waived    A promise of ours is overdue (" in output
    assert "until 2026-12-15) [overdue-promise]" in " ".join(output.split())
    assert " before    Tom Aerts has waited for the security paper" in output


@pytest.mark.parametrize("subject", ["Maria", "maria lopez", "maria-lopez"])
def test_a_subject_is_an_id_or_a_name(run: Run, tmp_path: Path, subject: str) -> None:
    """As the rep calls it."""
    path = put(tmp_path, BLOCK)
    args = ("waive", "acme.yaml", "economic-buyer-silent", "--subject", subject, *SIGNED)
    assert run(*args, *TODAY).exit_code == 0
    assert waivers(path)[0].subject == "maria-lopez"


def test_a_question_is_a_subject_too(run: Run, tmp_path: Path) -> None:
    """Only this one is left alone."""
    path = put(tmp_path, BLOCK)
    args = ("waive", "acme.yaml", "unanswered-question", "--subject", "why_now", *SIGNED)
    told = json.loads(run(*args, *TODAY, "--format", "json").output)
    assert [one["subject"] for one in told["changes"]["waived"]] == ["why_now"]
    assert waivers(path)[0].subject == "why_now"


def test_the_same_waiver_again_is_renewed(run: Run, tmp_path: Path) -> None:
    """One reason a finding, and its latest day."""
    path = put(tmp_path, STYLES["commented"])
    run("waive", "acme.yaml", "overdue-promise", *SIGNED, *TODAY)
    again = ("--why", "Agreed by phone", "--by", "Jo Park", "--until", "2027-01-15")
    run("waive", "acme.yaml", "follow-through/overdue-promise", *again, *TODAY)
    (waiver,) = waivers(path)
    assert (waiver.why, waiver.until) == ("Agreed by phone", dt.date(2027, 1, 15))


def test_a_check_that_finds_nothing_now_is_pointed_at(run: Run, tmp_path: Path) -> None:
    """The waiver is written all the same."""
    path = put(tmp_path, BLOCK)
    args = ("waive", "acme.yaml", "no-economic-buyer", *SIGNED, *TODAY)
    output = " ".join(run(*args).output.split())
    assert "people/no-economic-buyer finds nothing here now; the waiver waits" in output
    assert len(waivers(path)) == 1


def test_a_subject_that_nothing_is_said_about_is_pointed_at(run: Run, tmp_path: Path) -> None:
    """What the check does speak of is named."""
    put(tmp_path, BLOCK)
    args = ("waive", "acme.yaml", "overdue-promise", "--subject", "price list", *SIGNED, *TODAY)
    output = " ".join(run(*args).output.split())
    assert "says nothing about 'price-list' now, but about security-paper." in output


@pytest.mark.parametrize("check", ["overdue-promise", "undated-promise"])
def test_a_person_is_no_promise(run: Run, tmp_path: Path, check: str) -> None:
    """Such a waiver would never hold; it is not written, whether or not anything is found now."""
    path = put(tmp_path, BLOCK)
    result = run("waive", "acme.yaml", check, "--subject", "Maria", *SIGNED, *TODAY)
    assert result.exit_code == 2
    told = " ".join(result.output.split())
    assert f"'{check}' speaks of promises, not of people such as 'Maria'." in told
    assert "Write --subject security-paper" in told
    assert path.read_text(encoding="utf-8") == BLOCK


def test_a_person_is_no_question(run: Run, tmp_path: Path) -> None:
    """What the check does speak of can be copied."""
    put(tmp_path, BLOCK)
    args = ("waive", "acme.yaml", "unanswered-question", "--subject", "Maria", *SIGNED, *TODAY)
    told = " ".join(run(*args).output.split())
    assert "'unanswered-question' speaks of questions, not of people such as 'Maria'." in told
    assert "Write --subject why_now or " in told


MISTAKES = [
    (("overdue-promis", *SIGNED), "No check is called 'overdue-promis'. Did you mean overdue-prom"),
    (("overdue-promise", *SIGNED[2:]), "Why may it be left alone? Add --why and a sentence."),
    (("overdue-promise", *SIGNED[:2], *SIGNED[4:]), "Who says so? Add --by and your name."),
    (("overdue-promise", *SIGNED[:4]), "Until when? Add --until and a day to come"),
    (("overdue-promise", *SIGNED[:4], "--until", "2026-11-20"), "2026-11-20 is not ahead."),
    (("overdue-promise", *SIGNED[:4], "--until", "2026-11-21"), "2026-11-21 is not ahead."),
    (("overdue-promise", *SIGNED[:4], "--until", "May"), "'May' is no date."),
]


@pytest.mark.parametrize(("args", "words"), MISTAKES, ids=[words for _, words in MISTAKES])
def test_a_mistake_is_one_helpful_sentence(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and the file as it was."""
    path = put(tmp_path, BLOCK)
    result = run("waive", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 2
    assert words in result.output
    assert path.read_text(encoding="utf-8") == BLOCK


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """A rehearsal writes nothing."""
    path = put(tmp_path, BLOCK)
    done = run_process("waive", "acme.yaml", "overdue-promise", *SIGNED, "--dry-run", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert "+waivers:\n+  - check: follow-through/overdue-promise\n+    why: " in done.stdout
    assert path.read_text(encoding="utf-8") == BLOCK


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("waive", "--help").output.rstrip().endswith("--until 2026-12-02")
