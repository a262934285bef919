"""Subjects and names as mails carry them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.mail.words import bare_id, bare_subject, decode_words, one_line


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("plain =? not ?= a word", "plain =? not ?= a word"),
        ("=?utf-8?q?L=C3=B3pez?=", "López"),
        ("=?UTF-8?B?0J/RgNC4?= =?UTF-8?B?0LLQtdGC?=", "Привет"),
        ("=?utf-8?q?one?=\n =?utf-8?q?_two?=", "one two"),
        ("=?iso-8859-1?q?a=E9?= and =?utf-8?q?b?=", "aé and b"),
        ("=?utf-8*en?q?with_language?=", "with language"),
        ("=?utf-8?b?w6k?=", "é"),
        ("=?utf-8?b?w?= =?utf-8?q?x?=", "x"),
        ("=?none?q?caf=E9?=", "café"),
    ],
)
def test_encoded_words_are_read(written: str, read: str) -> None:
    """Also where one character is split over two of them, and where they are not quite right."""
    assert decode_words(written) == read


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\r\n two\tthree", "one two three"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("safe\u202eecnadlog\u2066", "safeecnadlog"),
        ("a\0b\x07c\ud800", "abc"),
        ("next\u2028line", "next line"),
        ("x" * 400, "x" * 299 + "…"),
    ],
)
def test_a_line_holds_nothing_that_hides(text: str, line: str) -> None:
    """No line breaks, control characters, colours or signs that turn the direction."""
    assert one_line(text) == line


@given(st.text())
def test_a_line_is_one_line(text: str) -> None:
    """And stays as it is when it is made again."""
    line = one_line(text)
    assert line.isprintable()
    assert one_line(line) == line


@pytest.mark.parametrize(
    "subject",
    ["Line two", "Re: Line two", "AW: re: LINE  TWO", "[EXT] Fwd: Line two", "RE[2]: Line two"],
)
def test_a_subject_is_compared_without_its_prefixes(subject: str) -> None:
    assert bare_subject(subject) == "line two"


def test_a_word_that_only_begins_so_is_no_prefix() -> None:
    assert bare_subject("Return of the sensor: done") == "return of the sensor: done"


@pytest.mark.parametrize(
    "written", ["<17@a.example>", " 17@a.example ", "<<17@a.example>", "<1\x007@a.example>"]
)
def test_an_id_is_bare(written: str) -> None:
    """So that it is found again in the file."""
    assert bare_id(written) == "17@a.example"
