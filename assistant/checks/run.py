"""Running checks over the facts of one deal: every check ends in exactly one outcome."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from assistant.checks.kinds.base import Answer, CannotTell, DoesNotApply, Hit, Passes
from assistant.checks.locate import Locator
from assistant.checks.playbook import AppliesWhen, ReadyCheck
from assistant.checks.speak import speak
from assistant.facts.facts import Facts
from assistant.results.finding import SEVERITIES, CheckResult, Finding, OutcomeName, Severity


class Ran(msgspec.Struct, frozen=True):
    """A check that ran; `hits` stand in the order of its result's findings."""

    check: ReadyCheck
    result: CheckResult
    hits: tuple[Hit, ...] = ()


def run_check(
    check: ReadyCheck, facts: Facts, locator: Locator, common: Mapping[str, object]
) -> Ran:
    """The outcome of one check on one deal. A fault of ours is an outcome too: the run goes on.

    Args:
        check: what to look for.
        facts: what to look at.
        locator: finds the places of its evidence.
        common: the values that every text may use.
    """
    try:
        answers = _answers(check, facts)
        hits = tuple(answer for answer in answers if isinstance(answer, Hit))
        findings = tuple(_finding(check, hit, facts, locator, common) for hit in hits)
    except Exception as fault:
        reason = f"our own fault, please report it: {type(fault).__name__}: {fault}"
        return Ran(check, _result(check, "failed", reason))
    outcome, reason, datum = _outcome(answers)
    return Ran(check, _result(check, outcome, reason, datum, findings), hits)


def _answers(check: ReadyCheck, facts: Facts) -> tuple[Answer, ...]:
    if facts.deal.outcome:
        return (DoesNotApply(f"the deal is closed: {facts.deal.outcome.result}"),)
    refused = applies(check.check.applies_when, facts)
    if refused:
        return (refused,)
    for part in check.kind.needs:
        if not facts.coverage.includes(part):
            return (CannotTell(f"this record's source does not cover {part}", part),)
    return tuple(check.kind.find(facts, check.params))


def applies(when: AppliesWhen, facts: Facts) -> DoesNotApply | CannotTell | None:
    """Why a check has nothing to say about this deal; None where it applies."""
    refusal = _refusal(when, facts)
    if refusal:
        return DoesNotApply(refusal)
    if when.stage and facts.stage is None:
        return CannotTell("we do not know the stage", "stage")
    if when.stage and facts.stage not in when.stage:
        return DoesNotApply(f"it is not for the stage {facts.stage}")
    return None


def _refusal(when: AppliesWhen, facts: Facts) -> str:
    if when.type and facts.type not in when.type:
        return f"it is not for {facts.type} deals"
    if when.origin and facts.origin not in when.origin:
        return f"it is not for deals that came by {facts.origin}"
    if when.small is False and facts.is_small:
        return "the deal is small"
    if when.sealed is False and facts.is_sealed:
        return "the tender is with the customer until its award"
    return ""


def _outcome(answers: tuple[Answer, ...]) -> tuple[OutcomeName, str, str]:
    """The outcome that several answers come to: a hit counts most, then what we cannot tell."""
    untold = [answer for answer in answers if isinstance(answer, CannotTell)]
    if any(isinstance(answer, Hit) for answer in answers):
        return "finds", "", ""
    if untold:
        return "cannot_tell", untold[0].reason, untold[0].datum
    for answer in answers:
        if isinstance(answer, DoesNotApply):
            return "does_not_apply", answer.reason, ""
        if isinstance(answer, Passes):
            return "passes", answer.reason, ""
    return "passes", "", ""


def _result(
    check: ReadyCheck,
    outcome: OutcomeName,
    reason: str = "",
    datum: str = "",
    findings: tuple[Finding, ...] = (),
) -> CheckResult:
    return CheckResult(
        check=check.id,
        title=check.check.title,
        outcome=outcome,
        reason=reason,
        datum=datum,
        findings=findings,
    )


def _finding(
    check: ReadyCheck, hit: Hit, facts: Facts, locator: Locator, common: Mapping[str, object]
) -> Finding:
    words = speak(check, hit, common)
    return Finding(
        id=f"{check.id}:{locator.deal_id}:{hit.subject}",
        check=check.id,
        title=check.check.title,
        severity=_severity(check.check.severity, hit),
        status=check.check.status,
        confidence=hit.confidence,
        subject=hit.subject,
        subject_name=hit.subject_name,
        detail=words.detail,
        evidence=tuple(locator.of_spot(spot) for spot in hit.spots),
        coaching_question=words.coaching_question,
        next_action=words.next_action,
    )


def _severity(own: Severity, hit: Hit) -> Severity:
    severity = hit.severity or own
    if hit.at_most is None:
        return severity
    return SEVERITIES[min(SEVERITIES.index(severity), SEVERITIES.index(hit.at_most))]
