"""A plain sentence and its words: which there are, and where each of them stands."""

from __future__ import annotations

import re

from assistant.language.letters import letters_alone

_SIGNS = "?$€£¥%"
_NO_WORDS = frozenset((*_SIGNS, "0"))
_NUMBER = re.compile(r"\d+")
_WHOLE = re.compile(r"\w+")


class Words:
    """The words of a plain sentence, with the signs that rules go by; any number is 0 as well.

    `all` are the words alone: with them most sentences are done with.
    """

    __slots__ = ("_letters", "_places", "all", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = letters = f" {letters_alone(text)} "
        self._places: dict[str, list[int]] = {}
        self.all = {*letters.split()}
        for sign in _SIGNS:
            if sign in text:
                self.all.add(sign)
        if "0" in letters:
            self.all.add("0")

    @property
    def whole(self) -> set[str]:
        """Those that patterns, too, take for whole words: of déjà_vu no piece."""
        text = self.text
        if text.isascii() and "_" not in text:
            return self.all
        return self.all.intersection([*_WHOLE.findall(text), *_SIGNS])

    def places(self, word: str) -> list[int]:
        """Where a word, a sign or any number (0) stands, in order; looked for when first asked."""
        places = self._places.get(word)
        if places is None:
            places = self._places[word] = self._found(word)
        return places

    def at(self, place: int) -> str:
        """The word that begins here; nothing where none does."""
        letters = self._letters
        if letters[place] != " ":
            return ""
        return letters[place + 1 : letters.find(" ", place + 1)]

    def after(self, place: int, word: str) -> str:
        """The next word behind this one, which begins here; nothing where there is none."""
        behind = self._letters[place + len(word) + 1 :].split(None, 1)
        return behind[0] if behind else ""

    def _found(self, word: str) -> list[int]:
        if word in _NO_WORDS:
            signs = _NUMBER if word == "0" else re.compile(re.escape(word))
            return [sign.start() for sign in signs.finditer(self.text)]
        letters, sought = self._letters, f" {word} "
        found = []
        place = letters.find(sought)  # of the space before it, one letter behind
        while place >= 0:
            found.append(place)
            place = letters.find(sought, place + 1)
        return found
