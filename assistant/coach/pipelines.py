"""The deals that somebody names: files, folders of them, and CRM exports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.coach.named import NamedDeals, once, without_deals
from assistant.errors import BadInput, Problem
from assistant.pipeline.outcome import Subject, path_of
from assistant.records.load import DealFile, find_workspace, read_deal
from assistant.records.source import read_bytes
from assistant.results.crm import Understood
from assistant.review.files import as_named

if TYPE_CHECKING:
    from assistant.importers.crm.export import Export
    from assistant.importers.crm.readings import ReadOptions

_RECORDS = (".yaml", ".yml")
_ENDED = b"outcome"
"""A file in which this word does not stand is of an open deal."""


class Pipeline:
    """Many deals, each file once.

    Args:
        paths: deal files, folders of them, and CRM exports.
        options: what somebody says about the exports.

    Raises:
        BadInput: an export cannot be read.
    """

    def __init__(self, paths: Iterable[str | Path], options: ReadOptions | None = None) -> None:
        named = [Path(path) for path in paths]
        self._records = [path for path in named if not is_export(path)]
        self._deals = NamedDeals(self._records)
        exports = once(str(path) for path in named if is_export(path))
        self._exports = [_open(Path(path), options) for path in exports]

    def __len__(self) -> int:
        return len(self._deals.files) + sum(one.totals.deals for one in self.exports)

    @property
    def files(self) -> Iterator[Path]:
        """Every deal file."""
        return self._deals.paths

    @property
    def exports(self) -> tuple[Understood, ...]:
        """How each export was read."""
        return tuple(one.understood for one in self._exports)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Folders without deals, links that are not followed, what of exports cannot be read."""
        refused = (problem for one in self.exports for problem in one.problems)
        return (*self.unread, *refused)

    @property
    def unread(self) -> tuple[Problem, ...]:
        """Folders without deals, and links that are not followed."""
        return (*map(without_deals, self._deals.empty), *self._deals.elsewhere)

    def holds(self, root: Path) -> bool:
        """Whether every deal file below a folder is among these."""
        named = {realpath(path) for path in self._records}
        return any(realpath(one) in named for one in (root, *root.parents))

    def subjects(self) -> Iterator[Subject]:
        """Every deal: the files, and then the rows of the exports."""
        yield from self._deals.files
        for export in self._exports:
            yield from export.deals()

    def closed(self, problems: list[Problem]) -> Iterator[tuple[Path, DealFile]]:
        """Every deal that has ended, with its file as it was named.

        Args:
            problems: takes what is wrong with files that cannot be read.
        """
        for subject in self.subjects():
            path = Path(path_of(subject))
            try:
                file = subject if isinstance(subject, DealFile) else _read(path)
            except BadInput as bad:
                problems += (as_named(problem, path) for problem in bad.problems)
                continue
            if file.deal.outcome:
                yield path, file


def is_export(path: Path) -> bool:
    """Whether a path is a file, and not one of ours."""
    return path.suffix not in _RECORDS and not path.is_dir()


def may_have_ended(subject: Subject) -> bool:
    """Whether a deal is closed, as far as that can be told without reading it in earnest."""
    if isinstance(subject, DealFile):
        return subject.deal.outcome is not None
    path = path_of(subject)
    try:
        return _ENDED in read_bytes(path, path)
    except BadInput:
        return False


def _read(path: Path) -> DealFile:
    return read_deal(path, find_workspace(path))


def _open(path: Path, options: ReadOptions | None) -> Export:
    # An audit of files needs none of this.
    from assistant.importers.crm.export import read_export  # noqa: PLC0415

    return read_export(path, find_workspace(path), options)
