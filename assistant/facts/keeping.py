"""Which mail brought what was promised: surely, by its words or an attachment, or perhaps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.people import Parties
from assistant.facts.said import Passage, Place, Said, Utterance
from assistant.facts.touches import Touch
from assistant.language.answering import brings, defers
from assistant.language.patterns import Phrases
from assistant.language.topics import RECOGNISED, common, shared, topic
from assistant.location import KeyPath

if TYPE_CHECKING:
    from assistant.facts.promises import Promise

_STILL_TO_COME = Phrases("""
    follows; will follow; to follow; later; yet; still; waiting; tomorrow; next week; soon; shortly
    missing; except; but not; without
""")


class Shown(msgspec.Struct, frozen=True):
    """Where a mail shows that a promise was kept: an attachment's name, or its words."""

    touch: Touch
    key: KeyPath
    passage: Passage | None = None


class _Found(msgspec.Struct, frozen=True, array_like=True):
    """What was shown as it is remembered: the number of the attachment, or of the sentence."""

    touch: int
    attachment: int | None = None
    sentence: int | None = None


class Keeping:
    """Looks for promised things in what was sent later.

    Args:
        conversation: the mails.
        said: what the mails say.
        parties: who counts as whom.
    """

    def __init__(self, conversation: Conversation, said: Said, parties: Parties) -> None:
        self._conversation = conversation
        self._said = said
        self._people = parties.people
        self._names = parties.names
        self._came: dict[tuple[str, bool], tuple[Utterance, ...]] = {}

    def shown(self, promise: Promise) -> Shown | None:
        """The first later mail of that side that brings the thing, and says so."""
        name = f"shown: {promise.key} {promise.id}: {self._said.so_far}"
        known = self._said.recall(name, list[_Found], lambda: [*self._found(promise)])
        return self._shown(known[0]) if known else None

    def _shown(self, known: _Found) -> Shown:
        touch = self._conversation.at(known.touch)
        if known.sentence is None:
            return Shown(touch, (*touch.key, "attachments", known.attachment or 0))
        said = self._said.at(Place(known.touch, known.sentence))
        return Shown(touch, said.key, said.passage)

    def _found(self, promise: Promise) -> Iterator[_Found]:
        """Where it was shown first, if anywhere."""
        wanted = topic(promise.thing, self._names)
        tells = promise.is_read and not promise.can_be_sent and defers(promise.what)
        mails = self._later_mails(promise) if wanted else ()
        brought = (one for touch in mails for one in self._brought(touch, wanted, tells))
        return islice(brought, 1)

    def may_keep(self, promise: Promise) -> Touch | None:
        """The first later mail of that side that may have kept it.

        It speaks of the thing, or has no words at all in the record. Where nobody wrote when the
        promise was made, a mail without words counts from the due day on.
        """
        wanted = topic(promise.thing, self._names)
        mails = self._later_mails(promise)
        return next((touch for touch in mails if self._may_bring(touch, promise, wanted)), None)

    def _brought(self, touch: Touch, wanted: frozenset[str], tells: bool) -> Iterator[_Found]:
        """Where a mail brings a thing, or speaks of it, where to tell of it was all (`tells`)."""
        for number, name in enumerate(touch.activity.attachments):
            if shared(wanted, common(wanted, name, self._names)) >= RECOGNISED:
                yield _Found(touch.position, attachment=number)
        for said in self._there(touch, tells):
            if shared(wanted, common(wanted, said.text, self._names)) >= RECOGNISED:
                yield _Found(touch.position, sentence=said.number)

    def _there(self, touch: Touch, tells: bool) -> tuple[Utterance, ...]:
        """The sentences of a mail that say that something came along: the same for any promise."""
        key = touch.id, tells
        if key not in self._came:
            said = self._said.in_touch(touch)
            self._came[key] = tuple([one for one in said if _is_there(one, tells)])
        return self._came[key]

    def _may_bring(self, touch: Touch, promise: Promise, wanted: frozenset[str]) -> bool:
        activity = touch.activity
        text = " ".join((activity.subject, activity.text, *activity.attachments))
        if text.strip():
            return bool(common(wanted, text, self._names))
        since = promise.made_on or promise.due
        return since is not None and touch.day >= since

    def _later_mails(self, promise: Promise) -> Iterator[Touch]:
        """The mails of its side to the other, later than the promise was made.

        One of the very day counts only where the promise was read, so that the order is known.
        """
        theirs = self._people.counts_as(promise.other)
        made = self._conversation.by_id(promise.source) if promise.is_read else None
        touches = self._conversation.after(made) if made else self._conversation.touches
        for touch in touches:
            is_mail = touch.side == ("us" if promise.side == "us" else "customer")
            if not is_mail or touch.activity.auto_reply:
                continue
            if made is None and promise.made_on and touch.day <= promise.made_on:
                continue
            if not promise.other.id or not touch.people or theirs & {*touch.people}:
                yield touch


def _is_there(said: Utterance, tells: bool) -> bool:
    """Whether a sentence says that something came along, or tells it, and not that it will come."""
    if any(act.kind in ("promise", "question", "request") for act in said.acts):
        return False
    return (tells or brings(said.text)) and not _STILL_TO_COME.search(said.text.lower())
