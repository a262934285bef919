"""Importing a CRM export: one file a deal, as often as somebody likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from assistant.errors import AssistantError, BadInput, Problem, why_unwritable
from assistant.importers.crm.deal_file import deal_text
from assistant.importers.crm.export import Export, read_export
from assistant.importers.crm.folder import Folder
from assistant.importers.crm.merge import merge
from assistant.importers.crm.readings import ReadOptions
from assistant.records.edit import content_for_file
from assistant.records.files import WholeFiles
from assistant.records.load import (
    DealFile,
    deal_from_source,
    find_workspace,
    refuse_errors,
)
from assistant.records.source import parse_source
from assistant.results.crm import CrmImport, Kept

Progress = Callable[[int], None]
"""Told how many more deals are done."""


def open_export(path: Path, into: Path, options: ReadOptions | None = None) -> Export:
    """The export in the file `path`, read as the workspace of the folder `into` says.

    Raises:
        BadInput: it cannot be read, or too little of it is recognised.
    """
    return read_export(path, find_workspace(into), options)


def import_crm(
    export: Export, into: Path, *, write: bool, progress: Progress = lambda _: None
) -> CrmImport:
    """Make or update one file for each deal of an export; nothing is deleted.

    Nothing is changed before everything is ready to be.

    Args:
        export: the export.
        into: the folder of the files; it is made where it is missing.
        write: else the result says what would be done.
        progress: told how many more deals are done.

    Raises:
        AssistantError: a file cannot be written.
    """
    if write:
        _make(into)
    with WholeFiles() as files:
        done = _Import(export, into, files if write else None)
        for _ in done.steps():
            progress(1)
        files.put()
    return done.result()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AssistantError(f"{folder} cannot be made: {why_unwritable(error)}.") from error


class _Import:
    """One import under way; `files` takes what is to be written, None where nothing is."""

    def __init__(self, export: Export, into: Path, files: WholeFiles | None) -> None:
        self._export = export
        self._into = into
        self._files = files
        self._workspace = find_workspace(into)
        self._folder = Folder(into, self._workspace)
        self._problems: list[Problem] = []
        self._files_of: dict[str, Path] = {}
        self._added: list[str] = []
        self._updated: list[str] = []
        self._unchanged = 0
        self._kept: list[Kept] = []
        self._gone: list[str] = []

    def steps(self) -> Iterator[None]:
        """Does the work, one deal of the export a step."""
        for path, file in self._folder.deals_of(self._export.understood.system):
            imported = file.deal.imported
            row = self._export.deal(imported.id) if imported else None
            if imported is None or row is None:
                self._gone.append(str(path))
            elif imported.id in self._files_of:
                self._problems.append(_twin(path, self._files_of[imported.id]))
            else:
                self._files_of[imported.id] = path
                self._update(path, file, row)
                yield
        for row in self._export.deals():
            if row.deal.imported and row.deal.imported.id not in self._files_of:
                self._add(row)
                yield

    def _add(self, row: DealFile) -> None:
        path = self._folder.new_file(row.deal)
        if path is None:
            return  # the problem of the file that stands there says enough
        if self._files:
            text = deal_text(row.deal, self._export.understood.title)
            self._files.add(path, text, overwrite=False)
        self._added.append(str(path))

    def _update(self, path: Path, file: DealFile, row: DealFile) -> None:
        title = self._export.understood.title
        try:
            merged = merge(file, row.deal, self._export.told, title)
            if merged.text == file.source.text:
                self._unchanged += 1
            else:
                self._change(path, file, merged.text)
        except AssistantError as refused:
            self._problems.append(_refused(path, refused))
            return
        self._kept += (Kept(path=str(path), **edit._asdict()) for edit in merged.kept)

    def _change(self, path: Path, file: DealFile, text: str) -> None:
        """Have the file say `text` from now on.

        Raises:
            AssistantError: the file would be wrong then, or was changed meanwhile.
        """
        source = parse_source(text, file.source.path)
        refuse_errors(deal_from_source(source, path, self._workspace).problems)
        content = content_for_file(path, file.source, text)
        if self._files:
            self._files.add(path, content)
        self._updated.append(str(path))

    def result(self) -> CrmImport:
        """What was done."""
        return CrmImport(
            written=self._files is not None,
            into=str(self._into),
            export=self._export.understood,
            added=tuple(self._added),
            updated=tuple(self._updated),
            unchanged=self._unchanged,
            kept=tuple(self._kept),
            gone=tuple(self._gone),
            problems=(*self._folder.problems, *self._problems),
        )


def _refused(path: Path, error: AssistantError) -> Problem:
    """The problem that a file could not follow the export."""
    wrong = error.problems[0] if isinstance(error, BadInput) else error
    return Problem(path=str(path), message=f"it was left as it was: {wrong}")


def _twin(path: Path, first: Path) -> Problem:
    """The problem that two files are of one deal."""
    message = f"{first} is of the same deal, and alone followed the export."
    hint = "Keep one of them, and delete the other or its 'imported'."
    return Problem(path=str(path), message=message, hint=hint)
