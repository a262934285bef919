"""Which rows are worth trying on a sentence: those of whose words it holds one of each kind.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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
        self._by_bar: dict[str, int] = {}
        for number, rule in enumerate(rules):
            self._note_row(number, rule)

    def worth_trying(self, sentence: Clauses, rows: int | None = None) -> list[int]:
        """The numbers of the rows, in order.

        Args:
            sentence: a plain sentence.
            rows: the rows that count, as bits; by default all.
        """
        there, by_word, count = self._needs_none, self._by_word, self._count
        for word in sentence.words.all:
            if word in by_word:
                there |= by_word[word]
        found = there & ((1 << count) - 1 if rows is None else rows)
        for _ in range(_KINDS - 1):
            there >>= count
            found &= there
        if found & self._barred:
            found &= ~_rows_of(self._by_bar, sentence.words.whole)
        if found & self._opens:
            found &= ~self._opens | _rows_of(self._by_opening, sentence.opening.values())
        numbers = []
        while found:
            lowest = found & -found
            numbers.append(lowest.bit_length() - 1)
            found ^= lowest
        return numbers

    def _note_row(self, number: int, rule: Rule) -> None:
        pattern = written_out(rule)
        heads = first_words(pattern)
        kinds = [rule.words.replace("\\", "").split() or None, rule.also.split() or None, heads]
        kinds += needed_words(pattern)
        for kind in range(_KINDS):
            self._note(number, kind, kinds[kind] if kind < len(kinds) else None)
        if heads is not None and rule.at == "opening":
            self._opens |= 1 << number
            _add(1 << number, heads, self._by_opening)
        if rule.unless:
            self._barred |= 1 << number
            _add(1 << number, rule.unless.split(), self._by_bar)

    def _note(self, number: int, kind: int, words: Iterable[str] | None) -> None:
        """That this row looks for these words; for None that it needs none of the kind."""
        bit = 1 << kind * self._count + number
        if words is None:
            self._needs_none |= bit
        else:
            _add(bit, words, self._by_word)


def _add(row: int, words: Iterable[str], index: dict[str, int]) -> None:
    for word in words:
        index[word] = index.get(word, 0) | row


def _rows_of(index: Mapping[str, int], words: Iterable[str]) -> int:
    """The rows that an index has for one of these words, as bits."""
    rows = 0
    for word in words:
        rows |= index.get(word, 0)
    return rows
