"""The words of a plain sentence, and where each of them stands."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.matching.words import Words


def test_words_signs_and_numbers() -> None:
    """Every word once; signs that rules go by count, and any number is 0."""
    words = Words("we pay €40 a seat, don't we?")
    assert {"we", "pay", "a", "seat", "don", "t", "€", "?", "0"} <= words.all


def test_places() -> None:
    """Whole words only, each where it stands."""
    words = Words("we see the wee ones, and we pay 40 or 50")
    assert words.places("we") == [0, 25]
    assert words.places("0") == [32, 38]
    assert words.places("?") == []
    assert Words("how? what?").places("?") == [3, 9]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("send it to us?", {"send", "it", "to", "us", "?"}),
        ("as élodie i_we said", {"as", "said"}),
    ],
)
def test_whole_words(text: str, whole: set[str]) -> None:
    """Pieces that a strange letter or a line under the words leaves are none."""
    assert Words(text).whole == whole


def test_the_word_at_a_place() -> None:
    """Where none begins there is none."""
    words = Words("ask tom")
    assert [words.at(place) for place in (0, 1, 3, 4)] == ["ask", "", "", "tom"]


@given(st.text(alphabet="ab é1-,?'", max_size=30))
def test_places_are_those_of_whole_words(text: str) -> None:
    """As a search for the word between no letters would find them."""
    words = Words(text)
    for word in ("a", "ab", "b"):
        found = re.finditer(rf"(?<![ab1]){word}(?![ab1])", text)
        assert words.places(word) == [one.start() for one in found]


def test_the_word_behind_another() -> None:
    """Signs between them do not count; behind the last word there is none."""
    words = Words("we'll send 2 sheets, then call")
    assert words.after(0, "we") == "ll"
    assert words.after(6, "send") == "0"
    assert words.after(13, "sheets") == "then"
    assert not words.after(words.text.index("call"), "call")
