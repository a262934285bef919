"""Kinds that look at what is to happen next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    Without,
    days_since,
    kind,
    known_quiet,
    named,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.touches import Touch
from assistant.records.base import Record


class NoNextStepParams(Record, frozen=True):
    """`days`: business days that a young deal may be without a next step."""

    days: int = 3


@kind(
    params=NoNextStepParams,
    needs=("activities", "next_step"),
    person=Person,
    written=str,
    written_date=str,
    last_meeting=str,
    kind=str,
)
def no_next_step(facts: Facts, params: NoNextStepParams) -> Iterator[Answer]:
    """Neither a meeting, nor a dated promise of theirs, nor a next step lies ahead."""
    if facts.stage is None:
        yield CannotTell("a prospect needs no next step, and we do not know the stage", "stage")
        return
    if facts.pace.opened is None:
        yield CannotTell("nothing says how old the deal is", "opened")
        return
    ahead = _what_is_ahead(facts)
    if ahead:
        yield Passes(ahead)
    elif facts.calendar.business_between(facts.pace.opened, facts.as_of) > params.days:
        yield _no_step_hit(facts)


def _what_is_ahead(facts: Facts) -> str:
    """The first thing that lies ahead, in words; empty where nothing does."""
    as_of = facts.as_of
    step = facts.deal.next_step
    if facts.conversation.planned:
        first = facts.conversation.planned[0]
        return f"a {first.kind} is booked for {first.day}"
    if step and step.date and step.date >= as_of:
        return f"the next step is on {step.date}"
    read = (one for one in facts.read_promises.theirs if one.confidence == "clear")
    theirs = (*facts.promises.theirs, *read)
    dated = [one for one in theirs if one.is_owed and one.due and one.due >= as_of]
    if dated:
        return f"{dated[0].by.name} has promised something by {dated[0].due}"
    agreed = facts.waiting.agreed
    if agreed:
        return agreed.words
    steps = (one for one in facts.deal.plan if one.due and one.due >= as_of and not one.done_on)
    step_of_theirs = next((one for one in steps if facts.people.is_theirs(one.who, as_of)), None)
    if step_of_theirs is None:
        return ""
    return f"the plan has {step_of_theirs.who} on it for {step_of_theirs.due}"


def _no_step_hit(facts: Facts) -> Hit:
    step = facts.deal.next_step
    person = whom_to_ask(facts, ("champion", "economic_buyer", "decision_maker"))
    note = "no date" if step else "no next step, meeting or dated promise of theirs ahead"
    last = facts.conversation.meetings[-1] if facts.conversation.meetings else None
    return Hit(
        subject="next-step",
        subject_name="next step",
        spots=(
            Spot(("next_step",), note),
            Spot(("activities",), "nothing is booked after the day of the review"),
        ),
        person=person,
        values={
            "person": person,
            "written": step.what if step else "",
            "written_date": step.date if step else None,
            "last_meeting": last.day if last else None,
            "kind": last.kind if last else "",
        },
    )


_NO_STEP = Passes("no dated next step is recorded")


def _no_step(_: object) -> Without:
    return {"next_step": _NO_STEP}


@kind(needs=("next_step",), without=_no_step, what=str, date=str, days=int, person=Person)
def next_step_past(facts: Facts, _: Any) -> Iterator[Answer]:
    """The next step's date is past and nothing took place on that day or later."""
    step = facts.deal.next_step
    if step is None or step.date is None:
        yield _NO_STEP
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


@kind(
    params=NextStepWithoutCustomerParams,
    needs=("next_step",),
    without=_no_step,
    what=str,
    date=str,
    days=int,
    person=Person,
)
def next_step_without_customer(
    facts: Facts, params: NextStepWithoutCustomerParams
) -> Iterator[Answer]:
    """The next step is more than some days out, and nobody at the customer is on it."""
    step = facts.deal.next_step
    if step is None or step.date is None:
        yield _NO_STEP
        return
    day = step.date
    if facts.people.is_theirs(step.owner, facts.as_of) or any(
        touch.day <= day for touch in facts.conversation.planned
    ):
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


@kind(needs=("activities", "commitments", "next_step"), kind=str, date=str, days=int, person=Person)
def meeting_without_advance(facts: Facts, _: Any) -> Iterator[Answer]:
    """The latest meeting left the customer with nothing to do, and nothing is booked."""
    meetings = facts.conversation.meetings
    if not facts.conversation.touches:
        yield CannotTell("nothing between us and them is recorded", "activities")
        return
    if not meetings:
        yield Passes("no call or meeting has been held")
        return
    last = meetings[-1]
    if _something_is_ahead(facts) or _they_will_act(facts, last):
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
    for promise in (*facts.promises.theirs, *facts.read_promises.theirs):
        later = promise.made_on is not None and promise.made_on >= meeting.day
        still_ahead = promise.is_owed and promise.due is not None and promise.due >= facts.as_of
        if later or still_ahead or promise.source in (meeting.id, f"activities/{meeting.position}"):
            return True
    return any(
        step.due is not None and step.due >= meeting.day and facts.people.find(step.who)
        for step in facts.deal.plan
    )


def _something_is_ahead(facts: Facts) -> bool:
    step = facts.deal.next_step
    ours_alone = bool(step and facts.people.is_ours(step.owner))
    dated = bool(step and step.date and step.date >= facts.as_of and not ours_alone)
    return dated or facts.waiting.booked is not None or facts.waiting.agreed is not None


KINDS = (
    no_next_step,
    next_step_past,
    next_step_without_customer,
    meeting_without_advance,
)
