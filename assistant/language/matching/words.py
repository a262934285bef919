"""A plain sentence and its words: which there are, and where each of them stands."""

from __future__ import annotations

import re
from string import ascii_lowercase

_SIGNS = frozenset("?$€£¥%")
_SIGN = re.compile(r"[?$€£¥%]")
_NUMBER = re.compile(r"\d+")


class _LettersAlone(dict[int, int]):
    """Every digit becomes 0, and whatever is no small letter a space."""

    def __missing__(self, character: int) -> int:
        plain = ord("0") if chr(character).isdecimal() else ord(" ")
        self[character] = plain
        return plain


_LETTERS = _LettersAlone((ord(letter), ord(letter)) for letter in ascii_lowercase)


class Words:
    """The words of a plain sentence, with the signs that rules go by; any number is 0 as well."""

    __slots__ = ("_letters", "_places", "all", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = letters = f" {text.translate(_LETTERS)} "
        self.all = set(letters.split())
        self._places: dict[str, list[int]] = {}
        self.all.update(_SIGN.findall(text))
        if "0" in letters:
            self.all.add("0")
            self._places["0"] = [found.start() for found in _NUMBER.finditer(text)]

    def at(self, place: int) -> str:
        """The word that begins here; nothing where none does."""
        letters = self._letters
        if letters[place] != " ":
            return ""
        return letters[place + 1 : letters.find(" ", place + 1)]

    def places(self, word: str) -> list[int]:
        """Everywhere that a word stands, in order."""
        if word in self._places:
            return self._places[word]
        where, sought = (self.text, word) if word in _SIGNS else (self._letters, f" {word} ")
        places = self._places[word] = []
        place = where.find(sought)
        while place >= 0:
            places.append(place)
            place = where.find(sought, place + 1)
        return places
