"""Where marks stand in a lane: to scale, beside each other, crowded days heaped up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

import msgspec

from assistant.reports.html.scale import Scale
from assistant.results.review import Event

TILE = 20
ROW = 25
MARGIN = 9
_MOST_ROWS = 4


class Spot(msgspec.Struct, frozen=True):
    """One mark: an event, or a heap of them; `row` counts from the middle of the picture."""

    x: float
    row: int
    events: tuple[Event, ...]


class Lane(msgspec.Struct, frozen=True):
    """One side's marks."""

    name: str
    label: str
    spots: tuple[Spot, ...]

    @property
    def height(self) -> float:
        """How high the lane is, room above and below its rows included."""
        rows = max((spot.row for spot in self.spots), default=0) + 1
        return rows * ROW + 2 * MARGIN


def lane(name: str, label: str, events: Iterable[Event], scale: Scale) -> Lane:
    """The lane called `name` with a mark for each event."""
    return Lane(name, label, tuple(spread(((event,) for event in events), scale)))


def by_day(events: Sequence[Event]) -> list[tuple[Event, ...]]:
    """The events of each day."""
    days: dict[object, list[Event]] = {}
    for event in events:
        days.setdefault(event.date, []).append(event)
    return [tuple(group) for group in days.values()]


def spread(groups: Iterable[tuple[Event, ...]], scale: Scale) -> list[Spot]:
    """A spot for each group; where the rows are full, groups share one in the last row.

    What counts most on a day comes first, so that it never ends in a heap.
    """
    ordered = sorted(groups, key=lambda group: (group[0].date, not group[0].unknown_then))
    spots: list[Spot] = []
    ends = [float("-inf")] * _MOST_ROWS
    for group in ordered:
        x = scale.x(group[0].date)
        row = next((row for row, end in enumerate(ends) if end <= x), None)
        if row is None:
            heap = max(at for at, spot in enumerate(spots) if spot.row == _MOST_ROWS - 1)
            full = (*spots[heap].events, *group)
            spots[heap] = msgspec.structs.replace(spots[heap], events=full)
        else:
            ends[row] = x + TILE + 2
            spots.append(Spot(x, row, group))
    return spots


def text_width(words: str, size: float = 12) -> float:
    """About how wide words are, in pixels."""
    wide = sum(east_asian_width(letter) in "WF" for letter in words)
    return size * (0.56 * len(words) + 0.5 * wide)
