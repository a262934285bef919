"""A plain sentence and its words: which there are, and where each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

_SIGNS = "?$€£¥%"
_NUMBER = re.compile(r"\d+")


class _LettersAlone(dict[int, int]):
    """Every digit becomes 0, and whatever is no small letter a space."""

    def __missing__(self, character: int) -> int:
        plain = ord("0") if chr(character).isdecimal() else ord(" ")
        self[character] = plain
        return plain


_LETTERS = _LettersAlone((ord(letter), ord(letter)) for letter in ascii_lowercase)


class Words:
    """The words of a plain sentence, with the signs that rules go by; any number is 0 as well.

    `all` are the words alone. Where they stand is looked up when a rule asks for one of them: most
    sentences are done with when their words are known.
    """

    __slots__ = ("_letters", "_places", "all", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = letters = f" {text.translate(_LETTERS)} "
        self._places = dict[str, list[int]]()
        self.all = words = {*letters.split()}
        for sign in _SIGNS:
            if sign in text:
                words.add(sign)
        if "0" in letters:
            words.add("0")

    def places(self, word: str) -> list[int]:
        """Where one of the words stands, in order."""
        if word not in self._places:
            self._places[word] = [*self._found(word)]
        return self._places[word]

    def at(self, place: int) -> str:
        """The word that begins here; nothing where none does."""
        letters = self._letters  # with a space before the first
        if letters[place] != " ":
            return ""
        return letters[place + 1 : letters.find(" ", place + 1)]

    def _found(self, word: str) -> Iterator[int]:
        if word == "0":
            yield from (found.start() for found in _NUMBER.finditer(self.text))
        elif word in _SIGNS:
            yield from (place for place, sign in enumerate(self.text) if sign == word)
        else:
            place = -1
            while (place := self._letters.find(f" {word} ", place + 1)) >= 0:
                yield place
