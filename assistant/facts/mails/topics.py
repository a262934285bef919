"""Whom the sentences of a mail are about: us, its reader, or neither."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from assistant.facts.mails.names import Names, words
from assistant.language.mails.ourselves import GOES_ON, OURSELVES, WISHING
from assistant.language.mails.persons import ANYBODY, INTRODUCTIONS, TOGETHER
from assistant.language.mails.promising import DATED
from assistant.language.mails.remembering import REMEMBERED
from assistant.language.patterns import pattern

Topic = Literal["us", "them", "neither"]

_YOU = pattern(r"\b(?:you|your|yours|yourself|you're|you've|you'll|you'd)\b", re.IGNORECASE)
_CAPITALISED = pattern(r"\b[A-Z][\w-]+")
_CALLED = pattern(
    r"(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [\w.'’-]+){0,3}|[A-Z][a-z]+)"
    r" ?(?:[,!–—]|- )\s*"
    r"(?=\w)",
    re.IGNORECASE,
)
"""How a reader is called before the sentence begins."""
_FEW_LETTERS = 4


class About(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a sentence is about, and whether it says who writes; `idle` only goes on about us."""

    text: str
    topic: Topic
    introduces: bool
    idle: bool

    @property
    def can_know(self) -> bool:
        """Whether it can show that we know the reader.

        What we have, do or wish shows none, except by what they said or we saw of theirs.
        """
        if self.topic == "us":
            return False
        return REMEMBERED.see(self.text) or not (self.idle or WISHING.see(self.text))


class Topics:
    """Says of the sentences of a mail's body whom they are about, as far as somebody asks.

    What goes on after a sentence about us is about us too: it does this, they do that, a list.

    Args:
        names: which names are ours, and which the reader's.
    """

    def __init__(self, names: Names) -> None:
        self.names = names
        self._texts: list[str] = []
        self._told: list[About] = []
        self._after_us = False

    def add(self, text: str) -> int:
        """The number of the next sentence."""
        self._texts.append(text)
        return len(self._texts) - 1

    def of(self, number: int) -> About:
        """Whom a sentence is about: those before it are looked at first."""
        for text in self._texts[len(self._told) : number + 1]:
            self._told.append(self._next(text))
        return self._told[number]

    def _next(self, text: str) -> About:
        text = _CALLED.sub("", text, count=1) if _CALLED.match(text) else text
        introduces = INTRODUCTIONS.see(text)
        ours = introduces or self._is_ours(text) or self._goes_on(text)
        topic = self._topic(text, ours=ours, introduces=introduces)
        idle = self._after_us and topic == "neither" and "?" not in text
        self._after_us = (ours or idle) and not REMEMBERED.see(text)
        return About(text=text, topic=topic, introduces=introduces, idle=idle)

    def _topic(self, text: str, *, ours: bool, introduces: bool) -> Topic:
        if not ours:
            return "them" if _YOU.search(text) or _names_them(text, self.names) else "neither"
        of_them = not introduces and _speaks_of_them(text, self.names)
        return "them" if of_them or REMEMBERED.see(text) else "us"

    def _is_ours(self, text: str) -> bool:
        own_doing = OURSELVES.see(text) and not TOGETHER.see(text)
        return own_doing or _names_us_first(text, self.names)

    def _goes_on(self, text: str) -> bool:
        return self._after_us and GOES_ON.see(text) and not DATED.see(text)


def _names_us_first(text: str, names: Names) -> bool:
    """Whether one of our names is what the sentence is about."""
    low = text.lower()
    for name in names.ours:
        first = words(name)[:1]
        if low.startswith(name) or (
            first and low.startswith(first[0]) and len(first[0]) > _FEW_LETTERS
        ):
            return True
        if len(name) >= _FEW_LETTERS and f" {name} " in f"{low} ":
            return True
    return False


def _speaks_of_them(text: str, names: Names) -> bool:
    """Whether it says something about this reader, not about anybody."""
    return (bool(_YOU.search(text)) and _means_this_reader(text)) or _names_them(text, names)


def _means_this_reader(text: str) -> bool:
    """Whether a *you* of it is not one that could be anybody."""
    mine = text
    for seen in reversed(ANYBODY.find(text)):
        mine = mine[: seen.start] + " " * (seen.end - seen.start) + mine[seen.end :]
    return bool(_YOU.search(mine))


def _names_them(text: str, names: Names) -> bool:
    written = {word for word in _CAPITALISED.findall(text) if len(word) >= _FEW_LETTERS}
    return any(word in written for name in names.theirs for word in _CAPITALISED.findall(name))
