"""Words are wrapped to a width, as wide as terminals show them."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from assistant.reports.wrapping import Piece, wrapped


def _lines(words: str, width: int) -> list[str]:
    return ["".join(part for part, _ in line) for line in wrapped([(words, "")], width)]


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("", [""]),
        ("one two three", ["one two", "three"]),
        ("one  two   three ", ["one  two", "three"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("a pneumatic", ["a", "pneumati", "c"]),
        ("pneumatically driven", ["pneumati", "cally", "driven"]),
        ("日本語 日本", ["日本語", "日本"]),
        ("日本語日本", ["日本語日", "本"]),
    ],
)
def test_words_are_wrapped_where_they_end(words: str, lines: list[str]) -> None:
    """A line ends between words; only a word that is wider than the page is broken."""
    assert _lines(words, 8) == lines
    assert all(cell_len(line) <= 8 for line in lines)


def test_each_piece_keeps_its_style() -> None:
    """A line is made of the parts of its pieces, and a blank at its end is left out."""
    pieces: list[Piece] = [("We owe: ", "bold"), ("the data sheet", "red")]
    assert list(wrapped(pieces, 12)) == [
        [("We owe: ", "bold"), ("the", "red")],
        [("data sheet", "red")],
    ]
