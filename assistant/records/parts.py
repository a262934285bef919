"""Where each part of a file stands, in little room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

HEAD = 2
"""How much of a mapping or list stands in the row before its parts."""


class Places(NamedTuple):
    """Where everything in a file stands, as offsets in characters, in one row.

    A text is the offset where it begins. A mapping or a list is the offset where it begins, the
    number in the row of what follows it, its parts, and the offset where it ends. Its parts are the
    items, or the keys, each with its value, if it has one. An audit asks for a few places of each
    deal: one list for each mapping and list took 24 KB a deal, the row takes 2.

    Attributes:
        row: the offsets.
        bare: the keys without a value, by their numbers in the row.
    """

    row: Sequence[int]
    bare: Mapping[int, str]

    def ends(self, number: int) -> tuple[int, int]:
        """Where a mapping or list begins and ends."""
        return self.row[number], self.row[self.row[number + 1] - 1]


NO_PLACES = Places((0, 3, 0), {})
"""Nothing but the beginning is known."""


class Part(NamedTuple):
    """What stands in a mapping or list: the offset of its key or of itself, its value and number.

    A key without a value has neither.
    """

    offset: int
    value: Any = None
    number: int | None = None


def part_of(value: Any, places: Places, number: int, part: str | int) -> Part | None:
    """What stands at a key, or at the position of an item; None where nothing does.

    Args:
        value: the mapping or list.
        places: where everything in its file stands.
        number: the number of the mapping or list.
        part: the key or the position.
    """
    if isinstance(value, dict):
        return _at_key(value, places, number, part)
    if isinstance(value, list) and part in range(len(value)):
        return _at_position(value, places.row, number, int(part))
    return None


def _at_key(value: dict[str, Any], places: Places, number: int, key: str | int) -> Part | None:
    row, bare = places
    number, end = number + HEAD, row[number + 1] - 1
    written = iter(value.items())
    while number < end:
        offset, name = row[number], bare.get(number)
        number += 1
        if name is not None:
            if name == key:
                return Part(offset)
            continue
        name, item = next(written)
        if name == key:
            return Part(offset, item, number)
        number = row[number + 1] if isinstance(item, (dict, list)) else number + 1
    return None


def _at_position(value: list[Any], row: Sequence[int], number: int, position: int) -> Part:
    number += HEAD
    for item in value[:position]:
        number = row[number + 1] if isinstance(item, (dict, list)) else number + 1
    return Part(row[number], value[position], number)
