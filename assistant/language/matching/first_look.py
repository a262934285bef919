"""Which rules are worth trying on a sentence: those of whose words it holds one.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.language.matching.tokens import Places
from assistant.language.rules.rule import Rule


class FirstLook:
    """An index from words to rules, in the order of the rules, as bits of a number."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._by_word: dict[str, tuple[int, int]] = {}
        self._need_no_other = 0
        for number, rule in enumerate(rules):
            for word in rule.words.replace("\\", "").split():
                self._note(word, 1 << number, 0)
            for word in rule.also.split():
                self._note(word, 0, 1 << number)
            if not rule.also:
                self._need_no_other |= 1 << number

    def worth_trying(self, places: Places) -> Iterator[int]:
        """The numbers of the rules whose words are there, in order."""
        found, allowed = 0, self._need_no_other
        by_word = self._by_word
        for word in places:
            if word in by_word:
                first, other = by_word[word]
                found |= first
                allowed |= other
        found &= allowed
        while found:
            lowest = found & -found
            yield lowest.bit_length() - 1
            found ^= lowest

    def _note(self, word: str, first: int, other: int) -> None:
        """That these rules look for this word, first or besides."""
        firsts, others = self._by_word.get(word, (0, 0))
        self._by_word[word] = firsts | first, others | other
