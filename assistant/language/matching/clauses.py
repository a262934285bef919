"""Where clauses begin in a plain sentence: the places at which most things are asked or told."""

from __future__ import annotations

import re

from assistant.language.matching.words import Words
from assistant.language.rules.rule import At

# Small words before what a sentence is about.
_SMALL_WORDS = """
and but so or then also well ok okay yeah yes yep no oh just now maybe perhaps actually hi hey hello
thanks again first firstly second secondly next lastly finally simply quickly anyway like right
sorry great perfect sure good please do always instead never otherwise meanwhile x
"""
# Words behind which a clause of its own may begin.
_JOINING_WORDS = """
and but so or then also well ok okay because yeah yes yep sure no oh just now maybe perhaps actually
otherwise hi hey hello thanks again first finally meanwhile therefore however anyway like right
please that
"""
_CONDITIONS = """
if when once after before as in while by on for until till since with at tomorrow today next from
during instead
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_JOINING = frozenset(_JOINING_WORDS.split())
_CONDITION = frozenset(_CONDITIONS.split())
_NO_NAME = frozenset(("i", "we", "you", "they", "he", "she", "it", "this", "that", "there", "the"))
_NO_NAME |= {"a", "an", "if", "when", "what"}
_BEHIND_COMMA = frozenset(("so", "then", "just", "please"))
_FIRST = re.compile(r"[^a-z]*")
# A dash between words, and a full stop that ends no initial, are strong too.
_STRONG = re.compile(r"[;:!,.-] (?<![^ ]- )(?<!\b[a-z][.] )")
_WEAK = frozenset((", ", ") ", "? ", '" ', "- ", "; ", ": ", ". ", "! "))
_SIGN = re.compile(r"[,;:.!)?\"(-](?: |(?<=[(\"]))")
_BRACKETS = frozenset(("(", '"'))
_GAP = re.compile(r"[,.!]? ")
_NAME = re.compile(r"(?: (?!is|was|are|will|has|have)[a-z]+)?(?:,|:| -) ")
_LONGEST_CONDITION = 90
_MOST = 12


class Clauses:
    """A plain sentence with its clauses: where they begin is found when it is first asked for."""

    __slots__ = ("_beginnings", "_opening", "words")

    def __init__(self, words: Words) -> None:
        self.words = words
        self._opening: dict[int, str] | None = None
        self._beginnings: list[int] | None = None

    @property
    def opening(self) -> dict[int, str]:
        """Where main clauses may begin, each place with its first word.

        That is at the beginning of the sentence, behind its small words, a name or a condition,
        and behind a strong sign.
        """
        if self._opening is None:
            self._opening = _openings(self.words)
        return self._opening

    @property
    def beginnings(self) -> list[int]:
        """Where clauses of any kind may begin: also behind commas, brackets and joining words."""
        if self._beginnings is None:
            words = self.words
            places = {*self.opening, *(sign.end() for sign in _SIGN.finditer(words.text))}
            for word in _JOINING & words.all:
                places.update(place + len(word) + 1 for place in words.places(word))
            self._beginnings = sorted(places)
        return self._beginnings

    def allows(self, at: At, place: int) -> bool:
        """Whether a row may be tried here that is tried only `at` some places."""
        return place in self.opening if at == "opening" else self.begins(place)

    def begins(self, place: int) -> bool:
        """Whether a clause of any kind may begin here: also behind commas and joining words."""
        text = self.words.text
        before = text[place - 2 : place]
        if before[1:] != " ":
            behind_sign = before[1:] in _BRACKETS
        else:
            joining = text[text.rfind(" ", 0, place - 1) + 1 : place - 1]
            behind_sign = before in _WEAK or joining in _JOINING
        return behind_sign or place in self.opening


def _openings(words: Words) -> dict[int, str]:
    found: dict[int, str] = {}
    first = _FIRST.match(words.text)
    _go_on(words, first.end() if first else 0, found)
    for sign in _STRONG.finditer(words.text):
        place = sign.end()
        if sign[0] != ", " or words.at(place) in _BEHIND_COMMA:
            _go_on(words, place, found)
    return found


def _go_on(words: Words, place: int, found: dict[int, str]) -> None:
    """Adds this place, and those behind the small words, the name or the condition there."""
    text = words.text
    reached = [place]
    for one in reached:
        word = words.at(one)
        if not word or one in found or len(found) > _MOST:
            continue
        found[one] = word
        end = one + len(word)
        if word in _SMALL and (gap := _GAP.match(text, end)):
            reached.append(gap.end())
        if word in _CONDITION:
            reached.append(text.find(", ", end, end + _LONGEST_CONDITION) + 2)
        elif word not in _NO_NAME and (name := _NAME.match(text, end)):
            reached.append(name.end())
