"""Tables of signs: ways of saying one thing, each row with a sentence it sees and one it does not.

A row is written as in `language.rules`: `words` let it be tried, `~` stands for any of them,
confidence `possible` marks words that may be meant otherwise, and `none` what only looks like the
thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain

import msgspec

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.plain import Plain, plain
from assistant.language.matching.seeker import made_ready
from assistant.language.matching.words import Words
from assistant.language.rules.rule import Rule
from assistant.once import once


class Seen(msgspec.Struct, frozen=True):
    """What a row saw: its id, where its words stand in the sentence, and how sure that is."""

    id: str
    start: int
    end: int
    is_clear: bool = True


_Span = tuple[int, int]
_SURENESS = ("none", "clear", "possible")


_ready = cache(made_ready)


@lru_cache(maxsize=256)
def _looked_at(sentence: str) -> tuple[Plain, Clauses]:
    """Made plain, with its clauses: once, for many tables are looked at for the same sentence."""
    simple = plain(sentence)
    return simple, Clauses(Words(simple.text))


def _is_none(row: Rule) -> bool:
    """Whether a row sees what only looks like the thing."""
    return row.confidence == "none"


def _spans(row: Rule, clauses: Clauses) -> Iterator[_Span]:
    """Where a row sees something, one after the other."""
    reached = 0
    for match in _ready(row).found(clauses):
        start, end = match.span()
        if reached <= start < end:
            reached = end
            yield start, end


def _is_free(span: _Span, taken: Iterable[_Span]) -> bool:
    """Whether nothing was seen yet in these words."""
    return all(span[1] <= start or end <= span[0] for start, end in taken)


class Signs:
    """A table of rows that are looked for in one sentence after the other.

    What only looks like the thing comes first, then the rows that are sure, then the others.
    """

    def __init__(self, *rows: Rule) -> None:
        self.rows = sorted(rows, key=lambda row: _SURENESS.index(row.confidence))

    @once
    def _first_look(self) -> FirstLook:
        return FirstLook(self.rows)

    def find(self, sentence: str) -> tuple[Seen, ...]:
        """What the rows see in a sentence, in the order of its words.

        Of two rows that see the same words the earlier one counts.
        """
        simple, _ = _looked_at(sentence)
        found = sorted(self._seen_in(sentence), key=lambda one: one[0])
        return tuple(
            Seen(row.id, simple.place(start), simple.end(end), row.confidence == "clear")
            for (start, end), row in found
        )

    def _seen_in(self, sentence: str) -> Iterator[tuple[_Span, Rule]]:
        """What the rows see in a sentence, in their order.

        What only looks like the thing is looked for where there is something that it could be.
        """
        _, clauses = _looked_at(sentence)
        numbers = self._first_look.worth_trying(clauses)
        rows = [self.rows[number] for number in numbers]
        seen = ((span, row) for row in rows if not _is_none(row) for span in _spans(row, clauses))
        first = next(seen, None)
        if first is None:  # as nearly always
            return
        taken: list[_Span] = []
        for span in (span for row in rows if _is_none(row) for span in _spans(row, clauses)):
            if _is_free(span, taken):
                taken.append(span)
        for span, row in chain((first,), seen):
            if _is_free(span, taken):
                taken.append(span)
                yield span, row

    def first(self, sentence: str) -> Seen | None:
        """The first thing in a sentence of which a row is sure, else the first that one sees."""
        found = self.find(sentence)
        return next((one for one in found if one.is_clear), found[0] if found else None)

    def see(self, sentence: str) -> bool:
        """Whether any row sees something in a sentence."""
        return next(self._seen_in(sentence), None) is not None
