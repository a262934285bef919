"""Kinds that look at who has been in touch with us, and who has not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    StageDays,
    days_at,
    days_back,
    days_since,
    delegate_of,
    is_booked,
    kind,
    known_quiet,
)
from assistant.facts.facts import Facts
from assistant.facts.people import ROLE_NAMES, Person
from assistant.facts.signs import SignOfLife
from assistant.facts.touches import Touch
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.deal import Role
from assistant.records.names import first_name, slug

_NEWEST_DAYS = 3
"""Business days that our newest message has had before its silence counts (convention)."""


class SingleThreadedParams(Record, frozen=True):
    """`days`: calendar days back in which a two-way contact counts."""

    days: int = 90


@kind(
    params=SingleThreadedParams,
    needs=("activities",),
    person=Person,
    other=Person,
    days=int,
    others_left=bool,
)
def single_threaded(facts: Facts, params: SingleThreadedParams) -> Iterator[Answer]:
    """Only one person at the customer has been in two-way contact with us lately."""
    talk = facts.conversation
    first = days_back(facts, params.days)
    signs = [one for one in talk.signs_of_life if one.day >= first]
    heard = [touch for touch in talk.touches if touch.day >= first and _is_theirs(touch)]
    met = _met(facts, signs, heard)
    if len(met) > 1:
        yield Passes(f"{len(met)} people have been in touch within {params.days} days")
    elif any(not touch.names for touch in heard):
        yield CannotTell("some calls, meetings or mails name nobody", "activities.with")
    elif not met:
        yield Passes(f"nobody has been in touch within {params.days} days")
    elif any({*touch.people} - {met[0].id} for touch in facts.conversation.planned):
        yield Passes("a meeting with somebody else is booked")
    else:
        yield known_quiet(facts) or _alone(facts, met[0], signs, heard, params.days)


def _is_theirs(touch: Touch) -> bool:
    """Whether somebody at the customer spoke in it."""
    return touch.side in ("customer", "both", "unknown") and not touch.activity.auto_reply


def _met(facts: Facts, signs: Iterable[SignOfLife], heard: Iterable[Touch]) -> tuple[Person, ...]:
    """Who spoke to us and is still there; also who is named and not among the stakeholders."""
    spoke = {one for sign in signs for one in sign.people}
    met = [one for one in facts.people.all if one.id in spoke and not one.has_left(facts.as_of)]
    by_id = {one.id: one for one in met}
    for name in [one for touch in heard for one in touch.strangers]:
        by_id[slug(name)] = Person(id=slug(name), name=name, first=first_name(name))
    return tuple(by_id.values())


def _alone(
    facts: Facts, person: Person, signs: list[SignOfLife], heard: list[Touch], days: int
) -> Hit:
    keys = (*(sign.key for sign in signs), *(touch.key for touch in heard))
    spoke = {one for sign in signs for one in sign.people}
    others = [one for one in facts.people.all if one.id != person.id]
    other = next((one for one in others if one.reachable_on(facts.as_of)), None)
    gone = any(one.id in spoke and one.has_left(facts.as_of) for one in others)
    return Hit(
        subject=person.id,
        subject_name=person.name,
        spots=tuple(map(Spot, dict.fromkeys(keys))),
        person=person,
        values={"person": person, "other": other, "days": days, "others_left": gone},
    )


class ActivityView(msgspec.Struct, frozen=True):
    """The last time somebody was in touch: `kind` in words, and the day."""

    kind: str
    date: dt.date


class PersonSilentParams(Record, frozen=True):
    """`role`: whose silence counts; `days`: how long, one number or one for each stage."""

    role: Role
    days: StageDays


@kind(
    params=PersonSilentParams,
    needs=("activities", "stakeholders"),
    days=int,
    stakeholder=Person,
    activity=ActivityView,
    answered=bool,
    person=Person,
)
def person_silent(facts: Facts, params: PersonSilentParams) -> Iterator[Answer]:
    """Somebody in a role has not been in touch with us for too long.

    Whoever speaks for them counts as them. The days of an absence or an agreed wait do not count,
    a booked meeting is no silence, and neither is a message that they have only just got. Never
    contacted is not silent.
    """
    holders = [one for one in facts.people.with_role(params.role) if not one.has_left(facts.as_of)]
    quiet = known_quiet(facts)
    if not holders:
        yield CannotTell(f"nobody is marked as {ROLE_NAMES[params.role]}", "stakeholders.role")
    elif quiet:
        yield quiet
    elif facts.waiting.on == "us":
        yield Passes("the next word is ours")
    else:
        for person in holders:
            yield from _silent(facts, person, params)


def _silent(facts: Facts, person: Person, params: PersonSilentParams) -> Iterator[Answer]:
    ids = facts.people.counts_as(person)
    heard = _last_heard(facts, ids)
    in_vain = facts.conversation.in_vain(person.id)
    needed = days_at(params.days, facts.stage)
    excuse = _excuse(facts, person, ids, in_vain)
    if excuse:
        yield Passes(excuse)
    elif heard is None and not in_vain:
        yield CannotTell(f"we have never been in touch with {person.name}", "activities.with")
    elif needed is None and facts.stage is None:
        yield CannotTell("how long is too long depends on the stage", "stage")
    elif needed is not None:
        first = heard or SignOfLife(in_vain[0].day, (person.id,), in_vain[0].key)
        since = max((first.day, *_ends_of_quiet(facts, ids)))
        if facts.calendar.between(since, facts.as_of) >= needed:
            yield _silent_hit(facts, person, first, answered=heard is not None)


def _last_heard(facts: Facts, ids: frozenset[str]) -> SignOfLife | None:
    """Their last sign of life; of several on its day the one that happened, not what was noted."""
    last = happened = None
    for sign in reversed(facts.conversation.signs_of_life):
        if last and sign.day < last.day:
            break
        if not ids.isdisjoint(sign.people):
            last = last or sign
            happened = sign if sign.key[0] == "activities" else happened
    return happened or last


def _excuse(facts: Facts, person: Person, ids: frozenset[str], in_vain: tuple[Touch, ...]) -> str:
    """Why this person's silence is none; empty where it is."""
    if not ids.isdisjoint(facts.conversation.absences):
        return f"{person.name} is away"
    if is_booked(facts, ids):
        return f"a meeting with {person.name} is booked"
    if person.do_not_contact and not delegate_of(facts, person):
        return f"{person.name} is not to be contacted"
    if in_vain and facts.calendar.business_between(in_vain[-1].day, facts.as_of) < _NEWEST_DAYS:
        return f"{person.name} has only just got our last message"
    return ""


def _ends_of_quiet(facts: Facts, ids: frozenset[str]) -> list[dt.date]:
    """When the known reasons for their silence ended."""
    ends = [
        facts.deal.waiting.until if facts.deal.waiting else None,
        facts.deal.tender.award if facts.deal.tender else None,
        *(until for one, until in facts.conversation.away.items() if one in ids),
    ]
    return [end for end in ends if end and end < facts.as_of]


def _silent_hit(facts: Facts, person: Person, last: SignOfLife, *, answered: bool) -> Hit:
    """The finding; low where the silence of the whole customer tells the same."""
    silence = facts.conversation.silence if facts.waiting.on == "customer" else None
    mover = _go_between(facts, person)
    note = "the last contact" if answered else "our first message"
    return Hit(
        subject=person.id,
        subject_name=person.name,
        spots=(Spot(last.key, note), Spot(person.key)),
        person=mover,
        at_most="low" if silence and person.id in silence.people else None,
        values={
            "stakeholder": person,
            "activity": ActivityView(_kind_at(facts, last.key, answered=answered), last.day),
            "days": days_since(facts, last.day),
            "answered": answered,
            "person": mover,
        },
    )


def _go_between(facts: Facts, person: Person) -> Person:
    """Who can carry a word to `person`: the champion, else they themselves or their delegate."""
    away = facts.conversation.absences
    for champion in facts.people.with_role("champion"):
        if champion.reachable_on(facts.as_of) and champion.id not in away:
            return person if person.role == "champion" else champion
    return person if person.reachable_on(facts.as_of) else delegate_of(facts, person) or person


def _kind_at(facts: Facts, key: KeyPath, *, answered: bool) -> str:
    """What happened there, as a noun; words that stand elsewhere are a conversation."""
    kind = facts.deal.activities[int(key[1])].kind if key[0] == "activities" else "conversation"
    return f"{kind} exchange" if answered and kind in ("mail", "message") else kind


KINDS = (
    single_threaded,
    person_silent,
)
