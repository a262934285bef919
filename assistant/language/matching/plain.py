"""A sentence as the patterns want it, with the way back to its own characters."""

from __future__ import annotations

import re

import msgspec

from assistant.language.matching.rough import is_rough, mended

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
_RUN = re.compile(r" +")
_ADDRESS = re.compile(r"(?<!\S)\S{0,60}?(?:://|www\.|@)\S*")


class Plain(msgspec.Struct, frozen=True):
    """Lower case, one line, single spaces, whole words without fillers.

    `offsets` is empty where every place is the same.
    """

    text: str
    offsets: tuple[int, ...] = ()

    def place(self, offset: int) -> int:
        """Where a character of the plain text stands in the sentence."""
        return self.offsets[offset] if self.offsets else offset

    def end(self, offset: int) -> int:
        """The end in the sentence of what ends here in the plain text."""
        return self.offsets[offset - 1] + 1 if self.offsets and offset else offset


def plain(sentence: str) -> Plain:
    """The sentence made plain. Addresses of pages and people become x: they say nothing."""
    text = sentence[:LONGEST]
    if not (text.isascii() and text.isprintable()):
        text = text.translate(_PLAIN)
    text = _lower(text.replace("`", "'"))
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda address: "x" * len(address[0]), text)
    simple = _single_spaced(text) if "  " in text else Plain(text)
    return _mended(simple) if is_rough(simple.text) else simple


def _mended(simple: Plain) -> Plain:
    text, places = mended(simple.text)
    return Plain(text, tuple(map(simple.place, places)))


def _lower(text: str) -> str:
    """In lower case, character for character: a few letters have no single small one."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _single_spaced(text: str) -> Plain:
    offsets: list[int] = []
    position = 0
    for run in _RUN.finditer(text):
        offsets += range(position, run.start() + 1)
        position = run.end()
    offsets += range(position, len(text))
    return Plain(_RUN.sub(" ", text), tuple(offsets))
