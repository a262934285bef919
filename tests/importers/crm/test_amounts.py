"""Amounts are read as the column shows, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.importers.crm.amounts import AmountReading, Decimals, read_amounts


def read(*texts: str, told: Decimals | None = None) -> AmountReading:
    return read_amounts({text: line for line, text in enumerate(texts, 2)}, told)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1054", "1054", ""),
        ("99.50", "99.5", ""),
        ("1054.00", "1054", ""),
        ("0", "0", ""),
        (".5", "0.5", ""),
        ("$1,234,567", "1234567", "USD"),
        ("1.234.567,00 €", "1234567", "EUR"),
        ("€ 1.234,5", "1234.5", "EUR"),
        ("1 234,50", "1234.5", ""),
        ("1\u202f234,50 €", "1234.5", "EUR"),
        ("CHF 1'234.50", "1234.5", "CHF"),
        ("USD 1,200.00", "1200", "USD"),
        ("1200 eur", "1200", "EUR"),
        ("12,34,567.00", "1234567", ""),
        ("(1,200.00)", "-1200", ""),
        ("-$1,200.00", "-1200", "USD"),
        ("$-1,200.00", "-1200", "USD"),
        ("1,200.00-", "-1200", ""),
        ("−5", "-5", ""),
        ("+5", "5", ""),
        ("500 kr", "500", ""),
    ],
)
def test_an_amount_with_one_reading_is_read(text: str, amount: str, currency: str) -> None:
    """As banks, CRMs and spreadsheets write them."""
    found = read(text)
    assert (str(found.amounts[text].amount), found.amounts[text].currency) == (amount, currency)


@pytest.mark.parametrize("text", ["1,234", "120.000", "$1,234", "12.345 EUR"])
def test_an_amount_with_two_readings_is_refused_where_nothing_tells(text: str) -> None:
    """One thousand or one: a factor of a thousand is no small mistake."""
    found = read(text, "500", "7")
    assert (found.doubtful, [*found.amounts]) == ((text,), ["500", "7"])


@pytest.mark.parametrize(
    ("text", "other", "amount"),
    [
        ("1,234", "1,234,567", "1234"),
        ("1,234", "99.50", "1234"),
        ("1.234", "1.234.567", "1234"),
        ("1.234", "99,50", "1234"),
        ("120.000", "99.50", "120"),
        ("120,000", "1.234,50", "120"),
    ],
)
def test_the_other_amounts_of_the_column_settle_it(text: str, other: str, amount: str) -> None:
    """And the evidence is told."""
    found = read(text, other)
    assert str(found.amounts[text].amount) == amount
    assert found.because == f"{other} in line 3 has no other reading"


def test_amounts_that_contradict_each_other_settle_nothing() -> None:
    """Each is read for itself, as far as it can be."""
    found = read("1,234", "99.50", "99,50")
    assert (found.doubtful, [*found.amounts]) == (("1,234",), ["99.50", "99,50"])


def test_a_mapping_file_can_settle_it() -> None:
    """By naming the sign that begins the decimals."""
    assert str(read("1,234", told="point").amounts["1,234"].amount) == "1234"


@pytest.mark.parametrize(
    "text",
    ["abc", "12k", "1.2.3", "5 5", "1e5", "--5", "$5 EUR", "1,23,45", "9" * 40, "12 %", "1234,567"],
)
def test_what_is_no_amount_is_unread(text: str) -> None:
    """Not even its digits are taken."""
    assert read(text).unread == (text,)


@given(
    st.integers(0, 10**12),
    st.integers(0, 99),
    st.sampled_from([(",", "."), (".", ","), (" ", ",")]),
)
def test_an_amount_with_groups_and_decimals_is_what_was_written(
    whole: int, cents: int, signs: tuple[str, str]
) -> None:
    """However it is grouped."""
    group, decimal = signs
    text = f"{whole:,}".replace(",", group) + f"{decimal}{cents:02d}"
    assert float(read(text).amounts[text].amount) == pytest.approx(whole + cents / 100)
