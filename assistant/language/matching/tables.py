"""Tables side by side, and what their rows see in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import second_words
from assistant.language.matching.words import Words
from assistant.language.patterns import pattern
from assistant.language.rules.rule import Kind, Rule, Side, Table, written_out


class Hit(msgspec.Struct, frozen=True):
    """A row and where it saw something, in the plain sentence; `what` begins the promised act."""

    rule: Rule
    start: int
    end: int
    what: int


class _Seeker(msgspec.Struct, frozen=True):
    """A row made ready: its pattern, and the words at which alone it need be tried.

    `second` are the words that can follow those; the pattern is compiled where one of them does.
    """

    table: Table
    rule: Rule
    pattern: re.Pattern[str]
    heads: frozenset[str] | None
    second: frozenset[str] | None

    def found(self, sentence: Clauses) -> list[re.Match[str]]:
        """All that the row sees, in order; nearly always that is nothing."""
        heads, at, second, words = self.heads, self.rule.at, self.second, sentence.words
        text, pattern = words.text, self.pattern
        if self.rule.pattern[0] == "^":
            seen = pattern.match(text)
            return [seen] if seen else []
        found: list[re.Match[str]] = []
        if heads is None:
            return self._anywhere(sentence)
        if at == "opening":
            for place, word in sentence.opening.items():
                if word not in heads or (second and words.after(place) not in second):
                    continue
                if seen := pattern.match(text, place):
                    found.append(seen)
            return found
        # No comprehension: this runs more often than anything else, and mostly for one place.
        places = words.places
        for word in heads & words.all:
            for place in places(word):
                if at and not sentence.begins(place):
                    continue
                if second and words.after(place) not in second:
                    continue
                if seen := pattern.match(text, place):
                    found.append(seen)
        if len(found) > 1:
            found.sort(key=re.Match.start)
        return found

    def _anywhere(self, sentence: Clauses) -> list[re.Match[str]]:
        """What the pattern sees of which it is not known with which words it begins."""
        text, at, match = sentence.words.text, self.rule.at, self.pattern.match
        if not at:
            return [*self.pattern.finditer(text)]
        places = sentence.opening if at == "opening" else sentence.beginnings
        return [seen for place in places if (seen := match(text, place))]


class Tables:
    """Tables side by side, with one first look for all of their rows."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self._rows = [(table, rule) for table in tables for rule in table.rules]
        self._first_look = FirstLook([rule for _, rule in self._rows])
        self._seekers: list[_Seeker | None] = [None] * len(self._rows)

    def rows(self, side: Side, besides: Table | None = None) -> int:
        """The rows that count where this side speaks, but for those of one table: bits by number.

        They are worked out once, and handed to `hits` for one sentence after the other.
        """
        return sum(
            1 << number
            for number, (table, rule) in enumerate(self._rows)
            if rule.side in ("", side) and table is not besides
        )

    def hits(self, text: str, rows: int) -> Iterator[tuple[Table, list[Hit]]]:
        """What these rows see in a plain sentence; tables that see nothing are left out."""
        seen: dict[Kind, tuple[Table, list[Hit]]] = {}
        sentence = Clauses(Words(text))
        for number in self._first_look.worth_trying(sentence, rows):
            seeker = self._seekers[number] or self._made_ready(number)
            if matches := seeker.found(sentence):
                hits = seen.setdefault(seeker.table.kind, (seeker.table, []))[1]
                _add(hits, seeker.rule, matches)
        for table, hits in seen.values():
            acts = [hit for hit in hits if hit.rule.confidence != "none"]
            if acts:
                yield table, acts

    def _made_ready(self, number: int) -> _Seeker:
        """Made when first tried: most rows never are."""
        table, rule = self._rows[number]
        written = written_out(rule)
        seeker = _Seeker(table, rule, pattern(written), first_words(written), second_words(written))
        self._seekers[number] = seeker
        return seeker


def sees(rule: Rule, text: str) -> bool:
    """Whether a row sees anything in a plain sentence, by itself."""
    tables = Tables([Table("money", (msgspec.structs.replace(rule, confidence="clear"),))])
    return any(tables.hits(text, tables.rows(rule.side)))


def _add(hits: list[Hit], rule: Rule, matches: Iterable[re.Match[str]]) -> None:
    """What the rule sees, where no row before it has seen anything."""
    for match in matches:
        start, end = match.span()
        for hit in hits:
            if start < hit.end and hit.start < end:
                break
        else:
            hits.append(Hit(rule, start, end, match.start(match.lastgroup or 0)))
