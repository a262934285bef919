"""Comparing words as people do: not by their typography."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left

from assistant.language.letters import SMALL_LETTERS

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´ʼ‹›", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        # Invisible: soft hyphen, zero-width spaces and joiners, byte order mark.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)
_OMISSION = re.compile(r"[\[(]?\.{3,}[\])]?")
_BLANK_LINE = re.compile(r"\n\s*\n")
_PARAGRAPH = "\0"
_SENTENCE_END = re.compile(rf"(?<!\.)[.!?](?=[\"')\]]*(?:\s|$))|{_PARAGRAPH}")
_SEVERAL = 2
_ENOUGH_WORDS = 3
_ANY_WORD = re.compile(r"\w+(?:['.,-]\w+)*")
_OUTER = "\"' "
_FINAL = _OUTER + ".,;:!?"

# A word does not end before "'t", nor a number before ",000": half of either says another thing.
_BEGINS = re.compile(r"(?!\w)|(?<!\w)(?<!\w')(?<!\d[.,])")
_ENDS = re.compile(r"(?<!\w)|(?!\w)(?!'\w)(?!(?<=\d)[.,]\d)")

_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAST_LETTERS = 4
_NO_LETTERS = bytes({*range(128)} - {*SMALL_LETTERS})
_SPACED = bytes.maketrans(_NO_LETTERS, b" " * len(_NO_LETTERS))
_COMMON = """
about above after again against also although always another anyone anything around because
been before behind being below between both cannot could does doing done down during each
either else even ever every everyone everything from further goes going have having here hers
herself himself into itself just least less like made make makes many maybe might mine more
most much must myself need needs neither never nobody none nothing often once only other others
ours ourselves over perhaps quite rather really same shall should since some someone something
soon still such than that their theirs them themselves then there therefore these they thing
things this those though through thus till together very want wants well went were what
whatever when where whether which while whom whose will with within without would your yours
yourself yourselves
"""
STOP_WORDS = frozenset(_COMMON.split())
"""Words of four letters or more that carry no meaning by themselves."""


def normalise(text: str) -> str:
    """The text in lower case and one line, with plain quotes, dashes and dots."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).casefold()
        # Folding may bring forth what the other two steps would have changed.
        text = unicodedata.normalize("NFKC", text).translate(_PLAIN)
    return " ".join(text.lower().split())


def contains_words(text: str, quote: str) -> bool:
    """Whether `quote` stands in `text` word for word.

    White space, case, typography, quotation marks around the quote and punctuation at its end
    do not count. Dots inside the quote ("we lose ... a year") leave words out of one sentence;
    what stands between them must follow in this order. An empty quote stands nowhere.
    """
    pieces = [piece for piece in map(_bare, _OMISSION.split(normalise(quote))) if piece]
    if len(pieces) < _SEVERAL:
        return bool(pieces) and _end_of(pieces[0], normalise(text), 0) >= 0
    haystack = f"{_PARAGRAPH} ".join(map(normalise, _BLANK_LINE.split(text)))
    ends = [found.start() for found in _SENTENCE_END.finditer(haystack)] + [len(haystack)]
    position = 0
    while (position := _end_of(pieces[0], haystack, position)) >= 0:
        reached = position
        for piece in pieces[1:]:
            end = _end_of(piece, haystack, reached)
            if end < 0:
                return False
            stop = ends[bisect_left(ends, reached)]
            if stop < end - len(piece):
                position = stop
                break
            reached = end
        else:
            return True
    return False


def proves_something(quote: str) -> bool:
    """Whether the quote is long enough to be somebody's own: three words."""
    return len(_ANY_WORD.findall(normalise(quote))) >= _ENOUGH_WORDS


def long_words(text: str) -> list[str]:
    """The words of four letters or more, in lower case and in their order."""
    if text.isascii():
        words = text.lower().encode().translate(_SPACED).decode().split()
        return [
            word for word in words if len(word) >= _LEAST_LETTERS
        ]  # a pattern takes twice as long
    return _WORD.findall(normalise(text))


def content_words(text: str) -> frozenset[str]:
    """The words of `text` that carry its meaning: four letters or more, lower case."""
    return frozenset(long_words(text)) - STOP_WORDS


def _bare(piece: str) -> str:
    return piece.lstrip(_OUTER).rstrip(_FINAL)


def _end_of(piece: str, text: str, position: int) -> int:
    """The offset behind `piece` where it next stands in whole words; -1 where it does not."""
    while (begin := text.find(piece, position)) >= 0:
        end = begin + len(piece)
        if _BEGINS.match(text, begin) and _ENDS.match(text, end):
            return end
        position = begin + 1
    return -1
