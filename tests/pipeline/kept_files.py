"""What an audit leaves in a folder: the deals as they were, and sound databases."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but those that audits keep for themselves."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".deal" not in path.parts
    }


def is_whole(folder: Path) -> bool:
    """Whether the databases are sound; one that is not there is."""
    for path in (folder / ".deal").glob("*.sqlite"):
        with closing(sqlite3.connect(path)) as database:
            if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return False
    return True


def looks(folder: Path) -> list[tuple[str, str, str]]:
    """What the history says of each deal."""
    with closing(sqlite3.connect(folder / ".deal" / "history.sqlite")) as database:
        return database.execute("SELECT deal, first, verdict FROM looks ORDER BY 1, 2").fetchall()
