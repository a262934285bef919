"""Which rows are worth trying on a sentence: those of whose words it holds one of each kind.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.language.matching.heads import first_words
from assistant.language.rules.rule import Rule, written_out


class FirstLook:
    """An index from words to rows, as bits of one number, in the order of the rows.

    A row may be tried where there is one of its `words` and one of `also`, if it has any, and one
    of the words with which its pattern can begin: anywhere, or where a main clause opens if it is
    tried there alone. Each of these four kinds has its own stretch of bits.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._count = len(rules)
        self._by_word: dict[str, int] = {}
        self._by_opening: dict[str, int] = {}
        self._needs_none = 0
        for number, rule in enumerate(rules):
            heads = first_words(written_out(rule)) if rule.pattern[0] != "^" else None
            opening = rule.at == "opening"
            self._note(self._by_word, number, 0, rule.words.replace("\\", "").split() or None)
            self._note(self._by_word, number, 1, rule.also.split() or None)
            self._note(self._by_word, number, 2, None if opening else heads)
            self._note(self._by_opening, number, 3, heads if opening else None)
        self._known = frozenset(self._by_word)

    def worth_trying(
        self, words: Iterable[str], opening: Iterable[str], rows: int | None = None
    ) -> list[int]:
        """The numbers of the rows, in order.

        Args:
            words: the words of a sentence.
            opening: those with which its main clauses open.
            rows: the rows that count, as bits; by default all.
        """
        there, by_word, by_opening = self._needs_none, self._by_word, self._by_opening
        for word in self._known.intersection(words):
            there |= by_word[word]
        for word in opening:
            if word in by_opening:
                there |= by_opening[word]
        count = self._count
        found = there & there >> count & there >> 2 * count & there >> 3 * count
        found &= (1 << count) - 1 if rows is None else rows
        numbers = []
        while found:
            lowest = found & -found
            numbers.append(lowest.bit_length() - 1)
            found ^= lowest
        return numbers

    def _note(
        self, index: dict[str, int], number: int, kind: int, words: Iterable[str] | None
    ) -> None:
        """That this row looks for these words; for None that it needs none of the kind."""
        bit = 1 << kind * self._count + number
        if words is None:
            self._needs_none |= bit
            return
        for word in words:
            index[word] = index.get(word, 0) | bit
