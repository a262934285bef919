"""A deal's file in, its facts out: what every use case begins with."""

from __future__ import annotations

import datetime as dt
from os.path import isabs, normpath, realpath, relpath
from pathlib import Path

import msgspec

from assistant.errors import Problem
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.facts.facts import Facts
from assistant.language.reader import Reader
from assistant.records.consistency import future_dates
from assistant.records.load import DealFile, refuse_errors
from assistant.review.desk import Desk
from assistant.review.known_names import check_known_names
from assistant.review.sources import read_sources


def facts_of(
    file: DealFile,
    as_of: dt.date,
    desk: Desk,
    benchmarks: Benchmarks = NO_BENCHMARKS,
    reader: Reader | None = None,
) -> tuple[Facts, tuple[Problem, ...]]:
    """What follows from a deal, and the warnings about its file.

    Args:
        file: the deal.
        as_of: the day from which it is looked at.
        desk: what to review it with.
        benchmarks: how long this team's won deals took.
        reader: reads mails and calls; by default one that remembers nothing.

    Raises:
        BadInput: every problem that stops a review, each at its place.
    """
    problems = [
        *file.problems,
        *check_known_names(file, desk),
        *future_dates(file.deal, file.source, as_of),
    ]
    refuse_errors(problems)
    facts = Facts(
        file.deal,
        as_of,
        desk.workspace.workspace,
        read_sources(file.deal, desk.workspace.root, reader),
        desk.playbooks.questions,
        benchmarks,
    )
    shown = (msgspec.structs.replace(problem, path=file.path) for problem in problems)
    return facts, tuple(shown)


def as_named(problem: Problem, deal: Path) -> Problem:
    """The problem of a deal's workspace, seen from where the user named the deal."""
    if deal.is_absolute() or not isabs(problem.path):
        return problem
    seen = normpath(deal.parent / relpath(problem.path, realpath(deal.parent)))
    is_same = realpath(seen) == realpath(problem.path)
    return msgspec.structs.replace(problem, path=seen) if is_same else problem
