"""The words of a plain sentence, each with its places."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z]+|[?$€£¥%]|\d+")

Token = tuple[int, str]
Places = dict[str, list[int]]


def words_of(text: str) -> dict[int, str]:
    """Words and the signs that rules go by, in order, each at its place; any number is 0."""
    words = {found.start(): found[0] for found in _WORD.finditer(text)}
    for place, word in words.items():
        if word <= "9":
            words[place] = "0" if word.isdecimal() else word
    return words


def places_of(words: dict[int, str]) -> Places:
    """Where each word stands."""
    places: Places = {}
    for place, word in words.items():
        if word in places:
            places[word].append(place)
        else:
            places[word] = [place]
    return places
