"""`deal read` shows what was understood in one mail or call."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.importers.mail.kinds import OUTLOOK
from tests.cli.conftest import Run, RunProcess
from tests.importers.mail.outlook_file import outlook_mail

MAIL = """\
From: Maria Lopez <maria@acme.example>
To: jo@sensoric.example
Subject: Re: Pilot in Ghent
Date: Mon, 9 Mar 2026 10:11:12 +0100
Content-Type: text/plain; charset=utf-8

Hi Jo,

thanks for the visit. Could you send me the security paper?
I'll send you the network plan by Friday.

On Fri, 6 Mar 2026 at 09:00, Jo Park wrote:
> Hello Maria,
> how are things?
"""
CALL = """\
Jo Park: How do you count the stops today?
Maria Lopez: By hand. I will send you the list tomorrow.
"""
CAPTIONS = """\
WEBVTT

00:00:01.000 --> 00:00:03.000
<v Jo Park>How do you count the stops today?

00:00:03.000 --> 00:00:06.000
<v Maria Lopez>By hand. I will send you the list tomorrow.
"""
BOX = f"From maria@acme.example Mon Mar  9 10:11:12 2026\n{MAIL}\n".encode()


def put(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return name


def test_a_mail_says_its_day_itself(run: Run, tmp_path: Path) -> None:
    """A promise falls due counted from the Date header; what is quoted is only counted."""
    result = run("read", put(tmp_path, "reply.eml", MAIL))
    assert result.exit_code == 0, result.output
    assert result.output.startswith("Re: Pilot in Ghent")
    assert "the security paper? [request]" in result.output
    assert "by Friday. [promise by 13 March]" in " ".join(result.output.split())
    assert "Cut: 3 quoted lines" in result.output
    assert "how are things" not in result.output


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("reply.mbox", BOX),
        ("reply.emlx", f"{len(MAIL)}\n{MAIL}<plist></plist>".encode()),
        ("reply.eml", MAIL.replace("\n", "\r").encode()),
        ("box", BOX.replace(b"\n", b"\r")),
        ("reply.msg", outlook_mail({0x007D: MAIL.partition("\n\n")[0], 0x1000: MAIL})),
    ],
)
def test_a_mail_is_read_as_programs_save_it(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    """As the one mail of a mailbox, by Apple Mail, by old Macs, and by Outlook."""
    (tmp_path / name).write_bytes(content)
    result = run("read", name)
    assert result.exit_code == 0, result.output
    assert result.output.startswith("Re: Pilot in Ghent")
    assert "the security paper? [request]" in result.output
    assert "plist" not in result.output


def test_a_doubt_about_how_a_mail_was_read_is_told(run: Run, tmp_path: Path) -> None:
    """By what checks a mail, too; nothing of the mail is lost, and nothing else is read in it."""
    (tmp_path / "reply.emlx").write_bytes(f"60\n{MAIL}<plist></plist>".encode())
    said = f"its first line says that it has 60 bytes, and it has {len(MAIL)}: all of it was read."
    read = run("read", "reply.emlx")
    assert f"Mind: {said}" in " ".join(read.output.split())
    assert "the security paper? [request]" in read.output
    assert "plist" not in read.output
    checked = run("check-mail", "reply.emlx")
    assert f"reply.emlx: warning: {said}\n" in checked.stderr


def test_another_day_may_be_given(run: Run, tmp_path: Path) -> None:
    """--date comes before the header."""
    name = put(tmp_path, "reply.eml", MAIL)
    output = run("read", name, "--date", "2026-03-16").output
    assert "[promise by 20 March]" in output


def test_without_a_day_no_due_date_is_told(run: Run, tmp_path: Path) -> None:
    """Nothing is counted from the clock."""
    output = run("read", put(tmp_path, "note.txt", MAIL.split("\n\n", 1)[1])).output
    assert "[promise]" in output
    assert "Give it with --date." in output


@pytest.mark.parametrize(("name", "text"), [("call.txt", CALL), ("call.vtt", CAPTIONS)])
def test_a_call_is_read_by_speaker(run: Run, tmp_path: Path, name: str, text: str) -> None:
    """Who speaks stands above the words, and each has a line at the end."""
    output = run("read", put(tmp_path, name, text), "--date", "2026-03-09").output
    assert "Jo Park\n  How do you count the stops today? [question]\n" in output
    assert "[promise by 10 March]" in output
    assert "Jo Park: 7 words; 1 question (1 open)." in output


def test_json_is_for_programs(run: Run, tmp_path: Path) -> None:
    """Offsets count characters of the newest text."""
    name = put(tmp_path, "reply.eml", MAIL)
    told = json.loads(run("read", name, "--format", "json").output)
    assert {"newest", "speakers", "sentences"} <= {*told}
    assert {"text", "spans"} == {*told["newest"]}
    assert told["speakers"] == ["Maria Lopez"]
    text = told["newest"]["text"]
    for sentence in told["sentences"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
    (promise,) = (
        act for one in told["sentences"] for act in one["acts"] if act["kind"] == "promise"
    )
    assert {"kind", "rule", "start", "end", "confidence", "what", "due"} <= {*promise}
    assert promise["due"] == "2026-03-13"
    assert text[promise["start"] : promise["end"]].startswith("I'll send you")


def test_what_is_piped_in_is_read(run_process: RunProcess) -> None:
    """- is standard input; a mail with its head is known as one."""
    done = run_process("read", "-", answers=MAIL)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Re: Pilot in Ghent")


def test_letters_are_kept_where_no_character_set_is_named(run: Run, tmp_path: Path) -> None:
    """As in a mail that was pasted with its head."""
    name = put(tmp_path, "pasted.txt", "From: Zoë\nSubject: Café\n\nWe meet at the café at two.\n")
    assert "We meet at the café at two." in run("read", name).output


def test_our_products_are_known_from_the_workspace(run: Run, tmp_path: Path) -> None:
    """A passage about them is told as one about us."""
    put(tmp_path, "workspace.yaml", "company: Sensoric\nproducts: [LineSight]\n")
    name = put(tmp_path, "mail.txt", "LineSight detects every stop within a second.\n")
    assert "[pitch]" in run("read", name).output


def test_another_language_is_said(run: Run, tmp_path: Path) -> None:
    """Nothing is guessed."""
    name = put(
        tmp_path, "mail.txt", "Hallo Jo, können Sie uns bitte das Angebot bis Freitag senden?"
    )
    output = run("read", name).output
    assert "does not look like English" in " ".join(output.split())
    assert "[" not in output


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.eml", None, "none.eml cannot be read: there is no such file."),
        (".", None, ". cannot be read: this is a folder, not a file."),
        ("empty.txt", b"", "empty.txt is empty."),
        ("picture.txt", b"\x89PNG\x00", "picture.txt is no text"),
        ("data.eml", bytes(range(256)), "data.eml is no text that can be read"),
        ("bare.eml", b"From: a@b.example\nSubject: x\n\n", "bare.eml holds no words: is it"),
        ("cut.msg", OUTLOOK, "cut.msg: it cannot be read: it is damaged."),
        ("two.mbox", BOX * 2, "two.mbox is a mailbox with 2 mails, and one mail is read at a time"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    run: Run, tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    """The exit code is 2."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = run("read", name)
    assert result.exit_code == 2
    assert message in result.output
    assert result.output.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("call.vtt", "WEBVTT\n", "call.vtt:1:1: it holds no words that somebody said."),
        ("call.vtt", "Jo: Hello.\n", "call.vtt:1:1: 'Jo: Hello.' stands where WEBVTT should."),
        ("call.srt", "1\nJo: Hello.\n", "call.srt:1:1: no line in it holds the times"),
        (
            "call.vtt",
            "WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nJo: Hello.\n",
            "call.vtt:3:1: '00:00:01.000 --> 00:00:0x.000' are no times.",
        ),
        ("call.json", '{"calls": []}', "call.json:1:1: this JSON is not as Gong writes"),
    ],
)
def test_a_damaged_transcript_is_refused_with_its_line(
    run: Run, tmp_path: Path, name: str, content: str, message: str
) -> None:
    """The exit code is 2."""
    (tmp_path / name).write_text(content)
    result = run("read", name)
    assert result.exit_code == 2
    assert message in result.output


def test_a_page_is_read_like_a_plain_mail(run: Run, tmp_path: Path) -> None:
    """Its words count, not how they are set; what it quotes is cut."""
    page = (
        b"From: Rosa <rosa@b.example>\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n"
        b"<p>Could you call <b>me</b>?</p><blockquote type=cite>Old</blockquote>\n"
    )
    (tmp_path / "page.eml").write_bytes(page)
    output = run("read", "page.eml").output
    assert "Could you call me? [request]" in output
    assert "Old" not in output


def test_help_has_examples(run: Run) -> None:
    """As every command."""
    assert "deal read reply.eml" in run("read", "--help").output


@pytest.mark.parametrize("command", ["read", "check-mail"])
@pytest.mark.parametrize(
    ("name", "other"), [("acme.yaml", "'deal review'"), ("deals.csv", "'deal audit'")]
)
def test_a_deal_and_an_export_are_neither_mail_nor_call(
    run: Run, tmp_path: Path, command: str, name: str, other: str
) -> None:
    put(tmp_path, name, "name: Acme\nstage: proposal\n")
    done = run(command, name)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{name} is a ")
    assert other in done.stderr
