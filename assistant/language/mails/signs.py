"""Tables of signs: ways of saying one thing, each row with a sentence it sees and one it does not.

A row is written as in `language.rules`: `words` let it be tried, `~` stands for any of them, and
confidence `none` marks what only looks like the thing.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

import msgspec

from assistant.language.matching.clauses import openings
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.plain import plain
from assistant.language.matching.words import Words
from assistant.language.rules.rule import Rule, written_out


class Seen(msgspec.Struct, frozen=True):
    """What a row saw: its id, and where its words stand in the sentence."""

    id: str
    start: int
    end: int


@cache
def _compiled(row: Rule) -> re.Pattern[str]:
    """Compiled when first tried: most rows never are."""
    return re.compile(written_out(row))


class Signs:
    """A table of rows that are looked for in one sentence after the other."""

    def __init__(self, *rows: Rule) -> None:
        self.rows = rows

    @cached_property
    def _first_look(self) -> FirstLook:
        return FirstLook(self.rows)

    def find(self, sentence: str) -> tuple[Seen, ...]:
        """What the rows see in a sentence, in the order of its words.

        Of two rows that see the same words the earlier one counts.
        """
        simple = plain(sentence)
        found: list[tuple[int, int, Rule]] = []
        words = Words(simple.text)
        for number in self._first_look.worth_trying(words.all, openings(words).values()):
            row = self.rows[number]
            for match in _compiled(row).finditer(simple.text):
                start, end = match.span()
                if start < end and all(end <= one[0] or one[1] <= start for one in found):
                    found.append((start, end, row))
        return tuple(
            Seen(row.id, simple.place(start), simple.end(end))
            for start, end, row in sorted(found, key=lambda one: one[0])
            if row.confidence != "none"
        )

    def first(self, sentence: str) -> Seen | None:
        """The first thing that a row sees in a sentence."""
        return next(iter(self.find(sentence)), None)

    def see(self, sentence: str) -> bool:
        """Whether any row sees something in a sentence."""
        return bool(self.find(sentence))
