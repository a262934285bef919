"""The files that may hold mails, in the order of their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from assistant.errors import Problem, why_unreadable
from assistant.records.folders import not_entered

SUFFIXES = (".eml", ".emlx", ".mbox", ".msg")
# What mail programs keep beside their mails.
_BESIDE = re.compile(
    r"\..*|.*\.(?:msf|dat|json|db|db-journal|sqlite|index|log|plist|lock|ini|yaml|yml)"
    r"|(?:dovecot|courier|maildir|subscriptions|table_of_contents).*|Thumbs\.db",
    re.IGNORECASE,
)
_MAILDIR_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")


class Found(msgspec.Struct, frozen=True):
    """A file; `is_named` says that the user named it, `unsent` what its mail program says of it."""

    path: Path
    size: int
    is_named: bool
    unsent: Literal["", "draft", "deleted"] = ""


def find_files(path: Path, problems: list[Problem]) -> Iterator[Found]:
    """The file itself, or all files below the folder that may hold mails.

    Args:
        path: what the user named.
        problems: takes what cannot be looked into.
    """
    if not path.is_dir():
        yield from _one(path, problems, is_named=True)
        return

    def refuse(error: OSError) -> None:
        problems.append(_problem(error.filename or path, error))

    for folder, folders, names in os.walk(path, onerror=refuse):
        folders.sort()
        if {"cur", "new"} <= {*folders}:  # a maildir; in tmp stands what has not arrived yet
            names.clear()
            folders[:] = [name for name in folders if name != "tmp"]
        problems += (not_entered(link, "mails") for link in _links(folder, folders, path))
        for name in sorted(names):
            if not _BESIDE.fullmatch(name):
                yield from _one(Path(folder, name), problems, is_named=False)


def _one(path: Path, problems: list[Problem], *, is_named: bool) -> Iterator[Found]:
    try:
        size = path.stat().st_size
    except OSError as error:
        problems.append(_problem(path, error))
        return
    flags = _MAILDIR_FLAGS.search(path.name)
    yield Found(path, size, is_named, _unsent(flags[1] if flags else ""))


def _links(folder: str, names: Iterable[str], root: Path) -> Iterator[str]:
    """Folders that are links to what is not read: it may be a whole disk."""
    for name in names:
        link = os.path.join(folder, name)
        if os.path.islink(link) and not name.startswith("."):
            target = Path(os.path.realpath(link))
            if not target.is_relative_to(os.path.realpath(root)):
                yield link


def _unsent(flags: str) -> Literal["", "draft", "deleted"]:
    if "D" in flags:
        return "draft"
    return "deleted" if "T" in flags else ""


def _problem(path: Path | str, error: OSError) -> Problem:
    return Problem(path=str(path), message=f"it was not read: {why_unreadable(error)}.")
