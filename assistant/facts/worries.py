"""What worries them: recorded, or read in their own words; and whether we spoke to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.people import Parties, Person
from assistant.facts.said import Said, Utterance
from assistant.facts.threads import bare_subject
from assistant.facts.touches import Touch
from assistant.language.topics import common, may_hold, shared, topic
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.deal import Deal

if TYPE_CHECKING:
    from assistant.language.shapes import Act

_State = Literal["addressed", "unaddressed", "unclear", "early"]

_SAME = 0.5
_LEAST_WORDS = 2
_OF_THEIR_DAY = frozenset(("unfortunately", "only-if"))
"""Rules that often see no more than that a day does not suit."""


class Worry(msgspec.Struct, frozen=True, kw_only=True):
    """A worry of somebody at the customer; `said` where it was read and stands in no record.

    `touch` is the mail or call in which it came up, where that is known.
    """

    id: str
    what: str
    person: Person
    day: dt.date | None
    key: KeyPath
    said: Utterance | None = None
    touch: Touch | None = None
    answered: bool = False

    @property
    def words(self) -> str:
        """It as they put it."""
        return self.said.text if self.said else self.what


class Response(msgspec.Struct, frozen=True):
    """What our next touches did about a worry; `touches` are those that were looked at."""

    state: _State
    touches: tuple[Touch, ...] = ()


class _Done(msgspec.Struct, frozen=True, array_like=True):
    """A response as it is remembered, with the positions of its touches."""

    state: _State
    touches: tuple[int, ...] = ()


class Worries:
    """Every worry, the recorded ones first.

    Args:
        deal: the record.
        conversation: what happened.
        said: what was said.
        parties: who may have voiced it.
        as_of: the day of the review.
    """

    def __init__(
        self,
        deal: Deal,
        conversation: Conversation,
        said: Said,
        parties: Parties,
        as_of: dt.date,
    ) -> None:
        self._deal = deal
        self._conversation = conversation
        self._said = said
        self._parties = parties
        self._as_of = as_of

    @once
    def all(self) -> tuple[Worry, ...]:
        """Each once."""
        found = [*self._recorded()]
        for worry in self._read():
            if not any(self._is_same(worry, one) for one in found):
                found.append(worry)
        return tuple(found)

    def response(self, worry: Worry, count: int) -> Response:
        """Whether one of our next touches spoke to it.

        Args:
            worry: what they voiced.
            count: how many touches we have for it.
        """
        name = f"{count} touches after {worry.key} {worry.id}: {self._said.so_far}"
        done = self._said.recall(name, _Done, lambda: self._done(worry, count))
        return Response(done.state, tuple(map(self._conversation.at, done.touches)))

    def _done(self, worry: Worry, count: int) -> _Done:
        if worry.answered or (worry.touch and self._met_in_the_call(worry, worry.touch)):
            return _Done("addressed")
        touches = tuple(self._next(worry))[:count]
        positions = tuple([touch.position for touch in touches])
        told = [self._speaks_to(worry, touch) for touch in touches]
        if True in told:
            return _Done("addressed", positions)
        if len(touches) < count:
            return _Done("early", positions)
        return _Done("unclear" if None in told else "unaddressed", positions)

    def _recorded(self) -> Iterator[Worry]:
        for position, concern in enumerate(self._deal.concerns):
            if concern.date and concern.date > self._as_of:
                continue
            person = self._parties.people.find(concern.who) if concern.who else None
            yield Worry(
                id=f"concern-{position + 1}",
                what=concern.what,
                person=person or self._parties.customer,
                day=concern.date,
                key=("concerns", position),
                answered=bool(concern.answered),
            )

    def _read(self) -> Iterator[Worry]:
        for one in self._said.recall_all("worries", self._voiced):
            yield Worry(
                id=f"{one.touch.id}-{one.number + 1}",
                what=" ".join(one.text.split()),
                person=one.speaker or self._parties.customer,
                day=one.touch.day,
                key=one.passage.key,
                said=one,
                touch=one.touch,
            )

    def _voiced(self) -> Iterator[Utterance]:
        for touch in self._said.at_hand:
            for one in self._said.in_touch(touch):
                voiced = one.side == "customer" and any(map(_is_worry, one.acts))
                if voiced and len(self._topic(one.text)) >= _LEAST_WORDS:
                    yield one

    def _next(self, worry: Worry) -> Iterator[Touch]:
        """What we wrote, or met them for, after it was voiced."""
        conversation = self._conversation
        touches = conversation.after(worry.touch) if worry.touch else conversation.touches
        for touch in touches:
            ours = touch.side in ("us", "both") and not touch.activity.auto_reply
            if ours and (worry.touch or (worry.day and touch.day > worry.day)):
                yield touch

    def _met_in_the_call(self, worry: Worry, touch: Touch) -> bool:
        """Whether we spoke to it later in the very call in which it came up."""
        later = self._said.in_touch(touch)[worry.said.number + 1 :] if worry.said else ()
        return any(one.side == "us" and self._is_about(worry, one.text) for one in later)

    def _speaks_to(self, worry: Worry, touch: Touch) -> bool | None:
        """Whether what we said in a touch is about it; None where its words are not at hand."""
        activity = touch.activity
        told = [*activity.attachments, activity.text if touch.side == "both" else ""]
        if not worry.touch or bare_subject(activity.subject) != bare_subject(
            worry.touch.activity.subject
        ):
            told.append(activity.subject)
        if any(self._is_about(worry, text) for text in told):
            return True
        read = self._said.read(touch)
        if read is None or not read.english:
            return None
        if not may_hold(read.newest.text, self._topic(worry.words)):
            return False
        ours = (one for one in self._said.in_touch(touch) if one.side != "customer")
        return any(self._is_about(worry, one.text) for one in ours)

    def _is_about(self, worry: Worry, words: str) -> bool:
        return bool(common(self._topic(worry.words), words, self._parties.names))

    def _is_same(self, read: Worry, known: Worry) -> bool:
        """Whether two worries are about one thing, as far as their words tell."""
        shorter, longer = sorted((self._topic(read.words), self._topic(known.words)), key=len)
        return shared(shorter, longer) >= _SAME

    def _topic(self, words: str) -> frozenset[str]:
        return topic(words, self._parties.names)


def _is_worry(act: Act) -> bool:
    return act.kind == "concern" and act.rule not in _OF_THEIR_DAY
