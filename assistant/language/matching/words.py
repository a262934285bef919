"""A plain sentence and its words: which there are, and where each of them stands."""

from __future__ import annotations

import re
from string import ascii_lowercase

_SIGNS = "?$€£¥%"
_SIGN = re.compile(rf"[{_SIGNS}]")
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

    `all` are the words alone: with them most sentences are done with.
    """

    __slots__ = ("_letters", "_places", "all", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = letters = text.translate(_LETTERS) + " "
        self._places: dict[str, list[int]] | None = None
        self.all = {*letters.split()}
        for sign in _SIGNS:
            if sign in text:
                self.all.add(sign)
        if "0" in letters:
            self.all.add("0")

    @property
    def places(self) -> dict[str, list[int]]:
        """Where each of the words stands, in order; looked up when a rule is first tried."""
        if self._places is None:
            self._places = self._found()
        return self._places

    def at(self, place: int) -> str:
        """The word that begins here; nothing where none does."""
        letters = self._letters
        if place and letters[place - 1] != " ":
            return ""
        return letters[place : letters.find(" ", place)]

    def after(self, place: int) -> str:
        """The next word behind the one that begins here; nothing where there is none."""
        letters = self._letters
        behind = letters[letters.find(" ", place) :].lstrip()
        return behind[: behind.find(" ")]

    def _found(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        place = 0
        for word in self._letters.split(" "):
            if word in places:
                places[word].append(place)
            else:
                places[word] = [place]
            place += len(word) + 1
        del places[""]
        for sign in _SIGN.finditer(self.text):
            places.setdefault(sign[0], []).append(sign.start())
        if "0" in self.all:
            places["0"] = [found.start() for found in _NUMBER.finditer(self.text)]
        return places
