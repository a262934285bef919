"""What is asked about every deal of an audit, and what became of each."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec

from assistant.errors import Problem
from assistant.facts.benchmarks import Benchmarks
from assistant.pipeline.benchmarks import Ended
from assistant.records.load import DealFile
from assistant.results.audit import AuditLine
from assistant.results.review import Review

Subject = Path | DealFile
"""What is audited: a file that is still to be read, or a deal that a row of an export is."""


def path_of(subject: Subject) -> Path:
    """The file that a deal stands in, as the user named it."""
    return Path(subject.source.path) if isinstance(subject, DealFile) else subject


class AuditRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about every deal, the same for all of them.

    Args:
        as_of: the day from which the deals are looked at.
        benchmarks: how long this team's won deals took; None where that is still to be found
            out, from the closed deals among those that are audited.
        where: an expression over the named facts; deals that it is not true of are left out.
        reviews: make whole reviews too.
        stalled: show those deals alone that something of the pack `stalled` was found of.
    """

    as_of: dt.date
    benchmarks: Benchmarks | None = None
    where: str = ""
    reviews: bool = False
    stalled: bool = False


class Audited(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one deal; without a line it was left out, or its problems say why.

    `root` is the folder of the workspace that it belongs to; `ended` how the deal did, if it did.
    """

    path: str
    root: str = ""
    line: AuditLine | None = None
    review: Review | None = None
    ended: Ended | None = None
    problems: tuple[Problem, ...] = ()
    broken: bool = False
