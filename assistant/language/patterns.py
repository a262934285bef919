"""Regular expressions that cost nothing until a text is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, cast

from assistant.language.letters import letters_alone
from assistant.once import once

_WHOLE_WORD = re.compile(r"(?<![\w*])[a-z]+(?![\w*])")


class _Unread:
    """Stands for a pattern, and becomes it when one of its methods is first asked for."""

    def __init__(self, write: Callable[[], str], flags: int) -> None:
        self._source = (write, flags)

    def __getattr__(self, name: str) -> Any:
        write, flags = self._source
        method = getattr(re.compile(write(), flags), name)
        setattr(self, name, method)
        return method


class _Phrases:
    """Stands for the pattern of some phrases; most texts hold none of their words, and need none.

    The others need those of one or two words: each is compiled where its word stands.

    Args:
        listed: the phrases, as they were written.
        at_start: only where a phrase begins the text.
    """

    def __init__(self, listed: str, at_start: bool) -> None:
        self._listed = listed
        self._at_start = at_start
        self._pattern = _Unread(lambda: _any_of(_rows(listed), at_start), 0)

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the phrases in a text; of those at one place, the longest."""
        found = [seen for one in self._of(text) if (seen := one.search(text))]
        return min(found, key=_place, default=None)

    def match(self, text: str) -> re.Match[str] | None:
        """One of the phrases at the beginning of a text, the longest."""
        found = [seen for one in self._of(text) if (seen := one.match(text))]
        return min(found, key=_place, default=None)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def _of(self, text: str) -> list[re.Pattern[str]]:
        """The patterns of the phrases whose word stands in a text."""
        return [self._by_word[word] for word in self._words & _words_of(text)]

    @once
    def _words(self) -> frozenset[str]:
        return frozenset(self._by_word)

    @once
    def _by_word(self) -> dict[str, re.Pattern[str]]:
        """The phrases by a word that they need: their first, or the longest of each.

        One of parts of words alone is looked for in any text.
        """
        rows: dict[str, list[str]] = {}
        for row in _rows(self._listed):
            words = _WHOLE_WORD.findall(row) or [""]
            word = words[0] if self._at_start else max(words, key=len)
            rows.setdefault(word, []).append(row)
        return {word: pattern(_any_of(ones, self._at_start)) for word, ones in rows.items()}


@lru_cache(maxsize=64)  # a text is looked through for many lists, one after the other
def _words_of(text: str) -> frozenset[str]:
    return frozenset(letters_alone(text).split(" "))


def _place(seen: re.Match[str]) -> tuple[int, int]:
    return seen.start(), -seen.end()


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but compiled when it is first used: many commands read no mail."""
    return cast("re.Pattern[str]", _Unread(lambda: expression, flags))


def phrases(listed: str, *, at_start: bool = False) -> re.Pattern[str]:
    """A pattern that finds any of some phrases, in lower case and whole words.

    Args:
        listed: the phrases, with semicolons or line ends between them; `*` stands for the rest
            of a word or a whole one, `...` for up to five words.
        at_start: only where a phrase begins the text.
    """
    return cast("re.Pattern[str]", _Phrases(listed, at_start))


def _rows(listed: str) -> list[str]:
    """The phrases, longest first: of two that begin alike the longer one is found."""
    rows = {" ".join(row.split()) for row in re.split(r"[;\n]", listed)} - {""}
    return sorted(rows, key=lambda row: (-len(row), row))


def _any_of(rows: list[str], at_start: bool) -> str:
    choices = "|".join(map(_expression, rows))
    return rf"{'^' if at_start else ''}(?<!\w)(?:{choices})(?!\w)"


def _expression(row: str) -> str:
    escaped = re.escape(row).replace(r"\ ", " ")
    return escaped.replace(r" \.\.\.", r"(?: [\w'-]+){0,5}?").replace(r"\*", r"[\w'-]*")
