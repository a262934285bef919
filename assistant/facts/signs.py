"""When somebody at the customer spoke to us: in a mail or a call, or by what the record says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from operator import attrgetter

import msgspec

from assistant.facts.people import People
from assistant.facts.touches import Touch
from assistant.location import KeyPath
from assistant.records.deal import Answer, Deal

_Told = tuple[str, dt.date | None, KeyPath]
"""Who told us or did something, when, and where the record says so."""


class SignOfLife(msgspec.Struct, frozen=True, gc=False):
    """A day on which the customer spoke to us, who did, and where the record says so.

    `clock` places it on its day: without a time it comes last, so that what we wrote on the
    same day counts as answered.
    """

    day: dt.date
    people: tuple[str, ...]
    key: KeyPath
    clock: dt.time = dt.time.max


MOMENT = attrgetter("day", "clock")
"""What signs of life are sorted by."""


def signs_of_life(
    deal: Deal, people: People, touches: Iterable[Touch], as_of: dt.date
) -> tuple[SignOfLife, ...]:
    """Every time that somebody at the customer spoke to us, oldest first.

    Args:
        deal: what the record says that people told us or did, whether or not it names the activity.
        people: who may have.
        touches: what was held.
        as_of: the day of the review.
    """
    signs = [
        SignOfLife(touch.day, touch.speakers, touch.key, touch.activity.date.clock or dt.time.max)
        for touch in touches
        if touch.side in ("customer", "both", "unknown") and not touch.activity.auto_reply
    ]
    for name, day, key in _told(deal):
        if name and day and day <= as_of:
            person = people.find(name)
            if person or name == "customer":
                signs.append(SignOfLife(day, (person.id,) if person else (), key))
    return tuple(sorted(signs, key=MOMENT))


def _told(deal: Deal) -> Iterator[_Told]:
    answers: list[tuple[Answer, KeyPath]] = [
        (answer, ("discovery", question)) for question, answer in deal.discovery.items()
    ]
    for position, person in enumerate(deal.stakeholders):
        if person.personal_win:
            answers.append((person.personal_win, ("stakeholders", position, "personal_win")))
    for answer, key in answers:
        if "://" in answer.source:  # words read on a public page were not said to us
            continue
        yield answer.said_by, answer.date, key
        if answer.reconfirmed:
            yield answer.said_by, answer.reconfirmed, key
    if deal.waiting:
        yield deal.waiting.said_by, deal.waiting.date, ("waiting",)
    for position, concern in enumerate(deal.concerns):
        yield concern.who, concern.date, ("concerns", position)
    for position, promise in enumerate(deal.commitments):
        for moved in promise.moved:
            yield moved.said_by, moved.date, ("commitments", position)
    for position, promise in enumerate(deal.commitments):
        yield promise.by, promise.done_on, ("commitments", position)
    for position, step in enumerate(deal.plan):
        yield step.who, step.done_on, ("plan", position)
