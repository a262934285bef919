"""Lines that end in CR alone, as old Macs wrote them: read as all others are."""

from __future__ import annotations

from io import BufferedReader, RawIOBase
from typing import Any, BinaryIO

_BEGINNING = 8_192


def plain_line_ends(words: bytes) -> bytes:
    """The words with LF where lines end in CR alone; as long as before."""
    return words.replace(b"\r", b"\n") if _know_cr_alone(words) else words


def with_plain_line_ends(file: BinaryIO) -> BinaryIO | BufferedReader:
    """What follows in a file, with LF where lines end in CR alone; each offset stays."""
    start = file.tell()
    is_old = _know_cr_alone(file.read(_BEGINNING))
    file.seek(start)
    return BufferedReader(_OldMac(file)) if is_old else file


def _know_cr_alone(words: bytes) -> bool:
    beginning = words[:_BEGINNING]
    return b"\r" in beginning and b"\n" not in beginning


class _OldMac(RawIOBase):
    """A file in which every CR is an LF."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        words = self._file.read(len(buffer)).replace(b"\r", b"\n")
        buffer[: len(words)] = words
        return len(words)
