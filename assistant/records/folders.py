"""Where deals lie: the files below a folder, and none that a link brings in from elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from assistant.errors import BadInput, Problem
from assistant.records.load import WORKSPACE_FILE
from assistant.records.source import read_source

_NOT_DEALS = {"briefs", "playbooks", "templates"}
_SUFFIXES = (".yaml", ".yml")
_Kind = Literal["file", "link", "closed"]


class Listing(NamedTuple):
    """What a path names, in order: the deal files, and what else lies there and was not read.

    What a link leads to elsewhere nobody has named; a folder may be closed to us.

    Attributes:
        deals: the files.
        outside: links to files elsewhere, and folders that we may not look into.
        folders: links to folders elsewhere.
        linked: those of the deals that are links; the others are known by no name but theirs.
    """

    deals: list[str]
    outside: list[str]
    folders: list[str]
    linked: list[str]


def find_deals(path: str | Path) -> list[Path]:
    """The deal files that `path` names: itself, or every `.yaml` file below the folder.

    Workspace files, hidden folders, the folders for briefs, playbooks and templates, the folder
    where a workspace keeps its own playbooks, and links to files elsewhere hold no deals.
    """
    return [Path(found) for found in list_deals(path).deals]


def list_deals(path: str | Path) -> Listing:
    """The deal files that `path` names, and the links among them that lead elsewhere.

    Elsewhere is what lies neither below the folder nor in the workspace that it belongs to; for
    a folder, all that is not found below this one anyway.
    """
    if not os.path.isdir(path):
        return Listing([str(path)], [], [], [])
    root = os.path.realpath(path)
    around = _workspace_around(root)
    playbooks = _own_playbooks(around)
    listing = Listing([], [], [], [])
    if _is_below(root, playbooks):
        return listing
    shown = "" if str(path) == os.curdir else os.path.join(path, "")
    for name, kind in sorted(_deals_below(root, playbooks)):
        if kind == "file":
            listing.deals.append(shown + name)
            continue
        target = os.path.realpath(os.path.join(root, name)) if kind == "link" else ""
        if os.path.isdir(target):
            if not _is_below(target, {root, *playbooks}):
                listing.folders.append(shown + name)
        elif not target or not _is_below(target, {around}):
            listing.outside.append(shown + name or str(path))
        elif not _is_below(target, playbooks):
            listing.deals.append(shown + name)
            listing.linked.append(shown + name)
    return listing


def not_read(path: str) -> Problem:
    """That a link among deals is not followed, or that a folder is closed to us."""
    if not os.path.islink(path):
        message = "you have no permission to look into this folder: nothing in it was read."
        return Problem(path=path, message=message)
    message = f"this link leads out of the folder, to {os.path.realpath(path)}: it was not read."
    return Problem(path=path, message=message, hint="Name the file itself, or copy it here.")


def not_entered(link: str, what: str = "deals") -> Problem:
    """That a folder among others is a link; what lies there may well be no deals, or no mails."""
    message = f"this folder is a link, to {os.path.realpath(link)}: it was not entered."
    hint = f"If {what} lie there, name that folder too."
    return Problem(path=link, message=message, hint=hint, level="warning")


def _deals_below(root: str, playbooks: set[str]) -> Iterator[tuple[str, _Kind]]:
    """Every deal file below a folder, and every folder that is not entered, named from there.

    Folders that are links are not entered. `playbooks` takes those of workspaces on the way.
    """
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            entries = _entries(os.path.join(root, below))
        except OSError:
            yield below, "closed"
            continue
        if below and any(entry.name == WORKSPACE_FILE for entry in entries):
            playbooks |= _own_playbooks(os.path.join(root, below.rstrip("/")))
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                if _may_be_deal(entry) or _is_linked_folder(entry):
                    yield below + entry.name, "link" if entry.is_symlink() else "file"
            elif entry.name not in _NOT_DEALS and entry.path not in playbooks:
                waiting.append(f"{below}{entry.name}/")


def _may_be_deal(entry: os.DirEntry[str]) -> bool:
    return entry.name.endswith(_SUFFIXES) and entry.name != WORKSPACE_FILE


def _is_linked_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_symlink() and entry.name not in _NOT_DEALS and os.path.isdir(entry.path)


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What lies in a folder and is not hidden."""
    with os.scandir(folder) as found:
        return [entry for entry in found if not entry.name.startswith(".")]


def _workspace_around(folder: str) -> str:
    """The root of the workspace that a folder belongs to; the folder itself where there is none."""
    above = (folder, *map(str, Path(folder).parents))
    return next((one for one in above if os.path.isfile(os.path.join(one, WORKSPACE_FILE))), folder)


def _own_playbooks(root: str) -> set[str]:
    """The folder of playbooks that a workspace names, if it does, whatever else is wrong there."""
    try:
        playbooks = read_source(os.path.join(root, WORKSPACE_FILE)).value.get("playbooks")
    except BadInput:
        return set()
    named = playbooks.get("folder") if isinstance(playbooks, dict) else ""
    folder = os.path.realpath(os.path.join(root, named)) if isinstance(named, str) else root
    return {folder} if folder != root and _is_below(folder, {root}) else set()


def _is_below(path: str, folders: set[str]) -> bool:
    """Whether a path is one of some folders, or leads to what is in them."""
    return any(path == one or path.startswith(os.path.join(one, "")) for one in folders)
