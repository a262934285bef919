"""Where clauses begin in a plain sentence: the places at which most things are asked or told."""

from __future__ import annotations

import re

from assistant.language.matching.tokens import Places, Token

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
_BEHIND_COMMA = frozenset(("so", "then", "or", "just", "please"))
_STRONG = re.compile(r"[;:.!,] | - ")
_SIGN = re.compile(r"[,)?\"-] |[(\"]")
_GAP = re.compile(r"[,.!]? ")
_NAME = re.compile(r"[a-z]+(?: (?!is|was|are|will|has|have)[a-z]+)?(?:,|:| -) ")
_LONGEST_CONDITION = 90
_MOST = 12


def openings(text: str, words: dict[int, str], places: Places) -> tuple[Token, ...]:
    """Where main clauses may begin, each place with its first word.

    That is at the beginning of the sentence, behind its small words, a name or a condition, and
    behind a strong sign.

    Args:
        text: a plain sentence.
        words: each of its words by its place, in order.
        places: the same the other way round.
    """
    found = {next(iter(words), 0)}
    for sign in _STRONG.finditer(text):
        if sign[0] != ", " or words.get(sign.end()) in _BEHIND_COMMA:
            found.add(sign.end())
    for place in tuple(found):
        found.update(_behind(text, words, place))
    return _with_words(found, words)


def clauses(text: str, words: dict[int, str], places: Places) -> tuple[Token, ...]:
    """The same for clauses of any kind: also behind commas, brackets and joining words."""
    found = {place for place, _ in openings(text, words, places)}
    found.update(sign.end() for sign in _SIGN.finditer(text))
    for word in places:
        if word in _JOINING:
            found.update(place + len(word) + 1 for place in places[word])
    return _with_words(found, words)


def _with_words(places: set[int], words: dict[int, str]) -> tuple[Token, ...]:
    return tuple((place, words[place]) for place in sorted(places) if place in words)


def _behind(text: str, words: dict[int, str], place: int) -> list[int]:
    """Behind the small words, the name or the condition that begin here."""
    reached = [place]
    for one in reached:
        word = words.get(one, "")
        end = one + len(word)
        if word in _SMALL:
            gap = _GAP.match(text, end)
            reached.append(gap.end() if gap else one)
        if word in _CONDITION:
            comma = text.find(", ", end, end + _LONGEST_CONDITION)
            reached.append(comma + 2 if comma > 0 else one)
        elif word and word not in _NO_NAME and (name := _NAME.match(text, one)):
            reached.append(name.end())
        if len(reached) > _MOST or reached[-1] <= one:
            break
    return reached
