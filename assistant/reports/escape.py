"""Text from files, mails and the web, made harmless before it reaches a terminal."""

from __future__ import annotations

import re

_HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def json_safe(text: str) -> str:
    """JSON with the same characters, where they stand in a string, as JSON writes them."""
    return _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def printable(text: str) -> str:
    """The text with control characters and direction marks written out: `\\x1b`, `\\u202e`."""
    return _HARMFUL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
