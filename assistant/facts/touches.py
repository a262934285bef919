"""What happened between us and the customer, one activity at a time: who acted, who took part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from operator import attrgetter
from typing import Literal

import msgspec

from assistant.facts.people import People
from assistant.location import KeyPath
from assistant.records.consistency import activity_ids
from assistant.records.deal import BOOKED_KINDS, Activity, ActivityState, Deal

Side = Literal["us", "customer", "both", "unknown", "none"]

_MIDNIGHT = dt.time.min

ORDER = attrgetter("order")
"""What touches are sorted by."""


class Touch(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One activity, read: who acted, who took part, and what had become of it.

    `side` is who spoke: a held call is `both`, a note is `none`. `people` are the stakeholder ids
    of all who took part, `speakers` of those who spoke to us; `names` are as the record wrote them,
    `strangers` those among them who are no stakeholders.
    """

    id: str
    position: int
    day: dt.date
    order: tuple[dt.date, dt.time]
    kind: str
    side: Side
    state: ActivityState
    people: tuple[str, ...]
    speakers: tuple[str, ...]
    names: tuple[str, ...]
    strangers: tuple[str, ...]
    activity: Activity

    @property
    def key(self) -> KeyPath:
        """Where the touch stands in the file."""
        return ("activities", self.position)

    @property
    def is_outbound(self) -> bool:
        """Whether we wrote to the customer and they may answer."""
        return self.side == "us" and self.state == "held" and not self.activity.auto_reply


def touches_of(deal: Deal, people: People, as_of: dt.date) -> list[Touch]:
    """What happened up to one day and what was booked then, oldest first.

    Internal mail is not among it, nor what happened later.
    """
    return sorted(_touches(deal, people, as_of), key=ORDER)


class _Named(msgspec.Struct, frozen=True, gc=False):
    """Who is meant by some names, as in `Touch`; `theirs` are the names that are not of ours."""

    people: tuple[str, ...]
    theirs: tuple[str, ...]
    strangers: tuple[str, ...]


def _touches(deal: Deal, people: People, as_of: dt.date) -> Iterator[Touch]:
    ids = activity_ids(deal.activities)
    known: dict[tuple[str, ...], _Named] = {}  # a deal's mails and calls have the same few
    for position, activity in enumerate(deal.activities):
        state = activity.state_on(as_of)
        if state == "not_yet":
            continue
        written = activity.people
        if activity.sender:
            written = (activity.sender, *written)
        named = known.get(written)
        if named is None:
            named = known[written] = _named(written, people)
        if not named.theirs and _is_for_colleagues(activity):
            continue
        moment = activity.date
        side = _side(activity, people)
        yield Touch(
            id=ids[position],
            position=position,
            day=moment.day,
            order=(moment.day, moment.clock or _MIDNIGHT),
            kind=activity.kind,
            side=side,
            state=state,
            people=named.people,
            speakers=() if side in ("us", "none") else _speakers(activity, named, people),
            names=named.theirs,
            strangers=named.strangers,
            activity=activity,
        )


def _named(names: tuple[str, ...], people: People) -> _Named:
    ids: dict[str, None] = {}
    theirs, strangers = [], []
    for name in names:
        person = people.find(name)
        if person:
            ids[person.id] = None
        if not people.is_ours(name):
            theirs.append(name)
            if not person and people.is_stranger(name):
                strangers.append(name)
    return _Named(tuple(ids), tuple(theirs), tuple(strangers))


def _speakers(activity: Activity, named: _Named, people: People) -> tuple[str, ...]:
    """Who spoke to us: all in a call; of a mail its author, without `from` its only `with`."""
    if not activity.sender:
        is_call = activity.kind in BOOKED_KINDS
        return named.people if is_call or len(activity.people) == 1 else ()
    if activity.kind in BOOKED_KINDS:
        return _named(activity.people, people).people
    author = people.find(activity.sender)
    return (author.id,) if author else ()


def _side(activity: Activity, people: People) -> Side:
    if activity.kind in BOOKED_KINDS:
        return "both"
    if activity.kind == "note":
        return "none"
    if activity.direction:
        return "customer" if activity.direction == "in" else "us"
    if activity.sender:
        return "us" if people.is_ours(activity.sender) else "customer"
    return "us" if activity.kind == "proposal" else "unknown"


def _is_for_colleagues(activity: Activity) -> bool:
    """Whether it stays among us where nobody of theirs is named."""
    return bool(activity.people) and activity.direction != "in"
