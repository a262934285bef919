"""Kinds that look at how a deal moves: its age, its close date, its paperwork."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    DoesNotApply,
    Hit,
    Kind,
    Passes,
    Spot,
    days_since,
    known_quiet,
    whom_to_ask,
)
from assistant.facts.benchmarks import ENOUGH_DEALS, Benchmark
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.records.base import Record
from assistant.records.deal import Role

_DECIDING: tuple[Role, ...] = ("economic_buyer", "champion", "decision_maker")
_WEEK = 7


def older_than_won(facts: Facts, _: Any) -> Iterator[Answer]:
    """The deal is older than nine in ten of the deals we won; than three in four: low.

    A renewal or expansion is compared only with ten or more won deals of its own type.
    """
    benchmark, age, quiet = facts.benchmarks.of(facts.type), facts.pace.age_days, known_quiet(facts)
    if facts.type != "new" and benchmark.is_fallback:
        yield DoesNotApply(f"fewer than {ENOUGH_DEALS} won {facts.type} deals are known")
    elif age is None:
        yield CannotTell("nothing says how old the deal is", "opened")
    elif age > benchmark.three_quarters_days:
        yield quiet or _old(facts, benchmark, age)


def _old(facts: Facts, benchmark: Benchmark, age: int) -> Hit:
    is_old = age > benchmark.nine_tenths_days
    person = whom_to_ask(facts, _DECIDING)
    return Hit(
        subject="age",
        subject_name="age",
        spots=(Spot(("opened",)),),
        person=person,
        severity=None if is_old else "low",
        values={
            "days": age,
            "share": "nine in ten" if is_old else "three in four",
            "limit": benchmark.nine_tenths_days if is_old else benchmark.three_quarters_days,
            **_rest(benchmark),
            "person": person,
        },
    )


def _rest(benchmark: Benchmark) -> dict[str, object]:
    """What a comparison rests on, for the texts."""
    return {
        "rests_on": benchmark.words,
        "is_fallback": benchmark.is_fallback,
        "sample": benchmark.sample,
    }


class FewMovesParams(Record, frozen=True):
    """`moves`: a deal with at most so many stage moves counts as one that hardly moved."""

    moves: int = 2


def few_moves(facts: Facts, params: FewMovesParams) -> Iterator[Answer]:
    """Older than our median won deal, and hardly a stage move; low against the fallback."""
    age, moves = facts.pace.age_days, len(facts.pace.moves)
    benchmark = facts.benchmarks.of(facts.type)
    if age is None:
        yield CannotTell("nothing says how old the deal is", "opened")
    elif age <= benchmark.median_days:
        yield Passes(f"it is not older than {benchmark.median_days} days ({benchmark.words})")
    elif not facts.deal.stages:
        yield CannotTell("no stage history is recorded", "stages")
    elif moves <= params.moves:
        person = whom_to_ask(facts, _DECIDING)
        yield known_quiet(facts) or Hit(
            subject="moves",
            subject_name="stage moves",
            spots=(Spot(("stages",)), Spot(("opened",))),
            person=person,
            at_most="low" if benchmark.is_fallback else None,
            values={
                "days": age,
                "moves": moves,
                "median": benchmark.median_days,
                **_rest(benchmark),
                "person": person,
            },
        )


class CloseDatePastParams(Record, frozen=True):
    """`days`: calendar days of grace."""

    days: int = 3


def close_date_past(facts: Facts, params: CloseDatePastParams) -> Iterator[Answer]:
    """The expected close is past and the deal is still open."""
    expected = facts.pace.expected_close
    if expected is None:
        yield Passes("no close date is recorded")
    elif days_since(facts, expected) > params.days:
        yield _close_hit(facts, expected)


def _close_hit(facts: Facts, expected: dt.date) -> Hit:
    person = whom_to_ask(facts, _DECIDING)
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


def close_date_pushed(facts: Facts, params: CloseDatePushedParams) -> Iterator[Answer]:
    """The close date has moved again and again, and not because of the customer."""
    if facts.pace.pushes >= params.times:
        yield _pushed_hit(facts, facts.pace.pushes)


def _pushed_hit(facts: Facts, times: int) -> Hit:
    person = whom_to_ask(facts, _DECIDING)
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


def critical_event_past(facts: Facts, _: Any) -> Iterator[Answer]:
    """The event that sets the date is past, or nearer than our paperwork takes."""
    known = facts.discovery.answers.get("critical_event")
    if known is None:
        yield Passes("no critical event is recorded")
        return
    event = known.answer.event_date
    if event is None:
        yield CannotTell("the critical event has no date", "discovery.critical_event.event_date")
        return
    paper = sum(one.days or 0 for one in facts.deal.paper if one.state == "open")
    left = facts.calendar.between(facts.as_of, event)
    if event < facts.as_of or left < paper:
        told = known.said_by if known.said_by and known.said_by.reachable_on(facts.as_of) else None
        person = told or whom_to_ask(facts, _DECIDING)
        yield Hit(
            subject="critical-event",
            subject_name="critical event",
            spots=(Spot((*known.key, "event_date")), *_open_papers(facts)),
            person=person,
            waits_on=("critical_event",),
            values={
                "event": known.answer.answer,
                "date": event,
                "is_past": event < facts.as_of,
                "left": left,
                "needed": paper,
                "unit": _unit(facts),
                "person": person,
            },
        )


def _unit(facts: Facts) -> str:
    """What the team's calendar counts."""
    return "business day" if facts.calendar.business else "day"


def _open_papers(facts: Facts) -> tuple[Spot, ...]:
    papers = enumerate(facts.deal.paper)
    return tuple(Spot(("paper", position)) for position, one in papers if one.state == "open")


def paper_process_late(facts: Facts, _: Any) -> Iterator[Answer]:
    """The open legal, security, procurement and signature days do not fit before the close."""
    expected = facts.pace.expected_close
    open_papers = [one for one in facts.deal.paper if one.state == "open"]
    if not open_papers:
        yield Passes("no open paperwork is recorded")
    elif expected is None:
        yield CannotTell("no close date is recorded", "close.expected")
    elif expected < facts.as_of:
        yield Passes("the close date is past, which is another check's business")
    elif any(one.days is None for one in open_papers):
        yield CannotTell("some paperwork does not say how long it takes", "paper.days")
    else:
        yield from _late_papers(facts, expected, sum(one.days or 0 for one in open_papers))


def _late_papers(facts: Facts, expected: dt.date, needed: int) -> Iterator[Answer]:
    left = facts.calendar.between(facts.as_of, expected)
    if needed > left:
        person = whom_to_ask(facts, ("procurement", "legal", "champion"))
        yield Hit(
            subject="paper",
            subject_name="paperwork",
            spots=(*_open_papers(facts), Spot(("close", "expected"))),
            person=person,
            values={
                "needed": needed,
                "left": left,
                "unit": _unit(facts),
                "expected": expected,
                "person": person,
            },
        )


def next_step_past(facts: Facts, _: Any) -> Iterator[Answer]:
    """The next step's date is past and nothing took place on that day or later."""
    step = facts.deal.next_step
    if step is None or step.date is None:
        yield Passes("no dated next step is recorded")
    elif step.date < facts.as_of and not _took_place(facts, step.owner, step.date):
        yield known_quiet(facts) or _step_hit(facts, step.what, step.date)


def _took_place(facts: Facts, owner: str, day: dt.date) -> bool:
    """Whether there was a call or meeting, or something from whoever was to take the step."""
    since = [touch for touch in facts.conversation.touches if touch.day >= day]
    person = facts.people.find(owner)
    person_id = person.id if person else ""
    is_ours = bool(owner) and not person and facts.people.is_ours(owner)
    return any(
        touch.side == "both"
        or (is_ours and touch.is_outbound)
        or (touch.side == "customer" and (owner == "customer" or person_id in touch.people))
        for touch in since
    )


class NextStepWithoutCustomerParams(Record, frozen=True):
    """`days`: a step further out than so many days needs somebody of theirs on it."""

    days: int = 7


def next_step_without_customer(
    facts: Facts, params: NextStepWithoutCustomerParams
) -> Iterator[Answer]:
    """The next step is more than some days out, and nobody at the customer is on it."""
    step = facts.deal.next_step
    if step is None or step.date is None:
        yield Passes("no dated next step is recorded")
        return
    day, theirs = step.date, bool(step.owner) and not facts.people.is_ours(step.owner)
    if theirs or any(touch.day <= day for touch in facts.conversation.planned):
        yield Passes("somebody of theirs is on it, or they meet us by then")
    elif -days_since(facts, day) > params.days:
        yield known_quiet(facts) or _step_hit(facts, step.what, day)


def _step_hit(facts: Facts, what: str, day: dt.date) -> Hit:
    """The finding; low where another meeting is booked: the step has only not been moved."""
    step = facts.deal.next_step
    owner = facts.people.find(step.owner) if step else None
    if owner is None or not owner.reachable_on(facts.as_of):
        owner = whom_to_ask(facts, ("champion", "economic_buyer"))
    searched = Spot(("activities",), "nothing took place since")
    return Hit(
        subject="next-step",
        subject_name="next step",
        spots=(Spot(("next_step",)), *((searched,) if day < facts.as_of else ())),
        person=owner,
        at_most="low" if facts.conversation.planned else None,
        values={
            "what": what,
            "date": day,
            "days": abs(days_since(facts, day)),
            "person": owner,
        },
    )


_COMPARED = {"rests_on": str, "is_fallback": bool, "sample": int, "person": Person}
_CLOSE = {"expected": str, "days": int, "person": Person}
_PUSHED = {"times": int, "expected": str, "person": Person}
_STEP = {"what": str, "date": str, "days": int, "person": Person}

KINDS = (
    Kind(
        name="older_than_won",
        find=older_than_won,
        offers={"days": int, "share": str, "limit": int, **_COMPARED},
    ),
    Kind(
        name="few_moves",
        find=few_moves,
        params=FewMovesParams,
        needs=("stages",),
        offers={"days": int, "moves": int, "median": int, **_COMPARED},
    ),
    Kind(
        name="close_date_past",
        find=close_date_past,
        params=CloseDatePastParams,
        needs=("close.expected",),
        offers=_CLOSE,
    ),
    Kind(
        name="close_date_unconfirmed",
        find=close_date_unconfirmed,
        params=CloseDateUnconfirmedParams,
        needs=("close.confirmed_by",),
        offers=_CLOSE,
    ),
    Kind(
        name="close_date_pushed",
        find=close_date_pushed,
        params=CloseDatePushedParams,
        needs=("close.pushed",),
        offers=_PUSHED,
    ),
    Kind(
        name="decision_keeps_moving",
        find=decision_keeps_moving,
        params=DecisionKeepsMovingParams,
        needs=("close.pushed", "activities"),
        offers=_PUSHED,
    ),
    Kind(
        name="critical_event_past",
        find=critical_event_past,
        needs=("discovery",),
        offers={
            "event": str,
            "date": str,
            "is_past": bool,
            "left": int,
            "needed": int,
            "unit": str,
            "person": Person,
        },
    ),
    Kind(
        name="paper_process_late",
        find=paper_process_late,
        needs=("paper",),
        offers={"needed": int, "left": int, "unit": str, "expected": str, "person": Person},
    ),
    Kind(name="next_step_past", find=next_step_past, needs=("next_step",), offers=_STEP),
    Kind(
        name="next_step_without_customer",
        find=next_step_without_customer,
        params=NextStepWithoutCustomerParams,
        needs=("next_step",),
        offers=_STEP,
    ),
)
