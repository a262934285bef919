"""Whether a check has any business with what it is to look at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from assistant.checks.kinds.base import CannotTell, DoesNotApply, Thing, known_quiet
from assistant.checks.playbook import AppliesWhen, ReadyCheck
from assistant.facts.facts import Facts
from assistant.records.deal import DealType, Origin, Stage

if TYPE_CHECKING:
    from assistant.facts.mails.facts import MailFacts

Refusal = DoesNotApply | CannotTell


class Standing(NamedTuple):
    """All that decides which checks apply to a deal: many deals share one.

    `ended` is how the deal ended, empty while it is open.
    """

    stage: Stage | None
    type: DealType
    origin: Origin
    small: bool
    sealed: bool
    ended: str


def standing_of(facts: Facts) -> Standing:
    """Where a deal stands, as far as checks ask before they look."""
    outcome = facts.deal.outcome
    ended = outcome.result if outcome else ""
    return Standing(facts.stage, facts.type, facts.origin, facts.is_small, facts.is_sealed, ended)


def missing(facts: Facts) -> Iterator[Thing]:
    """What a deal holds nothing of."""
    deal, step = facts.deal, facts.deal.next_step
    kinds = {one.kind for one in deal.activities}
    if "demo" not in kinds:
        yield "demo"
    if "proposal" not in kinds:
        yield "proposal"
    if not any(one.price for one in deal.activities):
        yield "price"
    if not facts.sources.transcripts:
        yield "transcript"
    if not deal.paper:
        yield "paper"
    if not (step and step.date):
        yield "next_step"
    if "critical_event" not in deal.discovery:
        yield "critical_event"
    if not any(one.left for one in deal.stakeholders):
        yield "departure"
    if not any(one.role == "blocker" or one.stance == "opponent" for one in deal.stakeholders):
        yield "opponent"
    if not facts.said.at_hand:
        yield "words"
        yield "words of theirs" if facts.conversation.heard_them else "mail of theirs"
        if not known_quiet(facts):
            yield "words that wait"


def applies(check: ReadyCheck, standing: Standing) -> Refusal | None:
    """Why a check has nothing to say about deals that stand like this; None where it applies."""
    when = check.check.applies_when
    if standing.ended:
        return DoesNotApply(f"the deal is closed: {standing.ended}")
    refused = _refusal(when, standing)
    if refused:
        return DoesNotApply(refused)
    if when.stage and standing.stage is None:
        return CannotTell("we do not know the stage", "stage")
    if when.stage and standing.stage not in when.stage:
        return DoesNotApply(f"it is not for the stage {standing.stage}")
    return None


def _refusal(when: AppliesWhen, standing: Standing) -> str:
    if when.type and standing.type not in when.type:
        return f"it is not for {standing.type} deals"
    if when.origin and standing.origin not in when.origin:
        return f"it is not for deals that came by {standing.origin}"
    if when.small is False and standing.small:
        return "the deal is small"
    if when.sealed is False and standing.sealed:
        return "the tender is with the customer until its award"
    return ""


def not_covered(check: ReadyCheck, facts: Facts) -> CannotTell | None:
    """Why a check that applies to such deals cannot look at this one."""
    for part in check.kind.needs:
        if not facts.coverage.includes(part):
            return CannotTell(f"this record's source does not cover {part}", part)
    return None


def mail_refusal(check: ReadyCheck, facts: MailFacts) -> Refusal | None:
    """Why a check has nothing to say about a mail, or cannot look at it."""
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
