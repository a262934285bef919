"""The small letters of a text alone."""

from __future__ import annotations

import pytest

from assistant.language.letters import letters_alone


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("we'll send 12 of them, by 3 pm.", "we ll send 00 of them  by 0 pm "),
        ("déjà_vu – 3 €", "d j  vu   0  "),
        ("٣ orders", "0 orders"),
        ("", ""),
    ],
)
def test_every_letter_keeps_its_place(text: str, letters: str) -> None:
    """Digits of any script become 0, and all else a space; plain text is cut in another way."""
    assert letters_alone(text) == letters
    assert letters_alone(f"{text} é")[: len(text)] == letters
