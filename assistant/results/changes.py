"""What a review says differently after a change of the record."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.errors import Problem
from assistant.results.finding import Finding
from assistant.results.review import SCHEMA_VERSION, DealHead, NextMove, Rung, Verdict


class AnswerChange(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that now rests on more, or on less, than before."""

    question: str
    before: Rung
    after: Rung


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """Two reviews of one deal, compared.

    A finding that is `changed` is still there, with other words or another severity. What is
    `waived` is there too, but left alone from now on.
    """

    verdict_before: Verdict
    verdict_after: Verdict
    gone: tuple[Finding, ...] = ()
    new: tuple[Finding, ...] = ()
    changed: tuple[Finding, ...] = ()
    waived: tuple[Finding, ...] = ()
    answers: tuple[AnswerChange, ...] = ()
    moves_gone: tuple[NextMove, ...] = ()
    moves_new: tuple[NextMove, ...] = ()

    @property
    def says_the_same(self) -> bool:
        """Whether both reviews say the same."""
        found = (self.gone, self.new, self.changed, self.waived)
        moved = (self.answers, self.moves_gone, self.moves_new)
        return self.verdict_before == self.verdict_after and not any((*found, *moved))


class Edited(msgspec.Struct, frozen=True, kw_only=True):
    """A change of a deal's file, and what its review says differently.

    `did` says in a sentence what was changed; `notes` what to look at once more; `problems` are
    the warnings that the change brings; `diff` is the change itself, line by line.
    """

    schema_version: int = SCHEMA_VERSION
    as_of: dt.date
    deal: DealHead
    did: str
    written: bool
    changes: Changes
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    diff: str = ""
