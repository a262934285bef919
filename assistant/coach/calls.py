"""Taking calls into a deal: the transcripts into the workspace, the rest into the deal's file.

All that is sound is written, or nothing: a transcript is copied before the deal names it, and is
taken away again if the deal cannot be written.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from assistant.coach.call_taking import FOLDER, Taking
from assistant.coach.edits import diff_of
from assistant.errors import AssistantError, why_unwritable
from assistant.importers.call_file import CallFile
from assistant.importers.calls import Wanted
from assistant.importers.cast import Told, is_shown, meant_by
from assistant.phrasing import names
from assistant.records.edit import apply_to_file
from assistant.records.files import write_whole
from assistant.records.load import DealFile, find_workspace, load_deal
from assistant.results.imported_calls import ImportedCalls
from assistant.results.review import DealHead


def import_calls(
    paths: Iterable[Path], into: Path, wanted: Wanted, *, write: bool = True
) -> ImportedCalls:
    """Take calls into a deal. One that is there already changes nothing.

    Args:
        paths: transcripts, and folders of them.
        into: the deal's file.
        wanted: how to take them in.
        write: else what would be done is only told.

    Raises:
        BadInput: the deal's file has errors.
        AssistantError: it cannot be written, or no call has a name that the user speaks of; then
            everything is as it was.
    """
    workspace = find_workspace(into)
    before = load_deal(into, workspace)
    taking = Taking(before, into, workspace, wanted)
    files = taking.read(paths)
    _check_told(wanted.told, files)
    for file in files:
        taking.take(file)
    text = taking.file.source.text
    if write:
        _write(before, into, text, {workspace.root / at: one for at, one in taking.copies.items()})
    return ImportedCalls(
        deal=DealHead(id=before.id, name=before.deal.name, path=before.path),
        written=write and bool(taking.copies or text != before.source.text),
        calls=tuple(taking.calls),
        skipped=tuple(taking.skipped),
        diff=diff_of(before, text),
    )


def _check_told(told: Told, files: Sequence[CallFile]) -> None:
    """Refuses a name that nobody bears in any call: it may be misspelt."""
    shown = dict.fromkeys(one for file in files for one in file.transcript.speakers)
    for name in (*told.ours, *(meant_by(words)[0] for words in told.theirs)):
        if files and not any(is_shown(name, one) for one in shown):
            who = f"They name {names(shown)}." if shown else "They name nobody."
            raise AssistantError(f"Nobody in these calls is shown as '{name}'. {who}")


def _write(before: DealFile, path: Path, text: str, copies: Mapping[Path, str]) -> None:
    """The copies and the deal's file, or nothing of it all."""
    with contextlib.ExitStack() as undo:
        for target, words in copies.items():
            _make_folder(target.parent, undo)
            write_whole(target, words, overwrite=False)
            undo.callback(target.unlink, missing_ok=True)
        apply_to_file(path, before.source, text)
        undo.pop_all()


def _make_folder(folder: Path, undo: contextlib.ExitStack) -> None:
    if folder.is_dir():
        return
    try:
        folder.mkdir()
    except OSError as error:
        message = f"The folder '{FOLDER}' cannot be made: {why_unwritable(error)}."
        raise AssistantError(message) from None
    undo.callback(folder.rmdir)
