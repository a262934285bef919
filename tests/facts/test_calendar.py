"""Counting business days."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.facts.calendar import Calendar

FRIDAY = date(2026, 12, 18)
CHRISTMAS = Calendar(frozenset({date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)}))


@pytest.mark.parametrize(
    ("earlier", "later", "days"),
    [
        ("2026-12-18", "2026-12-18", 0),
        ("2026-12-18", "2026-12-17", 0),
        ("2026-12-18", "2026-12-20", 0),
        ("2026-12-18", "2026-12-21", 1),
        ("2026-12-19", "2026-12-21", 1),
        ("2026-12-24", "2026-12-28", 1),
        ("2026-12-18", "2027-01-04", 9),
    ],
)
def test_business_days_after_one_day_up_to_another(earlier: str, later: str, days: int) -> None:
    """Weekends and holidays do not count; a holiday on a Saturday is lost to nobody."""
    first, last = date.fromisoformat(earlier), date.fromisoformat(later)
    assert CHRISTMAS.between(first, last) == days
    assert CHRISTMAS.business_between(first, last) == days


def test_a_team_may_count_every_day() -> None:
    """Business days can still be asked for by name."""
    every_day = Calendar(CHRISTMAS.holidays, business=False)
    assert every_day.between(FRIDAY, date(2027, 1, 4)) == 17
    assert every_day.between(FRIDAY, date(2026, 12, 1)) == 0
    assert every_day.business_between(FRIDAY, date(2027, 1, 4)) == 9


def test_working_days() -> None:
    assert CHRISTMAS.is_working(FRIDAY)
    assert not CHRISTMAS.is_working(date(2026, 12, 19))
    assert not CHRISTMAS.is_working(date(2026, 12, 25))
    assert not CHRISTMAS.is_working(datetime(2026, 12, 25, 10))


@pytest.mark.parametrize(
    ("n", "day"), [(0, "2026-12-18"), (1, "2026-12-21"), (5, "2026-12-28"), (9, "2027-01-04")]
)
def test_the_nth_business_day_after(n: int, day: str) -> None:
    assert CHRISTMAS.add(FRIDAY, n) == date.fromisoformat(day)


def test_the_end_of_time_is_no_error() -> None:
    """Some write 9999-12-31 for "never"."""
    assert Calendar().add(date.max, 3) == date.max
    assert CHRISTMAS.add(FRIDAY, 10**9) == date.max


def test_the_beginning_of_time_is_no_error() -> None:
    assert Calendar().is_working(date.min)


def test_no_negative_days() -> None:
    with pytest.raises(ValueError, match="-1 business days"):
        Calendar().add(FRIDAY, -1)


def test_long_spans_cost_no_more_than_short_ones() -> None:
    began = time.process_time()
    for _ in range(10_000):
        CHRISTMAS.between(date(1900, 1, 1), date(2900, 1, 1))
    assert time.process_time() - began < 3


days = st.dates(date(2026, 1, 1), date(2026, 3, 31))
calendars = st.builds(Calendar, st.frozensets(days, max_size=40))


@settings(deadline=None)
@given(calendars, days, days)
def test_it_counts_as_one_would_on_paper(calendar: Calendar, earlier: date, later: date) -> None:
    span = [earlier + timedelta(n + 1) for n in range((later - earlier).days)]
    on_paper = [day for day in span if day.weekday() < 5 and day not in calendar.holidays]
    assert calendar.between(earlier, later) == len(on_paper)
    assert [day for day in span if calendar.is_working(day)] == on_paper


@settings(deadline=None)
@given(calendars, days, st.integers(1, 60))
def test_adding_and_counting_agree(calendar: Calendar, day: date, n: int) -> None:
    found = calendar.add(day, n)
    assert calendar.is_working(found)
    assert calendar.business_between(day, found) == n
