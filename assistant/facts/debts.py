"""Late promises in doubt: a mail may have kept them, or they wait for the other side."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from assistant.facts.conversation import Conversation, Touch
from assistant.facts.people import People
from assistant.facts.promises import Promise, Promises
from assistant.language.words import content_words


class Debts:
    """What the conversation says about promises that the ledger still calls open."""

    def __init__(self, promises: Promises, people: People, conversation: Conversation) -> None:
        self._promises = promises
        self._people = people
        self._conversation = conversation

    @cached_property
    def certain(self) -> tuple[Promise, ...]:
        """Our late promises that nothing may have kept and nothing of theirs may hold up."""
        late = (one for one in self._promises.ours if one.is_late)
        return tuple(one for one in late if not (self.may_keep(one) or self.waits_for(one)))

    def may_keep(self, promise: Promise) -> Touch | None:
        """The first mail between the two, on a day after the promise, that may have kept it."""
        other = promise.other
        theirs = self._people.counts_as(other)
        wanted = content_words(promise.thing)
        for touch in self._mails_of(promise.side):
            between_them = not other.id or not touch.people or theirs & {*touch.people}
            if between_them and _may_bring(touch, promise, wanted):
                return touch
        return None

    def waits_for(self, promise: Promise) -> Promise | None:
        """A late promise of theirs without which ours may not go on.

        It was due before ours, and speaks of the same thing or comes from the same conversation.
        """
        if promise.side != "us" or promise.due is None:
            return None
        wanted = content_words(promise.thing)
        for theirs in self._promises.theirs:
            if not theirs.is_late or theirs.due is None or theirs.due > promise.due:
                continue
            same_talk = promise.source and theirs.source == promise.source
            if same_talk or content_words(theirs.thing) & wanted:
                return theirs
        return None

    def _mails_of(self, side: Literal["us", "customer"]) -> Iterator[Touch]:
        if side == "us":
            yield from self._conversation.outbound
        for touch in self._conversation.touches:
            if touch.side == "customer" == side and not touch.activity.auto_reply:
                yield touch


def _may_bring(touch: Touch, promise: Promise, wanted: frozenset[str]) -> bool:
    """Whether a mail may have brought what was promised.

    It speaks of the thing, or has no words at all in the record. Where nobody wrote when the
    promise was made, a mail without words counts from the due day on.
    """
    if promise.made_on and touch.day <= promise.made_on:
        return False
    activity = touch.activity
    text = " ".join((activity.subject, activity.text, *activity.attachments))
    if text.strip():
        return bool(content_words(text.replace("-", " ")) & wanted)
    since = promise.made_on or promise.due
    return since is not None and touch.day >= since
