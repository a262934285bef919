"""How long a site asks us to wait."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.research.polite import retry_after

NOW = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
YEARS = 100_000_000.0
ASKED = {
    "120": 120.0,
    " 5 ": 5.0,
    "0": 0.0,
    "9" * 5_000: YEARS,
    "Sat, 21 Nov 2026 12:00:30 GMT": 30.0,
    "Saturday, 21-Nov-26 12:00:30 GMT": 30.0,
    "Sat, 21 Nov 2026 13:00:00 +0100": 0.0,
    "Wed, 01 Jan 2020 00:00:00 GMT": 0.0,
    "Fri, 31 Dec 9999 23:59:59 GMT": YEARS,
    "Fri, 31 Dec 9999 23:59:59 -2359": YEARS,
    "": None,
    "soon": None,
    "-1": None,
    "1e9": None,
    "nan": None,
    "١٢": None,
    "Sat, 99 Nov 2026 12:00:30 GMT": None,
    "Sat, 21 Nov 99999999999 12:00:30 GMT": None,
}


@pytest.mark.parametrize(("header", "seconds"), ASKED.items())
def test_what_retry_after_asks_for(header: str, seconds: float | None) -> None:
    """Seconds or a date; never less than none, never for ever."""
    assert retry_after(header, NOW) == seconds


@given(st.text(max_size=60))
def test_any_header_is_a_time_or_none(header: str) -> None:
    seconds = retry_after(header, NOW)
    assert seconds is None or 0 <= seconds <= YEARS
