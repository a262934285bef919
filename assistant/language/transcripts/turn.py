"""What one person said in a call until the next one spoke, and where and when it was said."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter, itemgetter

import msgspec


class Turn(msgspec.Struct, frozen=True):
    """What one person said until the next one spoke; `speaker` is "" where nobody is named.

    `lines` are where the pieces of the text stand in the file: the offset at which a piece begins
    and its line, counted from 1; empty where nobody counted. `times` are when they were said: the
    offset, and the seconds at which a piece begins and ends; empty where the file tells no times.
    """

    speaker: str
    text: str
    lines: tuple[tuple[int, int], ...] = ()
    times: tuple[tuple[int, float, float], ...] = ()

    @property
    def line(self) -> int:
        """The line of the file where the words begin; 0 where it is not known."""
        return self.lines[0][1] if self.lines else 0

    @property
    def start(self) -> float | None:
        """The second at which the words begin."""
        return self.times[0][1] if self.times else None

    @property
    def end(self) -> float | None:
        """The second at which the words end."""
        return max(end for _, _, end in self.times) if self.times else None

    @property
    def seconds(self) -> float | None:
        """How long the words took, without the pauses between them."""
        return sum(end - start for _, start, end in self.times) if self.times else None

    def line_at(self, offset: int) -> int:
        """The line of the file where the text at `offset` stands; 0 where it is not known."""
        found = bisect_right(self.lines, offset, key=itemgetter(0))
        return self.lines[found - 1][1] if found else 0


class Piece(msgspec.Struct, frozen=True):
    """Some words of one person that stand in one line of the file."""

    speaker: str
    text: str
    line: int
    start: float | None = None
    end: float | None = None


def in_turns(pieces: Iterable[Piece]) -> tuple[Turn, ...]:
    """The pieces as turns: those of one speaker, one after the other, are one."""
    return tuple(
        _turn(speaker, list(said)) for speaker, said in groupby(pieces, key=attrgetter("speaker"))
    )


def _turn(speaker: str, pieces: list[Piece]) -> Turn:
    lines: list[tuple[int, int]] = []
    times: list[tuple[int, float, float]] = []
    offset = 0
    for piece in pieces:
        lines.append((offset, piece.line))
        if piece.start is not None and piece.end is not None:
            times.append((offset, piece.start, piece.end))
        offset += len(piece.text) + 1
    return Turn(speaker, " ".join(piece.text for piece in pieces), tuple(lines), tuple(times))
