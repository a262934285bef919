"""Who said something to whom and when: touches, signs of life, and silence with a direction."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import Literal

import msgspec

from assistant.facts.people import People
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.consistency import activity_ids
from assistant.records.deal import BOOKED_KINDS, Activity, ActivityState, Answer, Deal

ENOUGH_MAILS = 3
"""After so many unanswered mails the person, the channel or the content must change."""

Side = Literal["us", "customer", "both", "unknown", "none"]

_ORDER = attrgetter("order")
_DAY_AND_CLOCK = attrgetter("day", "clock")
"""What touches, and signs of life, are compared by."""

_ABSENCE_WITHOUT_END = 14
"""How many days an automatic reply without a return date excuses silence (convention)."""


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


class SignOfLife(msgspec.Struct, frozen=True, gc=False):
    """A day on which the customer spoke to us, who did, and where the record says so.

    `clock` places it on its day: without a time it comes last, so that what we wrote on the
    same day counts as answered.
    """

    day: dt.date
    people: tuple[str, ...]
    key: KeyPath
    clock: dt.time = dt.time.max


class Silence(msgspec.Struct, frozen=True, gc=False):
    """Our touches since the customer's last sign of life, oldest first; there is one at least.

    `tired` are those whom we wrote to so often in vain that another mail helps nobody.
    """

    touches: tuple[Touch, ...]
    tired: frozenset[str] = frozenset()

    @property
    def since(self) -> dt.date:
        """The day of the first touch that nobody answered."""
        return self.touches[0].day

    @property
    def newest(self) -> dt.date:
        """The day of our newest unanswered touch."""
        return self.touches[-1].day

    @property
    def people(self) -> tuple[str, ...]:
        """The ids of those we wrote to, in order."""
        return tuple(dict.fromkeys(one for touch in self.touches for one in touch.people))


class Conversation:
    """What happened between us and the customer up to one day."""

    def __init__(self, deal: Deal, people: People, as_of: dt.date) -> None:
        self._deal = deal
        self._people = people
        self._as_of = as_of
        self._in_vain: dict[str, tuple[Touch, ...]] = {}
        ids = activity_ids(deal.activities)
        touches = [
            _touch(activity, position, ids[position], people, as_of)
            for position, activity in enumerate(deal.activities)
        ]
        everything = sorted(filter(None, touches), key=_ORDER)
        self.touches = tuple([touch for touch in everything if touch.state == "held"])
        others = [touch for touch in everything if touch.state != "held"]
        self.planned = tuple([touch for touch in others if touch.state == "planned"])
        self.fallen_through = tuple([touch for touch in others if touch.state != "planned"])

    @once
    def so_far(self) -> str:
        """The same on all days on which the same had happened, and the same lay ahead."""
        return f"{len(self.touches)} held, {len(self.planned)} ahead"

    def at(self, position: int) -> Touch:
        """The held touch that stands at a position of the record."""
        return self._at[position]

    @once
    def _at(self) -> dict[int, Touch]:
        return {touch.position: touch for touch in self.touches}

    def by_id(self, reference: str) -> Touch | None:
        """The held touch that a source names: by its id, or as `activities/3`."""
        if reference in self._order:
            return self.touches[self._order[reference]]
        section, _, position = reference.partition("/")
        named = section == "activities" and position.isdecimal()
        found = (one for one in self.touches if named and str(one.position) == position)
        return next(found, None)

    def after(self, touch: Touch) -> tuple[Touch, ...]:
        """What was held later than `touch`; of one day without times, what stands behind it."""
        return self.touches[self._order[touch.id] + 1 :]

    @once
    def _order(self) -> dict[str, int]:
        return {touch.id: number for number, touch in enumerate(self.touches)}

    @once
    def meetings(self) -> tuple[Touch, ...]:
        """Calls, meetings and demos that took place."""
        return tuple([touch for touch in self.touches if touch.side == "both"])

    @once
    def heard_them(self) -> bool:
        """Whether the customer wrote to us, or spoke where it was written down."""
        return any(
            (touch.side == "customer" and not touch.activity.auto_reply)
            or (touch.side == "both" and touch.activity.transcript)
            for touch in self.touches
        )

    @once
    def outbound(self) -> tuple[Touch, ...]:
        """What we wrote to the customer."""
        return tuple([touch for touch in self.touches if touch.is_outbound])

    @once
    def last_from_us(self) -> Touch | None:
        """The last time the customer heard from us."""
        ours = (touch for touch in reversed(self.touches) if touch.side in ("us", "both"))
        return next(ours, None)

    @once
    def signs_of_life(self) -> tuple[SignOfLife, ...]:
        """Every day on which somebody at the customer spoke to us, oldest first."""
        spoken = [
            SignOfLife(
                touch.day, touch.speakers, touch.key, touch.activity.date.clock or dt.time.max
            )
            for touch in self.touches
            if touch.side in ("customer", "both", "unknown") and not touch.activity.auto_reply
        ]
        return tuple(sorted((*spoken, *self._recorded_words()), key=_DAY_AND_CLOCK))

    def _recorded_words(self) -> Iterator[SignOfLife]:
        """What the record says that people told us or did, whether or not it names the activity."""
        for name, day, key in _words(self._deal):
            if name and day and day <= self._as_of:
                person = self._people.find(name)
                if person or name == "customer":
                    yield SignOfLife(day, (person.id,) if person else (), key)

    @once
    def last_sign_of_life(self) -> SignOfLife | None:
        """The last time anybody at the customer spoke to us."""
        return self.signs_of_life[-1] if self.signs_of_life else None

    @once
    def silence(self) -> Silence | None:
        """Our unanswered touches. It starts with the first: a nag lengthens it."""
        unanswered = self._outbound_since(self.last_sign_of_life)
        people = {one for touch in unanswered for one in touch.people}
        tired = (one for one in people if len(self.in_vain(one)) >= ENOUGH_MAILS)
        return Silence(unanswered, frozenset(tired)) if unanswered else None

    def in_vain(self, person_id: str) -> tuple[Touch, ...]:
        """What we wrote to one person since the last word of theirs, or of who speaks for them."""
        if person_id not in self._in_vain:
            self._in_vain[person_id] = self._unanswered_by(person_id)
        return self._in_vain[person_id]

    def _unanswered_by(self, person_id: str) -> tuple[Touch, ...]:
        person = self._people.by_id(person_id)
        ids = self._people.counts_as(person) if person else frozenset()
        since = self._outbound_since(self.last_with(ids))
        return tuple([touch for touch in since if not ids.isdisjoint(touch.people)])

    def _outbound_since(self, sign: SignOfLife | None) -> tuple[Touch, ...]:
        """What we wrote later than a sign of life; everything where there was none."""
        if sign is None:
            return self.outbound
        return self.outbound[bisect_right(self.outbound, _DAY_AND_CLOCK(sign), key=_ORDER) :]

    @once
    def absences(self) -> dict[str, dt.date]:
        """Who is away, by stakeholder id, and until when; only absences not over yet."""
        return {person: until for person, until in self.away.items() if until >= self._as_of}

    @once
    def away(self) -> dict[str, dt.date]:
        """Who was or is away, by stakeholder id, and until when."""
        away: dict[str, dt.date] = {}
        for touch in self.touches:
            reply = touch.activity.auto_reply
            if reply and reply.kind == "absence":
                until = reply.until or _later(touch.day, _ABSENCE_WITHOUT_END)
                away.update(dict.fromkeys(touch.speakers, until))
        return away

    def last_with(self, people: frozenset[str]) -> SignOfLife | None:
        """The last time one of `people` (stakeholder ids) spoke to us."""
        for sign in reversed(self.signs_of_life):
            if not people.isdisjoint(sign.people):
                return sign
        return None


def _later(day: dt.date, days: int) -> dt.date:
    return dt.date.fromordinal(min(day.toordinal() + days, dt.date.max.toordinal()))


def _words(deal: Deal) -> Iterator[tuple[str, dt.date | None, KeyPath]]:
    """Who told us or did something, when, and where the record says so."""
    for key, answer in _answers(deal):
        if "://" not in answer.source:  # words read on a public page were not said to us
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


def _answers(deal: Deal) -> Iterator[tuple[KeyPath, Answer]]:
    for question, answer in deal.discovery.items():
        yield ("discovery", question), answer
    for position, person in enumerate(deal.stakeholders):
        if person.personal_win:
            yield ("stakeholders", position, "personal_win"), person.personal_win


def _touch(
    activity: Activity, position: int, name: str, people: People, as_of: dt.date
) -> Touch | None:
    """The activity as a touch; None for internal mail and for what happens after `as_of`."""
    state = activity.state_on(as_of)
    written = (activity.sender, *activity.people) if activity.sender else activity.people
    named = people.named(written)
    if state == "not_yet" or (not named.theirs and _is_for_colleagues(activity)):
        return None
    side = _side(activity, people)
    return Touch(
        id=name,
        position=position,
        day=activity.date.day,
        order=activity.date.order,
        kind=activity.kind,
        side=side,
        state=state,
        people=named.people,
        speakers=_speakers(activity, side, people),
        names=named.theirs,
        strangers=named.strangers,
        activity=activity,
    )


def _speakers(activity: Activity, side: Side, people: People) -> tuple[str, ...]:
    """Who spoke to us: all in a call; of a mail its author, without `from` its only `with`."""
    if side not in ("customer", "both", "unknown"):
        return ()
    names = activity.people
    if activity.kind not in BOOKED_KINDS:
        names = (activity.sender,) if activity.sender else names if len(names) == 1 else ()
    return people.named(names).people


def _is_for_colleagues(activity: Activity) -> bool:
    """Whether it stays among us where nobody of theirs is named."""
    return bool(activity.people) and activity.direction != "in"


def _side(activity: Activity, people: People) -> Side:
    if activity.kind == "note":
        return "none"
    if activity.kind in BOOKED_KINDS:
        return "both"
    if activity.direction:
        return "customer" if activity.direction == "in" else "us"
    if activity.sender:
        return "us" if people.is_ours(activity.sender) else "customer"
    return "us" if activity.kind == "proposal" else "unknown"
