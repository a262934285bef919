"""What kinds about words share: whether there are words to read at all."""

from __future__ import annotations

from typing import Literal

from assistant.checks.kinds.base import CannotTell, DoesNotApply, Passes
from assistant.facts.conversation import Touch
from assistant.facts.facts import Facts
from assistant.phrasing import day_year

WORDS = "activities.text"
"""The part of the record that holds what was written and said."""


def unread(facts: Facts) -> CannotTell | Passes | None:
    """Why nothing was read of what they wrote or said; None where all that is there was read.

    A mail in another language than English is not read. Where they have written nothing, there is
    nothing to find.
    """
    theirs = [touch for touch in facts.conversation.touches if _speaks(touch, "customer")]
    if not theirs:
        return Passes("they have written nothing to us")
    return _foreign(facts, theirs) or (
        None
        if any(facts.said.read(touch) for touch in theirs)
        else CannotTell("the words of what they wrote are not in the record", WORDS)
    )


def unread_of_ours(facts: Facts) -> CannotTell | DoesNotApply | None:
    """Why nothing was read of what we wrote or said; None where all that is there was read."""
    ours = [touch for touch in facts.conversation.touches if _speaks(touch, "us")]
    if any(facts.said.read(touch) for touch in ours):
        return _foreign(facts, ours)
    return DoesNotApply("no mail or call is here with the words that we used")


def _foreign(facts: Facts, touches: list[Touch]) -> CannotTell | None:
    """That one of them is in another language: the newest."""
    for touch in reversed(touches):
        read = facts.said.read(touch)
        if read and not read.english:
            where = f"the {touch.kind} of {day_year(touch.day)}"
            return CannotTell(f"{where} is not in English, so nothing was read in it", WORDS)
    return None


def _speaks(touch: Touch, side: Literal["us", "customer"]) -> bool:
    """Whether that side wrote it, or spoke where it was written down."""
    written = touch.side == side and not touch.activity.auto_reply
    return written or bool(touch.side == "both" and touch.activity.transcript)
