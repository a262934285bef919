"""Every demo, proposal and price we gave, and what we did not know when we gave it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.discovery import Discovery, at_least
from assistant.facts.people import People
from assistant.facts.touches import Touch
from assistant.results.review import Rung

Pitch = Literal["demo", "proposal", "price"]
_PITCHES: dict[str, tuple[Pitch, ...]] = {"demo": ("demo",), "proposal": ("proposal",)}
DISCOVERY_QUESTIONS = ("goal", "why_now")
IMPACT_QUESTIONS = ("cost_of_inaction",)


class Offer(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One pitch; `requested` when the customer asked for it."""

    what: Pitch
    day: dt.date
    requested: bool
    touch: Touch


class Pitches:
    """What we offered, oldest first."""

    def __init__(self, conversation: Conversation, people: People, discovery: Discovery) -> None:
        self._discovery = discovery
        self.offers = tuple(
            [
                Offer(what=what, day=touch.day, requested=_is_requested(touch, people), touch=touch)
                for touch in conversation.touches
                if touch.kind in _PITCHES or touch.activity.price
                for what in _pitches_in(touch)
            ]
        )

    def of(self, what: Pitch) -> tuple[Offer, ...]:
        """All offers of one sort."""
        return tuple(offer for offer in self.offers if offer.what == what)

    def unknown_on(
        self, day: dt.date, questions: tuple[str, ...], rung: Rung = "second_hand"
    ) -> tuple[str, ...]:
        """Which of `questions` stood below `rung` on `day`; learned that day counts as known."""
        known = self._discovery
        return tuple(one for one in questions if not at_least(known.rung_on(one, day), rung))


def _pitches_in(touch: Touch) -> tuple[Pitch, ...]:
    if touch.side not in ("us", "both"):
        return ()
    first = _PITCHES.get(touch.kind, ())
    return (*first, "price") if touch.activity.price else first


def _is_requested(touch: Touch, people: People) -> bool:
    name = touch.activity.requested_by
    return bool(name) and not people.is_ours(name)
