"""Words as they are typed and said in haste, mended: "dont", "u", "I'll, uh, I'll"."""

from __future__ import annotations

import re
from collections.abc import Callable
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
_SPELLING = re.compile(rf"\b(?:{'|'.join(_MENDED)})(?!['\w])")
_FILLER = re.compile(rf",? \b(?:{'|'.join(_FILLERS)})\b,?(?= )|^(?:{'|'.join(_FILLERS)})\b,? ")
_TYPED_ILL = re.compile(
    r"(?:(?<=^)|(?<=[,.;] )|(?<=\bok )|(?<=\bso )|(?<=\band )|(?<=\byeah ))"
    r"ill(?= [a-z]+ (?:you|u|it|them|the|a|back|at|on|that|by)\b)"
)
_SAID_AGAIN = re.compile(r"\b([a-z']+(?: [a-z']+)?)(?:,| -)? (?=\1\b)")

Offsets = list[int]


def is_rough(text: str) -> bool:
    """Whether anything may be mended here."""
    return (
        not _ROUGH.isdisjoint(text.split())
        or "ill " in text
        or (", " in text and _stammers(text))
    )


def _stammers(text: str) -> bool:
    """Whether one or two words before a comma are said again after it."""
    for before, after in pairwise(text.split(", ")):
        first, _, rest = after.partition(" ")
        if before.endswith((first, f"{first} {rest.partition(' ')[0]}")):
            return True
    return False


def mended(text: str) -> tuple[str, Offsets]:
    """The text with whole words, without fillers and stammers, and where each character was."""
    offsets = list(range(len(text)))
    text, offsets = _without(_FILLER, text, offsets)
    text, offsets = _without(_SAID_AGAIN, text, offsets)
    text, offsets = _edited(_TYPED_ILL, lambda _: "i'll", text, offsets)
    return _edited(_SPELLING, lambda found: _MENDED[found[0]], text, offsets)


def _without(pattern: re.Pattern[str], text: str, offsets: Offsets) -> tuple[str, Offsets]:
    return _edited(pattern, lambda _: "", text, offsets)


def _edited(
    pattern: re.Pattern[str],
    new: Callable[[re.Match[str]], str],
    text: str,
    offsets: Offsets,
) -> tuple[str, Offsets]:
    """The text with what was found replaced; new characters stand where the old ones did."""
    pieces: list[str] = []
    places: Offsets = []
    position = 0
    for found in pattern.finditer(text):
        word, start, end = new(found), found.start(), found.end()
        pieces += text[position:start], word
        places += offsets[position:start]
        places += (offsets[min(start + number, end - 1)] for number in range(len(word)))
        position = end
    if not position:
        return text, offsets
    pieces.append(text[position:])
    return "".join(pieces), places + offsets[position:]
