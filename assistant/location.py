"""Where something stands in a file."""

from __future__ import annotations

import msgspec

KeyPath = tuple[str | int, ...]
"""The keys and list positions that lead to a value: `("activities", 3, "date")`."""


class Place(msgspec.Struct, frozen=True, gc=False):
    """One point of a file; line and column count from 1, columns in characters."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


def format_key(key: KeyPath) -> str:
    """The key path as people write it: `activities/3/date`."""
    return "/".join(map(str, key))
