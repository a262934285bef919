"""The parts of a review that are read off the facts: answers, ledger, waivers, what is unseen."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from typing import Literal

from assistant.checks.kinds.base import Spot
from assistant.checks.locate import Locator
from assistant.checks.run import Ran
from assistant.checks.speak import speak_ask
from assistant.facts.discovery import at_least
from assistant.facts.facts import Facts
from assistant.facts.in_public import PublicWords
from assistant.facts.promises import Promise
from assistant.facts.questions import Question, is_stale
from assistant.facts.sources import BriefPlace
from assistant.language.quantities import is_quantified
from assistant.records.deal import Deal
from assistant.results.finding import Evidence
from assistant.results.review import AnswerLine, DealHead, PromiseLine, Rung, Unseen

_DATUM_WORDS = {
    "activities": "what happened between us and them",
    "activities.speakers": "who is who in a transcript",
    "activities.proposal": "what the proposal says",
    "activities.text": "what their mails and calls say, in English",
    "activities.with": "who took part in each call and meeting",
    "close.expected": "when they will decide",
    "commitments": "what was promised, and when",
    "discovery": "what they told us",
    "discovery.critical_event.event_date": "the date of the critical event",
    "next_step": "what was agreed next",
    "paper.days": "how long the paperwork takes",
    "stages": "when it entered each stage",
    "stakeholders.role": "who holds which role",
    "opened": "when the deal was opened",
    "stage": "the stage",
    "stakeholders": "who is involved, and in which role",
}


def deal_head(facts: Facts, locator: Locator, path: str) -> DealHead:
    """What names the deal in a report."""
    deal = facts.deal
    return DealHead(
        id=locator.deal_id,
        name=deal.name,
        path=path,
        account=deal.account.name if deal.account else "",
        stage=deal.stage,
        type=deal.type or "",
        origin=deal.origin or "",
        owner=deal.owner,
        value=_written_value(deal),
        close=facts.pace.expected_close,
    )


def _written_value(deal: Deal) -> str:
    if deal.value is None:
        return ""
    return f"{deal.value.amount:,f} {deal.value.currency}".strip()


def answer_lines(
    facts: Facts, locator: Locator, common: dict[str, object]
) -> tuple[AnswerLine, ...]:
    """Every question that is due or answered, in the playbooks' order."""
    told = {*facts.gaps.due, *facts.discovery.answers, *facts.discovery.in_public}
    return tuple(
        _answer_line(question, facts, locator, common)
        for question in facts.questions
        if question.per == "deal" and question.id in told
    )


def _answer_line(
    question: Question, facts: Facts, locator: Locator, common: dict[str, object]
) -> AnswerLine:
    known = facts.discovery.answers.get(question.id)
    ask = speak_ask(question, common)
    needed: Rung | Literal[""] = facts.gaps.due.get(question.id, "")
    public = facts.discovery.in_public.get(question.id)
    if public and not (known and at_least(known.rung, "researched")):
        return _public_line(question.id, ask, needed, public, facts)
    if known is None:
        evidence = locator.evidence(("discovery", question.id), "no answer stands here")
        return AnswerLine(
            question=question.id, ask=ask, rung="unknown", needed=needed, evidence=evidence
        )
    return AnswerLine(
        question=question.id,
        ask=ask,
        rung=known.rung,
        needed=needed,
        answer=known.answer.answer,
        source=known.answer.source,
        said_by=known.answer.said_by,
        date=known.answer.date,
        stale=is_stale(question, known, facts.as_of),
        quantified=known.quantified,
        quote_missing=known.quote_missing,
        evidence=locator.evidence(known.key),
    )


def _public_line(
    question: str, ask: str, needed: Rung | Literal[""], public: PublicWords, facts: Facts
) -> AnswerLine:
    """What the company says in public, where nobody has told us better."""
    item, places = public.item, facts.sources.brief_places
    place = places[public.position] if places else BriefPlace(public.position, 1, 1)
    evidence = Evidence(
        path=facts.deal.brief,
        key=f"items/{place.position}",
        line=place.line,
        column=place.column,
        quote=item.text,
        url=item.url,
        note="read in public",
    )
    return AnswerLine(
        question=question,
        ask=ask,
        rung="researched",
        needed=needed,
        answer=item.text,
        said_by=item.speaker,
        date=item.date,
        source=item.url,
        quantified=is_quantified(item.text),
        evidence=evidence,
    )


def promise_lines(facts: Facts, locator: Locator) -> tuple[PromiseLine, ...]:
    """The ledger, both ways, in the order of the file; then what was read and is not on it.

    A promise that is only possible is told of while somebody may wait for it.
    """
    read = (
        promise
        for promise in facts.read_promises.all
        if promise.is_owed or promise.confidence == "clear"
    )
    return tuple(_promise_line(promise, locator) for promise in (*facts.promises.all, *read))


def _promise_line(promise: Promise, locator: Locator) -> PromiseLine:
    said, shown = promise.said, promise.shown
    spot = Spot.at(said.passage) if said else Spot(promise.key)
    kept = Spot(shown.key, "shows that it was kept", shown.passage) if shown else None
    return PromiseLine(
        id=promise.id,
        side=promise.side,
        by=promise.by.name,
        to=promise.to.name,
        what=promise.what,
        state=promise.state,
        made_on=promise.made_on,
        due=promise.due,
        done_on=promise.done_on,
        recorded=said is None,
        confidence=promise.confidence,
        record_with=_record_with(promise, locator.path) if said and promise.is_owed else "",
        evidence=locator.of_spot(spot),
        kept_by=locator.of_spot(kept) if kept else None,
    )


def _record_with(promise: Promise, path: str) -> str:
    """The command that writes a promise down."""
    by_us = promise.side == "us"
    other = promise.other.name if promise.other.id else "customer"
    options = ["--by", "us", "--to", other] if by_us else ["--by", other]
    if promise.made_on:
        options += ["--made-on", str(promise.made_on)]
    if promise.due:
        options += ["--due", str(promise.due)]
    return shlex.join(["deal", "promise", path, promise.what, *options])


def _in_words(datum: str) -> str:
    return _DATUM_WORDS.get(datum) or datum.replace(".", " of the ").replace("_", " ")


def unseen_lines(ran: Iterable[Ran]) -> tuple[Unseen, ...]:
    """What we cannot tell, by the datum that would tell; the one that tells most comes first."""
    waiting: dict[str, list[str]] = {}
    for one in ran:
        if one.outcome == "cannot_tell":
            waiting.setdefault(one.datum, []).append(one.check.id)
        elif one.outcome == "failed":
            datum = f"what “{one.check.check.title}” looks for"
            waiting.setdefault(datum, []).append(one.check.id)
    ordered = sorted(waiting.items(), key=lambda item: -len(item[1]))
    return tuple(
        Unseen(datum=datum, words=_in_words(datum), checks=tuple(checks))
        for datum, checks in ordered
    )
