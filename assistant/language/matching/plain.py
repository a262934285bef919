"""A sentence as the patterns want it, with the way back to its own characters."""

from __future__ import annotations

import re
from bisect import bisect_right

import msgspec

from assistant.language.matching.rough import Piece, mended

LONGEST = 1200  # of longer sentences only the beginning is read: no sentence is that long

_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000"
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´ʼ‹›", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        "…": ",",
    }
)
_ADDRESS = re.compile(r"(?<!\S)\S{0,60}?(?:://|www\.|@)\S*")


class Plain(msgspec.Struct, frozen=True, gc=False):
    """Lower case, one line, single spaces, whole words without fillers.

    `pieces` say where each piece of the text came from; none where every place is the same.
    """

    text: str
    pieces: tuple[Piece, ...] = ()

    def place(self, offset: int) -> int:
        """Where a character of the plain text stands in the sentence."""
        if not self.pieces:
            return offset
        at = bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1
        start, stood, ended = self.pieces[at]
        return min(stood + offset - start, max(stood, ended - 1))

    def end(self, offset: int) -> int:
        """The end in the sentence of what ends here in the plain text."""
        return self.place(offset - 1) + 1 if offset else 0


def plain(sentence: str) -> Plain:
    """The sentence made plain. Addresses of pages and people become x: they say nothing."""
    text = sentence[:LONGEST]
    if not (text.isascii() and text.isprintable()):
        text = text.translate(_PLAIN)
    text = _lower(text.replace("`", "'"))
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda address: "x" * len(address[0]), text)
    return Plain(*mended(text))


def _lower(text: str) -> str:
    """In lower case, character for character: a few letters have no single small one."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)
