"""Tables of signs: ways of saying one thing, each row with a sentence it sees and one it does not.

A row is written as in `language.rules`: `words` let it be tried, `~` stands for any of them,
confidence `possible` marks words that may be meant otherwise, and `none` what only looks like the
thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

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


_SURENESS = ("none", "clear", "possible")


_ready = cache(made_ready)


@lru_cache(maxsize=256)
def _looked_at(sentence: str) -> tuple[Plain, Clauses]:
    """Made plain, with its clauses: once, for many tables are looked at for the same sentence."""
    simple = plain(sentence)
    return simple, Clauses(Words(simple.text))


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
        simple, clauses = _looked_at(sentence)
        found = sorted(self._seen_in(simple, clauses), key=lambda one: one[0])
        return tuple(
            Seen(row.id, simple.place(start), simple.end(end), row.confidence == "clear")
            for start, end, row in found
            if row.confidence != "none"
        )

    def _seen_in(self, simple: Plain, clauses: Clauses) -> Iterator[tuple[int, int, Rule]]:
        """Where each row sees something, in the order of the rows."""
        taken: list[tuple[int, int]] = []
        for number in self._first_look.worth_trying(clauses):
            row = self.rows[number]
            reached = 0
            for match in _ready(row).found(clauses):
                start, end = match.span()
                if not reached <= start < end:
                    continue
                reached = end
                if all(end <= one[0] or one[1] <= start for one in taken):
                    taken.append((start, end))
                    yield start, end, row

    def first(self, sentence: str) -> Seen | None:
        """The first thing in a sentence of which a row is sure, else the first that one sees."""
        found = self.find(sentence)
        return next((one for one in found if one.is_clear), found[0] if found else None)

    def see(self, sentence: str) -> bool:
        """Whether any row sees something in a sentence."""
        return any(row.confidence != "none" for _, _, row in self._seen_in(*_looked_at(sentence)))
