"""Kinds that look at the promises between us and the customer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

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
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.facts.touches import Touch
from assistant.records.base import Record


class PromiseLateParams(Record, frozen=True):
    """`side`: whose promises, us or customer; `grace_days`: business days past due that pass."""

    side: Literal["us", "customer"]
    grace_days: int = 1


@kind(
    params=PromiseLateParams,
    needs=("commitments",),
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
    mail_date=str,
    needs_thing=str,
    needs_from=Person,
)
def promise_late(facts: Facts, params: PromiseLateParams) -> Iterator[Answer]:
    """A promise of one side is past its date and nobody kept, moved or withdrew it.

    Where a later mail may have kept it, or ours may wait for a late promise of theirs, the
    finding asks instead.
    """
    promises = facts.promises.ours if params.side == "us" else facts.promises.theirs
    for promise in promises:
        due = promise.due
        if not (promise.is_late and due):
            continue
        if facts.calendar.business_between(due, facts.as_of) > params.grace_days:
            yield _late_hit(
                facts, promise, facts.debts.may_keep(promise), facts.debts.waits_for(promise)
            )


def _late_hit(facts: Facts, promise: Promise, mail: Touch | None, held_by: Promise | None) -> Hit:
    other = promise.other
    spots = [Spot(promise.key)]
    if mail:
        spots.append(Spot(mail.key, "may have kept it"))
    elif held_by:
        spots.append(Spot(held_by.key, "may hold it up"))
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=tuple(spots),
        person=instead_of(facts, other) or other,
        confidence="possible" if mail or held_by else "clear",
        values={
            "what": promise.what,
            "thing": promise.thing,
            "to_send": promise.can_be_sent,
            **_whom(facts, other),
            "due": promise.due,
            "days": days_since(facts, promise.due) if promise.due else 0,
            "made_on": promise.made_on,
            "mail_date": mail.day if mail else None,
            "needs_thing": held_by.thing if held_by else "",
            "needs_from": held_by.by if held_by else None,
        },
    )


def _whom(facts: Facts, other: Person) -> dict[str, object]:
    """Who stands on the customer's side of a promise, and who in their place, for the texts."""
    return {
        "person": other,
        "other": other,
        "has_left": other.has_left(facts.as_of),
        "instead": instead_of(facts, other),
    }


class PromiseUndatedParams(Record, frozen=True):
    """`days`: how old a promise without a date may be."""

    days: int = 5


@kind(
    params=PromiseUndatedParams,
    needs=("commitments",),
    what=str,
    thing=str,
    person=Person,
    other=Person,
    has_left=bool,
    instead=Person,
    made_on=str,
    days=int,
    mail_date=str,
)
def promise_undated(facts: Facts, params: PromiseUndatedParams) -> Iterator[Answer]:
    """We promised something concrete, named no date, and some days have passed."""
    undated = [
        one
        for one in facts.promises.ours
        if one.state == "open" and one.due is None and one.is_concrete
    ]
    for promise in undated:
        if promise.made_on is None:
            yield CannotTell(f"“{promise.what}” does not say when it was made", "commitments")
        elif facts.calendar.between(promise.made_on, facts.as_of) >= params.days:
            yield _undated_hit(facts, promise, facts.debts.may_keep(promise))


def _undated_hit(facts: Facts, promise: Promise, mail: Touch | None) -> Hit:
    spots = (Spot(promise.key), Spot((*promise.key, "due"), "no date stands here"))
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=(*spots, *((Spot(mail.key, "may have kept it"),) if mail else ())),
        person=instead_of(facts, promise.to) or promise.to,
        confidence="possible" if mail else "clear",
        values={
            "what": promise.what,
            "thing": promise.thing,
            **_whom(facts, promise.to),
            "made_on": promise.made_on,
            "days": days_since(facts, promise.made_on) if promise.made_on else 0,
            "mail_date": mail.day if mail else None,
        },
    )


class SilentWhileWeWorkParams(Record, frozen=True):
    """`days`: business days without a word from us while we work on a promise."""

    days: int = 10


@kind(
    params=SilentWhileWeWorkParams,
    needs=("activities", "commitments"),
    what=str,
    thing=str,
    to_send=bool,
    person=Person,
    other=Person,
    instead=Person,
    due=str,
    heard=str,
    days=int,
)
def silent_while_we_work(facts: Facts, params: SilentWhileWeWorkParams) -> Iterator[Answer]:
    """We are working on a promise that is not due yet, and they have heard nothing for long."""
    working = [
        one
        for one in facts.promises.ours
        if one.state == "open" and one.due and still_there(facts, one.to)
    ]
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
                person=instead_of(facts, promise.to) or promise.to,
                values={
                    "what": promise.what,
                    "thing": promise.thing,
                    "to_send": promise.can_be_sent,
                    "person": promise.to,
                    "other": promise.to,
                    "instead": instead_of(facts, promise.to),
                    "due": promise.due,
                    "heard": heard,
                    "days": days_since(facts, heard),
                },
            )


KINDS = (
    promise_late,
    promise_undated,
    silent_while_we_work,
)
