"""A plain sentence and its words: which there are, and where each of them stands."""

from __future__ import annotations

import re
from operator import itemgetter

_WORD = re.compile(r"[a-z]+|[?$€£¥%]|\d+")
_DIGIT = re.compile(r"\d")
_text_of = itemgetter(0)


class Words:
    """The words of a plain sentence, with the signs that rules go by; any number is 0 as well.

    `all` holds each word that is there; `order` says which word stands where, from first to last.
    """

    __slots__ = ("_places", "_standing", "_words", "all", "order", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        found = [*_WORD.finditer(text)]
        self._words = [*map(_text_of, found)]
        self._places = [*map(re.Match.start, found)]
        self._standing: dict[str, list[int]] = {}
        self.order = dict(zip(self._places, self._words, strict=True))
        self.all = set(self._words)
        if _DIGIT.search(text):
            self.all.add("0")
            self._standing["0"] = [p for p, word in self.order.items() if word.isdecimal()]

    def places(self, word: str) -> list[int]:
        """Everywhere that a word stands, in order."""
        if word not in self._standing:
            words, places, at = self._words, self._places, -1
            found = self._standing[word] = []
            for _ in range(words.count(word)):
                at = words.index(word, at + 1)
                found.append(places[at])
        return self._standing[word]
