"""Which rows are worth trying on a sentence: those of whose words it holds one of each kind.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import MOST_GROUPS, needed_words
from assistant.language.rules.rule import Rule, written_out

_KINDS = 3 + MOST_GROUPS
"""Words, others besides, those with which the pattern begins, and those that it needs."""


class FirstLook:
    """Indexes from words to rows, as bits of one number, in the order of the rows.

    A row may be tried where there is one of its `words` and one of `also`, if it has any, one of
    the words with which its pattern can begin, and one of each group that the pattern needs. Each
    of these kinds has its own stretch of bits. Few rows are left, and looked at more closely: there
    must be no word that they are tried `unless`; and where a row is tried only where a main clause
    opens, one must open with such a word, which takes longest to look up.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._count = len(rules)
        self._by_word: dict[str, int] = {}
        self._by_opening: dict[str, int] = {}
        self._needs_none = self._opens = self._barred = 0
        self._bars: list[tuple[int, frozenset[str]]] = []
        for number, rule in enumerate(rules):
            self._note_row(number, rule)
        self._known = frozenset(self._by_word)

    def worth_trying(self, sentence: Clauses, rows: int | None = None) -> list[int]:
        """The numbers of the rows, in order.

        Args:
            sentence: a plain sentence.
            rows: the rows that count, as bits; by default all.
        """
        there, by_word, count = self._needs_none, self._by_word, self._count
        for word in self._known.intersection(sentence.words.all):
            there |= by_word[word]
        found = there & ((1 << count) - 1 if rows is None else rows)
        for _ in range(_KINDS - 1):
            there >>= count
            found &= there
        if found & self._barred:
            found &= ~self._barred_by(sentence.words.whole)
        if found & self._opens:
            found &= ~self._opens | self._opened_by(sentence.opening.values())
        numbers = []
        while found:
            lowest = found & -found
            numbers.append(lowest.bit_length() - 1)
            found ^= lowest
        return numbers

    def _barred_by(self, words: Collection[str]) -> int:
        """The rows that are not tried where one of these words stands, as bits."""
        return sum(row for row, barring in self._bars if not barring.isdisjoint(words))

    def _opened_by(self, opening: Iterable[str]) -> int:
        """The rows one of whose words opens a clause, as bits."""
        rows = 0
        for word in opening:
            rows |= self._by_opening.get(word, 0)
        return rows

    def _note_row(self, number: int, rule: Rule) -> None:
        pattern = written_out(rule)
        heads = first_words(pattern)
        kinds = [rule.words.replace("\\", "").split() or None, rule.also.split() or None, heads]
        kinds += needed_words(pattern)
        for kind in range(_KINDS):
            self._note(number, kind, kinds[kind] if kind < len(kinds) else None)
        if heads is not None and rule.at == "opening":
            self._opens |= 1 << number
            for word in heads:
                self._by_opening[word] = self._by_opening.get(word, 0) | 1 << number
        if rule.unless:
            self._barred |= 1 << number
            self._bars.append((1 << number, frozenset(rule.unless.split())))

    def _note(self, number: int, kind: int, words: Iterable[str] | None) -> None:
        """That this row looks for these words; for None that it needs none of the kind."""
        bit = 1 << kind * self._count + number
        if words is None:
            self._needs_none |= bit
            return
        for word in words:
            self._by_word[word] = self._by_word.get(word, 0) | bit
