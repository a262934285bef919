"""Kinds that look at the roles that people play."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    DECIDING,
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    Without,
    days_since,
    delegate_of,
    is_booked,
    kind,
    known_quiet,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.people import ROLE_NAMES, Person
from assistant.records.base import Record
from assistant.records.names import slug

_TELLS_A_DATE = ("decision_process", "critical_event", "paper_process")


_WARNS = ("risk_of_change", "who_loses", "alternatives")


@kind(needs=("stakeholders",), person=Person)
def no_economic_buyer(facts: Facts, _: Any) -> Iterator[Answer]:
    """Nobody is marked as economic buyer, and nobody speaks for one."""
    holder = facts.people.holder("economic_buyer", facts.as_of)
    if holder.id:
        return
    for gone in facts.people.with_role("economic_buyer"):
        delegate = delegate_of(facts, gone)
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


@kind(needs=("activities", "stakeholders"), person=Person)
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


def _what_they_brought(facts: Facts, champion: Person) -> str:
    """The first thing that shows they act for us, in words; empty where there is none."""
    deal, find = facts.deal, facts.people.find
    answers = [one for one in facts.discovery.answers.values() if one.said_by == champion]
    topics = {one.question for one in answers}
    if any(
        promise.by == champion and promise.state in ("kept", "kept_late")
        for promise in facts.promises.theirs
    ):
        return "what they promised"
    if _sent_something(facts, champion, {one.answer.source for one in answers}):
        return "a document"
    if not topics.isdisjoint(_WARNS) or any(
        find(concern.who) == champion for concern in deal.concerns
    ):
        return "a warning"
    if not topics.isdisjoint(_TELLS_A_DATE) or (
        deal.close and find(deal.close.confirmed_by) == champion
    ):
        return "a date"
    return "a person" if _brought_somebody(facts, champion) else ""


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
        people = {*touch.people, *map(slug, touch.strangers)}
        new = people - known - {champion.id}
        if new and {champion.id} <= people & known and touch.side in ("both", "customer"):
            return True
        known |= people
    return False


def _no_opponent(_: object) -> Without:
    return {"opponent": Passes("")}


class OpponentParams(Record, frozen=True):
    """`days`: calendar days without two-way contact."""

    days: int = 30


@kind(
    params=OpponentParams,
    needs=("activities", "stakeholders"),
    without=_no_opponent,
    person=Person,
    last=str,
    days=int,
)
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
        elif is_booked(facts, ids) or not ids.isdisjoint(facts.conversation.absences):
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
    position = int(person.key[1])
    return person.role == "blocker" or facts.deal.stakeholders[position].stance == "opponent"


def _nobody_left(_: object) -> Without:
    return {"departure": Passes("")}


@kind(
    needs=("stakeholders",),
    without=_nobody_left,
    gone=Person,
    left=str,
    role=str,
    successor=Person,
    person=Person,
)
def departed_person(facts: Facts, _: Any) -> Iterator[Answer]:
    """Somebody with a role has left, and nobody we have met took it over.

    It weighs less where the role is none of those that decide; an opponent is not missed.
    """
    for person in facts.people.all:
        role = person.role
        if role is None or not person.has_left(facts.as_of) or _is_opponent(facts, person):
            continue
        successors = [
            one
            for one in facts.people.all
            if one.id != person.id
            and (one.role == role or one.speaks_for == person.id)
            and not one.has_left(facts.as_of)
        ]
        met = (facts.conversation.last_with(frozenset((one.id,))) for one in successors)
        if any(met) or is_booked(facts, frozenset(one.id for one in successors)):
            continue
        mover = successors[0] if successors else whom_to_ask(facts, ("champion", "influencer"))
        yield Hit(
            subject=person.id,
            subject_name=person.name,
            spots=(Spot((*person.key, "left")), *(Spot(one.key, "not met") for one in successors)),
            person=mover,
            at_most=None if role in DECIDING else "low",
            values={
                "gone": person,
                "left": person.left,
                "role": ROLE_NAMES[role],
                "successor": successors[0] if successors else None,
                "person": mover,
            },
        )


KINDS = (
    no_economic_buyer,
    champion_untested,
    opponent_unaddressed,
    departed_person,
)
