"""Kinds that look at what was said: worries, promises on no ledger, what we asked again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    days_since,
    instead_of,
    kind,
    still_there,
    whom_to_ask,
)
from assistant.checks.kinds.words import MOST_SHOWN, WORDS, unread, unread_of_ours, without_ours
from assistant.facts.answers import SETTLED_DAYS
from assistant.facts.asked_again import AskedAgain
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.facts.touches import Touch
from assistant.facts.worries import Response, Worry
from assistant.phrasing import quoted, shorten
from assistant.records.base import Record


class ConcernUnaddressedParams(Record, frozen=True):
    """`touches`: how many of our next mails and meetings may pass before it is spoken to."""

    touches: int = 2


@kind(
    params=ConcernUnaddressedParams,
    needs=("activities",),
    words=str,
    person=Person,
    date=str,
    days=int,
    read=bool,
)
def concern_unaddressed(facts: Facts, params: ConcernUnaddressedParams) -> Iterator[Answer]:
    """Somebody voiced a worry, and our next mails and meetings say nothing about it.

    A worry stands in the record, or is read in their words; one that is only read asks for
    confirmation.
    """
    for worry in facts.worries.all:
        response = facts.worries.response(worry, params.touches)
        recent = worry.day is not None and days_since(facts, worry.day) <= SETTLED_DAYS
        if response.state == "unclear" and recent:
            about = quoted(shorten(worry.what, MOST_SHOWN))
            yield CannotTell(f"what we said after {about} is not in the record", WORDS)
        elif response.state == "unaddressed" and still_there(facts, worry.person):
            yield _worry_hit(facts, worry, response)
    yield (
        Passes("no worry is left alone")
        if facts.worries.all
        else (unread(facts) or Passes("nobody has voiced a worry"))
    )


def _worry_hit(facts: Facts, worry: Worry, response: Response) -> Hit:
    passage = worry.said.passage if worry.said else None
    searched = (Spot(touch.key, "nothing about it") for touch in response.touches)
    return Hit(
        subject=worry.id,
        subject_name=shorten(worry.what, MOST_SHOWN),
        spots=(Spot(worry.key, passage=passage), *searched),
        person=instead_of(facts, worry.person) or worry.person,
        confidence="possible" if worry.said else "clear",
        values={
            "words": shorten(worry.what, MOST_SHOWN),
            "person": worry.person,
            "date": worry.day,
            "days": days_since(facts, worry.day) if worry.day else 0,
            "read": worry.said is not None,
        },
    )


@kind(needs=("activities", "concerns"), person=Person)
def no_concern_heard(facts: Facts, _: Any) -> Iterator[Answer]:
    """Nobody at the customer has voiced a worry, in the record or in their own words.

    What they told us of the risk they see in a change counts as one.
    """
    risk = facts.discovery.answers.get("risk_of_change")
    if facts.worries.all or any(one.stance == "opponent" for one in facts.deal.stakeholders):
        yield Passes("they have told us what worries them")
    elif risk and risk.said_by:
        yield Passes(f"{risk.said_by.name} told us what worries them about the change")
    else:
        person = whom_to_ask(facts, ("champion", "economic_buyer"))
        yield Hit(
            subject="concern",
            subject_name="no worry",
            spots=(Spot(("concerns",), "no worry stands here, and none was read"),),
            person=person,
            values={"person": person},
        )


@kind(
    needs=("activities",),
    without=without_ours,
    words=str,
    told=str,
    told_on=str,
    person=Person,
    date=str,
)
def asked_again(facts: Facts, _: Any) -> Iterator[Answer]:
    """We asked somebody what the same person had told us within two months.

    To ask another person the same is good practice; so is a question that builds on the answer.
    """
    for one in facts.repeats.all:
        if still_there(facts, one.told.person):
            yield _again_hit(facts, one)
    yield unread_of_ours(facts) or Passes("we asked nobody what they had told us")


def _again_hit(facts: Facts, one: AskedAgain) -> Hit:
    told = one.told
    passage = told.source.passage if told.source else None
    return Hit(
        subject=f"{one.question.touch.id}-{told.person.id}",
        subject_name=shorten(one.question.text, MOST_SHOWN),
        spots=(
            Spot.at(one.question.passage),
            Spot(told.key, "they had told us", passage),
        ),
        person=instead_of(facts, told.person) or told.person,
        confidence=one.confidence,
        values={
            "words": shorten(one.question.text, MOST_SHOWN),
            "told": shorten(told.words, MOST_SHOWN),
            "told_on": told.day,
            "person": told.person,
            "date": one.question.touch.day,
        },
    )


class PromiseUnrecordedParams(Record, frozen=True):
    """When a promise that nobody wrote down is told of.

    `grace_days`: business days past its day that pass before it is loud; `forget_days`: how old
    one without a day may be.
    """

    grace_days: int = 1
    forget_days: int = 60


@kind(
    params=PromiseUnrecordedParams,
    needs=("activities",),
    without=without_ours,
    what=str,
    thing=str,
    to_send=bool,
    person=Person,
    other=Person,
    has_left=bool,
    instead=Person,
    due=str,
    days=int,
    made_on=str,
    kind=str,
    late=bool,
    mail_date=str,
)
def promise_unrecorded(facts: Facts, params: PromiseUnrecordedParams) -> Iterator[Answer]:
    """We promised something in a mail or a call, it is not kept, and it stands on no ledger.

    A forecast, what hangs on somebody else, and what may have been kept ask for confirmation.
    Before its day has passed it is a hint.
    """
    hits = [
        _unrecorded_hit(facts, promise, params)
        for promise in facts.read_promises.ours
        if promise.is_owed and not _is_forgotten(facts, promise, params.forget_days)
    ]
    yield from sorted(hits, key=lambda hit: hit.severity is None)
    yield unread_of_ours(facts) or Passes("what we promised stands on the ledger, or was kept")


def _is_forgotten(facts: Facts, promise: Promise, days: int) -> bool:
    made = promise.made_on
    return promise.due is None and made is not None and days_since(facts, made) > days


def _unrecorded_hit(facts: Facts, promise: Promise, params: PromiseUnrecordedParams) -> Hit:
    other, due = promise.to, promise.due
    late = due is not None and (
        facts.calendar.business_between(due, facts.as_of) > params.grace_days
    )
    doubt = facts.read_promises.in_doubt(promise)
    mail = facts.debts.may_keep(promise)
    instead = instead_of(facts, other)
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=_spots(promise, mail),
        person=instead or other,
        confidence="possible" if doubt else "clear",
        severity="high" if late and not doubt else None,
        at_most=None if late else "low",
        for_us_alone=not late,
        values={
            "what": promise.what,
            "thing": promise.thing,
            "to_send": promise.can_be_sent,
            "person": other,
            "other": other,
            "has_left": other.has_left(facts.as_of),
            "instead": instead,
            "due": due,
            "days": days_since(facts, due) if due else 0,
            "made_on": promise.made_on,
            "kind": promise.said.touch.kind if promise.said else "mail",
            "late": late,
            "mail_date": mail.day if mail else None,
        },
    )


def _spots(promise: Promise, mail: Touch | None) -> tuple[Spot, ...]:
    said = promise.said
    first = Spot.at(said.passage) if said else Spot(promise.key)
    searched = Spot(("commitments",), "it does not stand here")
    return (first, *((Spot(mail.key, "may have kept it"),) if mail else ()), searched)


KINDS = (
    concern_unaddressed,
    no_concern_heard,
    asked_again,
    promise_unrecorded,
)
