"""Reviewing deals: files in, reviews out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import msgspec

from assistant.checks.describe import describe_check
from assistant.coach.desk import Desk, Desks, open_desk
from assistant.coach.known_names import check_known_names
from assistant.coach.playbooks import find_check
from assistant.coach.sources import read_sources
from assistant.errors import AssistantError, BadInput, Problem
from assistant.facts.facts import Facts
from assistant.records.consistency import future_dates
from assistant.records.load import (
    DealFile,
    find_deals,
    find_workspace,
    read_deal,
    refuse_errors,
)
from assistant.results.check_doc import Explanation
from assistant.results.review import Review, Reviews
from assistant.review.build import build_review


def review_deal(path: str | Path, as_of: dt.date, desk: Desk | None = None) -> Review:
    """The review of the deal in one file.

    Args:
        path: the deal's file.
        as_of: the day from which it is looked at.
        desk: what to review it with; default: what the deal's own workspace says.

    Raises:
        BadInput: every problem that stops the review, each at its place.
    """
    desk = desk or open_desk(find_workspace(path))
    return review_file(read_deal(path, desk.workspace), as_of, desk)


def review_file(file: DealFile, as_of: dt.date, desk: Desk) -> Review:
    """The review of a deal that was read already, whether or not it stands on disk like that.

    Raises:
        BadInput: every problem that stops the review, each at its place.
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
        read_sources(file.deal, desk.workspace.root),
        desk.playbooks.questions,
    )
    shown = tuple(msgspec.structs.replace(problem, path=file.path) for problem in problems)
    return build_review(file, facts, desk.playbooks, desk.verdicts, shown)


def review_paths(paths: Iterable[str | Path], as_of: dt.date) -> Reviews:
    """The reviews of every deal that `paths` name; one broken file never stops the rest."""
    reviews: list[Review] = []
    problems: list[Problem] = []
    desks = Desks()
    for path in (found for name in paths for found in find_deals(name)):
        try:
            reviews.append(review_deal(path, as_of, desks.for_deal(path)))
        except BadInput as bad:
            problems.extend(bad.problems)
    return Reviews(reviews=tuple(reviews), problems=tuple(problems))


def explain_check(path: str | Path, check: str, as_of: dt.date) -> Explanation:
    """How one check came to its outcome on one deal.

    Raises:
        AssistantError: no check has that name.
        BadInput: the deal has errors.
    """
    desk = open_desk(find_workspace(path))
    pack, found = find_check(desk.playbooks, check)
    review = review_deal(path, as_of, desk)
    doc = describe_check(pack, found, desk.workspace.workspace.settings)
    for result in review.results:
        if result.check == doc.id:
            return Explanation(deal=review.deal.name, doc=doc, result=result)
    raise AssistantError(
        f"{doc.id} is switched off: it is {found.status}, or off in the workspace."
    )
