"""Promises as bars from the day they were made to the day they were due, kept or given up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from assistant.phrasing import shorten
from assistant.reports import words
from assistant.reports.html.lanes import text_width
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.scale import Scale
from assistant.results.review import PromiseLine

ROW = 22
_MOST_ROWS = 8
_LONGEST = 44
_LATE = ("overdue", "broken")
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
    """One promise in its row; the words stand left or right of it."""

    promise: PromiseLine
    row: int
    start: float
    due: float | None
    end: float
    text_x: float
    is_left: bool

    @property
    def label(self) -> str:
        """What was promised, and what came of it."""
        state = words.plain(self.promise.state)
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
    told = f"{who}: {promise.what} ({words.promise_days(promise)}; {state})"
    return tag(
        "g",
        tag("title", told),
        tag("path", d=f"M{bar.start:.1f} 0H{bar.end:.1f}", class_="bar"),
        tag("circle", cx=bar.start, r=3) if promise.made_on else None,
        tag("path", d=f"M{bar.due:.1f}-6v12", class_="due") if bar.due is not None else None,
        tag("g", tag("path", d=_ENDS[promise.state]), transform=f"translate({bar.end:.1f})"),
        tag("text", bar.label, x=bar.text_x, y=4, text_anchor="end" if bar.is_left else None),
        class_=f"promise {promise.side} {promise.state}",
        transform=f"translate(0 {middle:.1f})",
    )


def _days(promise: PromiseLine) -> list[dt.date]:
    return [day for day in (promise.made_on, promise.due, promise.done_on) if day]


def _bar(promise: PromiseLine, scale: Scale, as_of: dt.date) -> Bar:
    days = _days(promise)
    is_running = promise.state in _LATE or (promise.state == "open" and not promise.due)
    end = promise.done_on or (max(as_of, *days) if is_running else max(days))
    due = scale.x(promise.due) if promise.due else None
    made = Bar(promise, 0, scale.x(min(days)), due, scale.x(end), 0, is_left=False)
    width = text_width(made.label)
    is_left = scale.x(end) + 12 + width > scale.right
    text_x = made.start - 9 if is_left else made.end + 11
    return msgspec.structs.replace(made, text_x=text_x, is_left=is_left)


def _from(bar: Bar) -> float:
    return bar.text_x - text_width(bar.label) if bar.is_left else bar.start


def _to(bar: Bar) -> float:
    return bar.end if bar.is_left else bar.text_x + text_width(bar.label)
