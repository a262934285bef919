"""What became of each thing that the customer asked: followed through the thread to its answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import groupby, islice

import msgspec

from assistant.facts.asked import Asked
from assistant.facts.conversation import Conversation
from assistant.facts.people import Parties
from assistant.facts.said import Place, Said
from assistant.facts.threads import Threads
from assistant.facts.touches import Touch
from assistant.facts.weighing import Followed, Relation, Scales, State, settled
from assistant.language.answering import brings
from assistant.language.topics import RECOGNISED, shared, topic
from assistant.once import once

SETTLED_DAYS = 30
"""After so many days, what a call may have answered is not asked about any more (convention)."""

_MOST_REPLIES = 200
"""So many mails and calls of ours are looked through for an answer; a later one was for others."""


class _Outcome(msgspec.Struct, frozen=True):
    """What became of a thing that they asked, as it is remembered; `asked` counts what they did."""

    asked: int
    state: State
    certain: bool
    touch: int | None
    sentence: Place | None
    promise: Place | None


class Answers:
    """Everything that they asked, with what became of it.

    A reply that does not answer is no answer, and they wait from the day on which they asked.

    Args:
        asked: what they asked.
        conversation: where the answers are looked for.
        said: what was said.
        parties: who counts as whom.
        as_of: the day of the review.
    """

    def __init__(
        self,
        asked: tuple[Asked, ...],
        conversation: Conversation,
        said: Said,
        parties: Parties,
        as_of: dt.date,
    ) -> None:
        self._asked = asked
        self._conversation = conversation
        self._threads = Threads(conversation)
        self._names = parties.names
        self._scales = Scales(said, parties.names)
        self._said = said
        self._people = parties.people
        self._as_of = as_of

    @once
    def all(self) -> tuple[Followed, ...]:
        """Each thing asked, in its order; what somebody asked again stands once."""
        name = f"followed: {self._conversation.so_far}"
        known = self._said.recall(name, list[_Outcome], lambda: [*self._outcomes()])
        return tuple(map(self._today, known))

    def _outcomes(self) -> Iterator[_Outcome]:
        """What became of each, as far as that is the same on every day."""
        followed: list[Followed] = []
        for number, asked in enumerate(self._asked):
            one = self._follow(asked)
            if one.is_open and any(_repeats(asked, other) for other in followed):
                continue
            followed.append(one)
            yield _Outcome(
                asked=number,
                state=one.state,
                certain=one.certain,
                touch=one.touch.position if one.touch else None,
                sentence=one.sentence,
                promise=one.promise,
            )

    def _today(self, known: _Outcome) -> Followed:
        """What became of it by today: what a call may have answered is settled one day."""
        asked, touch = self._asked[known.asked], known.touch
        is_old = (self._as_of - asked.touch.day).days > SETTLED_DAYS
        return Followed(
            asked=asked,
            state="answered" if known.state == "unclear" and is_old else known.state,
            certain=known.certain,
            touch=None if touch is None else self._conversation.at(touch),
            sentence=known.sentence,
            promise=known.promise,
        )

    @once
    def certain(self) -> tuple[Followed, ...]:
        """What they surely still wait for; nobody waits who has left."""
        return tuple(
            one
            for one in self.all
            if one.is_open and one.certain and not one.asked.person.has_left(self._as_of)
        )

    def replies(self, asked: Asked) -> Iterator[Touch]:
        """What we wrote in the thread or to the person, and met them for, since it was asked."""
        for touch in self._since(asked):
            if self._relation(asked, touch) != "other":
                yield touch

    def in_thread(self, asked: Asked, touch: Touch) -> bool:
        """Whether a mail of ours stands in the thread in which it was asked."""
        return touch.side == "us" and self._threads.same(asked.touch, touch)

    def _since(self, asked: Asked) -> Iterator[Touch]:
        for touch in self._conversation.after(asked.touch):
            if touch.side in ("us", "both") and not touch.activity.auto_reply:
                yield touch

    def _follow(self, asked: Asked) -> Followed:
        """The first answer; else what was promised, else what may have answered it."""
        if asked.is_to_meet and any(
            self._reaches(asked, touch) for touch in self._conversation.planned
        ):
            return Followed(asked=asked, state="answered")
        promised = self._promised_at_once(asked)
        perhaps: Followed | None = None
        unread: Touch | None = None
        for touch in islice(self._since(asked), _MOST_REPLIES):
            found = self._scales.touch(asked, touch, self._relation(asked, touch))
            if found is None:
                unread = unread or touch
            elif found.state == "answered" and self._brings_another(asked, found):
                perhaps = perhaps or msgspec.structs.replace(found, state="open")
            elif found.state == "answered":
                promise = promised.promise if promised else None
                return msgspec.structs.replace(found, promise=promise)
            elif found.state == "promised":
                promised = promised or found
            elif found.touch:
                perhaps = perhaps or found
        return promised or perhaps or self._without_answer(asked, unread)

    def _brings_another(self, asked: Asked, found: Followed) -> bool:
        """Whether a mail only brought what else we had promised since it was asked."""
        if found.sentence is None or found.touch is None:
            return False
        told = self._said.in_touch(found.touch)[found.sentence.sentence].text
        if not brings(told):
            return False
        words = topic(told, self._names)
        if words & asked.about:
            return False
        promised = self._promised_between(asked.touch, found.touch)
        return any(shared(thing, words) >= RECOGNISED for thing in promised)

    def _promised_between(self, first: Touch, last: Touch) -> Iterator[frozenset[str]]:
        """What the promises that we wrote between two mails are about."""
        for touch in self._conversation.after(first):
            if touch == last:
                return
            ours = self._said.in_touch(touch) if touch.side == "us" else ()
            for act in (act for one in ours for act in one.acts if act.kind == "promise"):
                yield topic(act.what, self._names)

    def _promised_at_once(self, asked: Asked) -> Followed | None:
        """What we promised in the very call in which it was asked."""
        if asked.touch.side != "both":
            return None
        said = self._said.in_touch(asked.touch)
        later = (one for one in said[asked.number + 1 :] if one.side == "us")
        for one in later:
            if self._scales.sentence(asked, one, "thread") == "promised":
                return settled(asked, "promised", one)
        return None

    def _without_answer(self, asked: Asked, unread: Touch | None) -> Followed:
        if unread is None:
            went_on = self._went_on(asked)
            if went_on and not asked.is_put_to_us:
                return Followed(asked=asked, state="answered")
            sure = asked.confidence == "clear" and not went_on
            return Followed(asked=asked, state="open", certain=sure)
        return Followed(asked=asked, state="unclear", touch=unread)

    def _went_on(self, asked: Asked) -> bool:
        """Whether they wrote again after a reply of ours, and did not ask again."""
        replied = next(self.replies(asked), None)
        return any(
            touch.side in ("customer", "both")
            and not touch.activity.auto_reply
            and (not asked.person.id or asked.person.id in touch.speakers)
            and not any(_same_matter(asked, one) for one in self._asked_in.get(touch.id, ()))
            for touch in (self._conversation.after(replied)[:_MOST_REPLIES] if replied else ())
        )

    @once
    def _asked_in(self) -> Mapping[str, tuple[Asked, ...]]:
        """What was asked in each mail or call, by its id."""
        by_touch = groupby(self._asked, key=lambda one: one.touch.id)
        return {touch: tuple(asked) for touch, asked in by_touch}

    def _relation(self, asked: Asked, touch: Touch) -> Relation:
        if self.in_thread(asked, touch):
            return "thread"
        return "person" if self._reaches(asked, touch) else "other"

    def _reaches(self, asked: Asked, touch: Touch) -> bool:
        """Whether a mail or call of ours was to or with who asked, as far as the record says."""
        if not touch.names or not (asked.person.id or asked.touch.names):
            return True
        if asked.person.id:
            return not self._people.counts_as(asked.person).isdisjoint(touch.people)
        return not {*asked.touch.names}.isdisjoint(touch.names)


def _repeats(asked: Asked, earlier: Followed) -> bool:
    """Whether somebody asks again what they still wait for."""
    return earlier.is_open and _same_matter(asked, earlier.asked)


def _same_matter(one: Asked, other: Asked) -> bool:
    least = min(len(one.about), len(other.about))
    is_near = least and len(one.about & other.about) * 2 >= least
    return bool(is_near) and one.person == other.person
