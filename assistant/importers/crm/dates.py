"""Dates as exports write them. Which number is the day, the file must tell, or somebody.

`1/2/2017` has two readings. A number over 12 in its column settles which one is meant; where
there is none, the other columns of the same file do, if they agree.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from assistant.importers.crm.mapping import Order
from assistant.language.patterns import pattern
from assistant.records.base import Moment
from assistant.results.crm import DayOrder

Lines = Mapping[str, int]
"""Every text of a column, with the first line that has it."""

_TIME = (
    r"(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?"
    r"(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{1,4})?)?"
)
_YEAR_FIRST = pattern(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}")
_YEAR_LAST = pattern(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){_TIME}")
_DAY_MONTH = pattern(rf"(\d{{1,2}})[-. ]{{1,2}}([A-Za-z]{{3,9}})[-., ]{{1,2}}(\d{{4}}){_TIME}")
_MONTH_DAY = pattern(rf"([A-Za-z]{{3,9}})\.? (\d{{1,2}}),? (\d{{4}}){_TIME}")
_WITH_OFFSET = pattern(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}\S*(?:Z|[+-]\d{2}:?\d{2})")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_LONGEST = 40


class DateReading(NamedTuple):
    """How the dates of one column are read.

    Attributes:
        order: which number comes first; None where nothing tells, and then no date is read.
        because: the evidence, in words.
        days: every text that is a date, with its day.
        unread: every text that is none.
        lines: the first line of each text.
    """

    order: DayOrder | None
    because: str
    days: Mapping[str, dt.date]
    unread: tuple[str, ...]
    lines: Lines

    @property
    def doubtful(self) -> str:
        """The first text in the file that has two readings; "" where none has."""
        both = (text for text, orders in _open(self.lines).items() if len(orders) > 1)
        return min(both, key=lambda text: self.lines[text], default="")


class _Order(NamedTuple):
    """Which number comes first, and why."""

    order: DayOrder | None
    because: str


def read_dates(
    columns: Mapping[str, Lines], told: Order | None, said_by: str, zone: dt.tzinfo
) -> dict[str, DateReading]:
    """The dates of every column that holds some.

    Args:
        columns: by their names.
        told: what somebody said about all of them.
        said_by: how they said it.
        zone: where days begin, for a time with an offset from UTC.
    """
    orders = {
        name: _Order(told, said_by) if told and _open(lines) else _own_order(lines)
        for name, lines in columns.items()
    }
    others = _agreed(orders)
    return {name: _read(lines, orders[name] or others, zone) for name, lines in columns.items()}


def _open(lines: Lines) -> dict[str, set[DayOrder]]:
    """The dates of a column that end in the year, with the orders in which there is such a day."""
    both: tuple[DayOrder, ...] = ("day-first", "month-first")
    found = (text for text in lines if len(text) <= _LONGEST and _YEAR_LAST.fullmatch(text))
    orders = {text: {order for order in both if _day(text, order, dt.UTC)} for text in found}
    # There is no 31 November, whatever comes first: it leaves nothing open.
    return {text: possible for text, possible in orders.items() if possible}


def _own_order(lines: Lines) -> _Order | None:
    """What a column tells by itself; None where it leaves the order open."""
    found = _open(lines)
    if not found:
        return _Order("year-first", "the year comes first, or the month is a word")
    day_first = _first(lines, (text for text, orders in found.items() if orders == {"day-first"}))
    month_first = _first(
        lines, (text for text, orders in found.items() if orders == {"month-first"})
    )
    if day_first and month_first:
        return _Order(None, f"{day_first} puts the day first, and {month_first} the month")
    if day_first:
        return _Order("day-first", f"{day_first} has no other reading")
    return _Order("month-first", f"{month_first} has no other reading") if month_first else None


def _first(lines: Lines, texts: Iterable[str]) -> str:
    """The one of some texts that comes first in the file, with its line; "" where there is none."""
    first = min(texts, key=lambda text: lines[text], default="")
    return f"{first} in line {lines[first]}" if first else ""


def _agreed(orders: Mapping[str, _Order | None]) -> _Order:
    """What the columns that tell something tell about those that do not."""
    told = {name: one for name, one in orders.items() if one and one.order != "year-first"}
    if len({one.order for one in told.values()}) == 1:
        name, one = next(iter(told.items()))
        if one.order:
            return _Order(one.order, f"as in {name}, where {one.because}")
    return _Order(None, "no number in it is over 12")


def _read(lines: Lines, found: _Order, zone: dt.tzinfo) -> DateReading:
    days = {}
    for text in lines if found.order else ():
        day = _day(text, found.order, zone) if len(text) <= _LONGEST else None
        if day:
            days[text] = day
    unread = tuple(text for text in lines if text not in days)
    return DateReading(found.order, found.because, days, unread, lines)


def _day(text: str, order: DayOrder | None, zone: dt.tzinfo) -> dt.date | None:
    """The day that a text names; None where it names none."""
    if date := _YEAR_LAST.fullmatch(text):
        month, day = (3, 1) if order == "day-first" else (1, 3)
        return _date(date[4], date[month], date[day])
    if _WITH_OFFSET.fullmatch(text):
        return _moment(text, zone)
    if date := _YEAR_FIRST.fullmatch(text):
        return _date(date[1], date[3], date[4])
    if date := _DAY_MONTH.fullmatch(text):
        return _date(date[3], _month(date[2]), date[1])
    if date := _MONTH_DAY.fullmatch(text):
        return _date(date[3], _month(date[1]), date[2])
    return None


def _moment(text: str, zone: dt.tzinfo) -> dt.date | None:
    try:
        return Moment.parse(text, zone).day
    except ValueError:
        return None


def _month(word: str) -> int:
    """The number of a month, by its English name or the first three letters; 0 for none."""
    lower = word.lower()
    return next((at for at, name in enumerate(_MONTHS, 1) if name.startswith(lower)), 0)


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
