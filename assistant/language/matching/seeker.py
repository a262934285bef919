"""A row made ready, and what it sees in a sentence."""

from __future__ import annotations

import re

import msgspec

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import second_words
from assistant.language.patterns import pattern
from assistant.language.rules.rule import Rule, written_out


class Seeker(msgspec.Struct, frozen=True):
    """A row with its pattern, and the words at which alone it need be tried.

    `second` are the words that can follow those; the pattern is compiled where one of them does.
    """

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
        if heads is None:
            return self._anywhere(sentence)
        found: list[re.Match[str]] = []
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


def made_ready(rule: Rule) -> Seeker:
    """What is known of a row's pattern is looked up when the row is first tried: most never are."""
    written = written_out(rule)
    return Seeker(rule, pattern(written), first_words(written), second_words(written))
