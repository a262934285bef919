"""`deal log` writes down what happened, what is booked, and what happens next."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.records.base import Moment
from assistant.records.deal import Activity, Deal, NextStep
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import BLOCK, STYLES, changed, only_adds, put

TODAY = ("--as-of", "2026-11-21")
MAIL = "Dear Tom,\n\n  # no comment: {really}\nJo\n"


def deal_at(path: Path) -> Deal:
    return load_deal(path, find_workspace(path)).deal


def on(text: str) -> Moment:
    return Moment.parse(text)


@pytest.mark.parametrize("style", STYLES)
def test_a_call_is_added_like_the_others(run: Run, tmp_path: Path, style: str) -> None:
    """With an id, full names and today's date; nothing else changes."""
    path = put(tmp_path, STYLES[style])
    args = ("call", "A", "talk", "--with", "maria", "--with", "Tom")
    result = run("log", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    after = path.read_bytes().decode()
    gone, came = changed(STYLES[style], after)
    assert gone == []
    assert len(came) == (5 if style in ("block", "crlf") else 1)
    assert only_adds(STYLES[style], after)
    assert deal_at(path).activities[-1] == Activity(
        id="call-2026-11-21",
        date=on("2026-11-21"),
        kind="call",
        people=("Maria Lopez", "Tom Aerts"),
        text="A talk",
    )
    words = "Noted the call with Maria Lopez and Tom Aerts on 21 November 2026.\n"
    assert result.output.startswith(words)


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (
            ("mail", "Next", "week", "--out", "--with", "Tom", "--text", "Dear Tom"),
            {"direction": "out", "people": ("Tom Aerts",), "subject": "Next week",
             "text": "Dear Tom"},
        ),
        (
            ("mail", "--in", "--with", "Tom", "--with", "Maria", "--subject", "Question"),
            {"direction": "in", "sender": "Tom Aerts", "people": ("Maria Lopez",),
             "subject": "Question"},
        ),
        (
            ("proposal", "--with", "Maria", "--price", "--requested-by", "maria",
             "--attachment", "offer.pdf", "--attachment", "terms.pdf"),
            {"direction": "out", "people": ("Maria Lopez",), "price": True,
             "requested_by": "Maria Lopez", "attachments": ("offer.pdf", "terms.pdf")},
        ),
        (("note", "A hunch"), {"text": "A hunch"}),
        (("demo", "--date", "2026-11-19"), {"date": on("2026-11-19")}),
        (
            ("meeting", "--date", "2026-12-01T10:00", "--with", "Maria"),
            {"date": on("2026-12-01T10:00"), "state": "planned", "people": ("Maria Lopez",)},
        ),
        (
            ("meeting", "--date", "2026-11-10", "--no-show", "--with", "Maria"),
            {"date": on("2026-11-10"), "state": "no_show", "people": ("Maria Lopez",)},
        ),
    ],
    ids=["mail out", "mail in", "proposal", "note", "demo", "ahead", "no show"],
)  # fmt: skip
def test_each_option_has_its_field(
    run: Run, tmp_path: Path, args: tuple[str, ...], expected: dict[str, object]
) -> None:
    """Words behind the kind are a mail's subject, and our notes on anything else."""
    path = put(tmp_path, BLOCK)
    result = run("log", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    new = deal_at(path).activities[-1]
    assert {name: getattr(new, name) for name in expected} == expected
    assert new.kind == args[0]
    assert new.id == f"{new.kind}-{new.date.day}"


def test_ids_count_up(run: Run, tmp_path: Path) -> None:
    """Two calls on one day are two activities."""
    path = put(tmp_path, BLOCK)
    run("log", "acme.yaml", "call", "--with", "Tom", *TODAY)
    run("log", "acme.yaml", "call", "--with", "Tom", *TODAY)
    assert [one.id for one in deal_at(path).activities[-2:]] == [
        "call-2026-11-21",
        "call-2026-11-21-2",
    ]


@pytest.mark.parametrize("style", STYLES)
def test_a_mail_s_words_come_from_a_file(run: Run, tmp_path: Path, style: str) -> None:
    """As they stand, in lines of their own where the file has lines, whatever the line ends."""
    path = put(tmp_path, STYLES[style])
    (tmp_path / "mail.txt").write_bytes(f"\ufeff\n{MAIL}\n\n".replace("\n", "\r\n").encode())
    args = ("mail", "--out", "--with", "Tom", "--text-file", "mail.txt")
    result = run("log", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    assert deal_at(path).activities[-1].text == MAIL
    assert only_adds(STYLES[style], path.read_bytes().decode())


def test_a_minus_reads_the_input(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`pbpaste | deal log acme.yaml mail --in --text-file -`."""
    path = put(tmp_path, BLOCK)
    args = ("mail", "--in", "--with", "Tom", "--text-file", "-")
    assert run("log", "acme.yaml", *args, *TODAY, answers=MAIL).exit_code == 0
    assert deal_at(path).activities[-1].text == MAIL


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("options", "state"),
    [((), "held"), (("--cancelled",), "cancelled"), (("--no-show",), "no_show")],
)
def test_what_was_booked_becomes_what_came_of_it(
    run: Run, tmp_path: Path, style: str, options: tuple[str, ...], state: str
) -> None:
    """The meeting of the 20th stands there once, with its comment."""
    path = put(tmp_path, STYLES[style])
    args = ("meeting", "--date", "2026-11-20", "--with", "Maria", "--text", "Went well")
    result = run("log", "acme.yaml", *args, *options, *TODAY)
    assert result.exit_code == 0, result.output
    meeting = deal_at(path).activities[2]
    assert len(deal_at(path).activities) == 3
    assert (meeting.state, meeting.text) == (state, "Went well")
    after = path.read_bytes().decode()
    assert ("# booked by Tom" in after) == ("# booked by Tom" in STYLES[style])
    assert "The meeting that was booked for 20 November 2026 is now" in result.output


def test_another_person_s_meeting_is_another_meeting(run: Run, tmp_path: Path) -> None:
    """Same day, same kind, but not the one that was booked."""
    path = put(tmp_path, BLOCK)
    run("log", "acme.yaml", "meeting", "--date", "2026-11-20", "--with", "Tom", *TODAY)
    assert [one.state for one in deal_at(path).activities[2:]] == ["planned", None]


def test_the_agenda_is_kept_above_the_notes(run: Run, tmp_path: Path) -> None:
    """No words are lost."""
    path = put(tmp_path, BLOCK.replace("state: planned", "state: planned\n    text: Agenda"))
    run("log", "acme.yaml", "meeting", "Agreed", "--date", "2026-11-20", *TODAY)
    assert deal_at(path).activities[2].text == "Agenda\nAgreed"


@pytest.mark.parametrize("style", STYLES)
def test_a_next_step_replaces_the_one_that_stands_there(
    run: Run, tmp_path: Path, style: str
) -> None:
    """In its place, with its comment."""
    path = put(tmp_path, STYLES[style])
    args = ("next-step", "Visit", "--date", "2026-12-08", "--owner", "Maria")
    result = run("log", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    assert deal_at(path).next_step == NextStep(
        what="Visit", date=dt.date(2026, 12, 8), owner="Maria Lopez"
    )
    after = path.read_bytes().decode()
    assert ("# not sure" in after) == ("# not sure" in STYLES[style])
    run("log", "acme.yaml", "next-step", "Call", *TODAY)
    assert deal_at(path).next_step == NextStep(what="Call")


def test_the_step_that_is_replaced_is_named(run: Run, tmp_path: Path) -> None:
    """Nobody loses a step without seeing it go; the same step again replaces nothing."""
    put(tmp_path, BLOCK)
    args = ("next-step", "Visit", "--date", "2026-12-08", "--owner", "Maria")
    run("log", "acme.yaml", *args, *TODAY)
    assert "replaces:" not in run("log", "acme.yaml", *args, *TODAY).output
    output = run("log", "acme.yaml", "next-step", "Call", "--date", "2026-12-01", *TODAY).output
    assert "replaces: Visit, on 8 December 2026, by Maria Lopez" in " ".join(output.split())


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("phone", "call"),
        ("E-Mail", "mail"),
        ("lunch", "meeting"),
        ("cal", "call"),
        ("offer", "pro"),
    ],
)
def test_another_word_for_a_kind_gets_a_suggestion(
    run: Run, tmp_path: Path, word: str, kind: str
) -> None:
    """Nobody has to read the list."""
    path = put(tmp_path, BLOCK)
    result = run("log", "acme.yaml", word, "They called", *TODAY)
    assert result.exit_code == 2
    assert f"'{word}' is no kind of activity. Did you mean {kind}" in " ".join(
        result.output.split()
    )
    assert path.read_text(encoding="utf-8") == BLOCK


def test_a_next_step_without_a_day_is_pointed_at(run: Run, tmp_path: Path) -> None:
    """It is written all the same."""
    put(tmp_path, BLOCK)
    output = run("log", "acme.yaml", "next-step", "Call Tom", *TODAY).output
    assert "A next step without a day is easily forgotten: when?" in output


def test_somebody_new_is_written_and_pointed_at(run: Run, tmp_path: Path) -> None:
    """A colleague of ours is no news; one of theirs belongs to the stakeholders."""
    path = put(tmp_path, BLOCK)
    args = ("call", "--with", "Xavier Olsen", "--with", "jo.park@sensoric.example")
    output = run("log", "acme.yaml", *args, *TODAY).output
    assert "Xavier Olsen is not among the stakeholders." in " ".join(output.split())
    assert "jo.park@sensoric.example is not" not in output
    assert deal_at(path).activities[-1].people[0] == "Xavier Olsen"


MISTAKES = [
    (("mail", "--with", "Tom"), "Who wrote the mail? Add --in (they did) or --out (we did)."),
    (("mail", "--in", "--out", "--with", "Tom"), "--in and --out exclude each other: choose one."),
    (("call", "--planned", "--no-show"), "--planned and --no-show exclude each other"),
    (("cal",), "'cal' is no kind of activity. Did you mean call?"),
    (("call", "--with", "Tim"), "Nobody here is called 'Tim'. Did you mean Tom Aerts? If it is"),
    (("call", "--date", "yesterday"), "'yesterday' is no date. Write year-month-day"),
    (("call", "--date", "2026-11-20T10:00+02:00"), "is no date"),
    (("mail", "--out", "--date", "2026-12-01"), "A mail of 1 December 2026 lies ahead"),
    (("call", "--planned", "--date", "2026-11-01"), "1 November 2026 is past. Leave --planned"),
    (("call", "--no-show", "--date", "2026-12-01"), "nobody can have stayed away yet."),
    (("call", "--owner", "Tom"), "--owner is for a next step."),
    (("call", "--text", "a", "--text-file", "b"), "Write --text or --text-file, not both."),
    (("call", "--text-file", "nowhere.txt"), "nowhere.txt cannot be read: there is no such file."),
    (("call", "words", "--text", "more"), "The words 'words' have no place"),
    (("next-step",), "What happens next?"),
    (("next-step", "Call", "--price"), "A next step has words, --date and --owner, and nothing"),
    (("next-step", "Call", "--date", "2026-11-01"), "1 November 2026 is past; a next step lies"),
]


@pytest.mark.parametrize(("args", "words"), MISTAKES, ids=[" ".join(one) for one, _ in MISTAKES])
def test_a_mistake_is_one_helpful_sentence(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and the file as it was."""
    path = put(tmp_path, BLOCK)
    result = run("log", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 2
    assert words in result.output
    assert path.read_text(encoding="utf-8") == BLOCK


def test_a_text_that_is_not_utf_8_is_said(run: Run, tmp_path: Path) -> None:
    """Nothing is guessed."""
    put(tmp_path, BLOCK)
    (tmp_path / "mail.txt").write_bytes(b"caf\xe9")
    result = run("log", "acme.yaml", "call", "--text-file", "mail.txt", *TODAY)
    assert (result.exit_code, result.output) == (
        2,
        "mail.txt is not UTF-8. Save it as UTF-8 and try again.\n",
    )


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """The words of a mail come through a pipe."""
    path = put(tmp_path, BLOCK)
    args = ("log", "acme.yaml", "mail", "--in", "--with", "Tom", "--text-file", "-", *TODAY)
    done = run_process(*args, answers=MAIL)
    assert (done.returncode, done.stderr) == (0, "")
    assert deal_at(path).activities[-1].text == MAIL


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("log", "--help").output.rstrip().endswith("--owner Maria")
