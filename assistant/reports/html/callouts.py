"""Short texts above and below the lanes, each with a line to its day, none over another."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.reports.html.lanes import text_width

LINE = 17
_GAP = 10
_MOST_ROWS = 7


class Callout(msgspec.Struct, frozen=True):
    """Words for one day; `look` is how they are drawn, `event_key` what they belong to."""

    x: float
    words: str
    look: str
    title: str = ""


class Placed(msgspec.Struct, frozen=True):
    """A callout in its row, counted from the lanes; its words begin at `start`."""

    callout: Callout
    row: int
    start: float
    end: float


def place(callouts: Iterable[Callout], left: float, right: float) -> list[Placed]:
    """Rows for callouts; those on the right come nearest to the lanes, so that lines stay free.

    What finds no room in the rows that there are is left to the table below the picture.
    """
    placed: list[Placed] = []
    for callout in sorted(callouts, key=lambda one: -one.x):
        width = text_width(callout.words)
        start = max(left, min(callout.x - 2, right - width))
        rows = (row for row in range(_MOST_ROWS) if _is_free(row, callout.x, start, width, placed))
        row = next(rows, None)
        if row is not None:
            placed.append(Placed(callout, row, start, start + width))
    return placed


def _is_free(row: int, x: float, start: float, width: float, placed: list[Placed]) -> bool:
    """Whether the words fit in `row`, and no line crosses other words on its way to the lanes."""
    for one in placed:
        if one.row == row and start < one.end + _GAP and one.start < start + width + _GAP:
            return False
        if one.row < row and one.start - 3 < x < one.end + 3:
            return False
        if one.row > row and start - 3 < one.callout.x < start + width + 3:
            return False
    return True


def height(placed: Iterable[Placed]) -> float:
    """How much room the rows take."""
    return max((one.row + 1 for one in placed), default=0) * LINE
