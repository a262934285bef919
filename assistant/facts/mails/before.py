"""What the record knew when a mail was written: told, asked, agreed, owed, and the silence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.facts.said import Passage
from assistant.facts.touches import Touch
from assistant.language.patterns import pattern
from assistant.location import KeyPath
from assistant.once import once

_COMPLAINS = pattern(
    r"\b(?:complain|broke|damag|defect|fault|wrong|missing|refund|angry|unhappy|let down)",
    re.IGNORECASE,
)
_WANTS = pattern(
    r"\?|\b(?:please|could|can|would|want|need|like|wish|interested|send|show|give|bring"
    r"|let (?:us|me)|looking for|ask|asking|request|happy to|glad to|welcome|invite|yes|tell"
    r"|offer|quote)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)  # each mail of ours to a silent person is looked at with all before it
def _wants_something(text: str) -> bool:
    """What they said only counts as asked for where it says that they want something."""
    return bool(_WANTS.search(text))


_TOLD_WITHIN = 60
"""Days after which people may be asked again."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the reader of a mail has told us, with where the record says so."""

    text: str
    date: dt.date | None
    key: KeyPath
    passage: Passage | None = None


class Before:
    """The deal on the day of one mail, without that mail.

    Args:
        facts: the deal's facts on that day.
        reader: who gets the mail; None where nobody knows.
        touch: the mail, where it stands in the record.
    """

    def __init__(self, facts: Facts, reader: Person | None, touch: Touch | None = None) -> None:
        self.facts = facts
        self._reader = reader
        self._touch = touch

    @once
    def earlier(self) -> tuple[Touch, ...]:
        """What happened before it."""
        return tuple(one for one in self.facts.conversation.touches if self._is_earlier(one))

    def _is_earlier(self, touch: Touch) -> bool:
        return self._touch is None or (touch.order, touch.position) < (
            self._touch.order,
            self._touch.position,
        )

    @once
    def in_vain(self) -> tuple[Touch, ...]:
        """What we wrote to the reader before, since the last word of theirs."""
        if self._reader is None or not self._reader.id:
            silence = self.facts.conversation.silence
            touches = silence.touches if silence else ()
        else:
            touches = self.facts.conversation.in_vain(self._reader.id)
        return tuple(one for one in touches if self._is_earlier(one))

    @once
    def told(self) -> tuple[Told, ...]:
        """What the reader told us lately: answers of the record, and words of theirs."""
        since = dt.date.fromordinal(self.facts.as_of.toordinal() - _TOLD_WITHIN)
        every = (*self._answers(), *self._words())
        return tuple(one for one in every if one.date is None or one.date >= since)

    def _answers(self) -> Iterator[Told]:
        for known in self.facts.discovery.answers.values():
            answer = known.answer
            if known.said_by and self._is_reader(known.said_by.id):
                text = f"{answer.answer} {answer.quote}".strip()
                yield Told(text=text, date=answer.reconfirmed or answer.date, key=known.key)

    def _words(self) -> Iterator[Told]:
        for touch in self.earlier:
            for one in self.facts.said.in_touch(touch):
                theirs = one.side == "customer" and one.speaker and self._is_reader(one.speaker.id)
                if theirs and "?" not in one.text:
                    yield Told(
                        text=one.text, date=touch.day, key=one.passage.key, passage=one.passage
                    )

    def _is_reader(self, person_id: str) -> bool:
        return self._reader is None or not self._reader.id or person_id == self._reader.id

    @once
    def asked(self) -> str:
        """Their questions, requests and agreed steps so far, as one text in small letters."""
        return "\n".join(self._asked()).lower()

    def _asked(self) -> Iterator[str]:
        deal = self.facts.deal
        for touch in (*self.earlier, *self.facts.conversation.planned):
            if touch.activity.requested_by and not self.facts.people.is_ours(
                touch.activity.requested_by
            ):
                yield f"{touch.kind} {touch.activity.subject}"
            if touch.state == "planned":
                yield f"{touch.kind} {touch.activity.subject}"
            # In a mail of ours there is no word of theirs: nothing of it need be laid out.
            is_ours = touch.side == "us" and not touch.activity.transcript
            for one in () if is_ours else self.facts.said.in_touch(touch):
                if one.side == "customer" and _wants_something(one.text):
                    yield one.text
        yield from (step.what for step in deal.plan)
        yield from (concern.what for concern in deal.concerns)
        if deal.next_step:
            yield deal.next_step.what

    @once
    def broken(self) -> tuple[Promise, ...]:
        """Our promises to the reader that are past their day."""
        late = (one for one in self.facts.promises.ours if one.is_late)
        return tuple(one for one in late if not one.to.id or self._is_reader(one.to.id))

    @property
    def ordered(self) -> bool:
        """Whether they have bought."""
        outcome = self.facts.deal.outcome
        return bool(outcome and outcome.result == "won")

    @property
    def has_just_ordered(self) -> bool:
        """Whether they have bought, and we have not written to the reader since."""
        outcome = self.facts.deal.outcome
        if not (outcome and outcome.date):
            return self.ordered
        since = outcome.date
        return self.ordered and not any(one.is_outbound and one.day > since for one in self.earlier)

    @property
    def complained(self) -> bool:
        """Whether the reader has complained of what they bought, and is not answered yet.

        A worry before they buy is no complaint, unless it is called one.
        """
        bought = self.ordered or self.facts.deal.type in ("renewal", "expansion")
        return any(
            not concern.answered
            and self._named(concern.who)
            and (bought or _COMPLAINS.search(concern.what))
            for concern in self.facts.deal.concerns
        )

    def _named(self, name: str) -> bool:
        person = self.facts.people.find(name) if name else None
        return person is None or self._is_reader(person.id)
