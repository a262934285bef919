"""When pages were published, by all that they say and show."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from string import Template

import msgspec
import pytest

from assistant.results.read_page import PageDate
from tests.research.pages import URL, read

CASES: dict[str, list[dict[str, str]]] = msgspec.yaml.decode(
    Path(__file__).with_name("published.yaml").read_bytes()
)
WORDS = " ".join(
    ["The kiln is fired twice a day, and once more when the wind is from the east."] * 3
)


def _date(case: dict[str, str]) -> PageDate:
    body = Template(case["body"]).substitute(words=WORDS, story=f"<p>{WORDS}</p>")
    return read(body, case.get("head", ""), case.get("url", URL)).date


@pytest.mark.parametrize("case", CASES["dated"], ids=lambda case: case["case"])
def test_the_day_is_found(case: dict[str, str]) -> None:
    """By the headline, in a dateline, in data for machines, in the address."""
    assert _date(case).value == dt.date.fromisoformat(case.get("date", "2026-05-12"))


@pytest.mark.parametrize("case", CASES["undated"], ids=lambda case: case["case"])
def test_no_day_is_invented(case: dict[str, str]) -> None:
    """Days of events, of changes, of other pages and of the law are none of publication."""
    assert _date(case) == PageDate()
