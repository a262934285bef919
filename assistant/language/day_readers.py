"""Which day the words of a rule name; None where they name none."""

from __future__ import annotations

import datetime as dt
import re

from assistant.language import calendar_days as days
from assistant.language.number_words import NTH, month_number, number, ordinal, weekday_number

_FEWEST_UNNAMED = 4
_COMING = 3
_PARTS = {
    **dict.fromkeys(("beginning", "start"), "start"),
    "early": "early",
    **dict.fromkeys(("mid", "middle", "first half"), "mid"),
}
_SHORT_UNITS = {"w": "week", "m": "month", "q": "quarter", "y": "year"}
_SHORT_SPANS = {"wk": "week", "hr": "hour"}
_NEXT = ("next", "the following", "the coming")
_STARTS = ("by", "until", "till", "come", "from")
_LAST_MONTH = 12
_FRIDAY, _SATURDAY = 4, 5

Found = re.Match[str]


def _lower(found: Found, group: str) -> str:
    return " ".join((found[group] or "").lower().split())


def _month(found: Found) -> int:
    return month_number(found["month"])


def _year(found: Found) -> int | None:
    digits = found["year"]
    if not digits:
        return None
    return int(digits) if len(digits) > 2 else 2000 + int(digits)  # noqa: PLR2004


def _part(found: Found) -> str:
    return _PARTS.get(_lower(found, "part"), "end")


def iso_date(found: Found, said_on: dt.date) -> dt.date | None:
    """2026-10-05."""
    return days.coming_date(int(found["number"]), int(found["day"]), said_on, _year(found))


def numeric_date(found: Found, said_on: dt.date) -> dt.date | None:
    """25/09 and 9/25 say which is the day; 10/11 does not, but 10.11. does."""
    first, second, mark = int(found["first"]), int(found["second"]), found["mark"]
    if not found["year"] and (mark == "-" or (mark == "." and not found["open"])):
        return None
    if first > _LAST_MONTH or mark == "." or first == second:
        day, month = first, second
    elif second > _LAST_MONTH:
        day, month = second, first
    else:
        return None
    if (day, month) == (24, 7) and not found["year"]:  # around the clock
        return None
    return days.coming_date(month, day, said_on, _year(found))


def day_and_month(found: Found, said_on: dt.date) -> dt.date | None:
    """5 October, the fifth of October."""
    day = int(found["day"]) if found["day"] else ordinal(_lower(found, "ordinal"))
    return days.coming_date(_month(found), day, said_on, _year(found))


def month_and_day(found: Found, said_on: dt.date) -> dt.date | None:
    """October 5."""
    return days.coming_date(_month(found), int(found["day"]), said_on, _year(found))


def day_of_month(found: Found, said_on: dt.date) -> dt.date | None:
    """The 25th: the next one, or that of the month named; "the 2nd" may count other things."""
    day, which = int(found["day"]), found["which"]
    if found["bare"] == "" and day < _FEWEST_UNNAMED and not which:
        return None
    if not which:
        return days.coming_day(day, said_on)
    within = days.period("month", said_on, which.lower() == "next")
    return within.first.replace(day=day) if 0 < day <= within.last.day else None


def weekday(found: Found, said_on: dt.date) -> dt.date:
    """Friday is the next one to come; next Friday is that of the next week."""
    which, day = _lower(found, "which"), weekday_number(found["weekday"])
    if which == "next":
        return _in_week(said_on, 1, day)
    if which == "this" and said_on.weekday() == day:
        return said_on
    return days.weekday_after(day, said_on)


def _in_week(said_on: dt.date, ahead: int, day: int) -> dt.date:
    return days.period("week", said_on, ahead).first + dt.timedelta(days=day)


def weekday_of_week(found: Found, said_on: dt.date) -> dt.date:
    """Wednesday next week, next week on Wednesday."""
    which = _lower(found, "which") or _lower(found, "first")
    return _in_week(said_on, which in _NEXT, weekday_number(found["weekday"] or found["late_day"]))


def weekday_after_next(found: Found, said_on: dt.date) -> dt.date:
    """The Friday after next: a week after the one to come."""
    return days.later("week", 1, days.weekday_after(weekday_number(found["late"]), said_on))


def time_from_day(found: Found, said_on: dt.date) -> dt.date:
    """Two weeks from Monday; Monday week."""
    if found["late"]:
        return days.later("week", 1, days.weekday_after(weekday_number(found["late"]), said_on))
    begin = said_on + dt.timedelta(days=_lower(found, "now") == "tomorrow")
    if found["weekday"]:
        begin = days.weekday_after(weekday_number(found["weekday"]), said_on)
    count = 2 if _lower(found, "or_two").endswith("two") else number(_lower(found, "number"))
    return days.later(_lower(found, "unit"), count, begin)


def weeks_from_today(found: Found, said_on: dt.date) -> dt.date:
    """A week today, two weeks tomorrow."""
    begin = said_on + dt.timedelta(days=_lower(found, "now") == "tomorrow")
    return days.later("week", number(_lower(found, "number")), begin)


def today_or_tomorrow(found: Found, said_on: dt.date) -> dt.date:
    """Today, tomorrow, the day after tomorrow."""
    words = _lower(found, "day")
    ahead = 2 if words.startswith("the day") else words.startswith(("tom", "tmr", "first"))
    return said_on + dt.timedelta(days=ahead)


def end_of_day(_: Found, said_on: dt.date) -> dt.date:
    """The day of the message; a day named beside it moves it."""
    return said_on


def part_of_period(found: Found, said_on: dt.date) -> dt.date:
    """The end of next week, mid month, early next quarter."""
    short = _lower(found, "short")
    unit = _lower(found, "unit") or _lower(found, "ending") or "week"
    if short:
        unit = _SHORT_UNITS[short[-1]]
    within = days.period(unit, said_on, _lower(found, "which") in _NEXT)
    part = "mid" if found["mid"] else _part(found) if found["part"] else "end"
    day = days.part_of(part, within)
    if day < said_on and _lower(found, "which") in ("", "the"):
        day = days.part_of(part, days.period(unit, said_on, 1))
    return day


def whole_period(found: Found, said_on: dt.date) -> dt.date:
    """Next month: until its end; before next month: the last day before it."""
    unit = _lower(found, "unit") or _lower(found, "within") or "week"
    if unit in ("hour", "day"):
        return said_on
    ahead = 2 if not found["unit"] and not found["within"] else _lower(found, "which") in _NEXT
    within = days.period(unit, said_on, ahead)
    if found["before"]:
        return within.first - dt.timedelta(days=3 if unit == "week" else 1)
    return max(within.last, said_on)


def rest_of_period(found: Found, said_on: dt.date) -> dt.date:
    """Before the year is out: on its last day."""
    return max(days.period(_lower(found, "unit"), said_on).last, said_on)


def day_of_period(found: Found, said_on: dt.date) -> dt.date:
    """The last day of June; the first working day of next month."""
    if found["month"]:
        within = days.coming_months(_month(found), said_on, _year(found))
    else:
        within = days.period(_lower(found, "unit"), said_on, _lower(found, "which") in _NEXT)
    if _lower(found, "nth") == "first":
        eve = within.first - dt.timedelta(days=1)
        return days.working_days_later(1, eve) if found["working"] else within.first
    weekend = within.last.weekday() - _FRIDAY if found["working"] else 0
    return within.last - dt.timedelta(days=max(weekend, 0))


def part_of_month(found: Found, said_on: dt.date) -> dt.date:
    """Mid-October, the end of January."""
    return days.part_of(_part(found), days.coming_months(_month(found), said_on, _year(found)))


def week_of_month(found: Found, said_on: dt.date) -> dt.date:
    """The first week of June until its Friday; the last Friday of the month."""
    if found["month"]:
        within = days.coming_months(_month(found), said_on, _year(found))
    else:
        within = days.period("month", said_on, found["which"].lower() == "next")
    day = weekday_number(found["weekday"]) if found["weekday"] else _FRIDAY
    return days.nth_weekday(day, NTH.get(_lower(found, "nth"), 0), within)


def _of_lead(lead: str, within: days.Period, said_on: dt.date) -> dt.date:
    """In June: until its end; by June: when it begins; before June: the day before."""
    if within.first <= said_on:
        return within.last
    if lead == "before":
        return within.first - dt.timedelta(days=1)
    return within.first if lead in _STARTS else within.last


def whole_month(found: Found, said_on: dt.date) -> dt.date | None:
    """In November, by June."""
    if _lower(found, "lead") == "from":
        return None
    within = days.coming_months(_month(found), said_on, _year(found))
    return _of_lead(_lower(found, "lead"), within, said_on)


def quarter(found: Found, said_on: dt.date) -> dt.date | None:
    """The end of Q1, in Q3, by H2."""
    length = 3 if found["kind"].lower() == "q" else 6
    return _part_of_year(found, said_on, int(found["count"]), length)


def numbered_quarter(found: Found, said_on: dt.date) -> dt.date | None:
    """The end of the second quarter, in the first quarter."""
    count = NTH.get(_lower(found, "nth"), 0)
    return _part_of_year(found, said_on, count, 3) if count else None


def _part_of_year(found: Found, said_on: dt.date, count: int, length: int) -> dt.date | None:
    lead = _lower(found, "lead")
    first = (count - 1) * length + 1
    if lead == "from" or not (lead or found["part"]) or first > _LAST_MONTH:
        return None
    within = days.coming_months(first, said_on, _year(found), length)
    return days.part_of(_part(found), within) if found["part"] else _of_lead(lead, within, said_on)


def in_some_time(found: Found, said_on: dt.date) -> dt.date | None:
    """In 3 business days, within two weeks, in the coming days."""
    words, unit = _lower(found, "number"), _lower(found, "unit")
    unit = _SHORT_SPANS.get(unit, unit)
    if not words and not found["next"] and not found["later"]:
        return None
    count = number(words) if words else _COMING if found["plural"] else 1
    if count > 1 and not found["plural"]:  # "in 2 hour blocks"
        return None
    if _lower(found, "or_two").endswith("two"):
        count = 2
    if found["working"] and unit == "day":
        return days.working_days_later(count, said_on)
    return days.later(unit, count, said_on)


def weekend(found: Found, said_on: dt.date) -> dt.date:
    """Over it: until Sunday; by it: on Friday; after it: on Monday."""
    lead = _lower(found, "lead")
    ahead = "next" in (lead, _lower(found, "which"))
    if lead in ("by", "before", "until"):
        if not ahead and said_on.weekday() >= _SATURDAY:
            ahead = True
        return _in_week(said_on, ahead, _FRIDAY)
    return _in_week(said_on, ahead, 7 if lead == "after" else 6)


def feast(found: Found, said_on: dt.date) -> dt.date | None:
    """Before Christmas, by New Year, in the new year: within its first days."""
    if found["turn"]:
        return days.period("year", said_on).last
    if found["new"]:
        return days.part_of("early", days.period("month", dt.date(said_on.year + 1, 1, 1)))
    words = _lower(found, "feast")
    if words.startswith("new"):
        month, day = (12, 31) if words.endswith("eve") else (1, 1)
    else:
        month, day = 12, 24 if words.endswith("eve") else 25
    found_day = days.coming_date(month, day, said_on)
    before = found[0][:6].lower() == "before"
    return found_day - dt.timedelta(days=1) if found_day and before else found_day


def calendar_week(found: Found, said_on: dt.date) -> dt.date | None:
    """Calendar week 40: until its Friday."""
    for year in (said_on.isocalendar().year, said_on.isocalendar().year + 1):
        try:
            day = dt.date.fromisocalendar(year, int(found["week"]), _FRIDAY + 1)
        except ValueError:
            continue
        if day >= said_on:
            return day
    return None
