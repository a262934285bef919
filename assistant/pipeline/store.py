"""Small databases in a workspace's `.deal` folder: what is wrong with one never stops the work."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

FOLDER = ".deal"
_IGNORED = "*\n"
_PATIENCE = 30.0
"""Seconds to wait while another audit writes."""


class Store(NamedTuple):
    """A database, if there can be one; `aside` is where a damaged one was put, if there was one."""

    database: sqlite3.Connection | None
    aside: Path | None = None


def open_store(root: Path, name: str, schema: str, mark: int) -> Store:
    """A database in the folder `.deal` below `root`, made if it is not there.

    What is damaged, or was made by another program or another schema, is put aside and made anew.
    Where the folder cannot be written, or the database cannot be used now, there is none; nor
    where the folder or the file is a link: it would lead to what nobody has named.

    Args:
        root: the workspace's root.
        name: the file's name.
        schema: the statements that make its tables, each of which bears being run again.
        mark: a number of the schema's own; a file with another one is not ours.
    """
    folder = root / FOLDER
    path = folder / name
    if folder.is_symlink() or path.is_symlink():
        return Store(None)
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists() or not ignore.stat().st_size:
            ignore.write_text(_IGNORED, encoding="utf-8")
        return Store(_open(path, schema, mark))
    except (OSError, sqlite3.OperationalError):
        return Store(None)
    except sqlite3.DatabaseError:
        aside = put_aside(path)
    try:
        return Store(_open(path, schema, mark) if aside else None, aside)
    except sqlite3.DatabaseError:
        return Store(None, aside)


def put_aside(path: Path) -> Path | None:
    """Gives a damaged database another name, and tells it; None where that cannot be done."""
    aside, number = path.with_name(f"{path.name}.damaged"), 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{number}")
    try:
        path.replace(aside)
        for tail in ("-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
    except OSError:
        return None
    return aside


def _open(path: Path, schema: str, mark: int) -> sqlite3.Connection:
    """The database, checked; raises DatabaseError where it is not ours or not whole."""
    database = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        (found,) = database.execute("PRAGMA application_id").fetchone()
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and found != mark:
            raise sqlite3.DatabaseError("made by another program")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if not tables:
            _create(database, schema, mark)
    except sqlite3.DatabaseError:
        database.close()
        raise
    return database


def _create(database: sqlite3.Connection, schema: str, mark: int) -> None:
    """Makes the tables; of two programs that try at once, the second finds them there."""
    with transaction(database):
        for statement in filter(None, map(str.strip, schema.split(";"))):
            database.execute(statement)
        database.execute(f"PRAGMA application_id = {mark}")


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """All that is written inside, or nothing of it."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.DatabaseError):
            database.execute("ROLLBACK")
        raise
