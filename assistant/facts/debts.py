"""What the customer waits for from us, and which late promises are in doubt."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.facts.answers import Answers
from assistant.facts.asked import Asked
from assistant.facts.keeping import Keeping
from assistant.facts.people import Person
from assistant.facts.promises import Promise, Promises
from assistant.facts.read_promises import ReadPromises
from assistant.facts.said import Passage
from assistant.facts.touches import Touch
from assistant.facts.weighing import Followed
from assistant.language.topics import topic
from assistant.language.words import content_words
from assistant.location import KeyPath
from assistant.once import once
from assistant.phrasing import quoted, shorten

_LONGEST_QUESTION = 120


class Debt(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that somebody surely waits for: `since` the day it was due, or asked for."""

    id: str
    name: str
    thing: str
    to_send: bool
    other: Person
    since: dt.date
    key: KeyPath
    passage: Passage | None = None


class Debts:
    """What we owe, and what the conversation says about promises that the ledger calls open.

    Args:
        promises: the ledger.
        read: promises that are on no ledger.
        answers: what they asked.
        keeping: which mails brought what was promised.
    """

    def __init__(
        self, promises: Promises, read: ReadPromises, answers: Answers, keeping: Keeping
    ) -> None:
        self._promises = promises
        self._read = read
        self._answers = answers
        self._keeping = keeping

    @once
    def promised(self) -> tuple[Debt, ...]:
        """What we surely promised and surely did not bring in time, oldest first."""
        late = (*self.certain, *self._read.certain)
        owed = (_promised(one, one.due) for one in late if one.due)
        return tuple(sorted(owed, key=lambda debt: debt.since))

    @once
    def asked(self) -> tuple[Debt, ...]:
        """What they surely asked and we surely did not answer, oldest first."""
        certain = (one for one in self._answers.certain if not self.is_promised(one.asked))
        return tuple(map(asked_debt, certain))

    @once
    def certain(self) -> tuple[Promise, ...]:
        """Our late promises that nothing may have kept and nothing of theirs may hold up."""
        late = (one for one in self._promises.ours if one.is_late)
        return tuple(one for one in late if not (self.may_keep(one) or self.waits_for(one)))

    def is_promised(self, asked: Asked) -> bool:
        """Whether we owe it already as a promise: what they remind us of is no second debt."""
        return not asked.about.isdisjoint(self._owed)

    @once
    def _owed(self) -> frozenset[str]:
        """What all that we promised and still owe is about."""
        owed = (one for one in (*self._promises.ours, *self._read.ours) if one.is_owed)
        return frozenset[str]().union(*(topic(one.thing) for one in owed))

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


def _promised(promise: Promise, due: dt.date) -> Debt:
    return Debt(
        id=promise.id,
        name=promise.what,
        thing=promise.thing,
        to_send=promise.can_be_sent,
        other=promise.other,
        since=due,
        key=promise.key,
        passage=promise.said.passage if promise.said else None,
    )


def asked_debt(followed: Followed) -> Debt:
    """What they asked, as the thing that they wait for: an answer."""
    asked = followed.asked
    words = shorten(asked.words, _LONGEST_QUESTION)
    return Debt(
        id=asked.id,
        name=words,
        thing=f"an answer to {quoted(words)}",
        to_send=True,
        other=asked.person,
        since=asked.touch.day,
        key=asked.said.passage.key,
        passage=asked.said.passage,
    )
