"""Words wrapped to a width, each piece of them in its style.

Terminals give some letters two columns and some none; `rich` knows which. Its own texts wrap as
these do, and take a tenth of a review to import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rich.cells import cell_len, chop_cells

Piece = tuple[str, str]
"""Words and their style; "" for none."""

_WORD = re.compile(r"\s*\S+\s*")


def wrapped(pieces: Sequence[Piece], width: int) -> Iterator[list[Piece]]:
    """The lines that the pieces fill one after the other; none ends in blanks.

    Args:
        pieces: what to write; a line end in them is kept.
        width: columns to write for; a longer word goes on in the next line.
    """
    pieces = [(words.expandtabs(), style) for words, style in pieces]
    at = 0
    for text in "".join(words for words, _ in pieces).split("\n"):
        starts = [0, *_breaks(text, width), len(text)]
        for start, end in pairwise(starts):
            bare = len(text[start:end].rstrip())
            yield list(_between(pieces, at + start, at + start + bare))
        at += len(text) + 1


def _breaks(text: str, width: int) -> Iterator[int]:
    """Where lines begin, after the first."""
    used = 0
    for found in _WORD.finditer(text):
        word, start = found[0], found.start()
        needed = cell_len(word.rstrip())
        if needed <= width - used:
            used += cell_len(word)
            continue
        parts = chop_cells(word, width) if needed > width else [word]
        for part in parts:
            if start:
                yield start
            start += len(part)
        used = cell_len(parts[-1])


def _between(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """What stands between two offsets, piece by piece."""
    for words, style in pieces:
        if part := words[max(0, start) : max(0, end)]:
            yield part, style
        start, end = start - len(words), end - len(words)
