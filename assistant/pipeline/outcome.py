"""What is asked about every deal of an audit, and what became of each."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.errors import Problem
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.results.audit import AuditLine
from assistant.results.review import Review


class AuditRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about every deal, the same for all of them.

    Args:
        as_of: the day from which the deals are looked at.
        benchmarks: how long this team's won deals took.
        where: an expression over the named facts; deals that it is not true of are left out.
        reviews: make whole reviews too.
    """

    as_of: dt.date
    benchmarks: Benchmarks = NO_BENCHMARKS
    where: str = ""
    reviews: bool = False


class Audited(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one deal; without a line it was left out, or its problems say why.

    `root` is the folder of the workspace that it belongs to.
    """

    path: str
    root: str = ""
    line: AuditLine | None = None
    review: Review | None = None
    problems: tuple[Problem, ...] = ()
    broken: bool = False
