"""Kinds that look at who told us: those who decide, one voice alone, or nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    kind,
    whom_to_ask,
)
from assistant.facts.discovery import Known, at_least
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.records.base import Record
from assistant.records.deal import Role


class PersonalWinParams(Record, frozen=True):
    """`roles`: whose personal win must be known."""

    roles: tuple[Role, ...] = ("economic_buyer", "champion", "decision_maker")


@kind(
    params=PersonalWinParams,
    needs=("stakeholders",),
    people=tuple,
    whose=Person,
    person=Person,
    count=int,
)
def personal_win_unknown(facts: Facts, params: PersonalWinParams) -> Iterator[Answer]:
    """We do not know what somebody who decides would win; second-hand is enough."""
    deciding = [
        person
        for role in params.roles
        for person in facts.people.with_role(role)
        if not person.has_left(facts.as_of)
    ]
    if not deciding:
        yield CannotTell("nobody is named in a role that decides", "stakeholders")
        return
    wins = facts.discovery.personal_wins
    unknown = [person for person in deciding if not _is_told(wins.get(person.id))]
    if unknown:
        yield _wins_hit(facts, unknown)


def _is_told(known: Known | None) -> bool:
    return known is not None and at_least(known.rung, "second_hand")


def _wins_hit(facts: Facts, unknown: list[Person]) -> Hit:
    note = "no personal_win that somebody told us"
    person = whom_to_ask(facts, ("champion", "economic_buyer", "decision_maker"))
    return Hit(
        subject="personal-win",
        subject_name="personal win",
        spots=tuple(Spot((*person.key, "personal_win"), note) for person in unknown),
        person=person,
        values={
            "people": tuple(unknown),
            "whose": unknown[0],
            "person": person,
            "count": len(unknown),
        },
    )


class OneVoiceParams(Record, frozen=True):
    """`answers`: how many answers must rest on one person before it is a finding."""

    answers: int = 3


@kind(
    params=OneVoiceParams, needs=("discovery", "activities"), person=Person, count=int, other=Person
)
def one_voice(facts: Facts, params: OneVoiceParams) -> Iterator[Answer]:
    """Everything we were told comes from one person."""
    told = [
        known
        for known in facts.discovery.everything()
        if known.said_by and at_least(known.rung, "second_hand")
    ]
    voices = {known.said_by.id: known.said_by for known in told if known.said_by}
    if len(voices) > 1:
        yield Passes(f"{len(voices)} people have told us something")
        return
    if len(told) < params.answers:
        yield Passes("too few answers to say")
        return
    if any(
        not touch.names for touch in facts.conversation.touches if touch.side not in ("us", "none")
    ):
        yield CannotTell("some calls, meetings or mails name nobody", "activities.with")
        return
    voice = next(iter(voices.values()))
    others = [person for person in facts.people.all if person.id != voice.id]
    reachable = [person for person in others if person.reachable_on(facts.as_of)]
    yield Hit(
        subject=voice.id,
        subject_name=voice.name,
        spots=tuple(Spot(known.key) for known in told),
        person=voice if voice.reachable_on(facts.as_of) or not reachable else reachable[0],
        values={
            "person": voice,
            "count": len(told),
            "other": reachable[0] if reachable else None,
        },
    )


@kind(needs=("discovery", "activities"), stage=str, person=Person)
def stage_ahead_of_evidence(facts: Facts, _: Any) -> Iterator[Answer]:
    """The stage is proposal or later, and the customer has done nothing that it needs."""
    stated = [one for one in facts.discovery.everything() if at_least(one.rung, "stated")]
    process = facts.discovery.rung("decision_process")
    if stated:
        yield Passes("the customer has told us something")
    elif facts.conversation.meetings:
        yield Passes("a call or meeting took place")
    elif at_least(process, "second_hand"):
        yield Passes("we know how they decide")
    else:
        person = whom_to_ask(facts, ("champion", "economic_buyer"))
        yield Hit(
            subject="stage",
            subject_name="stage",
            spots=(
                Spot(("stage",)),
                Spot(("activities",), "no call or meeting was held"),
                Spot(("discovery",), "no answer that the customer stated"),
            ),
            person=person,
            values={"stage": facts.deal.stage, "person": person},
        )


KINDS = (
    personal_win_unknown,
    one_voice,
    stage_ahead_of_evidence,
)
