"""Where clauses begin in a plain sentence: the places at which most things are asked or told."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

# Small words before what a sentence is about, and those before an order.
_SMALL = (
    r"(?:and|but|so|or|then|also|well|ok|okay|yeah|yes|yep|no|oh|just|now|maybe|perhaps|actually|hi|hey"
    r"|hello|thanks|thank you|again|first|firstly|second|secondly|next|lastly|finally|simply|quickly"
    r"|anyway|i mean|you know|like|right|sorry|great|perfect|sure|good|please|do|always|instead|never"
    r"|otherwise|meanwhile|to prepare|next time|in future|from now on|for now|in the meantime)"
)
_LEAD = re.compile(r"[^a-z0-9]*(?:\(?\w[.)] )?")
_SMALL_WORD = re.compile(rf"{_SMALL}[,.!]? ")
_NAME = re.compile(
    r"(?!(?:i|we|you|they|he|she|it|this|that|there|the|a|an|if|when|what)\b)"
    r"[a-z]+(?: (?!is|was|are|will|has|have)[a-z]+)?(?:,|:| -) "
)
_CONDITION = re.compile(
    r"(?:if|when|once|after|before|as|in|while|by|on|for|until|till|since|with|to|at|tomorrow|today)"
    r"\b[^,]{1,90}, "
)
_BREAK = re.compile(r"[;:.!] |(?<= )- |, (?=(?:so|then|or|just|please|and please)\b)")
_CLAUSE = re.compile(
    r"[,;:.!?)\"-] |[(\"]|\b(?:and|but|so|or|then|also|well|ok|okay|because|yeah|yes|yep|sure|no|oh"
    r"|just|now|maybe|perhaps|actually|otherwise|hi|hey|hello|thanks|again|first|finally|meanwhile"
    r"|therefore|however|anyway|like|right|please|that) "
)
_WORD = re.compile(r"[a-z]+")
_MOST = 12

Place = tuple[int, str]


class Clauses(msgspec.Struct, frozen=True):
    """Where clauses may begin, each place with its first word.

    `openings` are those of main clauses: of the sentence, behind its small words, a name, a
    condition, and behind a strong sign. `all` adds those behind commas and joining words.
    """

    openings: tuple[Place, ...]
    all: tuple[Place, ...]


def clauses_of(text: str) -> Clauses:
    """The places in their order."""
    lead = _LEAD.match(text)
    openings = {lead.end() if lead else 0, 0}
    for start in sorted(openings | {found.end() for found in _BREAK.finditer(text)}):
        openings.update(_behind(text, start))
    every = openings | {found.end() for found in _CLAUSE.finditer(text)}
    return Clauses(tuple(_places(text, openings)), tuple(_places(text, every)))


def _behind(text: str, start: int) -> list[int]:
    """This place, and those behind the small words, the name or the condition that begin there."""
    places = [start]
    for place in places:
        for pattern in (_SMALL_WORD, _NAME, _CONDITION):
            found = pattern.match(text, place)
            if found and found.end() not in places and len(places) < _MOST:
                places.append(found.end())
    return places


def _places(text: str, starts: set[int]) -> Iterator[Place]:
    for start in sorted(starts):
        word = _WORD.match(text, start)
        yield start, word[0] if word else ""
