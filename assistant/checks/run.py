"""Running checks over a deal's facts or a mail's: every check ends in exactly one outcome."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from assistant.checks.applies import (
    Standing,
    applies,
    mail_refusal,
    missing,
    not_covered,
    standing_of,
)
from assistant.checks.kinds.base import Answer, CannotTell, Hit, Thing
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


class Found(msgspec.Struct, frozen=True, kw_only=True, gc=False):
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


class Ran(msgspec.Struct, frozen=True, kw_only=True, gc=False):
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
    beforehand = _beforehand(checks)
    looks = [(facts, name, beforehand.of(facts)) for facts, name in deals]
    for number, check in enumerate(checks):
        nothing = _nothing(check)
        for facts, name, known in looks:
            if known[number] is None:
                known[number] = _look(check, facts, name) or nothing
    return [tuple(filter(None, known)) for _, _, known in looks]


def run_check(check: ReadyCheck, facts: Facts | MailFacts, name: str) -> Ran:
    """The outcome of one check. A fault of ours is an outcome too: the run goes on.

    Args:
        check: what to look for.
        facts: what to look at: a deal's, or a mail's.
        name: what the ids of the findings hold in their middle: the deal's id.
    """
    if isinstance(facts, Facts):
        return run_checks((check,), [(facts, name)])[0][0]
    try:
        refused = mail_refusal(check, facts)
    except Exception as fault:
        return _failed(check, fault)
    if refused:
        return _ended(check, [refused], name)
    return _look(check, facts, name) or _nothing(check)


class _Beforehand:
    """The checks whose outcome is known before they look: most have nothing to see in most deals.

    What is known of one deal is known of all that stand like it, or lack the same.
    """

    def __init__(self, checks: tuple[ReadyCheck, ...]) -> None:
        self._checks = checks
        self._refused: dict[Standing, tuple[Ran | None, ...]] = {}
        self._without: defaultdict[Thing, list[tuple[int, Ran]]] = defaultdict(list)
        for number, check in enumerate(checks):
            without = check.kind.without(check.params) if check.kind.without else {}
            for thing, answer in without.items():
                self._without[thing].append((number, _ended(check, [answer], "")))

    def of(self, facts: Facts) -> list[Ran | None]:
        """What is known of each check; None where it has to look."""
        standing = standing_of(facts)
        if standing not in self._refused:
            self._refused[standing] = tuple(self._refuse(standing))
        known = [*self._refused[standing]]
        if standing.ended:
            return known
        if not facts.coverage.is_whole:
            every = zip(self._checks, known, strict=True)
            known = [ran or _unseen(check, facts) for check, ran in every]
        for thing in missing(facts):
            for number, ran in self._without[thing]:
                known[number] = known[number] or ran
        return known

    def _refuse(self, standing: Standing) -> Iterator[Ran | None]:
        for check in self._checks:
            refused = applies(check, standing)
            yield _ended(check, [refused], "") if refused else None


def _unseen(check: ReadyCheck, facts: Facts) -> Ran | None:
    refused = not_covered(check, facts)
    return _ended(check, [refused], "") if refused else None


@lru_cache(maxsize=64)
def _beforehand(checks: tuple[ReadyCheck, ...]) -> _Beforehand:
    return _Beforehand(checks)


def _look(check: ReadyCheck, facts: Facts | MailFacts, name: str) -> Ran | None:
    """What a check finds that applies; None where it has nothing to say, as most have mostly."""
    try:
        answers = [*check.kind.find(facts, check.params)]
    except Exception as fault:
        return _failed(check, fault)
    return _ended(check, answers, name) if answers else None


def _nothing(check: ReadyCheck) -> Ran:
    return Ran(check=check, outcome="passes")


def _ended(check: ReadyCheck, answers: Sequence[Answer], name: str) -> Ran:
    """The outcome that answers come to: a hit counts most, then what we cannot tell."""
    said = answers[0]
    for answer in answers:
        if isinstance(answer, Hit):
            hits = [one for one in answers if isinstance(one, Hit)]
            found = tuple([_found(check, hit, name) for hit in hits])
            return Ran(check=check, outcome="finds", found=found)
        if isinstance(answer, CannotTell) and not isinstance(said, CannotTell):
            said = answer
    return Ran(check=check, outcome=said.outcome, reason=said.reason, datum=said.datum)


def _failed(check: ReadyCheck, fault: Exception) -> Ran:
    reason = f"our own fault, please report it: {type(fault).__name__}: {fault}"
    return Ran(check=check, outcome="failed", reason=reason)


def _found(check: ReadyCheck, hit: Hit, name: str) -> Found:
    severity = hit.severity or check.check.severity
    if hit.at_most is not None:
        severity = min(severity, hit.at_most, key=SEVERITIES.index)
    return Found(check=check, hit=hit, id=f"{check.id}:{name}:{hit.subject}", severity=severity)


def put_into_words(ran: Ran, locator: Places, common: Mapping[str, object]) -> CheckResult:
    """What people read of a check that ran.

    Args:
        ran: the check and what it found.
        locator: finds the places of its evidence.
        common: the values that every text may use.
    """
    try:
        findings = tuple(finding_of(found, locator, common) for found in ran.found)
    except Exception as fault:
        ran, findings = _failed(ran.check, fault), ()
    return CheckResult(
        check=ran.check.id,
        title=ran.check.check.title,
        outcome=ran.outcome,
        reason=ran.reason,
        datum=ran.datum,
        findings=findings,
    )


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
