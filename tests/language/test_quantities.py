"""Whether an answer has a figure in it."""

from __future__ import annotations

import time

import pytest

from assistant.language.quantities import is_quantified


@pytest.mark.parametrize(
    "text",
    [
        "About 1.2 million a year in scrap and overtime",
        "Every hour the line is down costs us fourteen thousand euros.",
        "Scrap down by 12%",
        "12 percent less scrap",
        "between ten and fifteen per cent",
        "10–15 % of orders",
        "€ 1,2m",
        "costs 20k€ each time",
        "USD 45.000",
        "EUR20 each",
        "$5",
        "1'000 CHF",
        "half a million dollars",
        "half a million",
        "a hundred thousand pounds",
        "budget is 200k",
        "two to three weeks",
        "takes 3 working days",
        "a 30-day trial",
        "a three-day outage",
        "40 hours of overtime every week",
        "one week per quarter",
        "2000 hours in 2026",
        "1,500 people",
        "a plant of 2000 people",
        "three full-time operators",
        "2 FTEs",
        "a headcount of 12 people",
        "two hundred support tickets a month",
        "14 unplanned stops",
        "three of our customers left",
        "12 new production lines",
        "50+ sites",
        "3 per day",
        "four times a year",
        "40 tonnes of scrap",
        "1.5 GWh",
        "twenty-five trucks",
        "In May 2026 we lost 3 orders",
        "by 15 May it must be under 5%",
        "two dozen machines",
        "8h a shift",
        "Every month 30 hours are lost",
        "per shift 3 stops",
        "Each year two million are written off",
        "In May 20 people left",
        "Fewer than 2 remakes in 100 crowns",
        "200 crowns a month",
        "half the remakes",
        "zero remakes",
        "Six web breaks a month by summer",
        "9 lost kiln batches per year",
    ],
)
def test_a_number_with_a_unit_is_a_figure(text: str) -> None:
    assert is_quantified(text)
    assert is_quantified(f"“{text.upper()}”,\nshe said.")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A lot of overtime",
        "in 2027",
        "since 2027 customers leave",
        "the 2027 strategy for customers",
        "May 2026",
        "by 15 May",
        "before May 15, 2027",
        "on 2026-05-15",
        "15.05.2026",
        "the 3rd of June",
        "at 10:30",
        "at 3 pm",
        "first customers, second line",
        "the 1st customers",
        "line 2",
        "Line two opens on time",
        "Line 2 stops every day",
        "The two meet every week",
        "Three reasons a year",
        "In year 2 we grow",
        "Plant 2 opens next week",
        "Q3 orders",
        "FY26",
        "version 3.1 for customers",
        "v2 users",
        "ISO 27001 for suppliers",
        "3 reasons why customers leave",
        "two things to discuss with the people",
        "no one day is the same",
        "one day we will see",
        "one of those people",
        "thousands of euros",
        "hundreds of customers",
        "a few weeks",
        "Thanks a million",
        "week 32",
        "24/7",
        "It may hurt the customers",
        "we have 3, and the people know",
    ],
)
def test_words_dates_and_names_are_no_figure(text: str) -> None:
    assert not is_quantified(text)


@pytest.mark.parametrize(
    "unit",
    ["one two ", "1 ", "1,", "1a ", "two big ", "12", "may 1 ", "x", "x1", "2 of our ", "a-"],
)
def test_reading_takes_time_in_proportion(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        began = time.process_time()
        is_quantified(text)
        return time.process_time() - began

    assert (
        min(seconds(80_000) for _ in range(2)) < 40 * min(seconds(10_000) for _ in range(3)) + 0.05
    )
