"""Days counted from the day on which somebody names them; a week is Monday to Friday."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

_WEEK = 7
_FRIDAY = 4
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class Period(NamedTuple):
    """A week, month, quarter, half or year: its first and its last day."""

    first: dt.date
    last: dt.date


def period(unit: str, said_on: dt.date, ahead: int = 0) -> Period:
    """The `unit` that `said_on` lies in, or the one that begins so many of them later."""
    if unit == "week":
        first = said_on + dt.timedelta(days=_WEEK * ahead - said_on.weekday())
        return Period(first, first + dt.timedelta(days=_FRIDAY))
    length = _MONTHS[unit]
    return months(said_on.year, (said_on.month - 1) // length * length + 1 + ahead * length, length)


def months(year: int, month: int, length: int = 1) -> Period:
    """So many months from this one on; the 13th month is the first of the next year."""
    return Period(_first_of(year, month), _first_of(year, month + length) - dt.timedelta(days=1))


def _first_of(year: int, month: int) -> dt.date:
    return dt.date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def coming_months(month: int, said_on: dt.date, year: int | None = None, length: int = 1) -> Period:
    """The next time, or the given year's, when these months end on `said_on` or later."""
    found = months(year or said_on.year, month, length)
    return found if year or found.last >= said_on else months(said_on.year + 1, month, length)


def coming_date(month: int, day: int, said_on: dt.date, year: int | None = None) -> dt.date | None:
    """The next day of this name, from `said_on` on, or the given year's; None if there is none."""
    for candidate in (year,) if year else range(said_on.year, said_on.year + 9):
        try:
            found = dt.date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= said_on:
            return found
    return None


def coming_day(day: int, said_on: dt.date) -> dt.date | None:
    """The next day of a month with this number, from `said_on` on."""
    for ahead in range(3):
        first, last = period("month", said_on, ahead)
        if 1 <= day <= last.day and first.replace(day=day) >= said_on:
            return first.replace(day=day)
    return None


def weekday_after(weekday: int, said_on: dt.date) -> dt.date:
    """The next such weekday; said on a Tuesday, "Tuesday" is a week later."""
    return said_on + dt.timedelta(days=(weekday - said_on.weekday() - 1) % _WEEK + 1)


def nth_weekday(weekday: int, number: int, within: Period) -> dt.date:
    """The first, second ... such weekday of a period; number 0 is the last one."""
    if number:
        return weekday_after(weekday, within.first - dt.timedelta(days=1)) + dt.timedelta(
            days=_WEEK * (number - 1)
        )
    return weekday_after(weekday, within.last - dt.timedelta(days=_WEEK))


def later(unit: str, count: int, said_on: dt.date) -> dt.date:
    """So many days, weeks, months or years later; minutes end on the same day, 24 hours later."""
    if unit in ("minute", "hour"):
        return said_on + dt.timedelta(days=count // 24 if unit == "hour" else 0)
    if unit in ("day", "week", "fortnight"):
        days = {"day": 1, "week": _WEEK, "fortnight": 2 * _WEEK}[unit]
        return said_on + dt.timedelta(days=count * days)
    target = months(said_on.year, said_on.month + count * _MONTHS[unit])
    return min(target.first + dt.timedelta(days=said_on.day - 1), target.last)


def working_days_later(count: int, said_on: dt.date) -> dt.date:
    """So many days later, without Saturdays and Sundays."""
    weeks, rest = divmod(count, 5)
    day = said_on + dt.timedelta(days=weeks * _WEEK)
    if count and not rest and day.weekday() > _FRIDAY:  # counting ends on a working day
        return day - dt.timedelta(days=day.weekday() - _FRIDAY)
    while rest:
        day += dt.timedelta(days=1)
        rest -= day.weekday() <= _FRIDAY
    return day


def part_of(part: str, within: Period) -> dt.date:
    """The last day of a part: "early" is a fifth of a period, "mid" reaches its middle."""
    length = (within.last - within.first).days
    days = {"start": 0, "early": -(-length // 5), "mid": length // 2, "end": length}
    return within.first + dt.timedelta(days=days[part])
