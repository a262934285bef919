"""The texts of the shipped playbooks, as Jinja read them before they were shipped.

To load Jinja and to read them anew took a sixth of a review. They are kept under their own words,
so a text that was changed is not found here, and read as any other.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from assistant.templating.terms import Reading


class Kept(msgspec.Struct, frozen=True):
    """What was read of each text and each expression; decoded when it is asked for."""

    texts: dict[str, msgspec.Raw]
    expressions: dict[str, msgspec.Raw]


def kept_text(source: str) -> Reading | None:
    """What a text holds, if it is a shipped one."""
    return _found(_kept().texts, source)


def kept_expression(source: str) -> Reading | None:
    """What an expression holds, if it is a shipped one."""
    return _found(_kept().expressions, source)


def _found(kept: dict[str, msgspec.Raw], source: str) -> Reading | None:
    found = kept.get(source)
    return None if found is None else msgspec.json.decode(found, type=Reading)


@cache
def _kept() -> Kept:
    path = Path(__file__).with_suffix(".json")
    return msgspec.json.decode(path.read_bytes(), type=Kept)
