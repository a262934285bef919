"""Late promises in doubt: a mail may have kept them, or they wait for the other side."""

from __future__ import annotations

from functools import cached_property

from assistant.facts.conversation import Touch
from assistant.facts.keeping import Keeping
from assistant.facts.promises import Promise, Promises
from assistant.language.words import content_words


class Debts:
    """What the conversation says about promises that the ledger still calls open."""

    def __init__(self, promises: Promises, keeping: Keeping) -> None:
        self._promises = promises
        self._keeping = keeping

    @cached_property
    def certain(self) -> tuple[Promise, ...]:
        """Our late promises that nothing may have kept and nothing of theirs may hold up."""
        late = (one for one in self._promises.ours if one.is_late)
        return tuple(one for one in late if not (self.may_keep(one) or self.waits_for(one)))

    def may_keep(self, promise: Promise) -> Touch | None:
        """The first mail between the two, after the promise, that may have kept it."""
        return self._keeping.may_keep(promise)

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
