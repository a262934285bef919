"""A deal that an audit is to look at: by what it is known, and the workspace that it belongs to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from assistant.once import once
from assistant.pipeline.fingerprint import digest, of_rules
from assistant.pipeline.outcome import AuditRequest, Subject, path_of
from assistant.records.load import DealFile, WorkspaceFile, find_workspace, relative_to_root
from assistant.records.source import read_bytes
from assistant.review.desk import Desk, open_desk

if TYPE_CHECKING:
    from assistant.pipeline.memory import Memory


class Name(msgspec.Struct, frozen=True, dict=True):
    """By what a deal is remembered.

    Args:
        shown: its file as the user named it, with the line in an export.
        path: its file from the workspace's root.
        content: a number for all that its reading rests on.
    """

    shown: str
    path: str
    content: bytes

    @once
    def key(self) -> bytes:
        """The same for the same deal, whatever is in it."""
        return digest(self.shown.encode(), self.path.encode())


class Workplace:
    """A workspace whose deals are looked at, with what is the same for all of them.

    Args:
        file: the workspace.
        request: what is asked about each deal.
        remember: keep what became of them, and look there first.
    """

    def __init__(self, file: WorkspaceFile, request: AuditRequest, *, remember: bool) -> None:
        self.file = file
        self.root = file.root
        self._request = request
        self._remember = remember
        self._memory: Memory | None = None

    @once
    def desk(self) -> Desk:
        """What its deals are reviewed with; raises BadInput with what is wrong there."""
        return open_desk(self.file)

    @once
    def rules(self) -> bytes:
        """A number for what reviews rest on besides the deals."""
        return of_rules(self.file)

    @property
    def memory(self) -> Memory | None:
        """What is remembered of its deals, where anything is to be."""
        if self._memory is None and self._remember:
            # Six milliseconds, a thirtieth of the audit of one deal.
            from assistant.pipeline.memory import Memory  # noqa: PLC0415

            self._memory = Memory(self.file, self.rules, self._request)
        return self._memory

    def ask(self, request: AuditRequest) -> None:
        """From now on this is asked about its deals."""
        self.close()
        self._request = request

    def flush(self) -> None:
        """Writes what is to be remembered."""
        if self._memory:
            self._memory.flush()

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of it."""
        if self._memory:
            self._memory.close()
            self._memory = None


class Asked(msgspec.Struct, frozen=True):
    """A deal to look at.

    Attributes:
        path: its file as the user named it.
        row: the deal itself, where it is one of many in its file.
        line: where it stands there; 0 in a file of its own.
    """

    path: str
    name: Name
    workplace: Workplace
    row: DealFile | None = None
    line: int = 0


class _Folder(msgspec.Struct, frozen=True):
    """Where the deals of one folder belong, and how the folder is called from there."""

    workplace: Workplace
    inside: str


class Workplaces:
    """Finds the workplace of each deal; of many in one folder it is found once.

    Args:
        request: what is asked about each deal.
        remember: keep what became of them, and look there first.
    """

    def __init__(self, request: AuditRequest, *, remember: bool) -> None:
        self._request = request
        self._remember = remember
        self._folders: dict[str, _Folder] = {}
        self._known: dict[Path, Workplace] = {}

    def open(self, subject: Subject) -> tuple[Asked, bytes]:
        """A deal to look at, and what is in its file, where it has one of its own.

        Raises:
            BadInput: the file cannot be read, or the workspace is wrong.
        """
        path = path_of(subject)
        folder, file = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = self._folder(path)
        found = self._folders[folder]
        workplace = found.workplace
        if isinstance(subject, DealFile):
            line = subject.source.place(()).line
            told = digest(msgspec.msgpack.encode(subject.deal), subject.source.text.encode())
            return Asked(path, Name(f"{path}:{line}", "", told), workplace, subject, line), b""
        content = read_bytes(path, path)
        is_link = os.path.islink(path)
        named = relative_to_root(Path(path), workplace.root) if is_link else found.inside + file
        return Asked(path, Name(path, named, digest(content)), workplace), content

    def ask(self, request: AuditRequest) -> None:
        """From now on this is asked about deals; their workplaces stay as they are."""
        self._request = request
        for one in self._known.values():
            one.ask(request)

    def flush(self) -> None:
        """Writes what is to be remembered."""
        for one in self._known.values():
            one.flush()

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of it."""
        for one in self._known.values():
            one.close()

    def _folder(self, path: str) -> _Folder:
        file = find_workspace(path)
        if file.root not in self._known:
            self._known[file.root] = Workplace(file, self._request, remember=self._remember)
        inside = relative_to_root(Path(path).parent / "_", file.root)[:-1]
        return _Folder(self._known[file.root], inside)
