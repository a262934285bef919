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
from assistant.language.things import thing_of
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
    """A promise as it is remembered: its sentence, its name there, and what it says.

    `answers` where it is to answer what they asked.
    """

    sentence: Place
    name: str
    what: str
    thing: str
    due: str
    is_sure: bool
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
        # All that they are compared with which may be another on another day.
        ledger = [(one.is_owed, str(one.due), str(one.done_on)) for one in self._ledger.all]
        answers = [one.state for one in self._answering.values()]
        name = f"promises: {self._said.so_far}: {ledger} {answers}"
        noted = self._said.recall(name, list[_Noted], self._on_no_ledger)
        return tuple(map(self._promise, noted))

    def _on_no_ledger(self) -> list[_Noted]:
        """The same, as they are remembered."""
        found: list[tuple[_Noted, Promise]] = []
        for noted in self._noted():
            promise = self._promise(noted)
            if any(self._same(promise, one) for one in self._ledger.all):
                continue
            at = next((at for at, one in enumerate(found) if self._same(promise, one[1])), None)
            if at is None and not self._is_planned(promise):
                found.append((self._doubted(noted, promise), promise))
            elif at is not None and promise.due and not found[at][1].due:
                found[at] = noted, promise  # said again, and now with a day
        return [noted for noted, _ in found]

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

    @once
    def _answering(self) -> Mapping[Place, Followed]:
        """What they asked, by the sentence that promises an answer."""
        return {one.promise: one for one in self._answers.all if one.promise}

    def _noted(self) -> Iterator[_Noted]:
        for touch in self._said.at_hand:
            for said in self._said.in_touch(touch):
                promised = [act for act in said.acts if act.kind == "promise"]
                if promised and said.side != "unknown":
                    for name, act, answers in _worth_noting(said, promised, self._answering):
                        yield self._note(said, name, act, answers)

    def _note(self, said: Utterance, name: str, act: Act, answers: Followed | None) -> _Noted:
        what, called = wording(said, act, answers, self._other(said, answers))
        thing = thing_of(what, self._parties.recipients)
        return _Noted(
            sentence=said.place,
            name=name,
            what=what,
            thing=called if called and thing.startswith("“") else thing,
            due=act.due,
            is_sure=is_sure(said, act),
            answers=answers is not None,
        )

    def _promise(self, noted: _Noted) -> Promise:
        answers = self._answering[noted.sentence] if noted.answers else None
        said = self._said.at(noted.sentence)
        by_us, other = said.side == "us", self._other(said, answers)
        made = self._ledger.reader.read(
            Commitment(
                by="us" if by_us else other.name,
                to=other.name if by_us else "us",
                what=noted.what,
                made_on=said.touch.day,
                due=dt.date.fromisoformat(noted.due) if noted.due else None,
                source=said.touch.id,
            ),
            f"{said.touch.id}-{noted.name}",
            said.key,
        )
        promise = msgspec.structs.replace(
            made,
            said=said,
            called=noted.thing,
            confidence="clear" if noted.is_sure else "possible",
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
        """Who promised it to us; or whom we did: who asked for it, else whom we spoke to first."""
        if said.side != "us":
            return said.speaker or self._parties.customer
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

    def _doubted(self, noted: _Noted, read: Promise) -> _Noted:
        """The promise, as possible where the ledger may hold it in other words."""
        owed = (one for one in self._ledger.all if one.side == read.side and one.is_owed)
        in_doubt = any(self._common(read, one) == _NEAR for one in owed)
        return noted._replace(is_sure=False) if in_doubt else noted

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


def _worth_noting(
    said: Utterance, promised: list[Act], answering: Mapping[Place, Followed]
) -> Iterator[tuple[str, Act, Followed | None]]:
    """The promises in a sentence that are worth noting, with their names and what they answer.

    Of several only the clear ones count, those that speak of an answer are to answer, and what we
    do among ourselves, to find out and to check, is for the sake of the others.
    """
    clear = [act for act in promised if _is_clear(act)] if len(promised) > 1 else []
    counted = clear or promised[:1]
    for position, act in enumerate(counted):
        is_for_it = len(counted) == 1 or defers(act.what)
        asked = answering.get(said.place) if is_for_it else None
        if is_worth_noting(said, act, asked):
            name = f"{said.number + 1}-{position + 1}" if position else str(said.number + 1)
            yield name, act, asked


def _is_clear(act: Act) -> bool:
    return act.confidence == "clear" and not is_among_us(act.what)
