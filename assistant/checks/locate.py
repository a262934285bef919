"""From a path of keys to a place in a file: worked out once, here, for every finding."""

from __future__ import annotations

from assistant.location import KeyPath, format_key
from assistant.records.load import DealFile
from assistant.results.finding import Evidence


class Locator:
    """Finds where things stand in one deal's file."""

    def __init__(self, file: DealFile) -> None:
        self._source = file.source
        self._path = file.path
        self.deal_id = file.id

    def evidence(self, key: KeyPath, note: str = "", *, words: bool = True) -> Evidence:
        """The place of `key` and, unless `words` is false, the words there.

        For something absent: the place where it would stand, without words.
        """
        place = self._source.place(key)
        return Evidence(
            path=self._path,
            key=format_key(key),
            line=place.line,
            column=place.column,
            quote=self._source.words(key) if words else "",
            note=note,
        )
