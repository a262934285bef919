"""Where clauses begin in a plain sentence: the places at which most things are asked or told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import msgspec

from assistant.language.matching.tokens import Token

# Small words before what a sentence is about.
_SMALL = frozenset(
    """
    and but so or then also well ok okay yeah yes yep no oh just now maybe perhaps actually hi hey
    hello thanks again first firstly second secondly next lastly finally simply quickly anyway like
    right sorry great perfect sure good please do always instead never otherwise meanwhile x
    """.split()
)
# Words behind which a clause of its own may begin.
_JOINING = frozenset(
    """
    and but so or then also well ok okay because yeah yes yep sure no oh just now maybe perhaps
    actually otherwise hi hey hello thanks again first finally meanwhile therefore however anyway
    like right please that
    """.split()
)
_CONDITION = frozenset(
    """
    if when once after before as in while by on for until till since with to at tomorrow today next
    from during instead
    """.split()
)
_NO_NAME = frozenset("i we you they he she it this that there the a an if when what".split())
_NO_NAME_NEXT = frozenset("is was are will has have".split())
_BEHIND_COMMA = frozenset(("so", "then", "or", "just", "please"))
_STRONG = frozenset(("; ", ": ", ". ", "! "))
_WEAK = frozenset((", ", ") ", "? ", '" ', "- "))
_LONGEST_CONDITION = 90
_MOST = 12


class Clauses(msgspec.Struct, frozen=True):
    """Where clauses may begin, each place with its first word.

    `openings` are those of main clauses: of the sentence, behind its small words, a name, a
    condition, and behind a strong sign. `all` adds those behind commas and joining words.
    """

    openings: tuple[Token, ...]
    all: tuple[Token, ...]


def clauses_of(text: str, tokens: Sequence[Token]) -> Clauses:
    """The places in their order."""
    openings: set[int] = set()
    others: set[int] = set()
    joined = False
    for number, (place, word) in enumerate(tokens):
        before = text[max(0, place - 2) : place]
        if not number or _is_strong(before, word, text, place):
            openings.update(_behind(text, tokens, number))
        elif joined or before[-1] in "(\"" or before in _WEAK:
            others.add(number)
        joined = word in _JOINING and text[place + len(word) : place + len(word) + 1] == " "
    return Clauses(
        tuple(tokens[number] for number in sorted(openings)),
        tuple(tokens[number] for number in sorted(openings | others)),
    )


def _is_strong(before: str, word: str, text: str, place: int) -> bool:
    """Whether a main clause begins behind these signs."""
    if before == ", ":
        return word in _BEHIND_COMMA
    return before in _STRONG or (before == "- " and text[place - 3] == " ")


def _behind(text: str, tokens: Sequence[Token], number: int) -> Iterator[int]:
    """This place, and those behind the small words, the name or the condition that begin there."""
    reached = [number]
    for one in reached:
        yield one
        if len(reached) < _MOST:
            reached += [new for new in _next(text, tokens, one) if new not in reached]


def _next(text: str, tokens: Sequence[Token], number: int) -> Iterator[int]:
    place, word = tokens[number]
    if number + 1 == len(tokens):
        return
    if word in _SMALL:
        yield number + 1
    if word in _CONDITION:
        comma = text.find(", ", place, place + _LONGEST_CONDITION)
        if comma > 0:
            yield bisect_left(tokens, (comma, ""))
    elif word not in _NO_NAME:
        second = number + (tokens[number + 1][1] not in _NO_NAME_NEXT)
        for last in range(number, second + 1):
            end = tokens[last][0] + len(tokens[last][1])
            if last + 1 < len(tokens) and text.startswith((", ", ": ", " - "), end):
                yield last + 1
