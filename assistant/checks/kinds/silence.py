"""Kinds that look at silence, and whose it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    StageDays,
    days_at,
    days_since,
    instead_of,
    kind,
    most_days,
    named,
)
from assistant.facts.conversation import ENOUGH_MAILS, Silence
from assistant.facts.debts import Debt
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.touches import Touch
from assistant.records.base import Record


class DarkBecauseOfUsParams(Record, frozen=True):
    """`days`: business days without a word from us since it was due, or asked for."""

    days: int = 3


@kind(
    params=DarkBecauseOfUsParams,
    needs=("activities", "commitments"),
    thing=str,
    to_send=bool,
    person=Person,
    other=Person,
    instead=Person,
    due=str,
    days=int,
    last=str,
)
def dark_because_of_us(facts: Facts, params: DarkBecauseOfUsParams) -> Iterator[Answer]:
    """A promise of ours fell due, or they asked, and since then they have heard nothing from us."""
    last = facts.conversation.last_from_us
    for debt in facts.waiting.debts:
        if debt.other.has_left(facts.as_of) or (last and last.day > debt.since):
            continue
        if facts.calendar.business_between(debt.since, facts.as_of) >= params.days:
            yield _dark_hit(facts, debt, last)
            return


def _dark_hit(facts: Facts, debt: Debt, last: Touch | None) -> Hit:
    heard = _last_to(facts, debt.other)
    instead = instead_of(facts, debt.other)
    return Hit(
        subject=debt.id,
        subject_name=debt.name,
        spots=(
            Spot(debt.key, passage=debt.passage),
            *((Spot(last.key, "the last from us"),) if last else ()),
        ),
        person=instead or debt.other,
        values={
            "thing": debt.thing,
            "to_send": debt.to_send,
            "person": debt.other,
            "other": debt.other,
            "instead": instead,
            "due": debt.since,
            "days": days_since(facts, debt.since),
            "last": heard.day if heard else None,
        },
    )


def _last_to(facts: Facts, person: Person) -> Touch | None:
    """The last time this person heard from us."""
    touches = (one for one in reversed(facts.conversation.touches) if person.id in one.people)
    return next((one for one in touches if one.side in ("us", "both")), None)


class CustomerSilentParams(Record, frozen=True):
    """When silence becomes a finding.

    `days`: how long, one number or one for each stage, from our first unanswered mail on, on the
    team's calendar; at an unknown stage the longest counts. `newest_days`: business days that our
    newest mail has had.
    """

    days: StageDays
    newest_days: int = 3


@kind(
    params=CustomerSilentParams,
    needs=("activities",),
    silent=Person,
    person=Person,
    since=str,
    days=int,
    count=int,
    newest=str,
    own_since=str,
    last=str,
    last_by=tuple,
    other=Person,
    tired=bool,
)
def customer_silent(facts: Facts, params: CustomerSilentParams) -> Iterator[Answer]:
    """The customer has not answered, and the next word is theirs.

    The silence counts from our *first* mail after their last sign of life: every further mail
    lengthens it. The days of an absence or an agreed wait do not count. Named is, of those we wrote
    to, who has the most say.
    """
    waiting = facts.waiting
    silence = facts.conversation.silence
    if waiting.on == "never_contacted":
        yield CannotTell("no contact is recorded: never contacted is not silent", "activities")
    elif waiting.on == "agreed" and waiting.agreed:
        yield Passes(waiting.agreed.words)
    elif waiting.on == "us":
        yield Passes("the next word is ours")
    elif waiting.on != "customer" or silence is None:
        yield Passes("nothing of ours waits for an answer")
    else:
        yield from _silent(facts, silence, params)


def _silent(facts: Facts, silence: Silence, params: CustomerSilentParams) -> Iterator[Answer]:
    newest = facts.calendar.business_between(silence.newest, facts.as_of)
    since = facts.waiting.silent_since or silence.since
    lasted = facts.calendar.between(since, facts.as_of)
    needed = days_at(params.days, facts.stage)
    if facts.stage is None and needed is None:
        needed = most_days(params.days)
        if lasted < needed:
            yield CannotTell("how long is too long depends on the stage", "stage")
    if needed is not None and lasted >= needed and newest >= params.newest_days:
        yield _silence_hit(facts, silence, since)


def _silence_hit(facts: Facts, silence: Silence, since: dt.date) -> Hit:
    person = facts.waiting.silent_person or facts.customer
    own = facts.conversation.in_vain(person.id) if person.id else ()
    others = [
        one for one in facts.people.all if one.id != person.id and one.reachable_on(facts.as_of)
    ]
    others.sort(key=lambda one: one.role != "champion")
    last = facts.conversation.last_sign_of_life
    other = others[0] if others else None
    tired = len(own or silence.touches) >= ENOUGH_MAILS
    mover = other if other and tired else person
    return Hit(
        subject=person.id or "customer",
        subject_name=person.name,
        spots=(
            *(Spot(touch.key, "not answered") for touch in silence.touches),
            *((Spot(last.key, "their last word"),) if last else ()),
        ),
        person=mover,
        values={
            "silent": person,
            "person": mover,
            "since": since,
            "days": days_since(facts, since),
            "count": len(silence.touches),
            "newest": silence.newest,
            "own_since": own[0].day if own and own[0].day < silence.since else None,
            "last": last.day if last else None,
            "last_by": named(facts, last.people)[:1] if last else (),
            "other": other,
            "tired": tired,
        },
    )


KINDS = (
    dark_because_of_us,
    customer_silent,
)
