"""When a mail was sent."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.importers.mail.dates import read_date, sent_at
from assistant.importers.mail.headers import split_head

NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Mon, 02 Nov 2026 10:00:00 +0100", "2026-11-02T09:00"),
        ("Mon, 2 Nov 2026 10:00 -0000 (UTC)", "2026-11-02T10:00"),
        ("02 Nov 26 10:00:00 GMT", "2026-11-02T10:00"),
        ("Mon Nov  2 10:00:00 2026", "2026-11-02T10:00"),
        ("2026-11-02T10:00:00+01:00", "2026-11-02T09:00"),
    ],
)
def test_a_date_is_read(written: str, expected: str) -> None:
    """As standards have it, and as programs do."""
    assert read_date(written) == utc(expected)


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "Mon, 31 Nov 2026 10:00 +0000", "Mon, 02 Nov 2026 25:00 +0000",
     "Mon, 1 Jan 1979 00:00 +0000", "Mon, 02 Nov 2026 10:00 +9999", "9" * 400],
)  # fmt: skip
def test_what_is_no_date_of_a_mail(written: str) -> None:
    """A clock that was never set is none, either."""
    assert read_date(written) is None


def sent(*lines: str, envelope: str = "") -> tuple[dt.datetime | None, str]:
    return sent_at(split_head([line.encode() for line in lines])[0], envelope, NOW)


RECEIVED = "Received: from a by b; Tue, 03 Nov 2026 08:00:00 +0000"


def test_its_own_date_counts() -> None:
    assert sent("Date: Mon, 02 Nov 2026 10:00:00 +0000", RECEIVED) == (utc("2026-11-02T10:00"), "")


@pytest.mark.parametrize(
    "date",
    ["Date: Mon, 1 Jan 1979 00:00:00 +0000", "Date: soon", "Date: Fri, 1 Jan 2027 00:00 +0000", ""],
)
def test_a_date_that_cannot_be_is_taken_from_the_received_line(date: str) -> None:
    """And that is said."""
    moment, note = sent(*filter(None, (date, RECEIVED)))
    assert moment == utc("2026-11-03T08:00")
    assert "taken from the Received line" in note


def test_else_from_the_mailbox() -> None:
    moment, note = sent("Date: soon", envelope="Mon Nov  2 09:00:00 2026")
    assert moment == utc("2026-11-02T09:00")
    assert note == "its date says soon; its day is taken from the mailbox"


def test_what_lies_ahead_and_stands_alone_is_kept_and_said() -> None:
    moment, note = sent("Date: Fri, 1 Jan 2027 00:00:00 +0000")
    assert moment == utc("2027-01-01T00:00")
    assert "which lies ahead" in note


def test_nothing_is_invented() -> None:
    assert sent("Subject: x") == (None, "it has no date, and nothing else tells its day")
