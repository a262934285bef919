"""Short texts above and below the lanes, each with a line to its day, none over another."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.reports.html.lanes import text_width
from assistant.results.review import Event

LINE = 17
_GAP = 10
_MOST_ROWS = 7


class Callout(msgspec.Struct, frozen=True):
    """Words for one day; `look` is how they are drawn, `event` what they belong to."""

    x: float
    words: str
    look: str
    title: str = ""
    event: Event | None = None


class Placed(msgspec.Struct, frozen=True):
    """A callout in its row, counted from the lanes; its words begin at `start`."""

    callout: Callout
    row: int
    start: float
    end: float


def place(callouts: Iterable[Callout], left: float, right: float) -> list[Placed]:
    """Rows for callouts; those on the right come nearest to the lanes, so that lines stay free.

    Where it is crowded a line may pass behind words; what finds no room even so is left to the
    table below the picture.
    """
    placed: list[Placed] = []
    for callout in sorted(callouts, key=lambda one: -one.x):
        width = text_width(callout.words)
        is_beside = callout.x + 5 + width <= right
        start = max(left, callout.x + 5 if is_beside else callout.x - 5 - width)
        tries = [Placed(callout, row, start, start + width) for row in range(_MOST_ROWS)]
        free = [one for one in tries if not any(_overlap(one, other) for other in placed)]
        clear = [one for one in free if not any(_cross(one, other) for other in placed)]
        placed += (clear or free)[:1]
    return placed


def _overlap(one: Placed, other: Placed) -> bool:
    """Whether the words of one stand on those of the other."""
    return one.row == other.row and one.start < other.end + _GAP and other.start < one.end + _GAP


def _cross(one: Placed, other: Placed) -> bool:
    """Whether the line of one runs through the words of the other, nearer to the lanes."""
    near, far = sorted((one, other), key=lambda placed: placed.row)
    return near.row < far.row and near.start - 3 < far.callout.x < near.end + 3


def height(placed: Iterable[Placed]) -> float:
    """How much room the rows take."""
    return max((one.row + 1 for one in placed), default=0) * LINE
