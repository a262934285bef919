"""What kinds about words share: whether there are words to read at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, Literal

from assistant.checks.kinds.base import Answer, CannotTell, DoesNotApply, Find, Passes
from assistant.facts.facts import Facts
from assistant.facts.touches import Touch
from assistant.phrasing import day_year

_Side = Literal["us", "customer"]
WORDS = "activities.text"
"""The part of the record that holds what was written and said."""
MOST_SHOWN = 160
"""Characters of what somebody wrote or said that are shown."""


def reads(side: _Side) -> Callable[[Find], Find]:
    """Makes a kind look only where words are at hand: it looks at what one side said, and no more.

    Most records hold none, and there is much to get ready before one can look.
    """

    def make(find: Find) -> Find:
        @wraps(find)
        def look(facts: Facts, params: Any) -> Iterable[Answer]:
            if facts.said.at_hand:
                return find(facts, params)
            return filter(None, (unread(facts) if side == "customer" else unread_of_ours(facts),))

        return look

    return make


def unread(facts: Facts) -> CannotTell | Passes | None:
    """Why nothing was read of what they wrote or said; None where all that is there was read.

    A mail in another language than English is not read. Where they have written nothing, there is
    nothing to find.
    """
    if any(_speaks(touch, "customer") for touch in facts.said.at_hand):
        return _foreign(facts, "customer")
    if facts.conversation.heard_them:
        return CannotTell("the words of what they wrote are not in the record", WORDS)
    return Passes("they have written nothing to us")


def unread_of_ours(facts: Facts) -> CannotTell | DoesNotApply | None:
    """Why nothing was read of what we wrote or said; None where all that is there was read."""
    if any(_speaks(touch, "us") for touch in facts.said.at_hand):
        return _foreign(facts, "us")
    return DoesNotApply("no mail or call is here with the words that we used")


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
