"""A row made ready, and what it sees in a sentence."""

from __future__ import annotations

import re

import msgspec

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import Behind, by_first_word
from assistant.language.matching.words import Words
from assistant.language.patterns import pattern
from assistant.language.rules.rule import Rule, written_out

_ANYTHING: Behind = (frozenset(), frozenset())


class Seeker(msgspec.Struct, frozen=True):
    """A row with its pattern, and the words at which alone it need be tried.

    `behind` says what else there must be where it begins with one of them or another; the pattern
    is compiled where that is there. `at_start` is a row that sees nothing elsewhere.
    """

    rule: Rule
    pattern: re.Pattern[str]
    heads: frozenset[str] | None
    behind: dict[str, Behind]
    at_start: bool = False

    def found(self, sentence: Clauses) -> list[re.Match[str]]:
        """All that the row sees, in order; nearly always that is nothing."""
        heads, words = self.heads, sentence.words
        if self.at_start:
            return self._at_the_beginning(words)
        if heads is None:
            return self._anywhere(sentence)
        found: list[re.Match[str]] = []
        text, there, at, pattern = words.text, words.all, self.rule.at, self.pattern
        # No comprehension: this runs more often than anything else, and mostly for one place.
        for word in heads & there:
            second, others = self.behind.get(word, _ANYTHING)
            if others and others.isdisjoint(there):
                continue
            for place in words.places(word):
                if second and words.after(place, word) not in second:
                    continue
                if at and not sentence.allows(at, place):
                    continue
                if seen := pattern.match(text, place):
                    found.append(seen)
        if len(found) > 1:
            found.sort(key=re.Match.start)
        return found

    def _at_the_beginning(self, words: Words) -> list[re.Match[str]]:
        """What the pattern sees of which it is known that it begins with the sentence."""
        first = words.at(0)
        if self.heads is not None and first.isalpha():
            second, others = self.behind.get(first, _ANYTHING)
            if first not in self.heads or (others and others.isdisjoint(words.all)):
                return []
            if second and words.after(0, first) not in second:
                return []
        seen = self.pattern.match(words.text)
        return [seen] if seen else []

    def _anywhere(self, sentence: Clauses) -> list[re.Match[str]]:
        """What the pattern sees of which it is not known with which words it begins."""
        text, at, match = sentence.words.text, self.rule.at, self.pattern.match
        if not at:
            return [*self.pattern.finditer(text)]
        places = sentence.opening if at == "opening" else sentence.beginnings
        return [seen for place in places if (seen := match(text, place))]


def made_ready(rule: Rule) -> Seeker:
    """What is known of a row's pattern is looked up when the row is first tried: most never are."""
    written = written_out(rule)
    at_start = rule.pattern.startswith("^")
    return Seeker(rule, pattern(written), first_words(written), by_first_word(written), at_start)
