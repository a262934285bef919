"""Tables side by side, and what their rows see in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from assistant.language.matching.clauses import clauses, openings
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.heads import first_words
from assistant.language.matching.tokens import Token, places_of, words_of
from assistant.language.rules.rule import At, Kind, Rule, Side, Table, written_out


_FEW = 8  # so many words are sought one by one among those of the sentence


class Hit(msgspec.Struct, frozen=True):
    """A row and where it saw something, in the plain sentence; `what` begins the promised act."""

    rule: Rule
    start: int
    end: int
    what: int


class _Seeker(msgspec.Struct, frozen=True):
    """A row made ready: its pattern, and the words at which alone it need be tried."""

    table: Table
    rule: Rule
    pattern: re.Pattern[str]
    heads: frozenset[str] | None


class _Sentence:
    """A plain sentence with its words; where clauses begin is worked out when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._words = words_of(text)
        self.places = places_of(self._words)
        self._begins: dict[At, tuple[Token, ...]] = {}

    def begins(self, at: At) -> tuple[Token, ...]:
        """Where the clauses begin at which a rule is tried."""
        if at not in self._begins:
            look = openings if at == "opening" else clauses
            self._begins[at] = look(self.text, self._words, self.places)
        return self._begins[at]


class Tables:
    """Tables side by side, with one first look for all of their rows."""

    def __init__(self, tables: Iterable[Table], side: Side = "") -> None:
        spoken = ("", side)
        self._rows = [(t, rule) for t in tables for rule in t.rules if rule.side in spoken]
        self._first_look = FirstLook([rule for _, rule in self._rows])
        self._seekers: list[_Seeker | None] = [None] * len(self._rows)

    def hits(self, text: str) -> Iterator[tuple[Table, list[Hit]]]:
        """What each table sees in a plain sentence; tables that see nothing are left out."""
        seen: dict[Kind, tuple[Table, list[Hit]]] = {}
        sentence = _Sentence(text)
        for number in self._first_look.worth_trying(sentence.places):
            seeker = self._seekers[number] or self._made_ready(number)
            matches = _matches(seeker, sentence)
            if matches:
                hits = seen.setdefault(seeker.table.kind, (seeker.table, []))[1]
                _add(hits, seeker.rule, matches)
        for table, hits in seen.values():
            acts = [hit for hit in hits if hit.rule.confidence != "none"]
            if acts:
                yield table, acts

    def _made_ready(self, number: int) -> _Seeker:
        """Compiled when first tried: most rows never are."""
        table, rule = self._rows[number]
        pattern = written_out(rule)
        seeker = _Seeker(table, rule, re.compile(pattern), first_words(pattern))
        self._seekers[number] = seeker
        return seeker


def sees(rule: Rule, text: str) -> bool:
    """Whether a row sees anything in a plain sentence, by itself."""
    return any(Tables([Table("money", (msgspec.structs.replace(rule, confidence="clear"),))], rule.side).hits(text))


def _matches(seeker: _Seeker, sentence: _Sentence) -> list[re.Match[str]]:
    """All that a row sees, in order; nearly always that is nothing."""
    text, heads, match = sentence.text, seeker.heads, seeker.pattern.match
    if seeker.rule.at:
        begins = sentence.begins(seeker.rule.at)
        found = [match(text, at) for at, word in begins if heads is None or word in heads]
    elif seeker.rule.pattern[0] == "^":
        found = [match(text)]
    elif heads is None:
        return list(seeker.pattern.finditer(text))
    else:
        places = sentence.places
        few = heads if len(heads) <= _FEW else heads.intersection(places)
        found = [match(text, at) for word in few if word in places for at in places[word]]
        if len(found) > 1:
            return sorted((one for one in found if one), key=re.Match.start)
    return [one for one in found if one]


def _add(hits: list[Hit], rule: Rule, matches: Iterable[re.Match[str]]) -> None:
    """What the rule sees, where no row before it has seen anything."""
    for match in matches:
        start, end = _trimmed(match)
        if all(end <= hit.start or hit.end <= start for hit in hits):
            hits.append(Hit(rule, start, end, match.start(match.lastgroup or 0)))


def _trimmed(match: re.Match[str]) -> tuple[int, int]:
    """Start and end of what was seen, without the signs and spaces around it."""
    words = match[0]
    return (
        match.start() + len(words) - len(words.lstrip(' ,;:.!?)-"(*')),
        match.start() + len(words.rstrip(" ,;:")),
    )
