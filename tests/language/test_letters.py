"""The letters of a text alone."""

from __future__ import annotations

import pytest

from assistant.language.letters import letters_alone, whole_words


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I'm in, Dana-Lee!", ["I", "m", "in", "Dana", "Lee"]),
        ("B2 and_so on: 3.5", ["B2", "and_so", "on", "3", "5"]),
        ("Grüße aus Köln", ["Grüße", "aus", "Köln"]),
        ("", []),
    ],
)
def test_words_stand_as_they_were_written(text: str, words: list[str]) -> None:
    """Signs part them; plain text is cut in another way than any other."""
    assert whole_words(text) == words
    assert whole_words(f"{text} é") == [*words, "é"]
