"""Dates are read as the file shows, and never guessed."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from assistant.importers.crm.dates import DateReading, read_dates
from assistant.importers.crm.mapping import Order


def readings(told: Order | None = None, **columns: list[str]) -> dict[str, DateReading]:
    lines = {
        name: {text: line for line, text in enumerate(texts, 2)} for name, texts in columns.items()
    }
    return read_dates(lines, told, "--dates says so", dt.UTC)


def read(*texts: str, told: Order | None = None) -> DateReading:
    return readings(told, date=[*texts])["date"]


def days(found: DateReading) -> list[str]:
    return [str(day) for day in found.days.values()]


@pytest.mark.parametrize(
    "text",
    [
        "2017-02-01",
        "2017-2-1",
        "2017/02/01",
        "2017.02.01",
        "2017-02-01 14:30",
        "2017-02-01 14:30:59",
        "2017-02-01T14:30:00Z",
        "2017-02-01T14:30:00.000+0000",
        "1 Feb 2017",
        "01-Feb-2017",
        "1 February 2017",
        "Feb 1, 2017",
        "February 1, 2017 2:30 PM",
    ],
)
def test_a_date_with_one_reading_needs_no_help(text: str) -> None:
    """The year first, or the month as a word, with or without a time."""
    assert days(read(text)) == ["2017-02-01"]


@pytest.mark.parametrize("sign", ["/", ".", "-"])
def test_a_number_over_twelve_settles_its_whole_column(sign: str) -> None:
    """In either order, and the evidence is told."""
    day_first = read(f"1{sign}2{sign}2017", f"25{sign}10{sign}2016")
    assert (day_first.order, days(day_first)) == ("day-first", ["2017-02-01", "2016-10-25"])
    assert day_first.because == f"25{sign}10{sign}2016 in line 3 has no other reading"
    month_first = read(f"1{sign}2{sign}2017", f"10{sign}25{sign}2016 2:30 PM")
    assert (month_first.order, days(month_first)) == ("month-first", ["2017-01-02", "2016-10-25"])


def test_without_evidence_no_date_of_the_column_is_read() -> None:
    """Not even one: half a column would be worse than none."""
    found = read("1/2/2017", "5/5/2017", "12/11/2016", "2017-01-02")
    assert (found.order, days(found)) == (None, [])
    assert found.because == "no number in it is over 12"


def test_a_day_that_does_not_exist_costs_its_column_nothing() -> None:
    """There is no 31 November: that row has no date, and the others keep theirs."""
    found = read("2026-12-01", "31.11.2026")
    assert (found.order, days(found), found.unread) == (
        "year-first",
        ["2026-12-01"],
        ("31.11.2026",),
    )


def test_the_words_in_doubt_are_the_ones_that_are_named() -> None:
    assert read("2026-12-01", "3/4/2026", "1/2/2026").doubtful == "3/4/2026"
    assert read("2026-12-01").doubtful == ""


def test_a_column_that_contradicts_itself_is_not_read() -> None:
    """Two programs have written it."""
    found = read("1/2/2017", "25/1/2016", "1/26/2016")
    assert (found.order, days(found)) == (None, [])
    assert "25/1/2016 in line 3" in found.because
    assert "1/26/2016 in line 4" in found.because


def test_the_other_columns_of_the_file_settle_a_column_that_is_silent() -> None:
    """One program writes all dates of one file in one way."""
    found = readings(opened=["25/10/2016"], closed=["1/2/2017"])["closed"]
    assert days(found) == ["2017-02-01"]
    assert found.because == "as in opened, where 25/10/2016 in line 2 has no other reading"


def test_other_columns_that_disagree_settle_nothing() -> None:
    """Then somebody has to say it."""
    found = readings(one=["25/10/2016"], two=["10/25/2016"], three=["1/2/2017"])
    assert (found["three"].order, found["one"].order) == (None, "day-first")


def test_dates_that_begin_with_the_year_say_nothing_about_others() -> None:
    """2017-01-31 does not tell how 1/2/2017 is meant."""
    assert readings(one=["2016-10-25"], two=["1/2/2017"])["two"].order is None


def test_what_somebody_says_counts_and_dates_that_it_does_not_fit_are_unread() -> None:
    """They are named, not turned around."""
    found = read("1/2/2017", "1/25/2016", told="day-first")
    assert (days(found), found.unread) == (["2017-02-01"], ("1/25/2016",))


@pytest.mark.parametrize(
    "text",
    ["soon", "1/2/17", "2017-02-30", "0000-00-00", "42663", "31/31/2017", "1/2/2017x", "9" * 99],
)
def test_what_is_no_date_is_unread(text: str) -> None:
    """A year of two digits leaves too much open."""
    assert read(text, "25/10/2016").unread == (text,)


def test_a_time_with_an_offset_is_the_day_it_is_for_the_team() -> None:
    """Late in the evening in New York is the next day in Brussels."""
    lines = {"date": {"2017-02-01T20:30:00-05:00": 2}}
    found = read_dates(lines, None, "", ZoneInfo("Europe/Brussels"))
    assert days(found["date"]) == ["2017-02-02"]
