"""Days that are written out with their year, in English and its neighbours."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import msgspec

from assistant.language.patterns import pattern

# Januaries, Februaries, ...: a word is a month when it begins one of them.
_MONTHS = tuple(
    tuple(names.split())
    for names in (
        "january januar januari janvier enero gennaio janeiro",
        "february februar februari février fevrier febrero febbraio fevereiro",
        "march märz maerz mrz maart mars marzo março marts",
        "april avril abril aprile",
        "may mai mei mayo maggio maio maj",
        "june juni juin junio giugno junho",
        "july juli juillet julio luglio julho",
        "august augustus août aout agosto augusti",
        "september septembre septiembre settembre setembro",
        "october oktober octobre octubre ottobre outubro",
        "november novembre noviembre novembro",
        "december dezember décembre decembre diciembre dicembre dezembro desember",
    )
)
_MONTH = r"[^\W\d_]{3,10}\.?"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
_FORMS = pattern(
    "|".join(
        (
            rf"(?P<year1>{_YEAR})(?P<mark>[-/.])(?P<month1>\d\d?)(?P=mark)(?P<day1>\d\d?)(?!\d)",
            r"(?<![\d/.-])(?P<a>\d\d?)(?P<between>[-/.])(?P<b>\d\d?)(?P=between)"
            rf"(?P<year2>{_YEAR}|\d\d)(?![\d/])",
            rf"(?<![\d.–-])(?P<day3>{_DAY})[ -]+(?:of |de |d')?(?P<month3>{_MONTH}),?[ -]+"
            rf"(?:de |del )?(?P<year3>{_YEAR})(?!\d)",
            rf"(?P<month4>{_MONTH})[ -]*(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?,?[ -]+"
            rf"(?P<year4>{_YEAR})(?!\d)",
            r"(?<![\d.–-])(?P<day5>\d\d?)-(?P<month5>[^\W\d_]{3})-(?P<year5>\d\d)(?!\w)",
        )
    ),
    re.I,
)
_SHORT = 2


class Day(msgspec.Struct, frozen=True):
    """A day in a text, from `start` to before `end`; two where 5/12 could be either."""

    dates: tuple[dt.date, ...]
    start: int
    end: int


def find_days(text: str) -> Iterator[Day]:
    """The days in a text, in their order; a day without its year is none."""
    for found in _FORMS.finditer(text):
        dates = tuple(dict.fromkeys(_dates(found.groupdict())))
        if dates:
            yield Day(dates, *found.span())


def _dates(part: dict[str, str | None]) -> Iterator[dt.date]:
    if part["year1"]:
        yield from _date(part["year1"], part["month1"], part["day1"])
    elif part["year2"]:
        year = _full(part["year2"])
        yield from _date(year, part["b"], part["a"])
        if part["between"] == "/":  # with dots or dashes the day comes first everywhere
            yield from _date(year, part["a"], part["b"])
    elif part["year3"]:
        yield from _date(part["year3"], part["month3"], part["day3"])
    elif part["year5"]:
        yield from _date(_full(part["year5"]), part["month5"], part["day5"])
    else:
        yield from _date(part["year4"], part["month4"], part["day4"])


def _full(year: str) -> str:
    return year if len(year) > _SHORT else f"20{year}"


def _date(year: str | None, month: str | None, day: str | None) -> Iterator[dt.date]:
    number = _month(month or "")
    try:
        yield dt.date(int(year or 0), number, int(pattern(r"\D").sub("", day or "")))
    except ValueError:
        return


def _month(words: str) -> int:
    if words.isdecimal():
        return int(words)
    beginning = words.lower().rstrip(".")
    months = enumerate(_MONTHS, 1)
    return next((n for n, names in months if any(one.startswith(beginning) for one in names)), 0)
