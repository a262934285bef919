"""Sentences begin and end where people would say, at exact offsets."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.sentences import split_sentences

MAIL = """\
Hi Jo,
thanks for the call yesterday. I would like to go through the plan with
Maria on Tuesday, because she knows the plant and its people
best. Could you send us:

- the security paper
- a price for two lines
1. One thing
2. Another thing

No. We cannot wait. See no. 5 of the list.

Best regards,
Paul Smith
Acme Robotics
"""


def sentences(text: str) -> list[str]:
    """The sentences as they stand in the text, line breaks as spaces."""
    return [" ".join(text[span.start : span.end].split()) for span in split_sentences(text)]


def test_a_mail() -> None:
    """Greeting, list items and signature stand alone; wrapped lines go on; "No." is a sentence."""
    assert sentences(MAIL) == [
        "Hi Jo,",
        "thanks for the call yesterday.",
        "I would like to go through the plan with Maria on Tuesday, because she knows the plant"
        " and its people best.",
        "Could you send us:",
        "- the security paper",
        "- a price for two lines",
        "1. One thing",
        "2. Another thing",
        "No.",
        "We cannot wait.",
        "See no. 5 of the list.",
        "Best regards,",
        "Paul Smith",
        "Acme Robotics",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\r\n ", []),
        ("Dr. Ruiz called at 3 p.m. yesterday. Call back?", 2),
        ("It costs $1.5 million. We agree.", 2),
        ("Short line\nAnother one\nA third", 3),
        ("One line that ends,\r\nand goes on here.", 1),
        ("1. Send it. 2. Sign it.", ["1. Send it.", "2. Sign it."]),
        ("Thanks for the deck\nand for the numbers.", 1),
        ("Many thanks. Could you send it?", ["Many thanks.", "Could you send it?"]),
        ("It is 40 a month. Attached is the offer.", 2),
        ("Prof. Ruiz and Rev. Adams sign in Oct. Tom does not.", 1),
    ],
)
def test_boundaries(text: str, expected: list[str] | int) -> None:
    """Abbreviations and decimals end nothing; short lines do."""
    found = sentences(text)
    assert (found if isinstance(expected, list) else len(found)) == expected


@given(st.text(alphabet="aZ. ,!?\n\r\t-1)é…“”Hi", max_size=200))
def test_offsets_are_exact(text: str) -> None:
    """Spans are in order, hold no outer white space, and leave out nothing but white space."""
    position = 0
    for span in split_sentences(text):
        assert not text[position : span.start].strip()
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""
        position = span.end
    assert not text[position:].strip()


@pytest.mark.parametrize(
    "part", ["a", "A. ", "? ", "... ", "\n", " ", "- \n", "Dr. ", "1. ", "No. A"]
)
def test_long_texts_take_no_longer(part: str) -> None:
    """Eight times the text takes far less than the 64 times that a square would take."""
    seconds = []
    for count in (5_000, 40_000):
        start = time.process_time()
        split_sentences(part * count)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 40 * seconds[0] + 0.1
