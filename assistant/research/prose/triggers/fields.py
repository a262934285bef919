"""The fields of an event: how much, where, and names without what is around them."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.language.patterns import pattern
from assistant.research.prose.triggers.pieces import COUNT, MONEY, NAME

_MONEY = pattern(MONEY, re.I)
_JOBS = pattern(
    rf"{COUNT} (?:(?:new|more|additional|full-time|skilled|local) )*"
    r"(?:jobs|people|employees|positions|posts|roles|staff|workers|colleagues)\b",
    re.I,
)
_AREA = r"(?:city|town|port|state|county|region|north|south|east|west) of"
_SIDE = r"downtown|central|northern|southern|eastern|western|nearby|neighbouring|rural"
_PLACE = pattern(
    r"\b(?:in|at|near|into|to|outside|across) "
    rf"(?:(?:the {_AREA}|{_SIDE}) )?(?P<place>{NAME})"
)
_NO_PLACE = pattern(
    r"^(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\w+day|easter|christmas|spring|summer|autumn|winter|q[1-4]|h[12]|\d|series|phase|line|the"
    r"|a|an|we|our|it|i|class|stage|vat|ceo|european union|english|german|french)\b",
    re.I,
)
_EDGES = " .,;:’'“”\"‘«»„()–—-"
_POSSESSIVE = pattern(r"[’']s?$")
_LITTLE = ("and", "of", "for", "the", "de", "et", "y", "&")


def clean(words: str) -> str:
    """Words of a field without marks and small words at their edges."""
    words = words.strip(_EDGES)
    while words and words.rpartition(" ")[2] in _LITTLE:
        words = words.rpartition(" ")[0].strip(_EDGES)
    return _POSSESSIVE.sub("", words)


def money_in(words: str) -> str:
    """The first sum of money."""
    found = _MONEY.search(words)
    return found[0] if found else ""


def jobs_in(words: str) -> str:
    """The first number of jobs or people."""
    found = _JOBS.search(words)
    return found[0] if found else ""


def place_in(sentence: str, start: int, not_these: Collection[str]) -> str:
    """The first place named behind `start`, else before; never one of some names."""
    for found in (*_PLACE.finditer(sentence, start), *_PLACE.finditer(sentence, 0, start)):
        place = clean(found["place"])
        is_other = any(name and (name in place or place in name) for name in not_these)
        if len(place) > 1 and not is_other and not _NO_PLACE.match(place):
            return place
    return ""
