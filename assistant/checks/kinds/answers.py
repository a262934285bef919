"""Kinds that look at what the customer asked in writing, and how soon we replied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Passes,
    Spot,
    days_since,
    instead_of,
    kind,
)
from assistant.checks.kinds.words import MOST_SHOWN, unread, without_theirs
from assistant.facts.debts import asked_debt
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.reply_times import FirstWord, ReplyTime
from assistant.facts.touches import Touch
from assistant.facts.weighing import Followed
from assistant.phrasing import day, quoted, shorten
from assistant.records.base import Record


class UnansweredParams(Record, frozen=True):
    """`asked`: question or request; `days`: business days from the asking that pass."""

    asked: Literal["question", "request"] = "question"
    days: int = 3


@kind(
    params=UnansweredParams,
    needs=("activities",),
    without=without_theirs,
    words=str,
    thing=str,
    to_send=bool,
    person=Person,
    other=Person,
    has_left=bool,
    instead=Person,
    date=str,
    due=str,
    days=int,
    replied=bool,
    reply_date=str,
    reply_kind=str,
)
def unanswered(facts: Facts, params: UnansweredParams) -> Iterator[Answer]:
    """They asked us something, and for some business days nobody has answered.

    It is followed through the thread, and through what we wrote to the person. A reply that does
    not answer is no answer; an invitation, or a promise to answer, is. What we owe as a promise is
    told as that, and so is an answer that only evades. Where a reply may have answered, the finding
    asks.
    """
    asked = [one for one in facts.answers.all if one.asked.kind == params.asked]
    for one in asked:
        waited = facts.calendar.business_between(one.asked.touch.day, facts.as_of)
        if waited >= params.days and _is_waited_for(facts, one):
            yield _unanswered_hit(facts, one)
    for one in asked:
        if one.state == "unclear" and one.touch:
            yield CannotTell(_may_have_answered(one, one.touch), "activities.text")
    yield unread(facts) or Passes("nothing that they asked waits for an answer")


def _is_waited_for(facts: Facts, one: Followed) -> bool:
    gone = one.asked.person.has_left(facts.as_of)
    if gone or not one.is_open or facts.debts.is_promised(one.asked):
        return False
    return one.certain or one.asked.id not in facts.directness.evaded


def _may_have_answered(one: Followed, touch: Touch) -> str:
    asked = quoted(shorten(one.asked.words, MOST_SHOWN))
    return f"did the {touch.kind} of {day(touch.day)} answer {asked} from {one.asked.person.name}?"


def _unanswered_hit(facts: Facts, one: Followed) -> Hit:
    debt = asked_debt(one)
    asked = one.asked
    instead = instead_of(facts, asked.person)
    spots = [Spot.at(asked.said.passage)]
    if one.touch and one.passage:
        spots.append(Spot.at(one.passage, "may have answered it"))
    elif one.touch:
        spots.append(Spot(one.touch.key, "may have answered it"))
    return Hit(
        subject=asked.id,
        subject_name=debt.name,
        spots=tuple(spots),
        person=instead or asked.person,
        confidence="clear" if one.certain else "possible",
        at_most=None if one.certain else "low",
        values={
            "words": shorten(asked.words, MOST_SHOWN),
            "thing": debt.thing,
            "to_send": True,
            "person": asked.person,
            "other": asked.person,
            "has_left": False,
            "instead": instead,
            "date": asked.touch.day,
            "due": asked.touch.day,
            "days": facts.calendar.business_between(asked.touch.day, facts.as_of),
            "replied": any(True for _ in facts.answers.replies(asked)),
            "reply_date": one.touch.day if one.touch else None,
            "reply_kind": one.touch.kind if one.touch else "",
        },
    )


class SlowReplyParams(Record, frozen=True):
    """When replies are slow.

    `days`: business days that half of our replies may take; `replies`: how many it takes to speak
    of a habit; `within`: the days back that are looked at; `first_days`: business days in which
    somebody who came to us by himself hears from us.
    """

    days: int = 2
    replies: int = 3
    within: int = 60
    first_days: int = 1


@kind(
    params=SlowReplyParams,
    needs=("activities",),
    first=bool,
    person=Person,
    other=Person,
    date=str,
    days=int,
    count=int,
    half=int,
)
def slow_reply(facts: Facts, params: SlowReplyParams) -> Iterator[Answer]:
    """We take long to reply; or somebody came to us and has heard nothing yet.

    The days count from the asking to our first reply. On an inbound deal, whose first mail has had
    no reply at all, the finding is high.
    """
    first = facts.reply_times.first_word
    if facts.origin == "inbound" and first and first.reply is None:
        waited = facts.calendar.business_between(first.mail.day, facts.as_of)
        if waited >= params.first_days:
            yield _first_hit(facts, first, waited)
            return
    times = facts.reply_times.all
    recent = [one for one in times if days_since(facts, one.reply.day) <= params.within]
    if len(recent) >= params.replies:
        half = _median([one.days for one in recent])
        if half > params.days:
            yield _habit_hit(facts, recent, int(half))
    yield unread(facts) or Passes("we have not been slow to reply")


def _median(days: list[int]) -> float:
    """Days that half of the waits were longer than; `statistics` takes 2 ms to import."""
    ordered, count = sorted(days), len(days)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2 if days else 0


def _first_hit(facts: Facts, first: FirstWord, waited: int) -> Hit:
    person = _author(facts, first.mail)
    return Hit(
        subject="first-reply",
        subject_name="the first reply",
        spots=(Spot(first.mail.key), Spot(("activities",), "nothing from us since")),
        person=instead_of(facts, person) or person,
        severity="high",
        values={
            "first": True,
            "person": person,
            "other": person,
            "date": first.mail.day,
            "days": waited,
            "count": 0,
            "half": 0,
        },
    )


def _habit_hit(facts: Facts, times: list[ReplyTime], half: int) -> Hit:
    slowest = max(times, key=lambda one: one.days)
    person = _author(facts, slowest.mail)
    return Hit(
        subject="replies",
        subject_name="our replies",
        spots=(
            Spot(slowest.mail.key, "they asked"),
            Spot(slowest.reply.key, "our first reply"),
        ),
        person=instead_of(facts, person) or person,
        for_us_alone=True,
        values={
            "first": False,
            "person": person,
            "other": person,
            "date": slowest.mail.day,
            "days": slowest.days,
            "count": len(times),
            "half": half,
        },
    )


def _author(facts: Facts, mail: Touch) -> Person:
    known = facts.people.by_id(mail.speakers[0]) if mail.speakers else None
    return known or facts.customer


KINDS = (
    unanswered,
    slow_reply,
)
