"""Filters put values in words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

import pytest

from assistant.templating import TemplateProblem


class Shows(NamedTuple):
    source: str
    words: str


FILTERED = [
    Shows("{{ moment|day }}", "5 September"),
    Shows("{{ moment|day_year }}", "5 September 2026"),
    Shows("{{ moment|past_day(date) }}{{ champion|past_day(date) }}", "5 September"),
    Shows("{{ when|weekday }}", "Tuesday 24 November"),
    Shows("{{ date|day }} {{ date | day_year }}", "24 November 24 November 2026"),
    Shows("{{ champion|day }}", ""),
    Shows("{{ people|names }}", "Ines, Paul and Tom"),
    Shows("{{ ['Ines', 'Paul']|names }} {{ ['Ines']|names }}{{ []|names }}", "Ines and Paul Ines"),
    Shows("{{ 1|plural('day') }}, {{ days|plural('day') }}", "1 day, 39 days"),
    Shows("{{ 0|plural('person', 'people') }}", "0 people"),
    Shows("{{ 0|often }}, {{ 1|often }}, {{ 2|often }}", "not once, once, twice"),
    Shows("{{ days|often }}, {{ 1.5|often }}", "39 times, 1.5 times"),
    Shows("{{ '  so be it '|quoted }}", "“so be it”"),
    Shows("{{ 'The PLANT'|lower_first }} {{ 'line two'|upper_first }}", "the PLANT Line two"),
    Shows("{{ 'line two'|upper }} {{ 'LINE'|lower }}", "LINE TWO line"),
    Shows("{{ 'one two three'|shorten(9) }}", "one two…"),
    Shows("{{ 'one two three'|shorten(8) }}", "one two…"),
    Shows("{{ 'one\n two'|shorten(7) }}", "one two"),
    Shows("{{ 'abcdefgh'|shorten(4) }}", "abc…"),
    Shows("{{ quote | shorten(80) | quoted }}", "“We sign in October.”"),
    Shows("{{ quote | shorten(9) | quoted }} {{ champion | shorten(9) | quoted }}", "“We sign…” "),
    Shows("{{ people|count }} {{ words|length }} {{ champion|count }}", "3 3 0"),
    Shows("{{ (people|first).name }} {{ words|last }}{{ []|first }}", "Ines c"),
    Shows("{{ words|join }} {{ words|join(' or ') }}", "a, b, c a or b or c"),
    Shows("{{ champion|default('nobody yet') }} {{ nobody|default('-') }}", "nobody yet -"),
    Shows("{{ champion.name|default('nobody yet') }}", "nobody yet"),
    Shows("{{ nobody.name|default('-') }} {{ activity.place|default('-') }}", "- -"),
    Shows("{{ 2.5|round }} {{ 2.345|round(2) }} {{ days|round }}", "3 2.35 39"),
    Shows("{{ amount|number }} {{ 1234.5|number }} {{ 99|number }}", "120,000 1,234.5 99"),
]


@pytest.mark.parametrize("case", FILTERED, ids=lambda case: case.source[:40])
def test_filters_put_values_in_words(case: Shows, render: Callable[..., str]) -> None:
    """Every filter reads as a person would write it."""
    assert render(case.source) == case.words


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("\n{{ x|day }}", "needs a date where it has 'x'"),
        ("\n{{ x|number }}", "needs a number where it has 'x'"),
        ("\n{{ late|plural('day') }}", "needs a number where it has 'yes'"),
        ("\n{{ x|names }}", "needs a list where it has 'x'"),
        ("\n{{ words|names|first }}", "needs a list where it has 'a, b and c'"),
        ("\n{{ quote|shorten(0) }}", "shortens to nothing"),
        ("\n{{ days|round(7) }}", "rounds to something other than 0 to 6 decimals"),
    ],
)
def test_a_filter_says_what_it_cannot_take(
    source: str, message: str, problem_of: Callable[..., TemplateProblem]
) -> None:
    """An unfit value or setting is told in plain words, with the line it stands on."""
    problem = problem_of(source)
    assert (problem.message, problem.line) == (message, 2)


def test_an_amount_keeps_its_decimals(render: Callable[..., str]) -> None:
    """A number shows as it was written, with or without its groups."""
    assert render("{{ a }} {{ a|number }}", a=Decimal("1234.50")) == "1234.50 1,234.50"
