"""Whom the sentences of a mail are about: us, its reader, or neither."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

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


class About(NamedTuple):
    """Whom a sentence is about, whether it says who writes, and whether it can show knowledge.

    What we have, do or wish shows none, except by what they said or we saw of theirs.
    """

    topic: Topic
    introduces: bool
    can_know: bool


NOBODY = About("neither", introduces=False, can_know=False)


class Topics:
    """Says of one sentence after the other whom it is about.

    What goes on after a sentence about us is about us too: it does this, they do that, a list.

    Args:
        names: which names are ours, and which the reader's.
    """

    def __init__(self, names: Names) -> None:
        self._names = names
        self._after_us = False

    def of(self, text: str) -> About:
        """Whom the next sentence is about."""
        text = _CALLED.sub("", text, count=1) if _CALLED.match(text) else text
        introduces = INTRODUCTIONS.see(text)
        remembers = REMEMBERED.see(text)
        speaks_of_them = not introduces and _speaks_of_them(text, self._names)
        ours = introduces or self._is_ours(text) or self._goes_on(text)
        topic: Topic = "neither"
        if ours and not (remembers or speaks_of_them):
            topic = "us"
        elif ours or speaks_of_them or _YOU.search(text):
            topic = "them"
        idle = self._after_us and topic == "neither" and "?" not in text
        can_know = remembers or not (topic == "us" or idle or WISHING.see(text))
        self._after_us = not remembers and (ours or idle)
        return About(topic, introduces, can_know)

    def _is_ours(self, text: str) -> bool:
        own_doing = OURSELVES.see(text) and not TOGETHER.see(text)
        return own_doing or _names_us_first(text, self._names)

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
    mine = text
    for seen in reversed(ANYBODY.find(text)):
        mine = mine[: seen.start] + " " * (seen.end - seen.start) + mine[seen.end :]
    if _YOU.search(mine):
        return True
    written = {word for word in _CAPITALISED.findall(text) if len(word) >= _FEW_LETTERS}
    return any(word in written for name in names.theirs for word in _CAPITALISED.findall(name))
