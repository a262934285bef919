"""The time axis of the picture: which day stands where, and the ticks below."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec

from assistant.phrasing import short_day
from assistant.results.review import Review

_SHORTEST = 28  # days; a young deal is not blown up
_IN_WEEKS = 75  # days; a longer axis has months
_LONGEST_PAST = 5 * 365
_LEAST_AHEAD, _MOST_AHEAD = 7, 0.6  # days; part of the past
_LEAD = 0.15  # of the past: to begin where the month does
_TICK_ROOM = 46
_MONTH_STEPS = (1, 3, 6, 12, 24, 60)


class Tick(msgspec.Struct, frozen=True):
    """A mark on the axis; `year` is written where one begins."""

    x: float
    label: str
    year: str = ""


class Scale(msgspec.Struct, frozen=True):
    """Days from `first` to `last`, drawn from `left` to `right`."""

    first: dt.date
    last: dt.date
    left: float
    right: float

    def x(self, day: dt.date) -> float:
        """Where a day stands; one outside stands at the edge."""
        inside = min(max(day, self.first), self.last)
        return round(self.left + (inside - self.first).days * self.per_day, 1)

    def holds(self, day: dt.date) -> bool:
        """Whether the day lies on the axis."""
        return self.first <= day <= self.last

    @property
    def per_day(self) -> float:
        """Pixels a day."""
        return (self.right - self.left) / (self.last - self.first).days

    def ticks(self) -> Iterator[Tick]:
        """Mondays on a short axis, else the first days of months, as many as fit."""
        is_short = (self.last - self.first).days <= _IN_WEEKS
        year = 0
        for day in self._mondays() if is_short else self._months():
            label = short_day(day) if is_short else short_day(day).partition(" ")[2]
            yield Tick(self.x(day), label, "" if day.year == year else str(day.year))
            year = day.year

    def _mondays(self) -> Iterator[dt.date]:
        day = self.first + dt.timedelta(-self.first.weekday() % 7)
        while day <= self.last:
            yield day
            day += dt.timedelta(7)

    def _months(self) -> Iterator[dt.date]:
        step = next((step for step in _MONTH_STEPS if step * 30 * self.per_day > _TICK_ROOM), 60)
        months = range(self.first.year * 12, self.last.year * 12 + 12, step)
        for month in months:
            day = dt.date(month // 12, month % 12 + 1, 1)
            if self.holds(day):
                yield day


def scale_of(review: Review, left: float, right: float) -> Scale:
    """The scale that shows a whole deal; what lies very far away stands at the edge."""
    as_of = review.as_of
    days = [event.date for event in review.timeline]
    oldest = as_of - dt.timedelta(_LONGEST_PAST)
    first = min([as_of - dt.timedelta(_SHORTEST), *(max(day, oldest) for day in days)])
    if first.day - 1 <= (as_of - first).days * _LEAD:
        first = first.replace(day=1)
    ahead = max(3 * _SHORTEST, round((as_of - first).days * _MOST_AHEAD))
    latest = as_of + dt.timedelta(ahead)
    soon = as_of + dt.timedelta(_LEAST_AHEAD)
    ends = [*days, review.deal.close] if review.deal.close else days
    return Scale(first, max([soon, *(min(day, latest) for day in ends)]), left, right)
