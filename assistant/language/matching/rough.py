"""Words as they are typed and said in haste, mended: "dont", "u", "I'll, uh, I'll"."""

from __future__ import annotations

import re
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
_FILLERS = ("uh", "um", "er", "erm", "uhm", "eh", "hm", "hmm", "mhm")
_ROUGH = frozenset(
    word + sign for word in (*_MENDED, *_FILLERS) for sign in ("", ",", ".", "?", "!", "…")
)
_FILLER = rf"(?:{'|'.join(_FILLERS)})\b,?"
_FILLED = frozenset(word + sign for word in _FILLERS for sign in ("", ","))
_SIMPLE = (
    rf"(?<![a-z'])(?P<word>{'|'.join(_MENDED)})(?!['\w])|,? \b{_FILLER}(?= )|^{_FILLER} "
    r"|(?:(?<=^)|(?<=[,.;] )|(?<=\bok )|(?<=\bso )|(?<=\band )|(?<=\byeah ))"
    r"(?P<ill>ill)(?= [a-z]+ (?:you|u|it|them|the|a|back|at|on|that|by)\b)|(?<= ) +"
)
_TO_MEND = re.compile(_SIMPLE)
_TO_MEND_AND_STAMMERS = re.compile(
    rf"{_SIMPLE}|(?<![a-z'])(?:((?>[a-z']+))(?:,| -)?(?: {_FILLER})* (?=\3\b)"
    rf"|((?>[a-z']+) (?>[a-z']+))(?:,| -)?(?: {_FILLER})* (?=\4\b))"
)

# Where a piece of mended text begins, and from where to where it stood.
Piece = tuple[int, int, int]


def is_rough(text: str) -> bool:
    """Whether anything may be mended here."""
    return (
        "  " in text
        or not _ROUGH.isdisjoint(text.split())
        or "ill " in text
        or (", " in text and _stammers(text))
    )


def _stammers(text: str) -> bool:
    """Whether one or two words before a comma or a filler may be said again after it."""
    if not _FILLED.isdisjoint(text.split()):
        return True
    for before, after in pairwise(text.split(", ")):
        first, _, rest = after.partition(" ")
        if before.endswith((first, f"{first} {rest.partition(' ')[0]}")):
            return True
    return False


def mended(text: str) -> tuple[str, tuple[Piece, ...]]:
    """The text with single spaces and whole words, without fillers and stammers."""
    words: list[str] = []
    pieces: list[Piece] = []
    length = position = 0
    to_mend = _TO_MEND_AND_STAMMERS if _stammers(text) else _TO_MEND
    for found in to_mend.finditer(text):
        new = _MENDED.get(found["word"] or "", "i'll" if found["ill"] else "")
        for piece, start, end in (
            (text[position : found.start()], position, found.start()),
            (new, found.start(), found.end()),
        ):
            if piece:
                words.append(piece)
                pieces.append((length, start, end))
                length += len(piece)
        position = found.end()
    words.append(text[position:])
    pieces.append((length, position, len(text)))
    return "".join(words), tuple(pieces)
