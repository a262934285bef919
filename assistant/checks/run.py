"""Running checks over a deal's facts or a mail's: every check ends in exactly one outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from assistant.checks.applies import Standing, applies, refusal, standing_of
from assistant.checks.kinds.base import Answer, CannotTell, DoesNotApply, Hit, Passes
from assistant.checks.locate import Places
from assistant.checks.playbook import ReadyCheck
from assistant.checks.speak import speak
from assistant.facts.facts import Facts
from assistant.results.finding import (
    SEVERITIES,
    CheckResult,
    Finding,
    OutcomeName,
    Severity,
    WaiverNote,
)

if TYPE_CHECKING:
    from assistant.facts.mails.facts import MailFacts


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found about one subject, before it is put into words.

    Words cost more than finding out, and of many deals few are ever read.
    """

    check: ReadyCheck
    hit: Hit
    id: str
    severity: Severity
    waived: WaiverNote | None = None

    @property
    def title(self) -> str:
        """What was found, in general."""
        return self.check.check.title

    @property
    def is_loud(self) -> bool:
        """Whether it weighs more than a hint."""
        return self.severity != "low"


class Ran(msgspec.Struct, frozen=True, kw_only=True):
    """A check that ran on one deal or mail.

    `reason` says why where nothing was found; `datum` names what would let us tell.
    """

    check: ReadyCheck
    outcome: OutcomeName
    reason: str = ""
    datum: str = ""
    found: tuple[Found, ...] = ()


def run_checks(
    checks: tuple[ReadyCheck, ...], deals: Sequence[tuple[Facts, str]]
) -> list[tuple[Ran, ...]]:
    """The outcome of every check on each deal.

    Each check looks at all the deals before the next one does: what it needs then stays in the
    processor's nearest memory, and an audit takes a tenth less.

    Args:
        checks: what to look for.
        deals: the facts of each, and what the ids of its findings hold in their middle: its id.
    """
    refused = [_refused(checks, standing_of(facts)) for facts, _ in deals]
    ran: list[list[Ran]] = [[] for _ in deals]
    whole = [facts.coverage.is_whole for facts, _ in deals]
    looks = [*zip(deals, refused, whole, ran, strict=True)]
    for number, check in enumerate(checks):
        for (facts, name), known, is_whole, found in looks:
            found.append(known[number] or _look(check, facts, name, is_whole=is_whole))
    return [tuple(found) for found in ran]


def run_check(check: ReadyCheck, facts: Facts | MailFacts, name: str) -> Ran:
    """The outcome of one check. A fault of ours is an outcome too: the run goes on.

    Args:
        check: what to look for.
        facts: what to look at: a deal's, or a mail's.
        name: what the ids of the findings hold in their middle: the deal's id.
    """
    if isinstance(facts, Facts):
        return run_checks((check,), [(facts, name)])[0][0]
    return _look(check, facts, name)


@lru_cache(maxsize=256)
def _refused(checks: tuple[ReadyCheck, ...], standing: Standing) -> tuple[Ran | None, ...]:
    """The checks that have no business with any deal that stands like this: many deals do."""
    refusals = ((check, applies(check, standing)) for check in checks)
    return tuple(_ended(check, (refused,), "") if refused else None for check, refused in refusals)


def _look(check: ReadyCheck, facts: Facts | MailFacts, name: str, *, is_whole: bool = False) -> Ran:
    """What a check that applies finds.

    Args:
        check: what to look for.
        facts: what to look at.
        name: what the ids of the findings hold.
        is_whole: nothing that a check may need is missing.
    """
    try:
        refused = None if is_whole else refusal(check, facts)
        answers = (refused,) if refused else tuple(check.kind.find(facts, check.params))
    except Exception as fault:
        return Ran(check=check, outcome="failed", reason=_our_fault(fault))
    return _ended(check, answers, name) if answers else _passed(check)


@lru_cache(maxsize=1024)
def _passed(check: ReadyCheck) -> Ran:
    """A check that found nothing, and has nothing to say about it: nearly all of them, mostly."""
    return Ran(check=check, outcome="passes")


def _ended(check: ReadyCheck, answers: tuple[Answer, ...], name: str) -> Ran:
    """The outcome that several answers come to: a hit counts most, then what we cannot tell."""
    said: CannotTell | DoesNotApply | Passes | None = None
    for answer in answers:
        if isinstance(answer, Hit):
            return Ran(check=check, outcome="finds", found=tuple(_found(check, answers, name)))
        if said is None or (isinstance(answer, CannotTell) and not isinstance(said, CannotTell)):
            said = answer
    if isinstance(said, CannotTell):
        return Ran(check=check, outcome="cannot_tell", reason=said.reason, datum=said.datum)
    if isinstance(said, DoesNotApply):
        return Ran(check=check, outcome="does_not_apply", reason=said.reason)
    return Ran(check=check, outcome="passes", reason=said.reason if said else "")


def _found(check: ReadyCheck, answers: Iterable[Answer], name: str) -> Iterator[Found]:
    for hit in answers:
        if isinstance(hit, Hit):
            yield Found(
                check=check,
                hit=hit,
                id=f"{check.id}:{name}:{hit.subject}",
                severity=_severity(check.check.severity, hit),
            )


def put_into_words(ran: Ran, locator: Places, common: Mapping[str, object]) -> CheckResult:
    """What people read of a check that ran.

    Args:
        ran: the check and what it found.
        locator: finds the places of its evidence.
        common: the values that every text may use.
    """
    title = ran.check.check.title
    try:
        findings = tuple(finding_of(found, locator, common) for found in ran.found)
    except Exception as fault:
        reason = _our_fault(fault)
        return CheckResult(check=ran.check.id, title=title, outcome="failed", reason=reason)
    return CheckResult(
        check=ran.check.id,
        title=title,
        outcome=ran.outcome,
        reason=ran.reason,
        datum=ran.datum,
        findings=findings,
    )


def _our_fault(fault: Exception) -> str:
    return f"our own fault, please report it: {type(fault).__name__}: {fault}"


def finding_of(found: Found, locator: Places, common: Mapping[str, object]) -> Finding:
    """What was found, in words and with its places."""
    check, hit = found.check, found.hit
    words = speak(check, hit, common)
    return Finding(
        id=found.id,
        check=check.id,
        title=found.title,
        severity=found.severity,
        status=check.check.status,
        confidence=hit.confidence,
        subject=hit.subject,
        subject_name=hit.subject_name,
        detail=words.detail,
        evidence=tuple(locator.of_spot(spot) for spot in hit.spots),
        coaching_question=words.coaching_question,
        next_action=words.next_action,
        waived=found.waived,
    )


def _severity(own: Severity, hit: Hit) -> Severity:
    severity = hit.severity or own
    if hit.at_most is None:
        return severity
    return SEVERITIES[min(SEVERITIES.index(severity), SEVERITIES.index(hit.at_most))]
