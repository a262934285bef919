"""What kinds about words share: whether there are words to read at all."""

from __future__ import annotations

from typing import Literal

from assistant.checks.kinds.base import CannotTell, DoesNotApply, Passes, Without
from assistant.facts.facts import Facts
from assistant.facts.touches import Touch
from assistant.phrasing import day_year

_Side = Literal["us", "customer"]
WORDS = "activities.text"
"""The part of the record that holds what was written and said."""
MOST_SHOWN = 160
"""Characters of what somebody wrote or said that are shown."""
_NOT_HERE = CannotTell("the words of what they wrote are not in the record", WORDS)
_NOTHING_WRITTEN = Passes("they have written nothing to us")
_NONE_OF_OURS = DoesNotApply("no mail or call is here with the words that we used")


def without_theirs(_: object) -> Without:
    """What a kind says that looks at what they wrote or said, and no more, where no words are."""
    return {"words of theirs": _NOT_HERE, "mail of theirs": _NOTHING_WRITTEN}


def without_ours(_: object) -> Without:
    """What a kind says that looks at what we wrote or said, and no more, where no words are."""
    return {"words": _NONE_OF_OURS}


def unread(facts: Facts) -> CannotTell | Passes | None:
    """Why nothing was read of what they wrote or said; None where all that is there was read.

    A mail in another language than English is not read. Where they have written nothing, there is
    nothing to find.
    """
    if any(_speaks(touch, "customer") for touch in facts.said.at_hand):
        return _foreign(facts, "customer")
    if facts.conversation.heard_them:
        return _NOT_HERE
    return _NOTHING_WRITTEN


def unread_of_ours(facts: Facts) -> CannotTell | DoesNotApply | None:
    """Why nothing was read of what we wrote or said; None where all that is there was read."""
    if any(_speaks(touch, "us") for touch in facts.said.at_hand):
        return _foreign(facts, "us")
    return _NONE_OF_OURS


def _foreign(facts: Facts, side: _Side) -> CannotTell | None:
    """That one of them is in another language: the newest."""
    foreign = [touch for touch in facts.said.foreign if _speaks(touch, side)]
    if not foreign:
        return None
    where = f"the {foreign[-1].kind} of {day_year(foreign[-1].day)}"
    return CannotTell(f"{where} is not in English, so nothing was read in it", WORDS)


def _speaks(touch: Touch, side: _Side) -> bool:
    """Whether that side wrote it, or spoke where it was written down."""
    written = touch.side == side and not touch.activity.auto_reply
    return written or bool(touch.side == "both" and touch.activity.transcript)
