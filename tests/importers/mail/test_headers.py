"""The head of a mail."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.mail.headers import looks_like_head, split_head


def test_fields_are_unfolded_and_found_by_name() -> None:
    """Capitals do not matter; of several the first counts."""
    headers, rest = split_head([b"SUBJECT: Line", b"\ttwo", b"To: a@b.example", b"to: c@d.example"])
    assert headers.words("subject") == "Line two"
    assert headers.raw("to") == "a@b.example"
    assert headers.every("to") == ("a@b.example", "c@d.example")
    assert "cc" not in headers
    assert rest == []


def test_a_line_that_is_no_field_belongs_to_the_one_above_where_fields_follow() -> None:
    """A subject that some program broke loses nothing, and hides no sender."""
    headers, rest = split_head([b"Subject: Line", b"two and three", b"From: a@b.example"])
    assert headers.words("subject") == "Line two and three"
    assert headers.raw("from") == "a@b.example"
    assert rest == []


def test_where_no_field_follows_the_text_has_begun() -> None:
    """Without the empty line that should stand there."""
    headers, rest = split_head([b"From: a@b.example", b"Hello, this is text", b"and more"])
    assert headers.raw("from") == "a@b.example"
    assert rest == [b"Hello, this is text", b"and more"]


def test_the_line_of_a_mailbox_is_no_field() -> None:
    headers, rest = split_head([b"From x@y Mon Nov  2 09:00:00 2026", b"From: a@b.example"])
    assert headers.raw("from") == "a@b.example"
    assert rest == []


def test_ids_are_bare() -> None:
    """Several in one field, or one without its brackets."""
    headers, _ = split_head([b"References: <1@a> <2@a>", b"Message-ID: 3@a", b"X-Id: not one id"])
    assert headers.ids("references") == ("1@a", "2@a")
    assert headers.ids("message-id") == ("3@a",)
    assert headers.ids("x-id") == ()


def test_what_looks_like_the_head_of_a_mail() -> None:
    assert looks_like_head([b"Return-Path: <a@b.example>", b"From: a@b.example"])
    assert not looks_like_head([b"name: Line two", b"stage: proposal"])
    assert not looks_like_head([b"Dear Jo,", b"From: a@b.example"])


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_any_lines_are_read(lines: list[bytes]) -> None:
    headers, rest = split_head(lines)
    assert headers.plain() is not None
    assert all(line in lines for line in rest)


def test_a_flood_of_lines_takes_no_time() -> None:
    """Fields, folded lines, and lines that are neither."""
    started = time.process_time()
    for line in (b"X-A: 1", b" folded", b"neither"):
        split_head([b"Subject: x", *[line] * 100_000, b"From: a@b.example"])
    assert time.process_time() - started < 20
