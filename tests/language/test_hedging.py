"""Answers that commit to nothing, and those that do."""

from __future__ import annotations

import pytest

from assistant.language.hedging import hedges, is_specific


@pytest.mark.parametrize(
    "sentence",
    [
        "That depends on many factors.",
        "We take security very seriously.",
        "Our platform is flexible and scalable.",
        "Rest assured, we will find a way.",
    ],
)
def test_generalities(sentence: str) -> None:
    assert hedges(sentence)
    assert not is_specific(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "That depends: under ten machines it takes 3 weeks.",
        "Yes, we are flexible there.",
        "It usually stays in Dublin.",
        "I don't know, generally our lawyers decide.",
        "Typically as on page three, see the link.",
    ],
)
def test_a_general_sentence_may_still_say_something(sentence: str) -> None:
    """A figure, yes or no, a name, where it stands, or that we do not know."""
    assert hedges(sentence)
    assert is_specific(sentence)


def test_names_that_everybody_knows_tell_nothing() -> None:
    words = "It depends, and LineSight is flexible."
    assert is_specific(words)
    assert not is_specific(words, frozenset(("linesight",)))
