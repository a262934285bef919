"""What a promise is about: `Send the security paper` is about *the security paper*."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.language.patterns import pattern

_SENDING = [
    "send",
    "share",
    "forward",
    "provide",
    "deliver",
    "prepare",
    "write",
    "return",
    "submit",
    "supply",
]
_HANDING = ["give", "get", "bring", "show"]
"""They hand over a thing or move a person: `Get the paper`, and `Get Omar to a meeting`."""

_PRONOUNS = frozenset(["him", "her", "them", "you", "us", "me", "everybody", "everyone"])
_DIRECTIONS = frozenset(["back", "over", "through", "along", "with"])
_BEFORE_A_THING = _PRONOUNS | _DIRECTIONS
_DETERMINERS = (
    r"the|a|an|our|your|their|his|her|its|my|these|those|any|all|both|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|\d\S*"
)
_DETERMINED = pattern(rf"(?:{_DETERMINERS}|this|that|some)\s+\S", re.IGNORECASE)
_SOMEBODY = pattern(rf"(?:[A-Z][\w'-]*\s+){{1,2}}(?=(?i:{_DETERMINERS})\s)")
"""Whoever stands before a thing gets it: `Send Omar the paper`."""

_NO_THING = pattern(
    r"(?:to|for|by|on|in|at|from|about|of|it|that|what|when|where|who|why|how|whether|if|as|so"
    r"|someone|somebody|anyone|anybody)\b(?!-)|(?:this|some|these|those|all)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 4
"""Words of a name that are looked at."""

_MOVES = pattern(r"\bto\b", re.IGNORECASE)


def thing_of(promise: str, names: Collection[str] = ()) -> str:
    """What somebody waits for, ready to stand in a sentence; the words in quotes if in doubt.

    Args:
        promise: the words of the promise.
        names: full and first names of people who may get the thing, in lower case.
    """
    words = " ".join(promise.split()).rstrip(".")
    verb, _, rest = words.partition(" ")
    thing = _without_recipient(rest, names)
    if verb.lower() in _SENDING:
        is_safe = bool(thing) and not _NO_THING.match(thing)
    else:
        is_safe = verb.lower() in _HANDING and bool(_DETERMINED.match(thing))
        is_safe = is_safe and not _MOVES.search(thing)
    if not is_safe:
        return f"“{words}”"
    return thing if _DETERMINED.match(thing) else f"the {thing}"


def _without_recipient(rest: str, names: Collection[str]) -> str:
    """The words without who gets the thing: `Ines the paper`, `them with the numbers`."""
    words = rest.split()
    while words:
        named = _words_of_name(words, names)
        if not named and words[0].lower() not in _BEFORE_A_THING:
            break
        words = words[named or 1 :]
    return _SOMEBODY.sub("", " ".join(words), count=1)


def _words_of_name(words: list[str], names: Collection[str]) -> int:
    """How many words at the beginning are a name: of several, the longest."""
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        if " ".join(words[:length]).lower() in names:
            return length
    return 0
