"""What rows need to be there before they are tried, looked up by what is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


class Needs:
    """Indexes from words to rows, as bits of one number, in the order of the rows.

    A row may be tried where there is one word of each group that it needs. The first groups of all
    rows have their own stretch of bits, and so have the second ones, and so on.

    Args:
        count: how many rows there are.
        rows: the groups of words that a row needs, by its number; others may always be tried.
    """

    def __init__(self, count: int, rows: Mapping[int, Sequence[Iterable[str]]]) -> None:
        self._count = count
        self._most = max([1, *map(len, rows.values())])
        self._by_word: dict[str, int] = {}
        self._needs_none = (1 << self._most * count) - 1
        self.needing = 0
        """The rows that need anything, as bits."""
        for number, groups in rows.items():
            if groups:
                self.needing |= 1 << number
            for stretch, words in enumerate(groups):
                self._note(1 << stretch * count + number, words)

    def met_by(self, words: Iterable[str]) -> int:
        """The rows whose needs are met where these words stand, as bits."""
        there, by_word, count = self._needs_none, self._by_word, self._count
        for word in words:
            if word in by_word:
                there |= by_word[word]
        found = there & (1 << count) - 1
        for _ in range(1, self._most):
            there >>= count
            found &= there
        return found

    def _note(self, bit: int, words: Iterable[str]) -> None:
        self._needs_none ^= bit
        by_word = self._by_word
        for word in words:
            by_word[word] = by_word.get(word, 0) | bit


def numbers_of(rows: int) -> list[int]:
    """The numbers of rows that are given as bits, in order."""
    numbers = []
    while rows:
        lowest = rows & -rows
        numbers.append(lowest.bit_length() - 1)
        rows ^= lowest
    return numbers
