"""Days in texts."""

from __future__ import annotations

import pytest

from assistant.research.markup.days import find_days

DAYS = {
    "12 May 2026": "2026-05-12",
    "on Tuesday, May 12th, 2026": "2026-05-12",
    "MAY 12, 2026": "2026-05-12",
    "the 12th of May 2026": "2026-05-12",
    "2026-05-12T08:00:00Z": "2026-05-12",
    "2026/5/12": "2026-05-12",
    "12.05.2026": "2026-05-12",
    "24/05/2026": "2026-05-24",
    "05/24/26": "2026-05-24",
    "Sept. 3, 2025": "2025-09-03",
    "le 1er mars 2026": "2026-03-01",
    "den 14. Januar 2026": "2026-01-14",
    "14 de enero de 2026": "2026-01-14",
    "5/12/26": "2026-12-05 2026-05-12",
    "5/5/2026": "2026-05-05",
}
NONE = (
    "May 2026",
    "12 May",
    "31 June 2026",
    "12 marketing 2026",
    "1998-2026",
    "192.168.20.26",
    "from 1/2/2026/3",
)


@pytest.mark.parametrize(("text", "dates"), DAYS.items())
def test_days_are_found(text: str, dates: str) -> None:
    """A day with its year is found; 5/12 could be two days."""
    assert [" ".join(map(str, day.dates)) for day in find_days(text)] == [dates]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_day(text: str) -> None:
    """A month, a day without a year, and numbers with dots are no days."""
    assert not list(find_days(text))


def test_the_last_day_of_a_fair_is_found() -> None:
    """Of a range only its last day is written with month and year."""
    assert not list(find_days("12–13 May 2026"))
