"""Tables side by side, and what their rows see in a sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

import msgspec

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.seeker import Seeker, made_ready
from assistant.language.matching.words import Words
from assistant.language.rules.rule import KINDS, Kind, Rule, Side, Table


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A row and where it saw something, in the plain sentence; `what` begins the promised act."""

    rule: Rule
    start: int
    end: int
    what: int


class Tables:
    """Tables side by side, with one first look for all of their rows."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self._rows = [(table, rule) for table in tables for rule in table.rules]
        self._first_look = FirstLook([rule for _, rule in self._rows])
        self._seekers: list[Seeker | None] = [None] * len(self._rows)

    def rows(self, side: Side, kinds: Collection[Kind], besides: Table | None = None) -> int:
        """The rows that count where this side speaks, as bits by their numbers.

        They are worked out once, and handed to `hits` for one sentence after the other.

        Args:
            side: who speaks; "" where nobody knows.
            kinds: what is looked for.
            besides: a table that does not count.
        """
        return sum(
            1 << number
            for number, (table, rule) in enumerate(self._rows)
            if rule.side in ("", side) and table.kind in kinds and table is not besides
        )

    def hits(self, text: str, rows: int) -> list[tuple[Table, list[Hit]]]:
        """What these rows see in a plain sentence; tables that see nothing are left out."""
        seen: dict[Kind, tuple[Table, list[Hit]]] = {}
        told: Kind | None = None  # a row of this table has seen all of the sentence
        sentence = Clauses(Words(text))
        for number in self._first_look.worth_trying(sentence, rows):
            table, rule = self._rows[number]
            if table.kind == told:
                continue
            seeker = self._seekers[number]
            if seeker is None:
                seeker = self._seekers[number] = made_ready(rule)
            if matches := seeker.found(sentence):
                hits = seen.setdefault(table.kind, (table, []))[1]
                _add(hits, rule, matches)
                if hits[0].start == 0 and hits[0].end == len(text):
                    told = table.kind
        return [
            (table, acts)
            for table, hits in seen.values()
            if (acts := [hit for hit in hits if hit.rule.confidence != "none"])
        ]


def sees(rule: Rule, text: str) -> bool:
    """Whether a row sees anything in a plain sentence, by itself."""
    tables = Tables([Table("money", (msgspec.structs.replace(rule, confidence="clear"),))])
    return bool(tables.hits(text, tables.rows(rule.side, KINDS)))


def _add(hits: list[Hit], rule: Rule, matches: Iterable[re.Match[str]]) -> None:
    """What the rule sees, where no row before it has seen anything."""
    for match in matches:
        start, end = match.span()
        for hit in hits:
            if start < hit.end and hit.start < end:
                break
        else:
            hits.append(Hit(rule, start, end, match.start(match.lastgroup or 0)))
