"""One deal's facts and the playbooks in, its line in an audit out: little of it in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.checks.locate import Locator
from assistant.checks.run import Found, Ran
from assistant.checks.speak import coaching_question, common_values, detail
from assistant.facts.facts import Facts
from assistant.facts.named import waiting_on
from assistant.records.load import DealFile
from assistant.results.audit import AuditLine, Mark, TopFinding
from assistant.results.finding import SEVERITIES
from assistant.results.review import NextMove, Verdict
from assistant.review.lines import deal_head
from assistant.review.moves import first_move
from assistant.review.verdict import VerdictTable, choose_verdict

_TELLING = frozenset(("finds", "cannot_tell", "failed"))
"""The outcomes that a line tells of: of most checks it says nothing."""

MOST_FINDINGS = 3
"""Findings that are told of each deal; the others are counted."""


class Outline(NamedTuple):
    """What the line of one deal says that rests on all that was found.

    Attributes:
        judged: every check as it ran on the deal.
        telling: those that a line tells of.
        top: the findings that are told, each with what it says.
        question: the one thing to ask.
    """

    judged: tuple[Ran, ...]
    telling: tuple[Ran, ...]
    verdict: Verdict
    move: NextMove | None
    top: list[tuple[Found, str]]
    question: str


def outlines(
    deals: Sequence[tuple[Facts, tuple[Ran, ...]]], verdicts: VerdictTable
) -> list[Outline]:
    """What the lines of some deals say.

    All verdicts are chosen, then all moves, then all words: deal by deal an audit takes a
    twentieth more.

    Args:
        deals: the facts of each, and every check as it ran on it.
        verdicts: the table that the verdicts come from.
    """
    known = [(_telling(judged), facts, common_values(facts)) for facts, judged in deals]
    chosen = [choose_verdict(verdicts, *one) for one in known]
    moves = [first_move(*one) for one in known]
    words = [
        _words(_loudest(telling, move.findings if move else ()), common)
        for (telling, _, common), move in zip(known, moves, strict=True)
    ]
    return [
        Outline(judged, telling, verdict, move, top, question)
        for (_, judged), (telling, *_), verdict, move, (top, question) in zip(
            deals, known, chosen, moves, words, strict=True
        )
    ]


def _telling(judged: tuple[Ran, ...]) -> tuple[Ran, ...]:
    return tuple([one for one in judged if one.outcome in _TELLING])


def summarise(
    file: DealFile, facts: Facts, judged: tuple[Ran, ...], verdicts: VerdictTable
) -> AuditLine:
    """The line of one deal in an audit.

    Args:
        file: the deal and the file it came from.
        facts: what follows from it at one date.
        judged: every check as it ran on it.
        verdicts: the table that the verdict comes from.
    """
    return line_of(file, facts, outlines([(facts, judged)], verdicts)[0])


def line_of(file: DealFile, facts: Facts, outline: Outline) -> AuditLine:
    """The line of a deal whose outline is known.

    Args:
        file: the deal and the file it came from.
        facts: what follows from it at one date.
        outline: what the line rests on.
    """
    deal, telling, locator = facts.deal, outline.telling, Locator(file)
    whom, since = _waiting(facts)
    return AuditLine(
        deal=deal_head(facts, locator, file.path),
        owner=facts.us.name if deal.owner else "",
        type=facts.type,
        amount=deal.value.amount if deal.value else None,
        currency=deal.value.currency if deal.value else "",
        outcome=deal.outcome.result if deal.outcome else "",
        opened=facts.pace.opened,
        age_days=_age(facts),
        verdict=outline.verdict,
        waiting_on=waiting_on(facts) or "unknown",
        waiting_for=whom,
        waiting_since=since,
        top=tuple([_told(found, said, locator) for found, said in outline.top]),
        question=outline.question,
        next_move=outline.move,
        marks=tuple([_mark(found) for one in telling for found in one.found]),
        cannot_tell=tuple([one.check.id for one in telling if one.outcome == "cannot_tell"]),
        failed=tuple([one.check.id for one in telling if one.outcome == "failed"]),
    )


def _loudest(telling: Iterable[Ran], leading: tuple[str, ...]) -> list[Found]:
    """The findings to tell: what the next move rests on first, then the most severe; one a check.

    Waived ones are left out; possible ones come last.
    """
    live = [one.found[0] for one in telling if one.found and not one.found[0].waived]
    live.sort(key=lambda one: _order(one, leading))
    return live[:MOST_FINDINGS]


def _order(found: Found, leading: tuple[str, ...]) -> tuple[bool, bool, int]:
    possible = found.hit.confidence == "possible"
    return possible, found.id not in leading, -SEVERITIES.index(found.severity)


def _words(top: list[Found], common: Mapping[str, object]) -> tuple[list[tuple[Found, str]], str]:
    """What each of some findings says, and what the first would have a coach ask."""
    said = [(one, detail(one.check, one.hit, common)) for one in top]
    return said, coaching_question(top[0].check, top[0].hit, common) if top else ""


def _told(found: Found, said: str, locator: Locator) -> TopFinding:
    spots = found.hit.spots
    return TopFinding(
        id=found.id,
        check=found.check.id,
        title=found.title,
        severity=found.severity,
        detail=said,
        evidence=locator.of_spot(spots[0]) if spots else None,
    )


def _mark(found: Found) -> Mark:
    return Mark(
        id=found.id,
        check=found.check.id,
        title=found.title,
        severity=found.severity,
        status=found.check.check.status,
        confidence=found.hit.confidence,
        waived=found.waived is not None,
    )


def _age(facts: Facts) -> int | None:
    """Days from the day it was opened to today, or to the day it ended."""
    outcome, opened = facts.deal.outcome, facts.pace.opened
    if outcome and outcome.date and opened:
        return (outcome.date - opened).days
    return None if outcome else facts.pace.age_days


def _waiting(facts: Facts) -> tuple[str, dt.date | None]:
    """Who the deal waits on, as people say it; since when, or until which day ahead."""
    waiting = facts.waiting
    match waiting.on:
        case "us":
            return facts.us.name, waiting.debts[0].since
        case "customer":
            return (waiting.silent_person or facts.customer).name, waiting.silent_since
        case "agreed":
            agreed = waiting.agreed
            return (agreed.reason, agreed.until) if agreed else ("", None)
        case "meeting":
            return "", waiting.booked
    return "", None
