"""Regular expressions that cost nothing until a text is read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

from assistant.language.letters import letters_alone
from assistant.language.words import STOP_WORDS
from assistant.once import once

_WHOLE_WORD = re.compile(r"(?<![\w*])[a-z]+(?![\w*])")
_SHORT = 3.5
_LETTERS = re.compile(r"[a-z]+")


class _Unread:
    """Stands for a pattern, and becomes it when one of its methods is first asked for."""

    def __init__(self, expression: str, flags: int) -> None:
        self._source = (expression, flags)

    def __getattr__(self, name: str) -> Any:
        method = getattr(re.compile(*self._source), name)
        setattr(self, name, method)
        return method


class Phrases:
    """Some phrases, in lower case and whole words; most texts hold none of their words.

    The others need those of one or two words: each is compiled where its word stands.

    Args:
        listed: the phrases, with semicolons or line ends between them; `*` stands for the rest
            of a word or a whole one, `...` for up to five words.
    """

    def __init__(self, listed: str) -> None:
        self._listed = listed

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the phrases in a text; of those at one place, the longest."""
        there = _words_of(text)
        if self._words.isdisjoint(there):  # as mostly
            return None
        found: re.Match[str] | None = None
        for word in self._words & there:
            seen = self._by_word[word].search(text)
            if seen and (found is None or _place(seen) < _place(found)):
                found = seen
        return found

    @once
    def _words(self) -> frozenset[str]:
        return frozenset(self._by_word)

    @once
    def _by_word(self) -> dict[str, re.Pattern[str]]:
        """The phrases by a word that they need: the rarest of each.

        One of parts of words alone is looked for in all.
        """
        return _grouped(
            self._listed, lambda row: max(_WHOLE_WORD.findall(row), key=_rarity, default="")
        )


class Openings:
    """Phrases with which a text may begin: those that begin with its first word are tried.

    Args:
        listed: the phrases, as for `Phrases`.
    """

    def __init__(self, listed: str) -> None:
        self._listed = listed

    def match(self, text: str) -> re.Match[str] | None:
        """One of the phrases at the beginning of a text, the longest."""
        opening = self._by_word.get(_first_word(text))
        return opening.match(text) if opening else None

    @once
    def _by_word(self) -> dict[str, re.Pattern[str]]:
        return _grouped(self._listed, _first_word)


def _grouped(listed: str, key: Callable[[str], str]) -> dict[str, re.Pattern[str]]:
    """Patterns for the phrases of each key, longest first: of two that begin alike it is found."""
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for row in sorted(rows_of(listed), key=lambda row: (-len(row), row)):
        grouped[key(row)].append(_expression(row))
    return {word: pattern(rf"(?:{'|'.join(ones)})(?!\w)") for word, ones in grouped.items()}


def rows_of(listed: str) -> frozenset[str]:
    """The phrases of a list, with semicolons or line ends between them."""
    return frozenset([" ".join(row.split()) for row in re.split(r"[;\n]", listed)]) - {""}


def _expression(row: str) -> str:
    """What finds a phrase.

    Begun with a letter, not with what may not stand before it, it is looked for at that letter
    alone: a quarter of the time (measured).
    """
    escaped = re.escape(row).replace(r"\ ", " ")
    written = escaped.replace(r" \.\.\.", r"(?: [\w'-]+){0,5}?").replace(r"\*", r"[\w'-]*")
    return rf"{row[0]}(?<!\w{row[0]}){written[1:]}"


@lru_cache(maxsize=64)  # a text is looked through for many lists, one after the other
def _words_of(text: str) -> frozenset[str]:
    return frozenset(letters_alone(text).split(" "))


def _rarity(word: str) -> float:
    """Long words are rare, but those that stand in any text are little rarer than short ones."""
    return _SHORT if word in STOP_WORDS else len(word)


def _first_word(text: str) -> str:
    begun = _LETTERS.match(text)
    return begun[0] if begun else ""


def _place(seen: re.Match[str]) -> tuple[int, int]:
    return seen.start(), -seen.end()


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but compiled when it is first used: many commands read no mail."""
    return cast("re.Pattern[str]", _Unread(expression, flags))
