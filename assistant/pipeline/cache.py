"""Remembers what became of deals: the same file, rules and day need no second look."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

import msgspec

from assistant.pipeline.fingerprint import content_of, digest
from assistant.pipeline.outcome import Audited
from assistant.pipeline.store import open_store

_NAME = "cache.sqlite"
_MARK = 0x0DEA1001
_SCHEMA = """
CREATE TABLE audited (key BLOB PRIMARY KEY, sources BLOB, answer BLOB) WITHOUT ROWID;
CREATE TABLE readings (key BLOB PRIMARY KEY, words BLOB) WITHOUT ROWID
"""
_OFTEN = 500
"""Rows after which they are written for good; a killed audit loses no more."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Audited).decode

_decode_readings = msgspec.msgpack.Decoder(dict[bytes, bytes]).decode

Sources = tuple[str, ...]
"""The files that a deal points to, from the workspace's root."""


class Cache:
    """What is remembered of the deals of one workspace.

    Args:
        root: the workspace's root.
        rules: what a review rests on besides the deal, as a fingerprint, the request included.
        names: what reading rests on besides the words: the program, and our own names.
    """

    def __init__(self, root: Path, rules: bytes, names: bytes) -> None:
        self._root = root
        self._rules = rules
        self._names = names
        self._database = open_store(root, _NAME, _SCHEMA, _MARK).database
        self._waiting: list[tuple[bytes, bytes, bytes]] = []
        self._read: list[tuple[bytes, bytes]] = []

    def find(self, name: str, content: bytes) -> Audited | None:
        """What became of the deal, if nothing that it rests on has changed since."""
        if not self._database:
            return None
        try:
            row = self._database.execute(
                "SELECT sources, answer FROM audited WHERE key = ?", (self._key(name, content),)
            ).fetchone()
            if row and row[0] == self._seal(_names(row[0])):
                return _decode(row[1])
        except (sqlite3.DatabaseError, msgspec.MsgspecError, ValueError):
            return None
        return None

    def keep(self, name: str, content: bytes, sources: Sources, answer: Audited) -> None:
        """Remembers what became of a deal."""
        row = (self._key(name, content), self._seal(sources), _encode(answer))
        self._waiting.append(row)
        if len(self._waiting) >= _OFTEN:
            self.flush()

    def readings(self, name: str) -> dict[bytes, bytes]:
        """What was read in a deal's mails and calls when it was looked at last, packed."""
        if not self._database:
            return {}
        try:
            row = self._database.execute(
                "SELECT words FROM readings WHERE key = ?", (self._key_of_readings(name),)
            ).fetchone()
            return _decode_readings(row[0]) if row else {}
        except (sqlite3.DatabaseError, msgspec.MsgspecError):
            return {}

    def keep_readings(self, name: str, words: dict[bytes, bytes]) -> None:
        """Remembers what was read in a deal's mails and calls."""
        self._read.append((self._key_of_readings(name), _encode(words)))

    def flush(self) -> None:
        """Writes what waits; where that fails, nothing is remembered and nothing is lost."""
        waiting, self._waiting = self._waiting, []
        read, self._read = self._read, []
        if not (self._database and (waiting or read)):
            return
        with suppress(sqlite3.DatabaseError):
            self._database.execute("BEGIN IMMEDIATE")
            self._database.executemany("INSERT OR REPLACE INTO audited VALUES (?, ?, ?)", waiting)
            self._database.executemany("INSERT OR REPLACE INTO readings VALUES (?, ?)", read)
            self._database.execute("COMMIT")

    def close(self) -> None:
        """Writes what waits and lets go of the file."""
        self.flush()
        if self._database:
            self._database.close()

    def _key(self, name: str, content: bytes) -> bytes:
        return digest(self._rules, str(name).encode(), content)

    def _key_of_readings(self, name: str) -> bytes:
        return digest(self._names, str(name).encode())

    def _seal(self, names: Sources) -> bytes:
        """The names of files and what is in them, as it is now."""
        sealed = [(name, content_of(self._root / name)) for name in names]
        return msgspec.msgpack.encode(sealed)


def _names(sealed: bytes) -> Sources:
    found = msgspec.msgpack.decode(sealed, type=list[tuple[str, bytes]])
    return tuple(name for name, _ in found)
