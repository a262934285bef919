"""What both sides promised in mails and calls and nobody wrote down: read, not recorded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from assistant.facts.answers import Answers
from assistant.facts.conversation import Conversation
from assistant.facts.keeping import Keeping, Shown
from assistant.facts.people import Person
from assistant.facts.pledged import is_sure, is_worth_noting, wording
from assistant.facts.promises import Promise, Promises, kept_by, settled
from assistant.facts.said import Place, Said, Utterance
from assistant.facts.touches import Touch
from assistant.facts.weighing import Followed
from assistant.language.answering import defers, invites
from assistant.language.told import is_among_us, is_done_when_met
from assistant.language.topics import topic
from assistant.once import once
from assistant.records.deal import Commitment, Deal

if TYPE_CHECKING:
    from assistant.language.shapes import Act

_NEAR = 0.5
"""Two promises that share more of the shorter one's words than this are about one thing.

Where they share just so much, as “security paper” and “security questionnaire” do, only the day by
which both are due makes them one.
"""


class _Noted(NamedTuple):
    """A promise as it is remembered: its sentence, which of its acts, and how it is called.

    `answers` where it is to answer what they asked.
    """

    sentence: Place
    act: int
    name: str
    answers: bool


class ReadPromises:
    """Promises read in mails and calls that are on no ledger, in the order in which they were made.

    Forecasts, and what hangs on somebody else, are possible at most.
    """

    def __init__(
        self,
        deal: Deal,
        conversation: Conversation,
        said: Said,
        answers: Answers,
        ledger: Promises,
        keeping: Keeping,
    ) -> None:
        self._deal = deal
        self._conversation = conversation
        self._said = said
        self._answers = answers
        self._ledger = ledger
        self._keeping = keeping
        self._parties = ledger.reader.parties

    @once
    def all(self) -> tuple[Promise, ...]:
        """Ours and theirs, each once."""
        found: list[Promise] = []
        for promise in self._read():
            if any(self._same(promise, one) for one in self._ledger.all):
                continue
            before = next((one for one in found if self._same(promise, one)), None)
            if before is None and not self._is_planned(promise):
                found.append(self._doubted(promise))
            elif before and promise.due and not before.due:
                found[found.index(before)] = promise  # said again, and now with a day
        return tuple(found)

    @property
    def ours(self) -> tuple[Promise, ...]:
        """What we promised."""
        return tuple(promise for promise in self.all if promise.side == "us")

    @property
    def theirs(self) -> tuple[Promise, ...]:
        """What they promised."""
        return tuple(promise for promise in self.all if promise.side == "customer")

    @once
    def certain(self) -> tuple[Promise, ...]:
        """Ours that are clear, past their day, and surely not kept."""
        return tuple(one for one in self.ours if one.is_late and not self.in_doubt(one))

    def in_doubt(self, promise: Promise) -> bool:
        """Whether it may be no promise, or may have been kept, by a mail or by word of mouth."""
        if promise.confidence == "possible" or self._keeping.may_keep(promise):
            return True
        day = promise.due or promise.made_on
        if any(touch.day >= day for touch in self._met(promise) if day):
            return True
        return not promise.can_be_sent and self._wrote_since(promise)

    def _wrote_since(self, promise: Promise) -> bool:
        """Whether we wrote to them later, which may be all that was promised."""
        ids = self._parties.people.counts_as(promise.other)
        made = self._conversation.by_id(promise.source)
        later = self._conversation.after(made) if made else ()
        return any(
            touch.is_outbound and (not touch.people or ids & {*touch.people}) for touch in later
        )

    def _met(self, promise: Promise) -> Iterator[Touch]:
        """The calls and meetings since in which it may have come up."""
        ids = self._parties.people.counts_as(promise.other)
        made = self._conversation.by_id(promise.source)
        for touch in self._conversation.after(made) if made else ():
            if touch.side == "both" and (not touch.people or ids & {*touch.people}):
                yield touch

    def _read(self) -> Iterator[Promise]:
        answering = {one.promise: one for one in self._answers.all if one.promise}
        name = f"promises: {self._conversation.so_far}"
        for noted in self._said.recall(name, list[_Noted], lambda: [*self._noted(answering)]):
            said = self._said.at(noted.sentence)
            answers = answering[noted.sentence] if noted.answers else None
            yield self._promise(said, noted.name, said.acts[noted.act], answers)

    def _noted(self, answering: Mapping[Place, Followed]) -> Iterator[_Noted]:
        for touch in self._said.at_hand:
            for said in self._said.in_touch(touch):
                promised = [at for at, one in enumerate(said.acts) if one.kind == "promise"]
                if promised and said.side != "unknown":
                    yield from _noted_in(said, promised, answering)

    def _promise(self, said: Utterance, name: str, act: Act, answers: Followed | None) -> Promise:
        by_us = said.side == "us"
        other = self._other(said, answers) if by_us else said.speaker or self._parties.customer
        what, thing = wording(said, act, answers, other)
        made = self._ledger.reader.read(
            Commitment(
                by="us" if by_us else other.name,
                to=other.name if by_us else "us",
                what=what,
                made_on=said.touch.day,
                due=dt.date.fromisoformat(act.due) if act.due else None,
                source=said.touch.id,
            ),
            f"{said.touch.id}-{name}",
            said.passage.key,
        )
        promise = msgspec.structs.replace(
            made,
            said=said,
            called="" if made.can_be_sent else thing,
            confidence="clear" if is_sure(said, act) else "possible",
        )
        return self._settled(promise, answers)

    def _settled(self, promise: Promise, answers: Followed | None) -> Promise:
        """The promise as kept where the answer came, or a later mail brought the thing."""
        if not (promise.is_owed and answers and answers.state == "answered" and answers.touch):
            return settled(promise, self._keeping)
        passage = answers.passage
        key = passage.key if passage else answers.touch.key
        return kept_by(promise, Shown(answers.touch, key, passage))

    def _other(self, said: Utterance, answers: Followed | None) -> Person:
        """Whom we promised it: who asked for it, else the first whom we spoke or wrote to."""
        if answers:
            return answers.asked.person
        known = map(self._parties.people.by_id, said.touch.people)
        return next(filter(None, known), self._parties.customer)

    def _same(self, read: Promise, known: Promise) -> bool:
        """Whether what was read is a promise that is known already.

        What is promised again after it was done is another promise.
        """
        done_before = known.done_on and read.made_on and known.done_on < read.made_on
        if read.side != known.side or done_before:
            return False
        common = self._common(read, known)
        same_day = read.due is not None and read.due == known.due
        if common is not None:
            return common > _NEAR or (common == _NEAR and same_day)
        return same_day or read.source == known.source or read.made_on == known.made_on

    def _common(self, read: Promise, known: Promise) -> float | None:
        """The share of the shorter one's words that both hold; None where one names nothing."""
        one, other = self._about(read.thing), self._about(f"{known.what} {known.thing}")
        least = min(len(one), len(other))
        return len(one & other) / least if least else None

    def _doubted(self, read: Promise) -> Promise:
        """The promise, as possible where the ledger may hold it in other words."""
        owed = (one for one in self._ledger.all if one.side == read.side and one.is_owed)
        if any(self._common(read, one) == _NEAR for one in owed):
            return msgspec.structs.replace(read, confidence="possible")
        return read

    def _is_planned(self, read: Promise) -> bool:
        """Whether the next step, the plan, or the meeting itself stands in the record."""
        step = self._deal.next_step
        planned = [step.what] if step else []
        planned += [one.what for one in self._deal.plan]
        about = self._about(read.thing)
        if any(len(about & self._about(one)) > _NEAR * len(about) for one in planned if about):
            return True
        by_meeting = invites(read.what) or is_done_when_met(read.what)
        return by_meeting and (any(True for _ in self._met(read)) or self._is_booked(read))

    def _is_booked(self, read: Promise) -> bool:
        ids = self._parties.people.counts_as(read.other)
        return any(ids & {*touch.people} for touch in self._conversation.planned)

    def _about(self, words: str) -> frozenset[str]:
        return topic(words, self._parties.names)


def _noted_in(
    said: Utterance, promised: list[int], answering: Mapping[Place, Followed]
) -> Iterator[_Noted]:
    """What is worth noting in a sentence: each promise.

    Of several only the clear ones count, those that speak of an answer are to answer, and what we
    do among ourselves, to find out and to check, is for the sake of the others.
    """
    clear = [at for at in promised if _is_clear(said.acts[at])] if len(promised) > 1 else []
    counted = clear or promised[:1]
    for position, at in enumerate(counted):
        act = said.acts[at]
        is_for_it = len(counted) == 1 or defers(act.what)
        asked = answering.get(said.place) if is_for_it else None
        if is_worth_noting(said, act, asked):
            name = f"{said.number + 1}-{position + 1}" if position else str(said.number + 1)
            yield _Noted(said.place, at, name, answers=asked is not None)


def _is_clear(act: Act) -> bool:
    return act.confidence == "clear" and not is_among_us(act.what)
