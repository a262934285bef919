"""Asking for a price, and naming one."""

from __future__ import annotations

import pytest

from assistant.language.prices import asks_price, names_price


@pytest.mark.parametrize(
    "sentence",
    [
        "What would it cost us for two lines?",
        "And how much would two lines be?",
        "Could you give me a ballpark?",
        "Can you send us a quote?",
        "What would a licence for forty users come to?",
        "Price for the 2018 press brake?",
        "Is your minimum charge per file or per order?",
    ],
)
def test_somebody_asks_for_a_price(sentence: str) -> None:
    assert asks_price(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "What does an hour of downtime cost?",
        "How much time does it take?",
        "Is there a discount for two plants?",
        "Can you sharpen the rate?",
        "Where is our data kept?",
    ],
)
def test_somebody_asks_for_something_else(sentence: str) -> None:
    assert not asks_price(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "About 9,000 euros a line.",
        "61,500 ex works, or 66,000 delivered.",
        "38.50 each at one hundred.",
        "Between 20 and 25k.",
        "Nine thousand euros a line.",
        "The pilot is free of charge.",
        "Per head, 11 % of the first year's salary.",
    ],
)
def test_a_figure_a_range_or_nothing_is_a_price(sentence: str) -> None:
    assert names_price(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Our prices are very competitive.",
        "Let us talk on 15 September at 10:30.",
        "We have 40 installations.",
        "We are loved by 2,000 companies, and by 15,000 happy users.",
        "It depends on many things.",
    ],
)
def test_other_numbers_are_none(sentence: str) -> None:
    assert not names_price(sentence)
