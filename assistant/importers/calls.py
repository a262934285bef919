"""A call from a file, understood as an activity of a deal: when it was, and who spoke how much."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Literal

import msgspec

from assistant.errors import BadInput, Problem
from assistant.facts.people import People
from assistant.importers.call_day import moment_of
from assistant.importers.call_file import CallFile
from assistant.importers.cast import Cast, Doubt, Told, cast_of
from assistant.language.reader import Reader
from assistant.language.transcripts import Talk, Transcript
from assistant.phrasing import day_year, names
from assistant.records.base import Moment
from assistant.records.deal import Activity, Deal
from assistant.records.load import WorkspaceFile
from assistant.results.imported_calls import SpeakerTalk

CallKind = Literal["call", "meeting", "demo"]


class Wanted(msgspec.Struct, frozen=True):
    """How calls are to be taken in; without a `day` they tell their own."""

    as_of: dt.date
    told: Told = Told()
    day: dt.date | None = None
    kind: CallKind = "call"


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """A call with its day and its people."""

    file: CallFile
    moment: Moment
    kind: CallKind
    cast: Cast

    def activity(self, activity_id: str, transcript: str) -> Activity:
        """The call as the deal records it."""
        return Activity(
            id=activity_id,
            date=self.moment,
            kind=self.kind,
            people=self.cast.theirs,
            state="held",
            transcript=transcript,
            speakers=self.cast.speakers,
        )


def understand_call(file: CallFile, deal: Deal, workspace: WorkspaceFile, wanted: Wanted) -> Call:
    """The call in a file, as one of a deal.

    Raises:
        BadInput: its day or its people are not known, with what to do about it.
        AssistantError: what the user says of its people does not fit the deal.
    """
    cast = cast_of(file.transcript, deal, workspace.workspace, wanted.told)
    knows_us = bool(deal.owner or workspace.workspace.domains)
    problems = [*_open_people(file, cast, knows_us)]
    moment = Moment(wanted.day) if wanted.day else None
    moment = moment or moment_of(file.transcript, file.path, workspace.zone)
    if moment is None:
        message = "nothing in it, or in its name, says on which day it was held."
        problems.append(_problem(file, message, "Say so: --date 2026-08-20."))
    elif moment.day > wanted.as_of:
        message = f"{day_year(moment.day)} lies ahead; it cannot have been held then."
        problems.append(_problem(file, message, "Give its day with --date."))
    if moment is None or problems:
        raise BadInput(problems)
    return Call(file=file, moment=moment, kind=wanted.kind, cast=cast)


def _problem(file: CallFile, message: str, hint: str, line: int = 0) -> Problem:
    column = 1 if line else 0
    return Problem(path=file.path, line=line, column=column, message=message, hint=hint)


def _open_people(file: CallFile, cast: Cast, knows_us: bool) -> Iterator[Problem]:
    transcript = file.transcript
    for doubt in cast.doubts:
        message, hint = _asked(doubt)
        if not knows_us and not doubt.may_be:
            knows_us = True  # said once, however many they are
            hint += " If it is you, write 'owner:' into the deal, and you are known."
        yield _problem(file, message, hint, _first_line(transcript, doubt.shown))
    if not cast.theirs and not cast.doubts:
        ours = "all who speak in it are ours." if cast.members else "nobody is named in it."
        yield _problem(file, ours, "Say who of theirs took part: --with NAME.")


def _asked(doubt: Doubt) -> tuple[str, str]:
    if doubt.may_be:
        meant = names(doubt.may_be).replace(" and ", " or ")
        return f"'{doubt.shown}' may be {meant}.", f'Say who: --theirs "{doubt.shown}=NAME".'
    message = f"nothing says whose side '{doubt.shown}' is on."
    return message, f'Say so: --ours "{doubt.shown}" or --theirs "{doubt.shown}".'


def _first_line(transcript: Transcript, shown: str) -> int:
    return next((turn.line for turn in transcript.turns if turn.speaker == shown), 0)


def talk_of(
    transcript: Transcript, activity: Activity, people: People, reader: Reader
) -> tuple[SpeakerTalk, ...]:
    """Who spoke how much and asked how many clear questions, who spoke most first.

    Args:
        transcript: the call.
        activity: what the deal says of it.
        people: whom its names may mean.
        reader: finds the questions.
    """
    talk = Talk(transcript.turns)
    asked = _questions(transcript, reader, activity.date.day)
    table = []
    for shown, words in talk.words.items():
        speaker = people.speaker(shown, activity.speakers)
        table.append(
            SpeakerTalk(
                shown=shown,
                name=speaker.person.name if speaker.person else "",
                side=speaker.side,
                seconds=talk.seconds.get(shown),
                words=words,
                share=round(talk.share([shown]), 3),
                questions=None if asked is None else asked[shown],
            )
        )
    return tuple(sorted(table, key=lambda one: (-one.share, one.shown)))


def _questions(transcript: Transcript, reader: Reader, day: dt.date) -> Counter[str] | None:
    """How many clear questions each asked; None where the language is not one that we read."""
    read = reader.call(transcript.turns, day)
    clear = (
        sentence.speaker
        for sentence in read.sentences
        if any(act.kind == "question" and act.confidence == "clear" for act in sentence.acts)
    )
    return Counter(clear) if read.english else None
