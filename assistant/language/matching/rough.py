"""Words as they are typed and said in haste, mended: "dont", "u", "I'll, uh, I'll"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_MENDED = {
    **dict.fromkeys(("u", "ya"), "you"),
    **dict.fromkeys(("pls", "plz"), "please"),
    "ur": "your",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "lemme": "let me",
    "gimme": "give me",
    "dunno": "don't know",
    "im": "i'm",
    "ive": "i've",
    "hes": "he's",
    "shes": "she's",
    "thats": "that's",
    "whats": "what's",
    "hows": "how's",
    "lets": "let's",
    "theres": "there's",
    "youre": "you're",
    "youve": "you've",
    "youll": "you'll",
    "theyre": "they're",
    "theyll": "they'll",
    **{
        f"{verb}nt": f"{verb}n't"
        for verb in (
            *("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "ca", "could"),
            *("would", "should", "wo"),
        )
    },
}
_FILLERS = frozenset(("uh", "um", "er", "erm", "uhm", "eh", "hm", "hmm", "mhm"))
_SIGNS = ",.?!"
_ROUGH = frozenset(
    word + sign for word in ("ill", *_MENDED, *_FILLERS) for sign in ("", *_SIGNS)
) | {""}
_BEFORE_ILL = frozenset(("", "ok", "okay", "so", "and", "but", "yeah"))
_BEHIND_ILL = frozenset(["you", "u", "it", "them", "the", "a", "back", "at", "on", "that", "by"])
_FILLED = rf"(?: (?:{'|'.join(sorted(_FILLERS))}),?)*"
_SAID_AGAIN = re.compile(rf"(?<![a-z'])((?>[a-z']+)(?: (?>[a-z']+))??)(?:,| -)?{_FILLED} (?=\1\b)")

# From where to where something is put in the place of the text that stood there.
Edit = tuple[int, int, str]
# Where a piece of mended text begins, and from where to where it stood.
Piece = tuple[int, int, int]


def mended(text: str) -> tuple[str, tuple[Piece, ...]]:
    """The text with single spaces and whole words, without fillers and stammers."""
    words = text.split(" ")
    edits: list[Edit] = []
    if not _ROUGH.isdisjoint(words):
        edits += _mended_words(words)
    if ", " in text and _stammers(text):
        edits += ((*found.span(), "") for found in _SAID_AGAIN.finditer(text))
    return _edited(text, sorted(edits)) if edits else (text, ())


def _stammers(text: str) -> bool:
    """Whether one or two words before a comma are said again after it, or a filler stands there."""
    for before, after in pairwise(text.split(", ")):
        first, _, rest = after.partition(" ")
        if first.rstrip(",") in _FILLERS or before.endswith(
            (first, f"{first} {rest.partition(' ')[0]}")
        ):
            return True
    return False


def _mended_words(words: Sequence[str]) -> Iterator[Edit]:
    place = 0
    for number, word in enumerate(words):
        end = place + len(word)
        if word in _ROUGH:
            bare = word.rstrip(_SIGNS)
            if bare in _FILLERS or not word:
                yield place, end + 1, ""
            elif bare != "ill" or _is_i_will(words, number):
                yield place, place + len(bare), _MENDED.get(bare, "i'll")
        place = end + 1


def _is_i_will(words: Sequence[str], number: int) -> bool:
    before = words[number - 1] if number else ""
    following = words[number + 2 : number + 3]
    return (before in _BEFORE_ILL or before[-1] in ",.;") and not _BEHIND_ILL.isdisjoint(following)


def _edited(text: str, edits: Sequence[Edit]) -> tuple[str, tuple[Piece, ...]]:
    words: list[str] = []
    pieces: list[Piece] = []
    length = position = 0
    for start, end, new in (*edits, (len(text), len(text), "")):
        if start < position:
            continue
        for piece, stood, ended in ((text[position:start], position, start), (new, start, end)):
            if piece:
                words.append(piece)
                pieces.append((length, stood, ended))
                length += len(piece)
        position = end
    return "".join(words), tuple(pieces)
