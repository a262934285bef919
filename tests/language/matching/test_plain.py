"""Sentences made plain, with the way back to their own characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.matching.plain import plain


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("I’ll send it – “soon”…", 'i\'ll send it - "soon",'),
        ("Write to jo@acme.example now", "write to xxxxxxxxxxxxxxx now"),
        ("two  spaces\u00a0and\ta tab", "two spaces and a tab"),
        ("dont u think so", "don't you think so"),
        ("gonna call", "going to call"),
        ("So um can you send it", "so can you send it"),
        ("can you, er, can you send it", "can you send it"),
        ("I'll, uh, I'll send it", "i'll send it"),
        ("ok ill ring you", "ok i'll ring you"),
        ("she was ill on Monday", "she was ill on monday"),
    ],
)
def test_plain(said: str, text: str) -> None:
    """Lower case, simple signs, whole words; fillers and stammers are left out."""
    assert plain(said).text == text


def test_the_way_back() -> None:
    """A place in the plain text is one in the sentence; what was mended keeps its length there."""
    said = "So, um,  dont send it"
    simple = plain(said)
    start = simple.text.index("don't")
    assert said[simple.place(start) : simple.end(start + len("don't"))] == "dont"
    assert said[simple.place(simple.text.index("send")) : simple.end(len(simple.text))] == "send it"


PIECES = [
    "um ",
    "uh, ",
    "I'll ",
    "dont ",
    "  ",
    "gonna ",
    "we, ",
    "we ",
    "É",
    "“x” ",
    "ill ",
    "you",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_every_place_is_in_the_sentence(pieces: list[str]) -> None:
    """And the way back never goes backwards."""
    said = "".join(pieces)
    simple = plain(said)
    places = [simple.place(offset) for offset in range(len(simple.text))]
    assert all(0 <= place < max(len(said), 1) for place in places)
    assert places == sorted(places)
