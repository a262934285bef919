"""The folder that exports are imported into: the deals that are there, names for new ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assistant.errors import BadInput, Problem
from assistant.importers.crm.deal_file import file_stem
from assistant.records.deal import Deal
from assistant.records.folders import Listing, list_deals
from assistant.records.load import DealFile, WorkspaceFile, read_deal

_SUFFIX = ".yaml"


class Folder:
    """The deals in a folder.

    Args:
        path: the folder; it may be missing.
        workspace: the one that it belongs to.

    Attributes:
        problems: why some files cannot be read.
    """

    def __init__(self, path: Path, workspace: WorkspaceFile) -> None:
        self.problems: list[Problem] = []
        self._path = path
        self._workspace = workspace
        listing = list_deals(path) if path.is_dir() else Listing([], [], [], [])
        self._found = [*map(Path, listing.deals)]
        self._taken = {self._name(Path(one)) for listed in listing for one in listed}
        self._unreadable: set[str] = set()

    def deals_of(self, system: str) -> Iterator[tuple[Path, DealFile]]:
        """Every deal that came from a system, with its file; `problems` grow meanwhile."""
        for path in self._found:
            try:
                file = read_deal(path, self._workspace)
            except BadInput as bad:
                self.problems += bad.problems
                self._unreadable.add(self._name(path))
                continue
            if file.deal.imported and file.deal.imported.system == system:
                yield path, file

    def new_file(self, deal: Deal) -> Path | None:
        """A free name for the file of a deal; None where a file that cannot be read has it."""
        stem = file_stem(deal)
        name, number = f"{stem}{_SUFFIX}", 1
        if name in self._unreadable:
            return None
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}{_SUFFIX}"
        self._taken.add(name)
        return self._path / name

    def _name(self, path: Path) -> str:
        """The file's name, as file systems know it that tell no capitals from others."""
        return path.relative_to(self._path).as_posix().casefold()
