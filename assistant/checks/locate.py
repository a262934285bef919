"""From a path of keys to a place in a file: worked out once, here, for every finding."""

from __future__ import annotations

from typing import Protocol

from assistant.checks.kinds.base import Spot
from assistant.location import KeyPath, Place, format_key
from assistant.records.deal import Answer
from assistant.records.load import DealFile
from assistant.results.finding import Evidence


class Places(Protocol):
    """Finds where the spots of a hit stand in a file."""

    def of_spot(self, spot: Spot) -> Evidence:
        """The place that a hit rests on."""
        ...


class Locator:
    """Finds where things stand in one deal's file."""

    def __init__(self, file: DealFile) -> None:
        self._source = file.source
        self.path = file.path
        self._deal = file.deal
        self.deal_id = file.id
        self._places: dict[KeyPath, Place] = {}

    def evidence(self, key: KeyPath, note: str = "", *, words: bool = True) -> Evidence:
        """The place of `key` and, unless `words` is false, the words there.

        For something absent: the place where it would stand, without words.
        """
        place = self._place(key)
        return Evidence(
            path=self.path,
            key=format_key(key),
            line=place.line,
            column=place.column,
            quote=self._source.words(key) if words else "",
            url=self._url(key),
            note=note,
        )

    def of_spot(self, spot: Spot) -> Evidence:
        """The place that a hit rests on; where words are meant, the words and their own line."""
        passage = spot.passage
        if passage is None:
            return self.evidence(spot.key, spot.note)
        if passage.line:
            path, line, column = passage.path, passage.line, 1
        else:
            place = self._source.place_of_words(spot.key, passage.words, passage.start)
            path, line, column = self.path, place.line, place.column
        return Evidence(
            path=path,
            key=format_key(spot.key),
            line=line,
            column=column,
            quote=" ".join(passage.words.split()),
            url=passage.url,
            note=spot.note,
        )

    def _place(self, key: KeyPath) -> Place:
        """Where a key stands; findings, answers and the timeline of a review ask for the same."""
        if key not in self._places:
            self._places[key] = self._source.place(key)
        return self._places[key]

    def _url(self, key: KeyPath) -> str:
        """The page that an answer comes from; empty for everything else."""
        if len(key) < 2:  # noqa: PLR2004 -- answers stand inside their sections
            return ""
        answer: Answer | None = None
        if key[0] == "discovery":
            answer = self._deal.discovery.get(str(key[1]))
        elif key[0] == "stakeholders" and "personal_win" in key:
            answer = self._deal.stakeholders[int(key[1])].personal_win
        return answer.source if answer and "://" in answer.source else ""


class MailLocator:
    """Finds where things stand in the file of one mail.

    Args:
        path: how the user named it.
        source: the whole file, as text.
        text: the text of the mail, as it was read from that file.
    """

    def __init__(self, path: str, source: str, text: str) -> None:
        self.path = path
        self._source = source
        self._text = text
        self._begins = source.find(text)

    def of_spot(self, spot: Spot) -> Evidence:
        """The words in the file; where its text is coded, lines count from the text's first."""
        passage = spot.passage
        start = passage.start if passage else 0
        whole, place = (
            (self._source, self._begins + start) if self._begins >= 0 else (self._text, start)
        )
        if passage and spot.key == ("subject",):
            whole, place = self._source, max(0, self._source.find(passage.words))
        return Evidence(
            path=self.path,
            key=format_key(spot.key),
            line=whole.count("\n", 0, place) + 1,
            column=place - (whole.rfind("\n", 0, place) + 1) + 1,
            quote=" ".join(passage.words.split()) if passage else "",
            note=spot.note,
        )
