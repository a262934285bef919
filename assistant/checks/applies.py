"""Whether a check has any business with what it is to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.checks.kinds.base import CannotTell, DoesNotApply
from assistant.checks.playbook import AppliesWhen, ReadyCheck
from assistant.facts.facts import Facts

if TYPE_CHECKING:
    from assistant.facts.mails.facts import MailFacts

Refusal = DoesNotApply | CannotTell


def refusal(check: ReadyCheck, facts: Facts | MailFacts) -> Refusal | None:
    """Why a check has nothing to say about this deal or mail; None where it may look."""
    if isinstance(facts, Facts):
        return _of_deal(check, facts)
    return _of_mail(check, facts)


def _of_deal(check: ReadyCheck, facts: Facts) -> Refusal | None:
    if facts.deal.outcome:
        return DoesNotApply(f"the deal is closed: {facts.deal.outcome.result}")
    refused = applies(check.check.applies_when, facts)
    if refused:
        return refused
    for part in check.kind.needs:
        if not facts.coverage.includes(part):
            return CannotTell(f"this record's source does not cover {part}", part)
    return None


def _of_mail(check: ReadyCheck, facts: MailFacts) -> Refusal | None:
    when = check.check.applies_when
    words = facts.kind.replace("_", " ")
    if (when.mail and facts.kind not in when.mail) or facts.kind in when.not_mail:
        return DoesNotApply(f"it is not for this kind of mail ({words})")
    for part in check.kind.needs:
        missing = facts.missing(part)
        if missing:
            return CannotTell(missing, part)
    if not facts.read.english:
        return CannotTell("this does not look like English, and only English is read", "english")
    return None


def applies(when: AppliesWhen, facts: Facts) -> Refusal | None:
    """Why a check has nothing to say about this deal; None where it applies."""
    refused = _refusal(when, facts)
    if refused:
        return DoesNotApply(refused)
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
