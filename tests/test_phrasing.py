"""Days, numbers, names and sentences read as people write them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import phrasing

FIFTH = date(2026, 9, 5)


def test_days() -> None:
    """A day is said with its month in words, and its year or weekday where wanted."""
    assert phrasing.day(FIFTH) == "5 September"
    assert phrasing.day_year(FIFTH) == "5 September 2026"
    assert phrasing.weekday(FIFTH) == "Saturday 5 September"
    assert phrasing.short_day(FIFTH) == "5 Sep"
    assert phrasing.short_weekday(FIFTH) == "Sat 5 Sep"
    assert phrasing.weekday(datetime(2026, 11, 24, 10, 30)) == "Tuesday 24 November"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Decimal("120000.00"), "120,000"),
        (Decimal("1234.50"), "1,234.50"),
        (Decimal("1.2E+5"), "120,000"),
        (Decimal("0"), "0"),
        (-4500, "-4,500"),
        (1234.5, "1,234.5"),
        (1 / 3, "0.333333"),
    ],
)
def test_numbers_keep_their_digits(value: phrasing.Number, words: str) -> None:
    """A number shows the decimals it was written with, and none when it is whole."""
    assert phrasing.number(value) == words
    assert phrasing.digits(value) == words.replace(",", "")


@pytest.mark.parametrize(
    ("value", "decimals", "result"),
    [(2.5, 0, 3), (-2.5, 0, -3), (2.345, 2, Decimal("2.35")), (7, 1, Decimal("7.0"))],
)
def test_halves_are_rounded_away_from_zero(
    value: float, decimals: int, result: int | Decimal
) -> None:
    """Rounding is what people learn at school."""
    assert phrasing.rounded(value, decimals) == result


@pytest.mark.parametrize("decimals", [-1, 7])
def test_rounding_has_0_to_6_decimals(decimals: int) -> None:
    """Other numbers of decimals are refused."""
    with pytest.raises(ValueError, match="0 to 6 decimals"):
        phrasing.rounded(1, decimals)


def test_counts_of_things() -> None:
    """One is singular; nothing, parts and more are plural."""
    assert phrasing.plural(1, "day") == "1 day"
    assert phrasing.plural(0, "day") == "0 days"
    assert phrasing.plural(1.5, "day") == "1.5 days"
    assert phrasing.plural(1200, "person", "people") == "1,200 people"


def test_how_often() -> None:
    """Few times have a word of their own; parts have none."""
    told = [phrasing.often(count) for count in (0, 1, 2, 3, 1.5, 1200)]
    assert told == ["not once", "once", "twice", "3 times", "1.5 times", "1,200 times"]


def test_names_in_a_row() -> None:
    """Commas between names, and the last two joined by a word."""
    assert phrasing.names(["Ines", "Paul", "Tom"]) == "Ines, Paul and Tom"
    assert phrasing.names(["Ines", "Paul"]) == "Ines and Paul"
    assert phrasing.names(["Ines"]) == "Ines"
    assert phrasing.names([]) == ""


def test_what_somebody_said() -> None:
    """A quote has typographic marks, close to its words."""
    assert phrasing.quoted("  so be it ") == "“so be it”"


@pytest.mark.parametrize(
    ("text", "longest", "short"),
    [
        ("one two three", 13, "one two three"),
        ("one two three", 9, "one two…"),
        ("one two three", 8, "one two…"),
        ("one two three", 7, "one…"),
        ("one, two", 6, "one…"),
        ("one\n two", 7, "one two"),
        ("abcdefgh", 4, "abc…"),
        ("", 0, ""),
    ],
)
def test_long_texts_end_with_a_whole_word(text: str, longest: int, short: str) -> None:
    """A cut falls between words where there is one to fall on."""
    assert phrasing.shorten(text, longest) == short


@given(st.text(), st.integers(1, 40))
def test_short_texts_are_short_enough(text: str, longest: int) -> None:
    """Whatever is shortened fits on one line of the wanted length."""
    short = phrasing.shorten(text, longest)
    assert len(short) <= longest
    assert len(short.splitlines()) <= 1


def test_a_text_cannot_be_shortened_to_nothing() -> None:
    """There has to be room for something."""
    with pytest.raises(ValueError, match="nothing"):
        phrasing.shorten("one", 0)


def test_first_letters() -> None:
    """Only the first letter changes, and an empty text stays empty."""
    assert phrasing.lower_first("The PLANT") == "the PLANT"
    assert phrasing.upper_first("line two") == "Line two"
    assert phrasing.lower_first("") == phrasing.upper_first("") == ""


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (date(2026, 1, 5), "5 January"),
        (date(2025, 12, 5), "5 December 2025"),
        (date(2026, 12, 5), "5 December"),
    ],
)
def test_a_day_of_another_year_says_so(then: date, words: str) -> None:
    assert phrasing.past_day(then, date(2026, 11, 21)) == words


def test_last_months_need_no_year_in_january() -> None:
    assert phrasing.past_day(date(2026, 11, 30), date(2027, 1, 8)) == "30 November"


def test_one_line_holds_nothing_that_begins_another() -> None:
    assert phrasing.one_line("Jo\r\nBcc: all@evil.example\x00 ") == "Jo Bcc: all@evil.example"
