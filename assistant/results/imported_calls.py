"""What became of calls that were to be taken into a deal."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.review import SCHEMA_VERSION, DealHead

Became = Literal["added", "joined", "known"]


class SpeakerTalk(msgspec.Struct, frozen=True, kw_only=True):
    """How much somebody said; `seconds` are None where the call tells no times.

    `shown` is the name in the call, `name` the stakeholder's; `share` goes from 0 to 1. The
    `questions` are those that were clearly asked; None where the language is not English.
    """

    shown: str
    name: str
    side: Literal["us", "customer", "unknown"]
    seconds: float | None
    words: int
    share: float
    questions: int | None


class ImportedCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call that stands in the deal now.

    `became` tells how: `added` as a new activity, `joined` to one that stood there, or `known`
    before. Shares are by `measure`; `added` are the stakeholders who are new.
    """

    path: str
    became: Became
    activity: str
    date: dt.date
    kind: str
    transcript: str
    people: tuple[str, ...]
    minutes: float | None
    measure: Literal["time", "words"]
    our_share: float
    speakers: tuple[SpeakerTalk, ...]
    our_questions: int | None
    their_questions: int | None
    added: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class ImportedCalls(msgspec.Struct, frozen=True, kw_only=True):
    """What became of some calls; `skipped` says of each file that was left out why.

    `diff` is the change of the deal's file, line by line.
    """

    schema_version: int = SCHEMA_VERSION
    deal: DealHead
    written: bool
    calls: tuple[ImportedCall, ...]
    skipped: tuple[Problem, ...] = ()
    diff: str = ""
