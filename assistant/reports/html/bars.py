"""Promises as bars from the day they were made to the day they were due, kept or given up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

import msgspec

from assistant.phrasing import shorten
from assistant.reports import words
from assistant.reports.html.lanes import text_width
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.scale import Scale
from assistant.results.review import PromiseLine

ROW = 24
_MOST_ROWS = 8
_LONGEST = 44
_LATE = ("overdue", "broken")
_ANCHORS: dict[str, dict[str, str | float]] = {
    "left": {"y": 4, "text_anchor": "end"},
    "right": {"y": 4},
    "over": {"y": -4},
}
_ENDS = {
    "kept": "M-5 0l3.500 4 6.500-8",
    "kept_late": "M-5 0l3.500 4 6.500-8",
    "overdue": "M0-6v7M0 4.500v1.500",
    "broken": "M-4.500-4.500l9 9M-4.500 4.500l9-9",
    "open": "M0-4.500l4.500 4.500-4.500 4.500-4.500-4.500z",
    "withdrawn": "M-5 0h10",
    "superseded": "M-5 0h10",
}


class Bar(msgspec.Struct, frozen=True):
    """One promise in its row; the words stand beside it, or over it where it is too long."""

    promise: PromiseLine
    row: int
    start: float
    due: float | None
    end: float
    text_x: float
    side: Literal["left", "right", "over"]

    @property
    def mark(self) -> float:
        """Where its end is marked: beside the day that it was due, where that is the same."""
        is_apart = self.promise.state in ("open", "overdue") or self.end != self.due
        return self.end if is_apart else self.end + 9

    @property
    def label(self) -> str:
        """What was promised, and what came of it."""
        read = "" if self.promise.recorded else ", read"
        state = words.plain(self.promise.state) + read
        return f"{shorten(self.promise.what, _LONGEST)}, {state}"


def bars(promises: Iterable[PromiseLine], scale: Scale, as_of: dt.date) -> list[Bar]:
    """The promises that have a day, as many as there are rows."""
    made = [_bar(promise, scale, as_of) for promise in promises if _days(promise)]
    ends = [float("-inf")] * _MOST_ROWS
    kept = []
    for bar in sorted(made, key=_from):
        row = next((row for row, end in enumerate(ends) if end <= _from(bar)), None)
        if row is not None:
            ends[row] = _to(bar) + 14
            kept.append(msgspec.structs.replace(bar, row=row))
    return kept


def height(made: Iterable[Bar]) -> float:
    """How much room the rows take."""
    return max((bar.row + 1 for bar in made), default=0) * ROW


def draw(bar: Bar, y: float) -> Html:
    """One bar; `y` is the top of its rows."""
    promise = bar.promise
    middle = y + bar.row * ROW + ROW / 2
    who = f"We to {promise.to}" if promise.side == "us" else f"{promise.by} to us"
    state = words.plain(promise.state)
    note = words.promise_note(promise)
    told = "; ".join(filter(None, (words.promise_days(promise), state, note)))
    return tag(
        "g",
        tag("title", f"{who}: {promise.what} ({told})"),
        tag("path", d=f"M{bar.start:.1f} 0H{bar.end:.1f}", class_="bar"),
        tag("circle", cx=bar.start, r=3) if promise.made_on else None,
        tag("path", d=f"M{bar.due:.1f}-4v10", class_="due") if bar.due is not None else None,
        _end(bar),
        tag("text", bar.label, x=bar.text_x, **_ANCHORS[bar.side]),
        class_=f"promise {promise.side} {promise.state}",
        transform=f"translate(0 {middle:.1f})",
    )


def _end(bar: Bar) -> Html | None:
    if bar.promise.state == "open" and bar.due is None:
        return None  # nobody named a day, so none is marked
    shape = tag("path", d=_ENDS[bar.promise.state])
    return tag("g", shape, transform=f"translate({bar.mark:.1f})")


def _days(promise: PromiseLine) -> list[dt.date]:
    return [day for day in (promise.made_on, promise.due, promise.done_on) if day]


def _bar(promise: PromiseLine, scale: Scale, as_of: dt.date) -> Bar:
    days = _days(promise)
    is_running = promise.state in _LATE or (promise.state == "open" and not promise.due)
    end = promise.done_on or (max(as_of, *days) if is_running else max(days))
    due = scale.x(promise.due) if promise.due else None
    made = Bar(promise, 0, scale.x(min(days)), due, scale.x(end), 0, "right")
    return _labelled(made, scale)


def _labelled(bar: Bar, scale: Scale) -> Bar:
    width = text_width(bar.label)
    right = max(bar.mark, bar.due or 0)
    if right + 12 + width <= scale.right:
        return msgspec.structs.replace(bar, text_x=right + 11)
    if bar.start - 10 - width >= scale.left:
        return msgspec.structs.replace(bar, text_x=bar.start - 9, side="left")
    return msgspec.structs.replace(bar, text_x=bar.start + 8, side="over")


def _from(bar: Bar) -> float:
    return bar.text_x - text_width(bar.label) if bar.side == "left" else bar.start


def _to(bar: Bar) -> float:
    return bar.mark if bar.side == "left" else bar.text_x + text_width(bar.label)
