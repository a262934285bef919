"""Small databases in a workspace's `.deal` folder: what is wrong with one never stops the work."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

FOLDER = ".deal"
_IGNORED = "*\n"
_PATIENCE = 30.0
"""Seconds to wait while another audit writes."""


def open_store(root: Path, name: str, schema: str, mark: int) -> sqlite3.Connection | None:
    """A database in the folder `.deal` below `root`, made if it is not there.

    What is damaged, or was made by another program or another schema, is put aside under the
    name `NAME.damaged` and made anew.

    Args:
        root: the workspace's root.
        name: the file's name.
        schema: the statements that make its tables, each of which bears being run again.
        mark: a number of the schema's own; a file with another one is not ours.

    Returns:
        The open database; None where the folder cannot be written.
    """
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text(_IGNORED, encoding="utf-8")
    except OSError:
        return None
    path = folder / name
    try:
        return _open(path, schema, mark)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            return None
    return _made_anew(path, schema, mark)


def _made_anew(path: Path, schema: str, mark: int) -> sqlite3.Connection | None:
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
        for tail in ("-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
        return _open(path, schema, mark)
    except (OSError, sqlite3.DatabaseError):
        return None


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
    database.execute("BEGIN IMMEDIATE")
    try:
        for statement in filter(None, map(str.strip, schema.split(";"))):
            database.execute(statement)
        database.execute(f"PRAGMA application_id = {mark}")
        database.execute("COMMIT")
    except sqlite3.DatabaseError:
        with suppress(sqlite3.DatabaseError):
            database.execute("ROLLBACK")
        raise
