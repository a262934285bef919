"""Which rules are worth trying on a sentence: those of whose words it holds one.

Most sentences hold no act; looking at their words costs a tenth of trying every pattern.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from assistant.language.rules.rule import Rule

_SIGNS = "?$€£¥%"


class _LettersAlone(dict[int, int]):
    """Every digit becomes 0, whatever is no small letter a space."""

    def __missing__(self, character: int) -> int:
        plain = ord("0") if chr(character).isdecimal() else ord(" ")
        self[character] = plain
        return plain


_LETTERS = _LettersAlone((ord(letter), ord(letter)) for letter in ascii_lowercase)


def words_of(text: str) -> set[str]:
    """The words of a plain text, the signs that rules go by, and 0 where there is a number."""
    letters = text.translate(_LETTERS)
    words = set(letters.split())
    words.update(sign for sign in _SIGNS if sign in text)
    if "0" in letters:
        words.add("0")
    return words


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
        self._words = frozenset(self._by_word)

    def worth_trying(self, words: set[str]) -> Iterator[int]:
        """The numbers of the rules whose words are there, in order."""
        found, allowed = 0, self._need_no_other
        for word in words & self._words:
            first, other = self._by_word[word]
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
