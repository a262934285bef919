"""Kinds that look at the people: who carries the deal, who is silent, who left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Kind,
    Passes,
    Spot,
    StageDays,
    days_at,
    days_since,
    known_quiet,
    whom_to_ask,
)
from assistant.facts.conversation import SignOfLife, Touch
from assistant.facts.facts import Facts
from assistant.facts.people import ROLE_NAMES, Person
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.deal import Role
from assistant.records.names import slug

_DECIDING: tuple[Role, ...] = ("economic_buyer", "champion", "decision_maker")

_NEWEST_DAYS = 3
"""Business days that our newest message has had before its silence counts (convention)."""


class SingleThreadedParams(Record, frozen=True):
    """`days`: calendar days back in which a two-way contact counts."""

    days: int = 90


def single_threaded(facts: Facts, params: SingleThreadedParams) -> Iterator[Answer]:
    """Only one person at the customer has been in two-way contact with us lately."""
    start = facts.as_of - dt.timedelta(days=params.days)
    signs = [sign for sign in facts.conversation.signs_of_life if sign.day >= start]
    heard = [one for one in facts.conversation.touches if one.day >= start and _is_theirs(one)]
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
    people = [facts.people.by_id(one) for sign in signs for one in sign.people]
    still_there = [one for one in people if one and not _has_left(facts, one)]
    others = (
        Person(id=slug(name), name=name, first=name.split()[0])
        for touch in heard
        for name in _strangers(facts, touch)
    )
    return tuple({one.id: one for one in (*still_there, *others)}.values())


def _strangers(facts: Facts, touch: Touch) -> tuple[str, ...]:
    """Who took part and is not among the stakeholders; the partner is none of theirs."""
    known = {"", slug(facts.deal.partner)}
    names = (name for name in touch.names if slug(name) not in known)
    return tuple(name for name in names if not facts.people.find(name))


def _has_left(facts: Facts, person: Person) -> bool:
    return bool(person.left and person.left <= facts.as_of)


def _alone(
    facts: Facts, person: Person, signs: list[SignOfLife], heard: list[Touch], days: int
) -> Hit:
    keys = (*(sign.key for sign in signs), *(touch.key for touch in heard))
    others = (one for one in facts.people.all if one.id != person.id)
    other = next((one for one in others if one.reachable_on(facts.as_of)), None)
    return Hit(
        subject=person.id,
        subject_name=person.name,
        spots=tuple(map(Spot, dict.fromkeys(keys))),
        person=person,
        values={"person": person, "other": other, "days": days},
    )


def no_economic_buyer(facts: Facts, _: Any) -> Iterator[Answer]:
    """Nobody is marked as economic buyer, and nobody speaks for one."""
    holder = facts.people.holder("economic_buyer", facts.as_of)
    if holder.id:
        return
    for gone in facts.people.with_role("economic_buyer"):
        delegate = _delegate(facts, gone)
        if delegate:
            yield Passes(f"{delegate.name} speaks for {gone.name}")
            return
    person = whom_to_ask(facts, ("champion", "decision_maker", "influencer"))
    yield Hit(
        subject="economic-buyer",
        subject_name="economic buyer",
        spots=(Spot(("stakeholders",), "nobody here has the role economic_buyer"),),
        person=person,
        values={"person": person},
    )


def _delegate(facts: Facts, person: Person) -> Person | None:
    """Somebody who speaks for `person` and may be written to."""
    speakers = (one for one in facts.people.all if one.speaks_for == person.id)
    return next((one for one in speakers if one.reachable_on(facts.as_of)), None)


class ActivityView(msgspec.Struct, frozen=True):
    """The last time somebody was in touch: `kind` in words, and the day."""

    kind: str
    date: dt.date


class PersonSilentParams(Record, frozen=True):
    """`role`: whose silence counts; `days`: how long, one number or one for each stage."""

    role: Role
    days: StageDays


def person_silent(facts: Facts, params: PersonSilentParams) -> Iterator[Answer]:
    """Somebody in a role has not been in touch with us for too long.

    Whoever speaks for them counts as them. The days of an absence or an agreed wait do not count,
    a booked meeting is no silence, and neither is a message that they have only just got. Never
    contacted is not silent.
    """
    holders = [one for one in facts.people.with_role(params.role) if not _has_left(facts, one)]
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
    in_vain = [
        touch
        for touch in facts.conversation.outbound
        if ids & {*touch.people} and (heard is None or touch.order > heard.order)
    ]
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
    last = facts.conversation.last_with(ids)
    if last is None:
        return None
    that_day = (one for one in facts.conversation.signs_of_life if one.day == last.day)
    happened = (one for one in that_day if one.key[0] == "activities" and ids & {*one.people})
    return next(happened, last)


def _excuse(facts: Facts, person: Person, ids: frozenset[str], in_vain: list[Touch]) -> str:
    """Why this person's silence is none; empty where it is."""
    if ids & {*facts.conversation.absences}:
        return f"{person.name} is away"
    if _is_booked(facts, ids):
        return f"a meeting with {person.name} is booked"
    if person.do_not_contact and not _delegate(facts, person):
        return f"{person.name} is not to be contacted"
    if in_vain and facts.calendar.business_between(in_vain[-1].day, facts.as_of) < _NEWEST_DAYS:
        return f"{person.name} has only just got our last message"
    return ""


def _is_booked(facts: Facts, ids: frozenset[str]) -> bool:
    """Whether a meeting with one of them lies ahead."""
    return any(ids & {*touch.people} for touch in facts.conversation.planned)


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
    return person if person.reachable_on(facts.as_of) else _delegate(facts, person) or person


def _kind_at(facts: Facts, key: KeyPath, *, answered: bool) -> str:
    """What happened there, as a noun; words that stand elsewhere are a conversation."""
    kind = facts.deal.activities[int(key[1])].kind if key[0] == "activities" else "conversation"
    return f"{kind} exchange" if answered and kind in ("mail", "message") else kind


def champion_untested(facts: Facts, _: Any) -> Iterator[Answer]:
    """The champion has never brought us a person, a document, a date or a warning."""
    champion = facts.people.holder("champion", facts.as_of)
    if not champion.id:
        yield CannotTell("nobody is marked as champion", "stakeholders.role")
        return
    proof = _what_they_brought(facts, champion)
    unseen = [one for one in ("discovery", "commitments") if not facts.coverage.includes(one)]
    if proof:
        yield Passes(f"{champion.name} brought {proof}")
    elif unseen:
        yield CannotTell(f"this record's source does not cover {unseen[0]}", unseen[0])
    elif facts.conversation.last_with(frozenset((champion.id,))) is None:
        yield CannotTell(f"we have never been in touch with {champion.name}", "activities.with")
    else:
        yield Hit(
            subject=champion.id,
            subject_name=champion.name,
            spots=(
                Spot(champion.key),
                Spot(("activities",), "no person and no document of theirs"),
                Spot(("discovery",), "no date and no warning of theirs"),
                Spot(("commitments",), "nothing they did for us"),
            ),
            person=champion,
            values={"person": champion},
        )


_TELLS_A_DATE = ("decision_process", "critical_event", "paper_process")
_WARNS = ("risk_of_change", "who_loses", "alternatives")


def _what_they_brought(facts: Facts, champion: Person) -> str:
    """The first thing that shows they act for us, in words; empty where there is none."""
    deal, find = facts.deal, facts.people.find
    answers = [one for one in facts.discovery.answers.values() if one.said_by == champion]
    topics = {one.question for one in answers}
    brought = {
        "what they promised": any(
            promise.by == champion and promise.state in ("kept", "kept_late")
            for promise in facts.promises.theirs
        ),
        "a document": _sent_something(facts, champion, {one.answer.source for one in answers}),
        "a warning": bool(topics & {*_WARNS})
        or any(find(concern.who) == champion for concern in deal.concerns),
        "a date": bool(topics & {*_TELLS_A_DATE})
        or bool(deal.close and find(deal.close.confirmed_by) == champion),
        "a person": _brought_somebody(facts, champion),
    }
    return next((what for what, is_so in brought.items() if is_so), "")


def _sent_something(facts: Facts, champion: Person, sources: set[str]) -> bool:
    """Whether a mail of theirs had something attached, or holds what we know."""
    return any(
        champion.id in touch.people and (touch.activity.attachments or touch.id in sources)
        for touch in facts.conversation.touches
        if touch.side == "customer"
    )


def _brought_somebody(facts: Facts, champion: Person) -> bool:
    """Whether somebody new joined the champion and us after the first time."""
    known: set[str] = set()
    for touch in facts.conversation.touches:
        people = {*touch.people, *map(slug, _strangers(facts, touch))}
        new = people - known - {champion.id}
        if new and {champion.id} <= people & known and touch.side in ("both", "customer"):
            return True
        known |= people
    return False


class OpponentParams(Record, frozen=True):
    """`days`: calendar days without two-way contact."""

    days: int = 30


def opponent_unaddressed(facts: Facts, params: OpponentParams) -> Iterator[Answer]:
    """Somebody is against it and nobody has talked with them lately; procurement is no opponent."""
    quiet = known_quiet(facts)
    for person in facts.people.all:
        if not _is_opponent(facts, person) or not person.reachable_on(facts.as_of):
            continue
        ids = facts.people.counts_as(person)
        last = facts.conversation.last_with(ids)
        start = last.day if last else facts.pace.opened
        if quiet:
            yield quiet
        elif start is None:
            yield CannotTell("nothing says how old the deal is", "opened")
        elif _is_booked(facts, ids) or ids & {*facts.conversation.absences}:
            yield Passes(f"{person.name} is away, or a meeting with them is booked")
        elif days_since(facts, start) > params.days:
            yield Hit(
                subject=person.id,
                subject_name=person.name,
                spots=(Spot(person.key), *((Spot(last.key, "the last contact"),) if last else ())),
                person=person,
                values={
                    "person": person,
                    "last": last.day if last else None,
                    "days": days_since(facts, start),
                },
            )


def _is_opponent(facts: Facts, person: Person) -> bool:
    if person.role == "procurement":
        return False
    position = facts.people.all.index(person)
    return person.role == "blocker" or facts.deal.stakeholders[position].stance == "opponent"


def departed_person(facts: Facts, _: Any) -> Iterator[Answer]:
    """Somebody with a role has left, and nobody we have met took it over.

    It weighs less where the role is none of those that decide; an opponent is not missed.
    """
    for person in facts.people.all:
        role = person.role
        if role is None or not _has_left(facts, person) or _is_opponent(facts, person):
            continue
        successors = [
            one
            for one in facts.people.all
            if one.id != person.id
            and (one.role == role or one.speaks_for == person.id)
            and not _has_left(facts, one)
        ]
        met = (facts.conversation.last_with(frozenset((one.id,))) for one in successors)
        if any(met) or _is_booked(facts, frozenset(one.id for one in successors)):
            continue
        mover = successors[0] if successors else whom_to_ask(facts, ("champion", "influencer"))
        yield Hit(
            subject=person.id,
            subject_name=person.name,
            spots=(Spot((*person.key, "left")), *(Spot(one.key, "not met") for one in successors)),
            person=mover,
            at_most=None if role in _DECIDING else "low",
            values={
                "gone": person,
                "left": person.left,
                "role": ROLE_NAMES[role],
                "successor": successors[0] if successors else None,
                "person": mover,
            },
        )


KINDS = (
    Kind(
        name="single_threaded",
        find=single_threaded,
        params=SingleThreadedParams,
        needs=("activities",),
        offers={"person": Person, "other": Person, "days": int},
    ),
    Kind(
        name="no_economic_buyer",
        find=no_economic_buyer,
        needs=("stakeholders",),
        offers={"person": Person},
    ),
    Kind(
        name="person_silent",
        find=person_silent,
        params=PersonSilentParams,
        needs=("activities", "stakeholders"),
        offers={
            "days": int,
            "stakeholder": Person,
            "activity": ActivityView,
            "answered": bool,
            "person": Person,
        },
    ),
    Kind(
        name="champion_untested",
        find=champion_untested,
        needs=("activities", "stakeholders"),
        offers={"person": Person},
    ),
    Kind(
        name="opponent_unaddressed",
        find=opponent_unaddressed,
        params=OpponentParams,
        needs=("activities", "stakeholders"),
        offers={"person": Person, "last": str, "days": int},
    ),
    Kind(
        name="departed_person",
        find=departed_person,
        needs=("stakeholders",),
        offers={
            "gone": Person,
            "left": str,
            "role": str,
            "successor": Person,
            "person": Person,
        },
    ),
)
