"""Who said something to whom and when: touches, signs of life, and silence with a direction."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right

import msgspec

from assistant.facts.people import People
from assistant.facts.signs import MOMENT, SignOfLife, signs_of_life
from assistant.facts.touches import ORDER, Touch, touches_of
from assistant.once import once
from assistant.records.deal import Deal

ENOUGH_MAILS = 3
"""After so many unanswered mails the person, the channel or the content must change."""

_ABSENCE_WITHOUT_END = 14
"""How many days an automatic reply without a return date excuses silence (convention)."""


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
        everything = touches_of(deal, people, as_of)
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
        ours = [touch for touch in self.touches if touch.side == "us"]
        return tuple([touch for touch in ours if not touch.activity.auto_reply])

    @once
    def last_from_us(self) -> Touch | None:
        """The last time the customer heard from us."""
        ours = (touch for touch in reversed(self.touches) if touch.side in ("us", "both"))
        return next(ours, None)

    @once
    def signs_of_life(self) -> tuple[SignOfLife, ...]:
        """Every time that somebody at the customer spoke to us, oldest first."""
        return signs_of_life(self._deal, self._people, self.touches, self._as_of)

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
        return self.outbound[bisect_right(self.outbound, MOMENT(sign), key=ORDER) :]

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
