"""A mail as Outlook saves it: properties in streams, streams in a compound file."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping
from typing import Any

_SECTOR, _SMALL = 512, 4096
_END, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_TEXT, _BINARY, _TIME, _NUMBER, _FLAG = 0x001F, 0x0102, 0x0040, 0x0003, 0x000B

Value = str | bytes | int | bool | dt.datetime
Folder = dict[str, "bytes | Folder"]


def outlook_mail(
    properties: Mapping[int, Value],
    recipients: tuple[Mapping[int, Value], ...] = (),
    attachments: tuple[Mapping[int, Value], ...] = (),
) -> bytes:
    """A .msg file whose properties have these numbers, as [MS-OXPROPS] lists them."""
    counts = struct.pack(
        "<8x4I8x", len(recipients), len(attachments), len(recipients), len(attachments)
    )
    root = _folder(properties, counts)
    for number, one in enumerate(recipients):
        root[f"__recip_version1.0_#{number:08X}"] = _folder(one, bytes(8))
    for number, one in enumerate(attachments):
        root[f"__attach_version1.0_#{number:08X}"] = _folder(one, bytes(8))
    return _compound(root)


def _folder(properties: Mapping[int, Value], head: bytes) -> Folder:
    folder: Folder = {}
    entries = [head]
    for number, value in properties.items():
        kind, fixed, stream = _stored(value)
        entries.append(struct.pack("<HHI8s", kind, number, 6, fixed))
        if stream is not None:
            folder[f"__substg1.0_{number:04X}{kind:04X}"] = stream
    folder["__properties_version1.0"] = b"".join(entries)
    return folder


def _stored(value: Value) -> tuple[int, bytes, bytes | None]:
    """The type of a property, what stands in the list of them, and its stream."""
    match value:
        case bool():
            return _FLAG, struct.pack("<Q", value), None
        case int():
            return _NUMBER, struct.pack("<Q", value), None
        case dt.datetime():
            seconds = (value - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)).total_seconds()
            return _TIME, struct.pack("<Q", int(seconds * 10**7)), None
        case str():
            text = value.encode("utf-16-le")
            return _TEXT, struct.pack("<Q", len(text) + 2), text
    return _BINARY, struct.pack("<Q", len(value)), value


class _Chains:
    """Sectors of one size, and the table that says which follows which."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.sectors: list[bytes] = []
        self.table: list[int] = []

    def store(self, data: bytes) -> int:
        """The number of the first sector of a stream."""
        if not data:
            return _END
        first = len(self.sectors)
        pieces = [data[at : at + self.size] for at in range(0, len(data), self.size)]
        self.sectors += [piece.ljust(self.size, b"\0") for piece in pieces]
        self.table += [*range(first + 1, first + len(pieces)), _END]
        return first


def _compound(root: Folder) -> bytes:
    """The compound file of a folder."""
    big, small = _Chains(_SECTOR), _Chains(64)
    entries: list[list[Any]] = [["Root Entry", _ROOT, _NONE, _NONE, _END, 0]]

    def add(folder: Folder) -> int:
        """The number of a folder's first entry; each next one hangs on its right."""
        first = last = _NONE
        for name, content in sorted(folder.items(), key=lambda one: (len(one[0]), one[0].upper())):
            number = len(entries)
            entries.append([name, _STREAM, _NONE, _NONE, _END, 0])
            if isinstance(content, bytes):
                chains = small if len(content) < _SMALL else big
                entries[number][4:] = [chains.store(content), len(content)]
            else:
                entries[number][1] = _STORAGE
                entries[number][3] = add(content)
            first = number if first == _NONE else first
            if last != _NONE:
                entries[last][2] = number
            last = number
        return first

    entries[0][3] = add(root)
    inside = b"".join(small.sectors)
    entries[0][4:] = [big.store(inside), len(inside)]
    small_table = big.store(
        struct.pack(f"<{len(small.table)}I", *small.table).ljust(_SECTOR, b"\xff")
    )
    directory = big.store(b"".join(_entry(*one) for one in entries))
    count = 1
    while (len(big.sectors) + count) * 4 > count * _SECTOR:
        count += 1
    places = [*range(len(big.sectors), len(big.sectors) + count), *[_NONE] * (109 - count)]
    fat = [*big.table, *[_FAT] * count]
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII109I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6, 0, count, directory, 0, _SMALL, small_table, 1, _END, 0, *places,
    )  # fmt: skip
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(count * _SECTOR, b"\xff")
    return head + b"".join(big.sectors) + table


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI8x8xIQ", text, len(text) + 2, kind, 1, _NONE, right, child, 0, start, size
    )
