"""Values are read, counted and shown as what they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from assistant.templating import TemplateProblem
from assistant.templating.values import MISSING, calculate, date_of, member, number_of, shown


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, ""),
        ("word", "word"),
        (True, "yes"),
        (1200, "1200"),
        (1.5, "1.5"),
        (Decimal("120000.00"), "120000"),
        (date(2026, 9, 5), "2026-09-05"),
    ],
)
def test_a_value_shows_as_people_write_it(value: object, words: str) -> None:
    """What has words shows them; a date shows as in records."""
    assert shown(value) == words


@pytest.mark.parametrize("value", [[1], {"a": 1}, object()])
def test_more_than_one_value_has_no_words(value: object) -> None:
    """What programs would print is a problem, with a hint."""
    with pytest.raises(TemplateProblem, match=r"more than one value.* Name one of its fields"):
        shown(value)


def test_days_show_as_in_records(render: Callable[..., str]) -> None:
    """A date, a date with its time and a moment show as 2026-11-24."""
    assert render("{{ date }} {{ when }} {{ moment }}") == "2026-11-24 2026-11-24 2026-09-05"


def test_whatever_has_a_day_is_a_date(values: Mapping[str, object]) -> None:
    """Dates with a time, and moments of records, are taken as their day."""
    assert date_of(values["date"]) == date_of(values["when"]) == date(2026, 11, 24)
    assert date_of(values["moment"]) == date(2026, 9, 5)
    with pytest.raises(TemplateProblem, match="needs a date where it has '39'"):
        date_of(39)


def test_fields_of_plain_data_only(values: Mapping[str, object]) -> None:
    """Records, mappings and lists have fields; other values, private names and methods do not."""
    assert member(values["person"], "name") == "Dana Ruiz"
    assert member(values["activity"], "kind") == "call"
    assert member(values["words"], 1) == "b"
    assert member(values["words"], 3) is MISSING
    assert member(values["person"], "__class__") is MISSING
    assert member("word", "upper") is MISSING
    with pytest.raises(TemplateProblem, match="something to call"):
        member(values["person"], "dismiss")


def test_numbers_of_two_kinds_calculate() -> None:
    """Amounts stay exact next to other numbers; words are no numbers."""
    assert calculate("+", Decimal("0.1"), 0.2) == Decimal("0.3")
    assert calculate("-", 3, 1) == 2
    for unfit in ("3", True, None, 10**30):
        with pytest.raises(TemplateProblem):
            number_of(unfit)
