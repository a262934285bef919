"""What kinds about words share: whether there are words to read at all."""

from __future__ import annotations

from assistant.checks.kinds.base import CannotTell, Passes
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
    theirs = [touch for touch in facts.conversation.touches if _is_theirs(touch)]
    if not theirs:
        return Passes("they have written nothing to us")
    reads = [(touch, facts.said.read(touch)) for touch in theirs]
    foreign = [touch for touch, read in reads if read and not read.english]
    if foreign:
        where = f"the {foreign[-1].kind} of {day_year(foreign[-1].day)}"
        return CannotTell(f"{where} is not in English, so nothing was read in it", WORDS)
    if not any(read for _, read in reads):
        return CannotTell("the words of what they wrote are not in the record", WORDS)
    return None


def _is_theirs(touch: Touch) -> bool:
    """Whether somebody at the customer wrote it, or spoke where it was written down."""
    written = touch.side == "customer" and not touch.activity.auto_reply
    return written or bool(touch.side == "both" and touch.activity.transcript)
