"""Counting days as the team does: Monday to Friday without its holidays, or every day."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import lru_cache

import msgspec

_WEEK = 7
_WORKING_WEEK = 5


class Calendar(msgspec.Struct, frozen=True):
    """The days that count for a team.

    `business` says what `between` counts: business days, or every day of the calendar.
    """

    holidays: frozenset[date] = frozenset()
    business: bool = True

    def is_working(self, day: date) -> bool:
        """Whether `day` is a business day."""
        ordinal = day.toordinal()
        return self._count(ordinal) > self._count(ordinal - 1)

    def between(self, earlier: date, later: date) -> int:
        """The days after `earlier` up to and including `later`, as the team counts them.

        0 when `later` is no later.
        """
        if self.business:
            return self.business_between(earlier, later)
        return max(0, later.toordinal() - earlier.toordinal())

    def business_between(self, earlier: date, later: date) -> int:
        """The business days after `earlier` up to and including `later`; 0 when it is no later."""
        return max(0, self._count(later.toordinal()) - self._count(earlier.toordinal()))

    def add(self, day: date, n: int) -> date:
        """The `n`-th business day after `day`; `day` itself for 0, the last date there is at most.

        Args:
            n: business days, not negative.
        """
        if n == 0:
            return day
        if n < 0:
            raise ValueError(f"cannot count {n} business days ahead")
        return _business_day(self.holidays, self._count(day.toordinal()) + n)

    def _count(self, ordinal: int) -> int:
        return _business_days(self.holidays, ordinal)


@lru_cache(maxsize=4096)
def _business_days(holidays: frozenset[date], ordinal: int) -> int:
    """Those since the calendar began, up to and including this one; deals share their days."""
    return _weekdays(ordinal) - bisect_right(_lost_weekdays(holidays), ordinal)


@lru_cache(maxsize=1024)
def _business_day(holidays: frozenset[date], wanted: int) -> date:
    """The one up to and including which there are so many; the last date there is at most."""
    found, missing = 0, wanted
    while missing:  # each round looks past the holidays that the round before ran into
        found = _nth_weekday(_weekdays(found) + missing)
        missing = wanted - _business_days(holidays, found)
    return date.fromordinal(min(found, date.max.toordinal()))


@lru_cache(maxsize=64)
def _lost_weekdays(holidays: frozenset[date]) -> tuple[int, ...]:
    """The holidays that would have been business days, in order."""
    days = sorted(holiday.toordinal() for holiday in holidays)
    return tuple(day for day in days if _weekdays(day) > _weekdays(day - 1))


def _weekdays(ordinal: int) -> int:
    """The days from Monday to Friday since day 1, which was a Monday, up to and including this."""
    weeks, days = divmod(ordinal, _WEEK)
    return weeks * _WORKING_WEEK + min(days, _WORKING_WEEK)


def _nth_weekday(n: int) -> int:
    weeks, days = divmod(n - 1, _WORKING_WEEK)
    return weeks * _WEEK + days + 1
