"""A mail's plain text, put straight: line ends, soft breaks, and signs that no file can hold."""

from __future__ import annotations

import re

_STRANGE = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n{4,}")
_SIGNATURE = "-- "


def plain_text(text: str) -> str:
    """The text with plain line ends, without control characters and blanks at the ends of lines."""
    text = _DIRECTIONS.sub("", _STRANGE.sub("", _BREAKS.sub("\n", text)))
    lines = "\n".join(line.rstrip() for line in text.replace("\xa0", " ").split("\n"))
    return _BLANK_LINES.sub("\n\n\n", lines).strip("\n")


def join_flowed(text: str, *, drops_blank: bool = False) -> str:
    """The text of a `format=flowed` mail with its soft breaks undone: RFC 3676.

    Args:
        drops_blank: whether the blank at a soft break belongs to it, not to the text.
    """
    joined: list[str] = []
    depth, flows = 0, False
    for line in _BREAKS.sub("\n", text).split("\n"):
        quote = len(line) - len(line.lstrip(">"))
        words = line[quote:].removeprefix(" ")
        if flows and quote == depth and words != _SIGNATURE:
            joined.append(words)
        else:
            joined.append(f"\n{'>' * quote}{' ' if quote else ''}{words}")
        depth, flows = quote, words.endswith(" ") and words != _SIGNATURE
        if flows and drops_blank:
            joined[-1] = joined[-1][:-1]
    return "".join(joined)[1:]
