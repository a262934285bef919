"""Kinds that look at the people: who carries the deal, who is silent, who left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
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
    named,
    whom_to_ask,
)
from assistant.facts.conversation import SignOfLife
from assistant.facts.facts import Facts
from assistant.facts.people import ROLE_NAMES, Person
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.deal import Role


class SingleThreadedParams(Record, frozen=True):
    """`days`: calendar days back in which a two-way contact counts."""

    days: int = 90


def single_threaded(facts: Facts, params: SingleThreadedParams) -> Iterator[Answer]:
    """Only one person at the customer has been in two-way contact with us lately."""
    start = facts.as_of - dt.timedelta(days=params.days)
    recent = [sign for sign in facts.conversation.signs_of_life if sign.day >= start]
    met = tuple(dict.fromkeys(one for sign in recent for one in sign.people))
    if len(met) > 1:
        yield Passes(f"{len(met)} people have been in touch within {params.days} days")
        return
    touches = [touch for touch in facts.conversation.touches if touch.day >= start]
    if any(not touch.names for touch in touches if touch.side not in ("us", "none")):
        yield CannotTell("some calls, meetings or mails name nobody", "activities/with")
        return
    for person in named(facts, met):
        others = [one for one in facts.people.all if one.id != person.id]
        reachable = [one for one in others if one.reachable_on(facts.as_of)]
        yield Hit(
            subject=person.id,
            subject_name=person.name,
            spots=tuple(dict.fromkeys(Spot(sign.key) for sign in recent)),
            person=person,
            values={
                "person": person,
                "other": reachable[0] if reachable else None,
                "days": params.days,
            },
        )


def no_economic_buyer(facts: Facts, _: Any) -> Iterator[Answer]:
    """Nobody is marked as economic buyer, and nobody speaks for one."""
    holder = facts.people.holder("economic_buyer", facts.as_of)
    if holder.id:
        return
    person = whom_to_ask(facts, ("champion", "decision_maker", "influencer"))
    yield Hit(
        subject="economic-buyer",
        subject_name="economic buyer",
        spots=(Spot(("stakeholders",), "nobody here has the role economic_buyer"),),
        person=person,
        values={"person": person},
    )


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

    Whoever speaks for them counts as them. An absence, an agreed wait and a booked meeting are
    no silence; never contacted is not silent.
    """
    holders = [
        person
        for person in facts.people.with_role(params.role)
        if person.reachable_on(facts.as_of)
    ]
    if not holders:
        name = ROLE_NAMES[params.role]
        yield CannotTell(f"nobody is marked as {name}", "stakeholders/role")
    elif facts.waiting.agreed:
        agreed = facts.waiting.agreed
        yield Passes(f"quiet until {agreed.until}: {agreed.reason}")
    elif facts.waiting.on == "us":
        yield Passes("the next word is ours")
    else:
        for person in holders:
            yield from _silent(facts, person, params)


def _silent(facts: Facts, person: Person, params: PersonSilentParams) -> Iterator[Answer]:
    ids = facts.people.counts_as(person)
    if ids & {*facts.conversation.absences} or _is_booked(facts, ids):
        return
    heard = facts.conversation.last_with(ids)
    last = heard or _first_in_vain(facts, person)
    needed = days_at(params.days, facts.stage)
    if last is None:
        yield CannotTell(f"we have never been in touch with {person.name}", "activities/with")
    elif needed is not None and facts.calendar.between(last.day, facts.as_of) >= needed:
        others = [one for one in facts.people.all if one.id != person.id]
        reachable = [one for one in others if one.reachable_on(facts.as_of)]
        reachable.sort(key=lambda one: one.role != "champion")
        yield Hit(
            subject=person.id,
            subject_name=person.name,
            spots=(Spot(last.key, "the last contact"), Spot(person.key)),
            person=reachable[0] if reachable else person,
            values={
                "stakeholder": person,
                "activity": ActivityView(_kind_at(facts, last.key), last.day),
                "days": days_since(facts, last.day),
                "answered": heard is not None,
                "person": reachable[0] if reachable else person,
            },
        )


def _is_booked(facts: Facts, ids: frozenset[str]) -> bool:
    """Whether a meeting with one of them lies ahead."""
    return any(ids & {*touch.people} for touch in facts.conversation.planned)


def _first_in_vain(facts: Facts, person: Person) -> SignOfLife | None:
    """For somebody who never answered: our first message to them."""
    sent = facts.conversation.to_person(person)
    return SignOfLife(sent[0].day, (person.id,), sent[0].key) if sent else None


def _kind_at(facts: Facts, key: KeyPath) -> str:
    """What happened there, as a noun; words that stand elsewhere are a conversation."""
    if key[0] != "activities":
        return "conversation"
    return facts.deal.activities[int(key[1])].kind


_TELLS_A_DATE = ("decision_process", "critical_event", "paper_process")


def champion_untested(facts: Facts, _: Any) -> Iterator[Answer]:
    """The champion has never brought us a person, a document, a date or a warning."""
    champion = facts.people.holder("champion", facts.as_of)
    if not champion.id:
        yield CannotTell("nobody is marked as champion", "stakeholders/role")
        return
    proof = _what_they_brought(facts, champion)
    if proof:
        yield Passes(f"{champion.name} brought {proof}")
        return
    yield Hit(
        subject=champion.id,
        subject_name=champion.name,
        spots=(
            Spot(champion.key),
            Spot(("activities",), "no person, document or warning of theirs"),
            Spot(("commitments",), "nothing they did for us"),
        ),
        person=champion,
        values={"person": champion},
    )


def _what_they_brought(facts: Facts, champion: Person) -> str:
    """The first thing that shows they act for us, in words; empty where there is none."""
    if any(promise.by == champion and promise.done_on for promise in facts.promises.theirs):
        return "what they promised"
    mine = [touch for touch in facts.conversation.touches if champion.id in touch.people]
    if any(touch.side == "customer" and touch.activity.attachments for touch in mine):
        return "a document"
    if any(facts.people.find(concern.who) == champion for concern in facts.deal.concerns):
        return "a warning"
    answers = facts.discovery.answers
    told = (answers[one].said_by for one in _TELLS_A_DATE if one in answers)
    if champion in told:
        return "a date"
    return "a person" if _brought_somebody(facts, champion) else ""


def _brought_somebody(facts: Facts, champion: Person) -> bool:
    """Whether somebody new sat in a meeting with the champion after the first one."""
    known: set[str] = set()
    for touch in facts.conversation.touches:
        new = {*touch.people} - known - {champion.id}
        if new and champion.id in touch.people and champion.id in known and touch.side == "both":
            return True
        known.update(touch.people)
    return False


class OpponentParams(Record, frozen=True):
    """`days`: calendar days without two-way contact."""

    days: int = 30


def opponent_unaddressed(facts: Facts, params: OpponentParams) -> Iterator[Answer]:
    """Somebody is against it and nobody has talked with them lately; procurement is no opponent."""
    for position, person in enumerate(facts.people.all):
        against = facts.deal.stakeholders[position].stance == "opponent" or person.role == "blocker"
        if not against or person.role == "procurement" or not person.reachable_on(facts.as_of):
            continue
        ids = facts.people.counts_as(person)
        last = facts.conversation.last_with(ids)
        start = last.day if last else facts.pace.opened
        if start is None:
            yield CannotTell("nothing says how old the deal is", "opened")
        elif days_since(facts, start) > params.days and not _is_booked(facts, ids):
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


def departed_person(facts: Facts, _: Any) -> Iterator[Answer]:
    """Somebody with a role has left, and nobody we have met took it over."""
    for person in facts.people.all:
        role = person.role
        if role is None or not (person.left and person.left <= facts.as_of):
            continue
        successors = [
            one
            for one in facts.people.all
            if one.id != person.id
            and (one.role == role or one.speaks_for == person.id)
            and not (one.left and one.left <= facts.as_of)
        ]
        if any(facts.conversation.last_with(frozenset((one.id,))) for one in successors):
            continue
        mover = successors[0] if successors else whom_to_ask(facts, ("champion", "influencer"))
        yield Hit(
            subject=person.id,
            subject_name=person.name,
            spots=(Spot((*person.key, "left")), *(Spot(one.key, "not met") for one in successors)),
            person=mover,
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
