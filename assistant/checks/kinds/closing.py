"""Kinds that look at the close date: past, pushed, or nobody's but ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from assistant.checks.kinds.base import (
    DECIDING,
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    days_since,
    kind,
    known_quiet,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.records.base import Record

_WEEK = 7


class CloseDatePastParams(Record, frozen=True):
    """`days`: calendar days of grace."""

    days: int = 3


@kind(params=CloseDatePastParams, needs=("close.expected",), expected=str, days=int, person=Person)
def close_date_past(facts: Facts, params: CloseDatePastParams) -> Iterator[Answer]:
    """The expected close is past and the deal is still open."""
    expected = facts.pace.expected_close
    if expected is None:
        yield Passes("no close date is recorded")
    elif days_since(facts, expected) > params.days:
        yield _close_hit(facts, expected)


def _close_hit(facts: Facts, expected: dt.date) -> Hit:
    person = whom_to_ask(facts, DECIDING)
    return Hit(
        subject="close",
        subject_name="close date",
        spots=(Spot(("close", "expected")),),
        person=person,
        values={
            "expected": expected,
            "days": abs(days_since(facts, expected)),
            "person": person,
        },
    )


class CloseDateUnconfirmedParams(Record, frozen=True):
    """`days`: so many days before the close, somebody of theirs should have named the date."""

    days: int = 45


@kind(
    params=CloseDateUnconfirmedParams,
    needs=("close.confirmed_by",),
    expected=str,
    days=int,
    person=Person,
)
def close_date_unconfirmed(facts: Facts, params: CloseDateUnconfirmedParams) -> Iterator[Answer]:
    """The close is near and nobody at the customer has confirmed its date."""
    expected, close = facts.pace.expected_close, facts.deal.close
    if expected is None or close is None:
        yield Passes("no close date is recorded")
        return
    near = -days_since(facts, expected) <= params.days
    if close.confirmed_by and not facts.people.is_ours(close.confirmed_by):
        yield Passes(f"{close.confirmed_by} confirmed it")
    elif facts.deal.tender and facts.deal.tender.award:
        yield Passes("the date of the award is theirs")
    elif expected >= facts.as_of and (near or facts.stage == "negotiation"):
        yield known_quiet(facts) or _close_hit(facts, expected)


class CloseDatePushedParams(Record, frozen=True):
    """`times`: how often the date must have moved; moves that the customer caused do not count."""

    times: int = 2


@kind(params=CloseDatePushedParams, needs=("close.pushed",), times=int, expected=str, person=Person)
def close_date_pushed(facts: Facts, params: CloseDatePushedParams) -> Iterator[Answer]:
    """The close date has moved again and again, and not because of the customer."""
    if facts.pace.pushes >= params.times:
        yield _pushed_hit(facts, facts.pace.pushes)


def _pushed_hit(facts: Facts, times: int) -> Hit:
    person = whom_to_ask(facts, DECIDING)
    return Hit(
        subject="close",
        subject_name="close date",
        spots=(Spot(("close", "pushed")),),
        person=person,
        values={"times": times, "expected": facts.pace.expected_close, "person": person},
    )


class DecisionKeepsMovingParams(Record, frozen=True):
    """`times`: moves of the close date that we did not cause.

    `days`: they count as in touch when they spoke to us within so many calendar days, and have
    not left us waiting for more than a week.
    """

    times: int = 2
    days: int = 30


@kind(
    params=DecisionKeepsMovingParams,
    needs=("close.pushed", "activities"),
    times=int,
    expected=str,
    person=Person,
)
def decision_keeps_moving(facts: Facts, params: DecisionKeepsMovingParams) -> Iterator[Answer]:
    """They talk to us, and the decision moves all the same: indecision, not silence."""
    times = facts.pace.pushes_not_ours
    last = facts.conversation.last_sign_of_life
    if times < params.times:
        return
    if last is None:
        yield CannotTell("no contact is recorded", "activities")
    elif days_since(facts, last.day) <= params.days and not _are_silent(facts):
        yield known_quiet(facts) or _pushed_hit(facts, times)


def _are_silent(facts: Facts) -> bool:
    since = facts.waiting.silent_since if facts.waiting.on == "customer" else None
    return bool(since and days_since(facts, since) > _WEEK)


KINDS = (
    close_date_past,
    close_date_unconfirmed,
    close_date_pushed,
    decision_keeps_moving,
)
