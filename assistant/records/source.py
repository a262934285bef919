"""A file as plain values, with the line and column of every key and item in it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from assistant.errors import BadInput, Problem, why_unreadable
from assistant.location import KeyPath, Place
from assistant.once import once
from assistant.records.events import open_parser
from assistant.records.parts import Places, part_of
from assistant.records.syntax import (
    explain_syntax,
    find_point,
    line_starts,
    point,
    strange_characters,
)
from assistant.records.tree import Builder, Refused

SIZE_LIMIT = 8_000_000
"""Bytes. Ten years of mails with one customer are less."""

_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0)  # line ends as they are, on every system

_SHORT = 20_000  # characters
_WORDS_TO_KNOW = 12  # so many words of a sentence tell where it stands
_ROOM_FOR_ONE = 8  # characters of a file, most of them indentation, for one that is shown

_COMMENT = re.compile(r"#[^\r\n]*")
_BLOCK_HEADER_COMMENT = re.compile(r"\A([|>]\S*)[ \t]+#[^\r\n]*")
_INVISIBLE = ("\x85", "\u2028", "\u2029", "\ufeff")
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS = "Save the file as UTF-8."


_Found = tuple[Any, int | None, int]


class Source:
    """What a file says, and where.

    `value` is made of dict, list and str; `path` is how messages name the file; `text` is what
    the file holds, without byte order mark.
    """

    _last: tuple[KeyPath, _Found] | None = None

    def __init__(self, path: str, text: str, value: Any, places: Places) -> None:
        self.path = path
        self.text = text
        self.value = value
        self._places = places

    def place(self, key: KeyPath) -> Place:
        """Where the value at `key` begins; where it is absent, the nearest key above it."""
        _, number, nearest = self._find(key)
        return self._at(nearest if number is None or not key else self._places.row[number])

    def place_of_words(self, key: KeyPath, words: str, start: int = 0) -> Place:
        """Where some words of the text at `key` stand, however the text is folded in the file.

        Args:
            words: what to look for.
            start: the offset of the words in the text.
        """
        text, number, _ = self._find(key)
        if number is None or isinstance(text, (dict, list)) or not words.strip():
            return self.place(key)
        wanted = re.compile(r"\s+".join(map(re.escape, words.split()[:_WORDS_TO_KNOW])))
        before = sum(1 for found in wanted.finditer(text or "") if found.start() < start)
        start = self._places.row[number]
        found = next(islice(wanted.finditer(self.text, start), before, None), None)
        return self._at(found.start()) if found else self.place(key)

    def key_place(self, key: KeyPath) -> Place:
        """Where the key itself stands; for an item of a list, the item."""
        return self._at(self._find(key)[2])

    def exists(self, key: KeyPath) -> bool:
        """Whether the file has a value at `key`."""
        return self._find(key)[1] is not None

    def words(self, key: KeyPath, limit: int = 100) -> str:
        """The words that stand at `key`, in one line; "" where there are none.

        Args:
            limit: the most characters to give; what is longer ends in an ellipsis.
        """
        value, number, _ = self._find(key)
        if number is None:
            return ""
        if not isinstance(value, (dict, list)):
            return _shorten(_in_one_line(value or ""), limit)
        # A review shows the first words of long sections: to read them whole took a fifth of it.
        start, end = self._places.ends(number)
        enough = min(end, start + _ROOM_FOR_ONE * limit)
        beginning = self.text[start:enough]
        if "#" not in beginning:
            words = _in_one_line(beginning)
            if len(words) > limit or enough == end:
                return _shorten(words, limit)
        return _shorten(_in_one_line("".join(self._without_comments(start, end, limit))), limit)

    def _find(self, key: KeyPath) -> _Found:
        """The value at `key`, its number, and the offset of the last key or item on the way to it.

        The last is kept: who asks for a place mostly asks for the words there next.
        """
        if self._last is None or self._last[0] != key:
            self._last = key, self._look_for(key)
        return self._last[1]

    def _look_for(self, key: KeyPath) -> _Found:
        places, value, nearest = self._places, self.value, 0
        number: int | None = 0
        for part in key:
            found = None if number is None else part_of(value, places, number, part)
            if found is None:
                return None, None, nearest
            nearest, value, number = found
        return value, number, nearest

    @once
    def _lines(self) -> list[int]:
        return line_starts(self.text)

    def _at(self, index: int) -> Place:
        # An audit asks for three places of a deal: to count the lines above them takes a tenth of
        # the time that it takes to note where all of them begin.
        if len(self.text) < _SHORT:
            return Place(self.path, *find_point(self.text, index))
        return Place(self.path, *point(self._lines, index))

    def _without_comments(self, start: int, end: int, enough: int) -> Iterator[str]:
        """The text between two offsets in pieces, until `enough` characters were given."""
        if "#" not in self.text[start:end]:
            yield self.text[start:end]
            return
        # Only the scanner tells a comment from a number sign in a text. The margin keeps the
        # first line as far to the right as it stands in the file.
        margin = self._at(start).column - 1
        part = " " * margin + self.text[start:end]
        take, done, given = open_parser(part).get_token, margin, 0
        while given <= enough and (token := take()) is not None:
            if isinstance(token, yaml.ScalarToken):
                begins, ends = token.start_mark.index, token.end_mark.index
                words = _BLOCK_HEADER_COMMENT.sub(r"\1", part[begins:ends])
                piece = _COMMENT.sub("", part[done:begins]) + words
                done, given = ends, given + len("".join(piece.split()))
                yield piece
        if given <= enough:
            yield _COMMENT.sub("", part[done:])


def read_source(path: str | Path, shown: str | None = None, *, keep_empty: bool = False) -> Source:
    """What the file `path` says, and where.

    Args:
        shown: how messages name the file; without it, `path` as given.
        keep_empty: see `parse_source`.

    Raises:
        BadInput: with every problem that was found.
    """
    shown = shown or str(path)
    return parse_source(_decode(read_bytes(path, shown), shown), shown, keep_empty=keep_empty)


def source_of(content: bytes, shown: str) -> Source:
    """What a file with this content says, and where; raises as `read_source` does."""
    return parse_source(_decode(content, shown), shown)


def text_of(content: bytes, shown: str) -> str:
    """The text of a file with this content; raises as `read_source` does."""
    return _decode(content, shown).removeprefix("\ufeff")


def parse_source(text: str, path: str, *, keep_empty: bool = False) -> Source:
    """What `text` says, and where.

    Args:
        text: YAML.
        path: how messages name the file.
        keep_empty: leave empty values in, as None for a scalar; else they count as left out.

    Raises:
        BadInput: with every problem that was found.
    """
    text = text.removeprefix("\ufeff")
    if any(char in text for char in _INVISIBLE):
        raise BadInput(strange_characters(text, path))
    problems: list[Problem] = []
    try:
        value, places = Builder(text, path, problems, keep_empty=keep_empty).document()
    except Refused:
        pass
    except yaml.MarkedYAMLError as error:
        problems.append(explain_syntax(error, text, path))
    except (yaml.YAMLError, ValueError) as error:
        found = list(strange_characters(text, path))
        problems += found or [Problem(path=path, message=f"this is no YAML: {error}.")]
    if problems:
        raise BadInput(sorted(problems, key=lambda problem: (problem.line, problem.column)))
    return Source(path, text, value, places)


def read_bytes(path: str | Path, shown: str) -> bytes:
    """What is in a file of ours.

    Raises:
        BadInput: it cannot be read, or is too large.
    """
    try:
        data, size = _read(path)
    except (OSError, ValueError) as error:
        hint = _near(path) if isinstance(error, FileNotFoundError) else ""
        problem = Problem(path=shown, message=f"{why_unreadable(error)}.", hint=hint)
        raise BadInput([problem]) from None
    if len(data) > SIZE_LIMIT:
        message = f"the file has {size / 1e6:.1f} MB; the limit is {SIZE_LIMIT / 1e6:g} MB."
        hint = "Move long texts to files of their own."
        raise BadInput([Problem(path=shown, message=message, hint=hint)])
    return data


def _near(path: str | Path) -> str:
    from assistant.records.misnamed import near_file  # noqa: PLC0415 -- most files are there

    return near_file(path)


def _read(path: str | Path) -> tuple[bytes, int]:
    """What is in a file, as far as we take it, and how much there is."""
    # An audit looks into each file twice: a file object took a third of that.
    file = os.open(path, _READING)
    try:
        size = os.fstat(file).st_size
        # To get room for the longest of files takes longer than to read the usual one.
        data = os.read(file, min(size, SIZE_LIMIT) + 1)
        if len(data) != size:  # it grows, or is no plain file
            while more := os.read(file, SIZE_LIMIT + 1 - len(data)):
                data += more
        return data, max(len(data), size)
    finally:
        os.close(file)


def _decode(data: bytes, shown: str) -> str:
    if data.startswith(_BYTE_ORDER_MARKS) or b"\0" in data[:2]:
        message = "the file is written in UTF-16."
        raise BadInput([Problem(path=shown, line=1, column=1, message=message, hint=_SAVE_AS)])
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start].decode().removeprefix("\ufeff")
        line, column = find_point(before, len(before))
        message = f"the byte {data[error.start]:#04x} here is not UTF-8."
        problem = Problem(path=shown, line=line, column=column, message=message, hint=_SAVE_AS)
        raise BadInput([problem]) from None


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _shorten(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return (text[:limit].rpartition(" ")[0] or text[: limit - 1]) + "…"
