"""What a text is about, so that a question and its answer are seen to meet."""

from __future__ import annotations

import pytest

from assistant.language.topics import common, shared, stem, topic


@pytest.mark.parametrize(
    "words",
    [
        ("stores", "stored", "storage"),
        ("install", "installed", "installation"),
        ("deliver", "delivery", "deliveries"),
        ("price", "prices", "pricing"),
        ("plan", "planned", "planning"),
        ("process", "processes"),
        ("secure", "security"),
        ("keep", "kept"),
    ],
)
def test_forms_of_one_word_are_one(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("data", "date"), ("price", "process"), ("line", "licence")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_names_of_files_and_short_names_tell_what_they_are_about() -> None:
    assert topic("security_paper-v2.pdf") == topic("the Security Paper")
    assert topic("Do you support SSO?") == topic("SSO is supported")


def test_words_that_any_mail_may_hold_tell_nothing() -> None:
    """Nor do the names of those who write."""
    assert topic("Could you call me next week about my question?") == frozenset()
    assert topic("Does LineSight run?", frozenset(("linesight",))) == frozenset()


def test_the_share_of_what_was_wanted() -> None:
    assert shared(topic("the security paper"), topic("paper and ink")) == 0.5
    assert shared(frozenset(), topic("paper")) == 0


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("the stores that we keep", "What was stored, and what was kept?"),
        ("the security paper", "Security_Paper-v2.pdf"),
        ("Do you support SSO?", "SSO is supported"),
        ("a new façade for the café", "The Café’s FAÇADES are next."),
        ("the people on the line", "Each person has a line of their own."),
        ("the price of the sensor", "We met the plant manager."),
        ("", "Anything."),
    ],
)
def test_what_two_texts_have_in_common_is_in_what_both_are_about(wanted: str, text: str) -> None:
    """Also where a word has changed in its stem, or is spelt with accents."""
    names = frozenset(("line",))
    stems = topic(wanted)
    assert common(stems, text) == stems & topic(text)
    assert common(stems, text, names) == stems & topic(text, names)
