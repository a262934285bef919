"""A page's text as speakers are looked for in it: with what is said covered up."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.cast import Cast, Mention
from assistant.research.prose.marks import Marked

COVER = "\ufffc"
_STOP = pattern(r"[.!?…](?:[)\]]|’(?!\w))?(?=\s+[^\sa-zà-ÿ]|\s*$)|\n")
_NO_STOP = pattern(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Ing|Dipl|Hon|Gen|Capt|Sen|Gov|Rev|Fr|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|approx|e\.g|i\.e|[A-Z]))$"
)
_NEW_SENTENCE = pattern(r"\s+[A-ZÀ-Þ]")
_LONGEST_SHORT = 6


class Scene(msgspec.Struct, frozen=True):
    """`covered` is the text with what stands between marks replaced, of the same length."""

    text: str
    covered: str
    cast: Cast

    def sentence_end(self, place: int, end: int) -> int:
        """Where the sentence around a place ends, at the latest at `end`."""
        for stop in _STOP.finditer(self.covered, place, end):
            before = self.covered[max(0, stop.start() - _LONGEST_SHORT) : stop.start()]
            if not _NO_STOP.search(before):
                return stop.end()
        return end

    def sentence_starts(self, start: int, end: int) -> list[int]:
        """Where the sentences of a passage begin."""
        starts, place = [start], start
        while (place := self.sentence_end(place, end)) < end:
            place += len(self.covered[place:end]) - len(self.covered[place:end].lstrip())
            starts.append(place)
        return starts

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Who is named in a part, outside of what is said."""
        found = self.cast.between(start, end)
        return [one for one in found if self.covered[one.start] != COVER]


def _covered(text: str, one: Marked) -> str:
    """Where a new sentence follows, the last mark is its full stop."""
    covered = COVER * (one.behind - one.before)
    ends = text[one.end - 1 : one.end] == "." and _NEW_SENTENCE.match(text, one.behind)
    return f"{covered[:-1]}." if ends and not one.is_open else covered


def cover(text: str, marked: Sequence[Marked]) -> str:
    """The text with everything between marks, and the marks, covered up."""
    pieces, place = [], 0
    for one in marked:
        pieces += [text[place : one.before], _covered(text, one)]
        place = one.behind
    return "".join((*pieces, text[place:]))
