"""A promise as a third person tells it."""

from __future__ import annotations

import pytest

from assistant.language.told import as_told, is_among_us, is_deed, is_handed_over, points_back


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("send you the security paper", "Send Tom the security paper"),
        ("come back to you with your figures", "Come back to Tom with their figures"),
        ("arrange a visit for both of you", "Arrange a visit for both of them"),
        ("let you know", "Let Tom know"),
        ("sending you the plan", "Send Tom the plan"),
    ],
)
def test_what_we_promised_somebody(said: str, told: str) -> None:
    assert as_told(said, by_us=True, other="Tom") == told


def test_what_they_will_have_is_what_we_send() -> None:
    """And what they will hear is what we come back with."""
    told = as_told("hear from me", by_us=True, other="Tom", comes=True)
    assert told == "Come back to Tom"
    assert as_told("have the paper", by_us=True, other="Tom", comes=True) == "Send Tom the paper"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("send you the floor plan", "Send us the floor plan"),
        ("ask my boss about your offer", "Ask their boss about our offer"),
    ],
)
def test_what_they_promised_us(said: str, told: str) -> None:
    assert as_told(said, by_us=False) == told


def test_where_nobody_is_named() -> None:
    assert as_told("send you your figures", by_us=True) == "Send them their figures"


def test_what_we_do_among_ourselves_is_seen_by_nobody() -> None:
    """Unless they hear how it went."""
    assert is_among_us("talk to our engineers")
    assert is_among_us("follow up")
    assert not is_among_us("check with our lawyers and come back to you")
    assert not is_among_us("send you the paper")


def test_a_deed_is_no_forecast() -> None:
    assert is_deed("send you the paper")
    assert not is_deed("release version five")
    assert not is_deed("come down to 295 euros")
    assert is_deed("come by on Thursday")
    assert is_handed_over("send you the paper")
    assert not is_handed_over("share my screen")


@pytest.mark.parametrize(
    ("said", "back"),
    [("have it", True), ("do that for you", True), ("do", True), ("write to you", False),
     ("send you the paper", False)],
)  # fmt: skip
def test_what_was_said_before_may_tell_what_is_promised(said: str, back: bool) -> None:
    assert points_back(said) is back
