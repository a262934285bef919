"""A file that was read before: what was asked of it then needs no second reading."""

from __future__ import annotations

from typing import Any

from assistant.location import KeyPath, Place
from assistant.records.source import Source, parse_source


class KnownSource(Source):
    """A file that is read when something is asked of it that nobody has asked before.

    Args:
        path: how messages name it.
        text: what it holds, without byte order mark.
        places: where things stand, by what was asked.
        quotes: the words there, by what was asked.
        keep_empty: see `parse_source`.

    Attributes:
        learned: whether more is known now than was given.
    """

    def __init__(
        self,
        path: str,
        text: str,
        places: dict[str, tuple[int, int]] | None = None,
        quotes: dict[str, str] | None = None,
        *,
        keep_empty: bool = False,
    ) -> None:
        self.path = path
        self.text = text
        self.places = {} if places is None else places
        self.quotes = {} if quotes is None else quotes
        self.learned = places is None
        self._keep_empty = keep_empty

    def __getattr__(self, name: str) -> Any:
        """The value and its tree, which the first who needs them has read."""
        if name not in ("value", "_places"):
            raise AttributeError(name)
        read = parse_source(self.text, self.path, keep_empty=self._keep_empty)
        self.value, self._places = read.value, read._places
        return getattr(self, name)

    def place(self, key: KeyPath) -> Place:
        """Where the value at `key` begins; where it is absent, the nearest key above it."""
        return self._place("place", key)

    def key_place(self, key: KeyPath) -> Place:
        """Where the key itself stands; for an item of a list, the item."""
        return self._place("key_place", key)

    def place_of_words(self, key: KeyPath, words: str, start: int = 0) -> Place:
        """Where some words of the text at `key` stand."""
        return self._place("place_of_words", key, words, start)

    def words(self, key: KeyPath, limit: int = 100) -> str:
        """The words that stand at `key`, in one line."""
        asked = repr((key, limit))
        if asked not in self.quotes:
            self.quotes[asked], self.learned = super().words(key, limit), True
        return self.quotes[asked]

    def _place(self, how: str, *about: Any) -> Place:
        asked = f"{how}{about!r}"
        if asked not in self.places:
            found = getattr(super(), how)(*about)
            self.places[asked], self.learned = (found.line, found.column), True
        return Place(self.path, *self.places[asked])
