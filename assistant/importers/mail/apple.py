"""Apple Mail's files: a line that says how many bytes follow, the mail, the program's own notes."""

from __future__ import annotations

import re
from os import SEEK_END
from typing import BinaryIO, NamedTuple

SUFFIX = ".emlx"
COUNT = re.compile(rb"-?\d{1,20}[ \t]*\r?\n")
"""The first line of such a file."""

_NOTES = re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist")
_NOTES_BEGIN = re.compile(rb"\s*(?:<\?xml|<plist|\Z)")
_NOTES_END = b"</plist>"
_GLANCE = 64
_LONGEST_NOTES = 262_144


class Count(NamedTuple):
    """What the first line says: `told` bytes from the offset `start` on; None where it does not."""

    start: int
    told: int | None = None


class End(NamedTuple):
    """Where a mail ends, and what is doubtful about that."""

    at: int
    note: str = ""


def end_of_mail(file: BinaryIO, count: Count) -> End:
    """Where the mail in one of Apple Mail's files ends.

    A count that leads neither to the notes nor to the end of the file is wrong: then all counts
    that stands before the notes, and the end says so.
    """
    size = file.seek(0, SEEK_END)
    room = size - count.start
    if count.told and 0 < count.told <= room and _ends_at(file, count.start + count.told):
        return End(count.start + count.told)
    found = _start_of_notes(file, count.start, size)
    end = size if found is None else found
    if count.told is None:
        return End(end, "its first line does not say how many bytes it has; all of it was read")
    has = f"its first line says that it has {count.told:,} bytes, and it has {end - count.start:,}"
    is_short = found is None and count.told > room
    return End(end, f"{has}: {'its end may be missing' if is_short else 'all of it was read'}")


def _ends_at(file: BinaryIO, offset: int) -> bool:
    file.seek(offset)
    return bool(_NOTES_BEGIN.match(file.read(_GLANCE)))


def _start_of_notes(file: BinaryIO, start: int, size: int) -> int | None:
    """Where the notes begin that end the file; None where it has none."""
    first = max(start, size - _LONGEST_NOTES)
    file.seek(first)
    tail = file.read()
    notes = [*_NOTES.finditer(tail)] if tail.rstrip().endswith(_NOTES_END) else []
    return first + notes[-1].start() if notes else None
