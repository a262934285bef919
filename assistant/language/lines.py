"""A text's lines with their places in it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

Span = tuple[int, int]


class Line(msgspec.Struct, frozen=True, gc=False):
    """One line: `text[start:end]` with its line break, `words` without white space around it."""

    start: int
    end: int
    words: str


def read_lines(text: str, start: int = 0) -> list[Line]:
    """All lines of `text`; together they cover it.

    Args:
        text: a text, or a piece of one.
        start: where the piece begins in the text in which the lines have their places.
    """
    lines = []
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        lines.append(Line(start, end, line.strip()))
        start = end
    return lines


def next_filled(lines: Sequence[Line], index: int) -> int:
    """The index of the first line from `index` on that holds words; `len(lines)` if none does."""
    while index < len(lines) and not lines[index].words:
        index += 1
    return index


def next_word(text: str, offset: int) -> int:
    """The offset of the next character that is not white space."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset
