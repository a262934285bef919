"""Kinds that look at what we offered, and what we knew when we did."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    Without,
    days_since,
    kind,
    named,
    still_there,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.pitch import Offer, Pitch
from assistant.facts.questions import Question
from assistant.facts.touches import Touch
from assistant.language.words import content_words
from assistant.phrasing import shorten
from assistant.records.base import Record
from assistant.results.finding import Severity
from assistant.results.review import Rung

_SHOWN = 80  # characters of a proposal's words


class OfferedBeforeParams(Record, frozen=True):
    """`what`: demo, proposal or price; `questions` and `rung`: what should have been known."""

    what: Pitch
    questions: tuple[str, ...]
    rung: Rung = "second_hand"


def _not_given(params: OfferedBeforeParams) -> Without:
    return {params.what: Passes(f"no {params.what} was given")}


@kind(
    params=OfferedBeforeParams,
    needs=("activities", "discovery"),
    without=_not_given,
    what=str,
    date=str,
    days=int,
    count=int,
    missing=tuple,
    topic=str,
    question=Question,
    person=Person,
    seen_by=Person,
    type_unknown=bool,
)
def offered_before(facts: Facts, params: OfferedBeforeParams) -> Iterator[Answer]:
    """We gave a demo, proposal or price before certain answers were known, and still lack one.

    Learned on the same day counts as before. What the customer asked for does not count; on an
    inbound deal a requested demo or proposal is a low finding.
    """
    offers = facts.pitches.of(params.what)
    if not offers:
        yield Passes(f"no {params.what} was given")
        return
    early = [
        offer
        for offer in offers
        if not _is_excused(facts, offer)
        and facts.pitches.unknown_on(offer.day, params.questions, params.rung)
    ]
    if not early:
        return
    unknown_now = facts.pitches.unknown_on(facts.as_of, params.questions, params.rung)
    missing = tuple(one for one in unknown_now if not _untold(facts, one))
    if not unknown_now:
        yield Passes(f"the {params.what} came early, but we have learned since what was missing")
    elif missing:
        yield _early_hit(facts, early, missing)
    else:
        yield from filter(None, (_untold(facts, one) for one in unknown_now))


def _untold(facts: Facts, question: str) -> CannotTell | None:
    """Why nobody can say when, or whether, we heard the answer; None where the record says it."""
    key = f"discovery.{question}"
    if not facts.coverage.includes(key):
        return CannotTell(f"this record's source does not cover {key}", key)
    known = facts.discovery.answers.get(question)
    if known and known.said_by and not known.answer.date and "://" not in known.answer.source:
        words = question.replace("_", " ")
        return CannotTell(f"{known.said_by.name} told us the {words}, but not when", f"{key}.date")
    return None


def _is_excused(facts: Facts, offer: Offer) -> bool:
    return offer.requested and (offer.what == "price" or facts.origin != "inbound")


def _early_hit(facts: Facts, early: list[Offer], unknown: tuple[str, ...]) -> Hit:
    first = early[0]
    known = {question.id: question for question in facts.questions}
    topics = tuple(known[one].topic if one in known else f"about “{one}”" for one in unknown)
    severity: Severity | None = "low" if all(offer.requested for offer in early) else None
    missing = (Spot(("discovery", one), "not known that day, nor today") for one in unknown)
    asked = known.get(unknown[0])
    seen_by = [one for one in named(facts, first.touch.people) if still_there(facts, one)]
    present = [person for person in seen_by if person.reachable_on(facts.as_of)]
    person = present[0] if present else whom_to_ask(facts, asked.ask_whom if asked else ())
    return Hit(
        subject=first.touch.id,
        subject_name=f"{first.what} of {first.day}",
        spots=(*(Spot(offer.touch.key) for offer in early), *missing),
        person=person,
        severity=severity,
        at_most=None if facts.deal.type else "medium",
        waits_on=unknown,
        values={
            "what": first.what,
            "date": first.day,
            "days": days_since(facts, first.day),
            "count": len(early),
            "missing": topics,
            "topic": topics[0],
            "question": asked,
            "person": person,
            "seen_by": seen_by[0] if seen_by else facts.customer,
            "type_unknown": not facts.deal.type,
        },
    )


_NO_PROPOSAL = Passes("no proposal was sent")


def _no_proposal(_: object) -> Without:
    return {"proposal": _NO_PROPOSAL}


class NotWalkedThroughParams(Record, frozen=True):
    """`days`: business days after which a proposal should have been talked through."""

    days: int = 5


@kind(
    params=NotWalkedThroughParams,
    needs=("activities",),
    without=_no_proposal,
    date=str,
    days=int,
    person=Person,
)
def proposal_not_walked_through(facts: Facts, params: NotWalkedThroughParams) -> Iterator[Answer]:
    """Our newest proposal has never been talked through with the customer."""
    proposals = facts.pitches.of("proposal")
    if not proposals:
        yield _NO_PROPOSAL
        return
    newest = proposals[-1]
    talked = [touch for touch in facts.conversation.meetings if touch.day >= newest.day]
    waited = facts.calendar.business_between(newest.day, facts.as_of)
    if talked:
        yield Passes(f"a {talked[0].kind} was held on {talked[0].day}")
        return
    if facts.waiting.booked:
        yield Passes(f"we meet on {facts.waiting.booked}")
        return
    if waited <= params.days:
        return
    people = named(facts, newest.touch.people)
    reachable = [person for person in people if person.reachable_on(facts.as_of)]
    person = reachable[0] if reachable else whom_to_ask(facts, ("champion", "economic_buyer"))
    yield Hit(
        subject=newest.touch.id,
        subject_name=f"proposal of {newest.day}",
        spots=(Spot(newest.touch.key), Spot(("activities",), "no call or meeting since, or ahead")),
        person=person,
        values={"date": newest.day, "days": days_since(facts, newest.day), "person": person},
    )


class GenericProposalParams(Record, frozen=True):
    """`words`: so many words of one answer of theirs show that the proposal is for them."""

    words: int = 2


@kind(
    params=GenericProposalParams,
    needs=("activities", "discovery"),
    without=_no_proposal,
    date=str,
    words=str,
    person=Person,
)
def generic_proposal(facts: Facts, params: GenericProposalParams) -> Iterator[Answer]:
    """The newest proposal's text is at hand, and holds nothing of what they told us."""
    proposals = facts.pitches.of("proposal")
    if not proposals:
        yield _NO_PROPOSAL
        return
    touch = proposals[-1].touch
    text = touch.activity.text
    if not text.strip():
        yield CannotTell("the text of the proposal is not at hand", "activities.proposal")
    elif not facts.discovery.answers:
        yield Passes("they have told us nothing yet that it could hold")
    elif not _holds_an_answer(facts, touch, params.words):
        people = [one for one in named(facts, touch.people) if one.reachable_on(facts.as_of)]
        person = people[0] if people else whom_to_ask(facts, ("champion", "economic_buyer"))
        yield Hit(
            subject=touch.id,
            subject_name=f"proposal of {touch.day}",
            spots=(Spot((*touch.key, "text")), Spot(("discovery",), "none of it stands there")),
            person=person,
            values={"date": touch.day, "words": shorten(text, _SHOWN), "person": person},
        )


def _holds_an_answer(facts: Facts, touch: Touch, least: int) -> bool:
    """Whether enough words, or a figure, of one answer known that day stand in a mail."""
    wanted = content_words(touch.activity.text)
    for known in facts.discovery.answers.values():
        answer = known.answer
        if answer.date and answer.date > touch.day:
            continue
        told = f"{answer.answer} {answer.quote}"
        if len(content_words(told) & wanted) >= least:
            return True
    return False


KINDS = (
    offered_before,
    proposal_not_walked_through,
    generic_proposal,
)
