"""`deal answer` writes down what the customer said, and says what that changes."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from assistant.coach.edits import Change, OpenDeal, edit_deal
from assistant.errors import AssistantError
from assistant.records.deal import Answer, Deal
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import BLOCK, STYLES, changed, only_adds, put
from tests.support import write

DAY = "2026-11-21"
TODAY = ("--as-of", DAY)
COST = "About 1.2 million euros a year in scrap"


def deal_at(path: Path) -> Deal:
    return load_deal(path, find_workspace(path)).deal


@pytest.mark.parametrize("style", STYLES)
def test_a_new_answer_is_added_and_nothing_else_changes(
    run: Run, tmp_path: Path, style: str
) -> None:
    """Comments, order and line ends stay; who said it is named in full, and the day is today's."""
    path = put(tmp_path, STYLES[style])
    result = run("answer", "acme.yaml", "cost_of_inaction", COST, "--said-by", "Maria", *TODAY)
    assert result.exit_code == 0, result.output
    after = path.read_bytes().decode()
    gone, came = changed(STYLES[style], after)
    assert (len(gone), len(came)) <= (1, 4)
    assert only_adds(STYLES[style], after)
    assert ("\r\n" in after) == (style == "crlf") == ("\n" not in after.replace("\r\n", ""))
    assert deal_at(path).discovery["cost_of_inaction"] == Answer(
        answer=COST, said_by="Maria Lopez", date=dt.date(2026, 11, 21)
    )


@pytest.mark.parametrize("style", STYLES)
def test_what_stands_there_and_is_not_given_is_kept(run: Run, tmp_path: Path, style: str) -> None:
    """Quote and person stay; only the named fields are set."""
    path = put(tmp_path, STYLES[style])
    before = deal_at(path).discovery["budget"]
    run("answer", "acme.yaml", "budget", "--reconfirmed", "2026-11-20", "--share", "ask", *TODAY)
    after = deal_at(path).discovery["budget"]
    assert (after.answer, after.said_by, after.quote) == (
        before.answer,
        before.said_by,
        before.quote,
    )
    assert (after.reconfirmed, after.share) == (dt.date(2026, 11, 20), "ask")
    assert only_adds(STYLES[style], path.read_bytes().decode())


@pytest.mark.parametrize("style", STYLES)
def test_a_short_answer_learns_who_said_it(run: Run, tmp_path: Path, style: str) -> None:
    """`goal: Open a second plant` becomes keys and values; its comment stays."""
    path = put(tmp_path, STYLES[style])
    run("answer", "acme.yaml", "goal", "--said-by", "tom", "--date", "2026-11-19", *TODAY)
    assert deal_at(path).discovery["goal"] == Answer(
        answer="Open a second plant", said_by="Tom Aerts", date=dt.date(2026, 11, 19)
    )
    kept = path.read_bytes().decode()
    assert "# heard in the hall" in kept or style != "commented"


@pytest.mark.parametrize("style", STYLES)
def test_a_personal_win_goes_to_its_person(run: Run, tmp_path: Path, style: str) -> None:
    """`--for` names whose it is."""
    path = put(tmp_path, STYLES[style])
    args = ("answer", "acme.yaml", "personal-win", "Weekends", "off", "--for", "Tom", *TODAY)
    assert run(*args).exit_code == 0
    assert deal_at(path).stakeholders[1].personal_win == Answer(answer="Weekends off")
    assert only_adds(STYLES[style], path.read_bytes().decode())
    run("answer", "acme.yaml", "personal_win", "--for", "Tom", "--said-by", "Tom", *TODAY)
    win = deal_at(path).stakeholders[1].personal_win
    assert win == Answer(answer="Weekends off", said_by="Tom Aerts", date=dt.date(2026, 11, 21))


def test_a_guess_has_no_day(run: Run, tmp_path: Path) -> None:
    """Without a name nothing is dated, and it is called a guess."""
    path = put(tmp_path, BLOCK)
    result = run("answer", "acme.yaml", "why now", "The board wants it", *TODAY)
    assert deal_at(path).discovery["why_now"] == Answer(answer="The board wants it")
    assert "Noted as our own guess" in result.output


def test_the_same_person_s_day_is_kept_without_new_words(run: Run, tmp_path: Path) -> None:
    """Saying again who said it does not make it newer."""
    path = put(tmp_path, BLOCK)
    result = run("answer", "acme.yaml", "budget", "--said-by", "Maria", *TODAY)
    assert deal_at(path).discovery["budget"].date == dt.date(2026, 9, 3)
    assert "The file says so already.\nThe review says the same as before.\n" in result.output
    assert path.read_text(encoding="utf-8") == BLOCK


def test_old_words_beside_new_ones_are_pointed_at(run: Run, tmp_path: Path) -> None:
    """A quote that belonged to the old answer may not fit the new one."""
    put(tmp_path, BLOCK)
    args = ("answer", "acme.yaml", "budget", "200,000 euros", "--said-by", "Tom", *TODAY)
    assert "The quote was kept: does it still fit?" in run(*args).output


def test_it_says_what_the_review_says_differently(run: Run, tmp_path: Path) -> None:
    """The rung, what is settled and what is next, in a few lines within 80 columns."""
    put(tmp_path, BLOCK)
    args = ("answer", "acme.yaml", "cost_of_inaction", COST, "--said-by", "Maria", *TODAY)
    output = run(*args).output
    assert output.startswith("Noted as Maria Lopez said it on 21 November 2026: what doing nothing")
    assert " answer    cost of inaction: not known → they said it\n" in output
    assert " settled " in output
    assert "[unanswered-question]" in output
    assert max(map(len, output.splitlines())) <= 80


def test_json_holds_both_verdicts_and_the_findings(run: Run, tmp_path: Path) -> None:
    """A program sees what was written and what it changed."""
    put(tmp_path, BLOCK)
    args = ("answer", "acme.yaml", "cost_of_inaction", COST, "--said-by", "Maria", *TODAY)
    told = json.loads(run(*args, "--format", "json").output)
    assert told["written"] is True
    assert told["deal"]["path"] == "acme.yaml"
    gone = {one["id"] for one in told["changes"]["gone"]}
    assert "discovery/unanswered-question:acme:cost_of_inaction" in gone
    assert told["changes"]["answers"] == [
        {"question": "cost_of_inaction", "before": "unknown", "after": "stated"}
    ]
    assert {"verdict_before", "verdict_after", "new", "waived", "moves_new"} <= {*told["changes"]}
    assert told["diff"].startswith("--- a/acme.yaml\n+++ b/acme.yaml\n@@")


def test_a_rehearsal_shows_the_change_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    """`--dry-run` ends in a diff."""
    path = put(tmp_path, STYLES["crlf"])
    output = run("answer", "acme.yaml", "why_now", "The board", "--dry-run", *TODAY).output
    assert path.read_bytes().decode() == STYLES["crlf"]
    assert output.startswith("A rehearsal: nothing is written.\n")
    assert "\n--- a/acme.yaml\n+++ b/acme.yaml\n@@ " in output
    assert "\n+  why_now: The board\n" in output
    assert "\\r" not in output


MISTAKES = [
    (("gaol", "More"), "No question is called 'gaol'. Did you mean goal?"),
    (("goal", "More", "--said-by", "Mara"), "Nobody here is called 'Mara'. Did you mean Maria Lo"),
    (
        ("goal", "More", "--said-by", "Xavier"),
        "Nobody here is called 'Xavier'. The deal knows Maria Lopez and Tom Aerts; somebody new",
    ),
    (("goal", "More", "--said-by", "Tom", "--date", "soon"), "'soon' is no date. Write year-"),
    (
        ("goal", "More", "--said-by", "Tom", "--date", "2027-01-01"),
        "1 January 2027 lies ahead, so nobody can have said it then.",
    ),
    (("goal", "--reconfirmed", "2027-01-01"), "so nobody can have confirmed it then."),
    (("strategy_fit",), "'strategy_fit' has no answer yet. Write it behind the question."),
    (("goal",), "What is new? Write the answer, or an option such as --reconfirmed."),
    (("personal_win", "Rest"), "Whose is it? Add --for NAME."),
    (("goal", "More", "--for", "Tom"), "'goal' has one answer for the whole deal."),
    (("personal_win", "Rest", "--for", "Tim"), "Nobody here is called 'Tim'. Did you mean Tom"),
]


@pytest.mark.parametrize(("args", "words"), MISTAKES, ids=[words[:40] for _, words in MISTAKES])
def test_a_mistake_is_one_helpful_sentence(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and the file as it was."""
    path = put(tmp_path, BLOCK)
    result = run("answer", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 2
    assert words in result.output
    assert path.read_text(encoding="utf-8") == BLOCK


def test_a_name_that_two_people_share_is_asked_about(run: Run, tmp_path: Path) -> None:
    """Both are named in full."""
    put(tmp_path, BLOCK.replace("Tom Aerts", "Maria Costa"))
    result = run("answer", "acme.yaml", "goal", "More", "--said-by", "Maria", *TODAY)
    assert result.exit_code == 2
    assert "'Maria' may be Maria Lopez or Maria Costa. Write the full name." in result.output


def test_without_stakeholders_it_says_where_people_go(run: Run, tmp_path: Path) -> None:
    """A first record names nobody yet."""
    put(tmp_path, "name: Acme\n")
    result = run("answer", "acme.yaml", "goal", "More", "--said-by", "Maria", *TODAY)
    assert "Write them under 'stakeholders' first; nobody stands there yet." in result.output


def test_a_missing_file_is_said(run: Run) -> None:
    """As every command says it."""
    result = run("answer", "nowhere.yaml", "goal", "More", *TODAY)
    assert result.exit_code == 2
    assert result.output.startswith("nowhere.yaml: there is no such file.")


def test_a_file_with_errors_is_not_touched(run: Run, tmp_path: Path) -> None:
    """Each error is shown at its place, as a review shows it."""
    text = BLOCK + "stakholders: [Jo]\n"
    path = put(tmp_path, text)
    result = run("answer", "acme.yaml", "goal", "More", *TODAY)
    assert result.exit_code == 2
    assert "unknown key 'stakholders'. Did you mean stakeholders?" in result.output
    assert path.read_text(encoding="utf-8") == text


def test_a_source_that_leads_nowhere_is_written_and_pointed_at(run: Run, tmp_path: Path) -> None:
    """A new warning of the file is shown with its hint."""
    put(tmp_path, BLOCK)
    args = ("answer", "acme.yaml", "goal", "More", "--source", "first-cal", *TODAY)
    output = run(*args).output
    assert "no activity here is called 'first-cal'. Did you mean first-call?" in output


@pytest.mark.parametrize("step", ["fdopen", "fsync", "replace"])
def test_when_writing_fails_the_old_file_stays(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """A full disk costs nothing but the message."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    path = put(tmp_path, BLOCK)
    monkeypatch.setattr(*((Path, "replace") if step == "replace" else (os, step)), fail)
    result = run("answer", "acme.yaml", "goal", "More", *TODAY)
    assert (result.exit_code, result.output) == (
        2,
        "acme.yaml cannot be written: No space left on device.\n",
    )
    assert path.read_text(encoding="utf-8") == BLOCK
    assert [one.name for one in tmp_path.iterdir()] == ["acme.yaml"]


def test_a_folder_that_cannot_be_written_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only folder, also for those who may do everything."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    put(tmp_path, BLOCK)
    monkeypatch.setattr("assistant.records.files._fill", refuse)
    result = run("answer", "acme.yaml", "goal", "More", *TODAY)
    assert (result.exit_code, result.output) == (
        2,
        "acme.yaml cannot be written: you have no permission to write there.\n",
    )


def test_a_change_that_would_make_the_file_wrong_is_refused(tmp_path: Path) -> None:
    """The problem is shown where it would stand, and the file stays as it was."""
    path = put(tmp_path, BLOCK)

    def edit(deal: OpenDeal) -> Change:
        return Change(deal.file.source.text + "stakholders: [Jo]\n", "Done.")

    with pytest.raises(AssistantError) as refused:
        edit_deal(path, dt.date(2026, 11, 21), edit, write=True)
    line = BLOCK.count("\n") + 1
    assert str(refused.value) == (
        f"{path} was left as it was; else it would be wrong: {path}:{line}:1: "
        "unknown key 'stakholders'. Did you mean stakeholders?"
    )
    assert path.read_text(encoding="utf-8") == BLOCK


def test_short_forms_grow(run: Run, tmp_path: Path) -> None:
    """A name where a person is meant, one thing where a list is meant."""
    text = """\
name: Acme
stakeholders: [Maria Lopez, Tom Aerts]
activities: {date: 2026-11-02, kind: call, with: Tom}
commitments: {by: us, what: Send it, due: 2026-12-01, moved: 2026-12-02}
next_step: Call Tom
"""
    path = put(tmp_path, text)
    for args in (
        ("answer", "acme.yaml", "personal_win", "Rest", "--for", "Maria"),
        ("promise", "acme.yaml", "--done", "send"),
        ("promise", "acme.yaml", "send", "--moved", "2026-12-05", "--said-by", "Tom"),
        ("promise", "acme.yaml", "Call back", "--by", "us"),
        ("log", "acme.yaml", "call", "--with", "Maria"),
        ("log", "acme.yaml", "next-step", "Call Maria", "--date", "2026-12-01"),
    ):
        assert run(*args, *TODAY).exit_code == 0, args
    deal = deal_at(path)
    assert deal.stakeholders[0].personal_win == Answer(answer="Rest")
    assert [len(deal.commitments), len(deal.commitments[0].moved), len(deal.activities)] == [
        2,
        2,
        2,
    ]
    assert deal.next_step is not None
    assert deal.next_step.what == "Call Maria"


def test_words_that_mean_something_in_yaml_survive(run: Run, tmp_path: Path) -> None:
    """What is typed is what is read."""
    words = 'Cut scrap: {50 %} # by "May", isn\'t it? – 品質'
    path = put(tmp_path, STYLES["commented"])
    run("answer", "acme.yaml", "goal", words, *TODAY)
    assert deal_at(path).discovery["goal"].answer == words


def test_a_first_record_can_be_filled_in_by_commands_alone(run: Run, tmp_path: Path) -> None:
    """Every hint of `deal new` stays where it was."""
    run("new", "acme.yaml")
    path = tmp_path / "acme.yaml"
    before = path.read_text(encoding="utf-8")
    for args in (
        ("answer", "acme.yaml", "goal", "Open a second plant"),
        ("promise", "acme.yaml", "Send the paper", "--by", "us", "--due", "2026-12-01"),
        ("log", "acme.yaml", "call", "A first talk"),
        ("log", "acme.yaml", "next-step", "Meet", "--date", "2026-12-01"),
        ("waive", "acme.yaml", "no-economic-buyer", "--why", "x", "--by", "Jo", "--until",
         "2026-12-01"),
    ):  # fmt: skip
        assert run(*args, *TODAY).exit_code == 0, args
    after = path.read_text(encoding="utf-8")
    comments = [line.strip() for line in before.splitlines() if line.startswith("#")]
    assert [line for line in after.splitlines() if line.startswith("#")] == comments
    assert run("validate", "acme.yaml").output == "1 deal is fine.\n"


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """What changed on standard output; a mistake on standard error, exit code 2."""
    path = put(tmp_path, BLOCK)
    done = run_process("answer", "acme.yaml", "why_now", "The board", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Noted as our own guess")
    wrong = run_process("answer", "acme.yaml", "why_nwo", "The board", *TODAY)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == "No question is called 'why_nwo'. Did you mean why_now?\n"
    assert "why_now: The board" in path.read_text(encoding="utf-8")


def test_questions_of_the_team_s_own_are_known(run: Run, tmp_path: Path) -> None:
    """What is asked is what the workspace's playbooks ask."""
    own = """\
playbook: ours
title: Ours
questions:
  - id: shift_plan
    topic: how they plan shifts
    ask: How do you plan shifts?
    why: It tells who is there.
    due_by: solution
    counts_at: {solution: stated}
    coaching_question: Who plans the shifts?
    next_action: Ask {{ person.first }}.
"""
    write(tmp_path, {"workspace.yaml": "playbooks: {folder: ours}\n", "ours/ours.yaml": own})
    path = put(tmp_path, BLOCK)
    run("answer", "acme.yaml", "shift_plan", "By hand", *TODAY)
    assert deal_at(path).discovery["shift_plan"].answer == "By hand"


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("answer", "--help").output.rstrip().endswith("--for Maria")
