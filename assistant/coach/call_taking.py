"""Calls taken one after the other into the text of a deal's file. Nothing is written here."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from assistant.coach.call_records import Written, write_call
from assistant.errors import AssistantError, BadInput, Problem, did_you_mean
from assistant.facts.people import People
from assistant.importers.call_file import CallFile, read_call_file
from assistant.importers.calls import Call, Wanted, talk_of, understand_call
from assistant.language.reader import Reader
from assistant.language.transcripts import SUFFIXES, Talk, Turn, read_turns
from assistant.records.consistency import activity_ids, stays_inside
from assistant.records.load import (
    DealFile,
    WorkspaceFile,
    deal_from_source,
    refuse_errors,
    relative_to_root,
)
from assistant.records.source import parse_source
from assistant.results.imported_calls import Became, ImportedCall, SpeakerTalk

FOLDER = "calls"
"""Where a workspace keeps its transcripts, below its root."""

_SAME = 0.5
"""A transcript in which somebody mends words keeps more than this share of its turns."""

_CHANGED = "Its transcript was changed since, and stays as it is."
_IN_FOLDERS = (*SUFFIXES, ".txt")


class Taking:
    """A deal that calls are taken into.

    `file` is the deal as it stands with all that was taken in so far, `copies` the transcripts to
    be written, by their path from the workspace's root; `skipped` says what was left out and why.
    """

    def __init__(
        self, file: DealFile, path: Path, workspace: WorkspaceFile, wanted: Wanted
    ) -> None:
        self.file = file
        self.calls: list[ImportedCall] = []
        self.skipped: list[Problem] = []
        self.copies: dict[str, str] = {}
        self._path = path
        self._workspace = workspace
        self._wanted = wanted
        self._reader = Reader(workspace.workspace.products, workspace.workspace.company)

    def read(self, paths: Iterable[Path]) -> list[CallFile]:
        """The calls in some files, and in the files of some folders."""
        files: list[CallFile] = []
        for path in paths:
            named = [*_transcripts_in(path)] if path.is_dir() else [path]
            if not named:
                message = "no recorded call is in this folder."
                self.skipped.append(Problem(path=str(path), message=message))
            for one in named:
                with self._skipping(str(one)):
                    files.append(read_call_file(one))
        return files

    def take(self, file: CallFile) -> None:
        """Take a call in, unless the deal has it already."""
        with self._skipping(file.path):
            known = self._known(file)
            if known is None:
                self._add(file)
            else:
                self.calls.append(self._told(file, known, "known"))

    def _add(self, file: CallFile) -> None:
        call = understand_call(file, self.file.deal, self._workspace, self._wanted)
        changed = self._changed_since(call)
        if changed is not None:
            self.calls.append(replace(self._told(file, changed, "known"), notes=(_CHANGED,)))
            return
        place, is_there = self._place(call)
        written = write_call(self.file.source, self.file.deal, call, place, self._gone())
        notes = (*_notes(call, self.file), *written.notes)
        self.file = self._sound(written)
        if not is_there:
            self.copies[place] = file.text
        position = activity_ids(self.file.deal.activities).index(written.activity)
        told = self._told(file, position, written.became)
        added = tuple(person.name for person in call.cast.new)
        self.calls.append(replace(told, added=added, notes=notes))

    @contextlib.contextmanager
    def _skipping(self, path: str) -> Iterator[None]:
        try:
            yield
        except BadInput as bad:
            self.skipped += bad.problems
        except AssistantError as error:
            self.skipped.append(Problem(path=path, message=str(error)))

    def _known(self, file: CallFile) -> int | None:
        """The activity whose transcript says the same."""
        for position, activity in enumerate(self.file.deal.activities):
            if activity.transcript and self._holds(activity.transcript, file.text):
                return position
        return None

    def _changed_since(self, call: Call) -> int | None:
        """The activity of that day whose transcript was this one before somebody changed it."""
        said = _said(call.file.transcript.turns)
        for position, activity in enumerate(self.file.deal.activities):
            if activity.transcript and activity.date.day == call.moment.day:
                there = _said(read_turns(self._text_of(activity.transcript) or ""))
                if (said & there).total() > _SAME * max(said.total(), there.total()):
                    return position
        return None

    def _gone(self) -> list[str]:
        """The transcripts that the deal names and that are not there."""
        named = (one.transcript for one in self.file.deal.activities if one.transcript)
        root = self._workspace.root
        return [one for one in named if one not in self.copies and not (root / one).exists()]

    def _holds(self, name: str, text: str) -> bool:
        """Whether the file `name` of the workspace is this text, or is going to be."""
        return self._text_of(name) == text

    def _text_of(self, name: str) -> str | None:
        """What the file `name` of the workspace says, or will say; None where it is not there."""
        if name in self.copies:
            return self.copies[name]
        try:
            return (self._workspace.root / name).read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            return None

    def _place(self, call: Call) -> tuple[str, bool]:
        """Where the transcript belongs, from the workspace's root, and whether it is there."""
        root, file = self._workspace.root, call.file
        if not stays_inside(root, FOLDER):
            raise AssistantError(f"The folder '{FOLDER}' leads out of the workspace.")
        own = relative_to_root(Path(file.path), root)
        if own.startswith(f"{FOLDER}/") and self._holds(own, file.text):
            return own, True
        stem = f"{FOLDER}/{call.moment.day}"
        names = (stem, f"{stem}-{self._path.stem}")
        numbered = (f"{names[-1]}-{number}" for number in range(2, len(self.copies) + 1_000))
        for name in (f"{one}{file.suffix}" for one in (*names, *numbered)):
            if self._holds(name, file.text):
                return name, True
            if name not in self.copies and not (root / name).exists():
                return name, False
        raise AssistantError(f"There are too many transcripts of {call.moment.day}.")

    def _sound(self, written: Written) -> DealFile:
        """The deal with a call in it, as it would be read back."""
        source = parse_source(written.text, self.file.source.path)
        file = deal_from_source(source, self._path, self._workspace)
        try:
            refuse_errors(file.problems)
        except BadInput as bad:
            wrong = next(one for one in bad.problems if one.level == "error")
            message = f"with it the deal would be wrong: {wrong.message} {wrong.hint}".strip()
            raise AssistantError(message) from None
        return file

    def _told(self, file: CallFile, position: int, became: Became) -> ImportedCall:
        deal, activity = self.file.deal, self.file.deal.activities[position]
        talk = Talk(file.transcript.turns)
        people = People(deal, self._workspace.workspace)
        speakers = talk_of(file.transcript, activity, people, self._reader)
        ours = [one.shown for one in speakers if one.side == "us"]
        return ImportedCall(
            path=file.path,
            became=became,
            activity=activity_ids(deal.activities)[position],
            date=activity.date.day,
            kind=activity.kind,
            transcript=activity.transcript,
            people=activity.people,
            minutes=None if talk.minutes is None else round(talk.minutes, 1),
            measure=talk.measure,
            our_share=round(talk.share(ours), 3),
            speakers=speakers,
            our_questions=_questions(speakers, "us"),
            their_questions=_questions(speakers, "customer"),
        )


def _said(turns: Iterable[Turn]) -> Counter[str]:
    return Counter(" ".join(turn.text.split()) for turn in turns)


def _questions(speakers: Iterable[SpeakerTalk], side: str) -> int | None:
    asked = [one.questions for one in speakers if one.side == side]
    return None if None in asked else sum(filter(None, asked))


def _transcripts_in(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if one.suffix.lower() in _IN_FOLDERS)


def _notes(call: Call, before: DealFile) -> Iterator[str]:
    """What to look at once more."""
    for problem in call.file.transcript.problems:
        yield f"Line {problem.line}: {problem.message}"
    if call.file.encoding == "cp1252":
        yield "It is not written in UTF-8 and was read as Windows writes it."
    known = [person.name for person in before.deal.stakeholders]
    for person in call.cast.new:
        near = did_you_mean(person.name, known)
        if near.startswith("Did you mean"):
            yield f"{person.name} is new here. {near}"
    for activity, name in zip(
        before.deal.activities, activity_ids(before.deal.activities), strict=True
    ):
        if activity.transcript and activity.date.day == call.moment.day:
            yield f"The deal has another call of that day with a transcript: {name}."
