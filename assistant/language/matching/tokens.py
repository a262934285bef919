"""The words of a plain sentence, each with its places."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z]+|[?$€£¥%]|\d+")

Token = tuple[int, str]
Places = dict[str, list[int]]


def tokens_of(text: str) -> list[Token]:
    """Words and the signs that rules go by, in their order; any number is 0."""
    return [
        (found.start(), word if (word := found[0]) > "9" or word in "?$%" else "0")
        for found in _WORD.finditer(text)
    ]


def places_of(tokens: list[Token]) -> Places:
    """Where each word stands."""
    places: Places = {}
    for place, word in tokens:
        places.setdefault(word, []).append(place)
    return places
