"""What a review rests on besides the deal: the program, the playbooks, the workspace."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

import assistant
from assistant import resources
from assistant.records.load import WorkspaceFile

_SIZE = 16
"""Bytes: enough that no two of a billion things are taken for each other."""


def digest(*parts: bytes) -> bytes:
    """A short number for some bytes; where one part ends and the next begins counts."""
    made = blake2b(digest_size=_SIZE)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.digest()


def of_rules(workspace: WorkspaceFile) -> bytes:
    """A number that changes with the version, with any playbook, and with the workspace.

    It is the same on every machine.
    """
    own = workspace.workspace.playbooks.folder
    folders = [resources.playbooks_folder(), *([workspace.root / own] if own else [])]
    contents = (content_of(path) for folder in folders for path in _yaml_below(folder))
    written = workspace.source.text.encode() if workspace.source else b""
    return digest(assistant.__version__.encode(), written, *contents)


@cache
def of_program(part: str = "") -> bytes:
    """A number that changes with the modules themselves, as those of a development copy do.

    Args:
        part: the package in which they are; by default all count.
    """
    package = os.path.join(os.path.dirname(assistant.__file__), part)
    # As path objects, sorted as such, they took twice as long: more than a hundred known deals.
    return digest(*(told.encode() for told in sorted(_modules_below(package))))


def _modules_below(package: str) -> Iterator[str]:
    """Each module with its size and the time at which it was written last."""
    for folder, _, names in os.walk(package):
        for name in names:
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                stat = os.stat(path)
                yield f"{path[len(package) :]} {stat.st_size} {stat.st_mtime_ns}"


def _yaml_below(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*.yaml"))


def content_of(path: Path) -> bytes:
    """A number for what is in a file; empty where it cannot be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return b""
