"""Where clauses begin."""

from __future__ import annotations

import pytest

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.words import Words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("send it to tom", ["send"]),
        ("and then please send it", ["and", "then", "please", "send"]),
        ("hi tom, send it", ["hi", "tom", "send"]),
        ("if you agree, send it", ["if", "send"]),
        ("two are enough; send them", ["two", "send"]),
        ("two are enough, so send them", ["two", "so", "send"]),
        ("we test, send and store", ["we"]),
        ("joe r. will send it", ["joe"]),
    ],
)
def test_openings(text: str, words: list[str]) -> None:
    """Of the sentence, behind small words, names, conditions and strong signs."""
    assert list(Clauses(Words(text)).opening.values()) == words


def test_clauses_of_any_kind() -> None:
    """Also behind commas, brackets and joining words."""
    words = Words("we test, send and store (they pay)")
    clauses = Clauses(words)
    assert [words.at(place) for place in clauses.beginnings] == ["we", "send", "store", "they"]
    assert all(map(clauses.begins, clauses.beginnings))
    assert not clauses.begins(words.places("test")[0])
