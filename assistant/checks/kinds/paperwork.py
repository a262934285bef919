"""Kinds that ask whether the paperwork fits before the dates that count."""

from __future__ import annotations

import datetime as dt
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
    kind,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person

_NO_EVENT = Passes("no critical event is recorded")


def _no_event(_: object) -> Without:
    return {"critical_event": _NO_EVENT}


@kind(
    needs=("discovery",),
    without=_no_event,
    event=str,
    date=str,
    is_past=bool,
    left=int,
    needed=int,
    unit=str,
    person=Person,
)
def critical_event_past(facts: Facts, _: Any) -> Iterator[Answer]:
    """The event that sets the date is past, or nearer than our paperwork takes."""
    known = facts.discovery.answers.get("critical_event")
    if known is None:
        yield _NO_EVENT
        return
    event = known.answer.event_date
    if event is None:
        yield CannotTell("the critical event has no date", "discovery.critical_event.event_date")
        return
    paper = sum(one.days or 0 for one in facts.deal.paper if one.state == "open")
    left = facts.calendar.between(facts.as_of, event)
    if event < facts.as_of or left < paper:
        told = known.said_by if known.said_by and known.said_by.reachable_on(facts.as_of) else None
        person = told or whom_to_ask(facts, DECIDING)
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


_NO_PAPER = Passes("no open paperwork is recorded")


def _no_paper(_: object) -> Without:
    return {"paper": _NO_PAPER}


@kind(
    needs=("paper",),
    without=_no_paper,
    needed=int,
    left=int,
    unit=str,
    expected=str,
    person=Person,
)
def paper_process_late(facts: Facts, _: Any) -> Iterator[Answer]:
    """The open legal, security, procurement and signature days do not fit before the close."""
    expected = facts.pace.expected_close
    open_papers = [one for one in facts.deal.paper if one.state == "open"]
    if not open_papers:
        yield _NO_PAPER
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


KINDS = (
    critical_event_past,
    paper_process_late,
)
