"""Kinds that look at how straight we answered what they asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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
from assistant.facts.answers import SETTLED_DAYS
from assistant.facts.directness import Hedged, PriceReply
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.touches import Touch
from assistant.phrasing import quoted, shorten


@kind(
    needs=("activities",),
    without=without_theirs,
    words=str,
    person=Person,
    date=str,
    days=int,
    reply_date=str,
)
def price_dodged(facts: Facts, _: Any) -> Iterator[Answer]:
    """They asked for a price, and our reply held no figure, no range, and no day for one.

    Where we asked something back, or a call since may have given it, the finding asks.
    """
    for one in facts.directness.prices:
        if one.state == "dodged" and one.reply:
            yield _dodged_hit(facts, one, one.reply)
        elif one.state == "unclear" and days_since(facts, one.asked.touch.day) <= SETTLED_DAYS:
            asked = quoted(shorten(one.asked.words, MOST_SHOWN))
            yield CannotTell(f"what we replied to {asked} is not in the record", "activities.text")
    yield unread(facts) or Passes("no price that they asked for was left out")


def _dodged_hit(facts: Facts, one: PriceReply, reply: Touch) -> Hit:
    asked = one.asked
    return Hit(
        subject=asked.id,
        subject_name=shorten(asked.words, MOST_SHOWN),
        spots=(Spot.at(asked.said.passage), Spot(reply.key, "our next reply")),
        person=instead_of(facts, asked.person) or asked.person,
        confidence=one.confidence,
        at_most=None if one.confidence == "clear" else "low",
        values={
            "words": shorten(asked.words, MOST_SHOWN),
            "person": asked.person,
            "date": asked.touch.day,
            "days": facts.calendar.business_between(asked.touch.day, facts.as_of),
            "reply_date": reply.day,
        },
    )


@kind(
    needs=("activities",),
    without=without_theirs,
    words=str,
    answer=str,
    person=Person,
    date=str,
    reply_date=str,
)
def answer_hedged(facts: Facts, _: Any) -> Iterator[Answer]:
    """They asked a direct question, and we answered it with generalities.

    A figure, a name, yes, no, a paper, or an honest “I do not know” is a direct answer; and a
    better answer given later counts.
    """
    for one in facts.directness.hedged:
        yield _hedged_hit(facts, one)
    yield unread(facts) or Passes("what they asked was answered to the point")


def _hedged_hit(facts: Facts, one: Hedged) -> Hit:
    asked = one.asked
    return Hit(
        subject=asked.id,
        subject_name=shorten(asked.words, MOST_SHOWN),
        spots=(Spot.at(asked.said.passage), Spot.at(one.answer.passage, "our answer")),
        person=instead_of(facts, asked.person) or asked.person,
        confidence=one.confidence,
        at_most=None if one.confidence == "clear" else "low",
        values={
            "words": shorten(asked.words, MOST_SHOWN),
            "answer": shorten(one.answer.text, MOST_SHOWN),
            "person": asked.person,
            "date": asked.touch.day,
            "reply_date": one.answer.touch.day,
        },
    )


KINDS = (
    price_dodged,
    answer_hedged,
)
