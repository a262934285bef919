"""What somebody waits for, in words that stand in a sentence."""

from __future__ import annotations

import pytest

from assistant.language.things import thing_of

NAMES = {"ines halloran", "ines", "paul", "ana"}


@pytest.mark.parametrize(
    ("promise", "thing"),
    [
        ("Send the security paper.", "the security paper"),
        ("Send stop report", "the stop report"),
        ("Send Ines the stop report", "the stop report"),
        ("Send Ines Halloran the report", "the report"),
        ("Send Omar the paper", "the paper"),
        ("Send Paul pricing", "the pricing"),
        ("Send ISO certificate", "the ISO certificate"),
        ("Send back the form", "the form"),
        ("Provide them with the numbers", "the numbers"),
        ("Give Paul the numbers", "the numbers"),
        ("Write her five lines", "five lines"),
        ("Get the security paper", "the security paper"),
    ],
)
def test_a_thing_to_hand_over(promise: str, thing: str) -> None:
    assert thing_of(promise, NAMES) == thing


@pytest.mark.parametrize(
    "promise",
    [
        "Get Omar to a meeting",
        "Get IT to look at it",
        "Get the team to a meeting",
        "Give Ana access to the demo",
        "Call her back about delivery",
        "Write to Paul about pricing",
        "Share how we do it",
        "Send it",
        "Send Ines",
        "Send",
    ],
)
def test_what_is_no_thing_stays_in_its_own_words(promise: str) -> None:
    assert thing_of(promise, NAMES) == f"“{promise}”"
