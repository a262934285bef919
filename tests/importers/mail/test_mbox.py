"""A mailbox taken apart."""

from __future__ import annotations

import time
from io import BytesIO

import pytest

from assistant.importers.mail.mbox import envelope_date, split_mailbox
from assistant.importers.mail.raw import read_pieces, read_raw, without_from_quotes
from tests.importers.mail.mails import FROM_LINE, mail, mailbox


def subjects(raw: bytes) -> list[str]:
    """The subjects of the mails found; their heads are read again from where they stand."""
    found = []
    for one in split_mailbox(read_pieces(BytesIO(raw))):
        again = read_raw(read_pieces(BytesIO(raw), one.start, one.end))
        assert any(line.startswith(b"Subject:") for line in one.head.lines) or not one.envelope
        found.append(again.headers.words("subject"))
    return found


THREE = mailbox(mail(subject="1"), mail(subject="2"), mail(subject="3"))


@pytest.mark.parametrize(
    "raw",
    [THREE, THREE.replace(b"\n", b"\r\n"), THREE.replace(b"\n\nFrom x", b"\nFrom x"),
     THREE.replace(FROM_LINE, b"From - Mon Nov  2 09:00:00 2026\n"),
     THREE.replace(FROM_LINE, b"From 1789@xxx Mon Nov 02 09:00:00 +0000 2026\n"),
     THREE.replace(FROM_LINE, b"From MAILER-DAEMON Mon Nov  2 09:00:00 2026\n"),
     THREE.replace(FROM_LINE, b"From x@y\n"), THREE.rstrip(b"\n")],
    ids=["plain", "crlf", "without empty lines", "mozilla", "takeout", "daemon", "undated", "cut"],
)  # fmt: skip
def test_mails_are_told_apart(raw: bytes) -> None:
    """However their programs write the line between them."""
    assert subjects(raw) == ["1", "2", "3"]


@pytest.mark.parametrize(
    "line",
    ["From what I know: yes", "From 10:00 on 5 May 2026 we are closed", "From x@y Mon Nov  2 2026",
     "From: x@y", ">From x@y Mon Nov  2 09:00:00 2026"],
)  # fmt: skip
def test_a_line_of_text_that_begins_so_begins_no_mail(line: str) -> None:
    """People write such lines, with and without an empty one above."""
    for above in ("", "\n"):
        raw = mailbox(mail(f"Hello\n{above}{line}\nand more\n", subject="1"), mail(subject="2"))
        assert subjects(raw) == ["1", "2"]


def test_a_quoted_line_is_unquoted() -> None:
    """>From stands for From; a quotation keeps its mark."""
    raw = mail(">From my desk\n>>From his\n> From hers\n")
    read = read_raw(without_from_quotes(read_pieces(BytesIO(raw))))
    assert read.body.split(b"\n")[:3] == [b"From my desk", b">From his", b"> From hers"]


def test_a_mailbox_without_its_beginning_gives_the_rest() -> None:
    """What belongs to no mail is a part of its own."""
    parts = list(split_mailbox(read_pieces(BytesIO(THREE[100:]))))
    assert [bool(part.envelope) for part in parts] == [False, True, True]


def test_the_day_on_the_line_between_mails() -> None:
    assert envelope_date(FROM_LINE) == "Mon Nov  2 09:00:00 2026"
    assert envelope_date(b"From x@y\n") == ""


def test_a_line_without_end_takes_no_time() -> None:
    """Nor does a mailbox of nothing but lines that might begin mails."""
    started = time.process_time()
    for raw in (b"From " * 1_000_000, b"From x@y 10:00 2026\n\n" * 50_000, b"\n" * 500_000):
        list(split_mailbox(read_pieces(BytesIO(raw))))
    assert time.process_time() - started < 20
