"""One way of saying what is wanted."""

from __future__ import annotations

import re

import msgspec

from assistant.language.patterns import pattern
from assistant.results.read_page import StatementKind


class Aim(msgspec.Struct, frozen=True, kw_only=True):
    """A way, with a sentence that it finds.

    `ours`: it counts only in a sentence about the company, or of somebody who leads it; the
    other ways say by themselves whose aim it is.
    """

    kind: StatementKind
    pattern: re.Pattern[str]
    ours: bool
    example: str


def way(kind: StatementKind, example: str, *alternatives: str, ours: bool = True) -> Aim:
    """A way that is written in any of several manners."""
    return Aim(kind=kind, pattern=pattern("|".join(alternatives), re.I), ours=ours, example=example)
