"""A small memory in the workspace: what took time to find out is kept by what it rests on."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from assistant.pipeline.store import open_store, transaction

_NAME = "cache.sqlite"
_MARK = 0x0DEA1005
_SCHEMA = "CREATE TABLE kept (key INTEGER PRIMARY KEY, stamp BLOB, value BLOB)"
_FIND = "SELECT value FROM kept WHERE key = ? AND stamp = ?"
_KEEP = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?)"
_OFTEN = 2_000_000
"""Bytes after which they are written for good; a killed audit loses no more."""
_ROW_BYTES = 8


class Cache:
    """What is remembered in one workspace.

    Each thing has a name, under which the newest value alone is kept, and a stamp: digests, the
    stamp one of all that the value rests on. With another stamp it counts for nothing.

    Args:
        root: the workspace's root.
    """

    def __init__(self, root: Path) -> None:
        self._database = open_store(root, _NAME, _SCHEMA, _MARK).database
        self._waiting: list[tuple[int, bytes, bytes]] = []
        self._size = 0

    def find(self, name: bytes, stamp: bytes) -> bytes | None:
        """What is kept under a name, if nothing that it rests on has changed since."""
        if not self._database:
            return None
        try:
            row = self._database.execute(_FIND, (_key(name), name + stamp)).fetchone()
        except sqlite3.DatabaseError:
            return None
        return row[0] if row and isinstance(row[0], bytes) else None

    def keep(self, name: bytes, stamp: bytes, value: bytes) -> None:
        """Remembers a value."""
        if not self._database:
            return
        self._waiting.append((_key(name), name + stamp, value))
        self._size += len(value)
        if self._size >= _OFTEN:
            self.flush()

    def flush(self) -> None:
        """Writes what waits; where that fails, nothing is remembered and nothing is lost."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        if not (self._database and waiting):
            return
        with suppress(sqlite3.DatabaseError), transaction(self._database):
            self._database.executemany(_KEEP, waiting)

    def close(self) -> None:
        """Writes what waits and lets go of the file."""
        self.flush()
        if self._database:
            self._database.close()
            self._database = None


def _key(name: bytes) -> int:
    """The number of a row; the whole name stands before its stamp, so that no two are mixed up."""
    return int.from_bytes(name[:_ROW_BYTES], "big", signed=True)
