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
    """The words of a plain sentence, with the signs that rules go by; any number is 0 as well.

    `places` are where each of them stands, in order; `all` the words alone.
    """

    __slots__ = ("_letters", "all", "places", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.places = places = dict[str, list[int]]()
        self._letters = letters = text.translate(_LETTERS) + " "
        place = 0
        for word in letters.split(" "):
            if word in places:
                places[word].append(place)
            else:
                places[word] = [place]
            place += len(word) + 1
        del places[""]
        for sign in _SIGN.finditer(text):
            places.setdefault(sign[0], []).append(sign.start())
        if "0" in letters:
            places["0"] = [found.start() for found in _NUMBER.finditer(text)]
        self.all = places.keys()

    def at(self, place: int) -> str:
        """The word that begins here; nothing where none does."""
        letters = self._letters
        if place and letters[place - 1] != " ":
            return ""
        return letters[place : letters.find(" ", place)]
