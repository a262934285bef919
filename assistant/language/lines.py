"""A text's lines with their places in it."""

from __future__ import annotations

from typing import NamedTuple

Span = tuple[int, int]


class Line(NamedTuple):
    """One line: `text[start:end]` with its line break, `words` without white space around it."""

    start: int
    end: int
    words: str


def read_lines(text: str) -> tuple[Line, ...]:
    """All lines of `text`; together they cover it."""
    lines: list[Line] = []
    start = 0
    for line in text.splitlines(keepends=True):
        lines.append(Line(start, start + len(line), line.strip()))
        start += len(line)
    return tuple(lines)


def next_filled(lines: tuple[Line, ...], index: int) -> int:
    """The index of the first line from `index` on that holds words; `len(lines)` if none does."""
    while index < len(lines) and not lines[index].words:
        index += 1
    return index
