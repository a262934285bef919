"""One deal of an audit: its file in, its line out, or what is wrong with it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec

from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.facts.named import FactNames
from assistant.records.load import read_deal
from assistant.results.audit import AuditLine
from assistant.results.review import Review
from assistant.review.build import build_review
from assistant.review.desk import Desk, Desks
from assistant.review.files import as_named, facts_of
from assistant.review.summary import summarise
from assistant.templating import Expression, compile_expression


class Question(msgspec.Struct, frozen=True, kw_only=True):
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


def audit_deal(path: Path, question: Question, desks: Desks) -> Audited:
    """The line of the deal in one file. A broken file is an answer too: the audit goes on."""
    try:
        return _audit(path, question, desks.for_deal(path))
    except BadInput as bad:
        problems = tuple(as_named(problem, path) for problem in bad.problems)
        return Audited(path=str(path), problems=problems, broken=True)


def _audit(path: Path, question: Question, desk: Desk) -> Audited:
    file = read_deal(path, desk.workspace)
    facts, warnings = facts_of(file, question.as_of, desk, question.benchmarks)
    root = str(desk.workspace.root)
    if question.where and not is_wanted(compile_expression(question.where), FactNames(facts)):
        return Audited(path=str(path), root=root)
    review = None
    if question.reviews:
        review = build_review(file, facts, desk.playbooks, desk.verdicts, warnings, desk.view)
    return Audited(
        path=str(path),
        root=root,
        line=summarise(file, facts, desk.playbooks, desk.verdicts),
        review=review,
        problems=warnings,
    )


def is_wanted(where: Expression, facts: FactNames) -> bool:
    """Whether a filter is true of a deal; a fact that nobody knows makes it untrue."""
    used = {name: facts[name] for name in where.names}
    return None not in used.values() and bool(where.evaluate(used))
