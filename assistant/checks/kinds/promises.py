"""Kinds that look at the promises between us and the customer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Kind,
    Passes,
    Spot,
    days_since,
    named,
    whom_to_ask,
)
from assistant.facts.conversation import Touch
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.language.things import thing_of
from assistant.language.words import content_words
from assistant.records.base import Record


class PromiseLateParams(Record, frozen=True):
    """`side`: whose promises, us or customer; `grace_days`: business days past due that pass."""

    side: Literal["us", "customer"]
    grace_days: int = 1


def promise_late(facts: Facts, params: PromiseLateParams) -> Iterator[Answer]:
    """A promise of one side is past its date and nobody kept, moved or withdrew it.

    Where a later mail of ours to that person may have kept it, the finding asks instead.
    """
    promises = facts.promises.ours if params.side == "us" else facts.promises.theirs
    for promise in promises:
        due = promise.due
        if not (promise.is_late and due):
            continue
        if facts.calendar.business_between(due, facts.as_of) > params.grace_days:
            mail = _may_keep(facts, promise) if params.side == "us" else None
            yield _late_hit(facts, promise, mail)


def _may_keep(facts: Facts, promise: Promise) -> Touch | None:
    """The first mail to that person, on a later day than the promise, that may have kept it."""
    made_on = promise.made_on or promise.due
    wanted = content_words(thing_of(promise.what))
    for touch in facts.conversation.outbound:
        to_them = promise.to.id in touch.people or not (promise.to.id or touch.people)
        if made_on and touch.day > made_on and to_them and _mentions(touch, wanted):
            return touch
    return None


def _mentions(touch: Touch, wanted: frozenset[str]) -> bool:
    """Whether a mail speaks of the thing promised; one without any words may do so."""
    activity = touch.activity
    text = " ".join((activity.subject, activity.text, *activity.attachments))
    return not text.strip() or bool(content_words(text.replace("-", " ")) & wanted)


def _late_hit(facts: Facts, promise: Promise, mail: Touch | None) -> Hit:
    other = promise.to if promise.side == "us" else promise.by
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=(Spot(promise.key), *((Spot(mail.key, "may have kept it"),) if mail else ())),
        person=other,
        confidence="possible" if mail else "clear",
        values={
            "what": promise.what,
            "thing": thing_of(promise.what),
            "person": other,
            "due": promise.due,
            "days": days_since(facts, promise.due) if promise.due else 0,
            "made_on": promise.made_on,
            "mail_date": mail.day if mail else None,
        },
    )


class PromiseUndatedParams(Record, frozen=True):
    """`days`: how old a promise without a date may be."""

    days: int = 5


def promise_undated(facts: Facts, params: PromiseUndatedParams) -> Iterator[Answer]:
    """We promised something, named no date, and some days have passed."""
    undated = [one for one in facts.promises.ours if one.state == "open" and one.due is None]
    for promise in undated:
        if promise.made_on is None:
            yield CannotTell(f"“{promise.what}” does not say when it was made", "commitments")
        elif facts.calendar.between(promise.made_on, facts.as_of) >= params.days:
            yield Hit(
                subject=promise.id,
                subject_name=promise.what,
                spots=(Spot(promise.key), Spot((*promise.key, "due"), "no date stands here")),
                person=promise.to,
                values={
                    "what": promise.what,
                    "thing": thing_of(promise.what),
                    "person": promise.to,
                    "made_on": promise.made_on,
                    "days": days_since(facts, promise.made_on),
                },
            )


def meeting_without_advance(facts: Facts, _: Any) -> Iterator[Answer]:
    """The latest meeting left the customer with nothing to do, and nothing is booked."""
    meetings = facts.conversation.meetings
    if not meetings:
        yield CannotTell("no call or meeting is recorded", "activities")
        return
    last = meetings[-1]
    if _they_will_act(facts, last) or _something_is_ahead(facts):
        return
    people = [one for one in named(facts, last.people) if one.reachable_on(facts.as_of)]
    person = people[0] if people else whom_to_ask(facts, ("champion", "economic_buyer"))
    yield Hit(
        subject=last.id,
        subject_name=f"{last.kind} of {last.day}",
        spots=(
            Spot(last.key),
            Spot(("commitments",), "no promise of theirs since that day"),
            Spot(("next_step",), "nothing dated lies ahead"),
        ),
        person=person,
        values={
            "kind": last.kind,
            "date": last.day,
            "days": days_since(facts, last.day),
            "person": person,
        },
    )


def _they_will_act(facts: Facts, meeting: Touch) -> bool:
    for promise in facts.promises.theirs:
        source = facts.deal.commitments[int(promise.key[1])].source
        later = promise.made_on is not None and promise.made_on >= meeting.day
        still_ahead = promise.is_owed and promise.due is not None and promise.due >= facts.as_of
        if later or still_ahead or source in (meeting.id, f"activities/{meeting.position}"):
            return True
    return any(
        step.due is not None and step.due >= meeting.day and facts.people.find(step.who)
        for step in facts.deal.plan
    )


def _something_is_ahead(facts: Facts) -> bool:
    step = facts.deal.next_step
    dated = bool(step and step.date and step.date >= facts.as_of)
    return dated or facts.waiting.booked is not None or facts.waiting.agreed is not None


class SilentWhileWeWorkParams(Record, frozen=True):
    """`days`: business days without a word from us while we work on a promise."""

    days: int = 10


def silent_while_we_work(facts: Facts, params: SilentWhileWeWorkParams) -> Iterator[Answer]:
    """We are working on a promise that is not due yet, and they have heard nothing for long."""
    working = [one for one in facts.promises.ours if one.state == "open" and one.due]
    if not working:
        yield Passes("nothing we promised is under way")
        return
    last = facts.conversation.last_from_us
    for promise in working:
        heard = max(filter(None, (last.day if last else None, promise.made_on)), default=None)
        if heard is None:
            yield CannotTell("nothing says when they last heard from us", "activities")
        elif facts.calendar.business_between(heard, facts.as_of) >= params.days:
            yield Hit(
                subject=promise.id,
                subject_name=promise.what,
                spots=(Spot(promise.key), *((Spot(last.key, "the last from us"),) if last else ())),
                person=promise.to,
                values={
                    "what": promise.what,
                    "thing": thing_of(promise.what),
                    "person": promise.to,
                    "due": promise.due,
                    "heard": heard,
                    "days": days_since(facts, heard),
                },
            )


KINDS = (
    Kind(
        name="promise_late",
        find=promise_late,
        params=PromiseLateParams,
        needs=("commitments",),
        offers={
            "what": str,
            "thing": str,
            "person": Person,
            "due": str,
            "days": int,
            "made_on": str,
            "mail_date": str,
        },
    ),
    Kind(
        name="promise_undated",
        find=promise_undated,
        params=PromiseUndatedParams,
        needs=("commitments",),
        offers={"what": str, "thing": str, "person": Person, "made_on": str, "days": int},
    ),
    Kind(
        name="meeting_without_advance",
        find=meeting_without_advance,
        needs=("activities", "commitments", "next_step"),
        offers={"kind": str, "date": str, "days": int, "person": Person},
    ),
    Kind(
        name="silent_while_we_work",
        find=silent_while_we_work,
        params=SilentWhileWeWorkParams,
        needs=("activities", "commitments"),
        offers={
            "what": str,
            "thing": str,
            "person": Person,
            "due": str,
            "heard": str,
            "days": int,
        },
    ),
)
