"""What we know about each discovery question, and what that knowledge rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.in_public import public_answers
from assistant.facts.people import People, Person
from assistant.facts.sources import Sources
from assistant.facts.touches import Touch
from assistant.language.quantities import is_quantified
from assistant.language.words import contains_words, proves_something
from assistant.location import KeyPath, format_key
from assistant.once import once
from assistant.records.deal import Answer, Deal
from assistant.records.names import slug
from assistant.records.workspace import FreshDays
from assistant.results.review import RUNGS, Rung

_WRITTEN = ("mail", "message")

RANK: dict[Rung, int] = {rung: rank for rank, rung in enumerate(RUNGS)}


def at_least(rung: Rung, needed: Rung) -> bool:
    """Whether `rung` stands as high on the ladder as `needed`, or higher."""
    return RANK[rung] >= RANK[needed]


class Known(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One answer with its rung; `said_by` is the stakeholder, if it is one."""

    question: str
    answer: Answer
    key: KeyPath
    rung: Rung
    said_by: Person | None
    quote_missing: bool

    @property
    def quantified(self) -> bool:
        """Whether the answer or its quote holds a number with a unit."""
        return is_quantified(self.answer.answer) or is_quantified(self.answer.quote)

    def fresh_days(self, as_of: dt.date) -> int | None:
        """Days since somebody last said or confirmed it; None where no date is known."""
        day, again = self.answer.date, self.answer.reconfirmed
        if again and again <= as_of and (day is None or day < again):
            day = again
        return (as_of - day).days if day and day <= as_of else None


class Discovery:
    """The answers of a deal, by question, and each stakeholder's personal win."""

    def __init__(
        self,
        deal: Deal,
        people: People,
        conversation: Conversation,
        sources: Sources,
        as_of: dt.date,
        fresh: FreshDays,
    ) -> None:
        self.in_public = public_answers(sources.brief_items, people, as_of, fresh)
        """By question what the company says about it in public."""
        ladder = _Ladder(deal, people, conversation, sources)
        self.answers = {
            question: ladder.place(question, answer, ("discovery", question), None)
            for question, answer in deal.discovery.items()
            if not (answer.date and answer.date > as_of)
        }
        self.personal_wins: dict[str, Known] = {}
        for position, record in enumerate(deal.stakeholders):
            win = record.personal_win
            if win and not (win.date and win.date > as_of):
                key: KeyPath = ("stakeholders", position, "personal_win")
                known = ladder.place("personal_win", win, key, people.all[position])
                self.personal_wins[people.all[position].id] = known

    def rung(self, question: str) -> Rung:
        """How far up the ladder the answer to `question` stands."""
        known = self.answers.get(question)
        rung: Rung = known.rung if known else "unknown"
        return (
            rung if question not in self.in_public or at_least(rung, "researched") else "researched"
        )

    def rung_on(self, question: str, day: dt.date) -> Rung:
        """The same, as it stood on `day`; what we learned that day counts."""
        known = self.answers.get(question)
        if known is None or (known.answer.date and known.answer.date > day):
            return "unknown"
        return known.rung

    def everything(self) -> Iterable[Known]:
        """Every answer, personal wins last."""
        return (*self.answers.values(), *self.personal_wins.values())


class _Ladder:
    def __init__(
        self, deal: Deal, people: People, conversation: Conversation, sources: Sources
    ) -> None:
        self.deal = deal
        self.people = people
        self.conversation = conversation
        self.sources = sources
        self._has_words = bool(sources.transcripts) or any(
            one.text for one in deal.activities if one.kind in _WRITTEN
        )

    def place(self, question: str, answer: Answer, key: KeyPath, about: Person | None) -> Known:
        said_by = self.people.find(answer.said_by)
        quote_stands = self._quote_stands(answer, key)
        return Known(
            question=question,
            answer=answer,
            key=key,
            rung=self._rung(answer, said_by, about, quote_stands is True),
            said_by=said_by,
            quote_missing=quote_stands is False,
        )

    def _rung(
        self, answer: Answer, said_by: Person | None, about: Person | None, proven: bool
    ) -> Rung:
        if "://" in answer.source:
            return "researched" if proven else "assumed"
        if not answer.said_by or not answer.date:
            return "assumed"
        if said_by is None:
            partner = self.deal.partner and slug(answer.said_by) == slug(self.deal.partner)
            return "second_hand" if partner else "assumed"
        if about and said_by.id not in self.people.counts_as(about):
            return "second_hand"
        return "verified" if proven else "stated"

    def _quote_stands(self, answer: Answer, key: KeyPath) -> bool | None:
        """Whether the words stand in their source; None where no source is at hand to look in."""
        if "://" in answer.source:
            return self._stands_in_brief(answer)
        if not (self._has_words and answer.quote):
            return None
        return self._in_words[format_key(key)]

    @once
    def _in_words(self) -> dict[str, bool | None]:
        """Whether each quote stands in what was written and said, by where its answer stands."""
        reader, name = self.sources.reader, f"quotes: {self.conversation.so_far}"
        if reader is None:
            return self._looked_up()
        return reader.recall(name, dict[str, bool | None], self._looked_up)

    def _looked_up(self) -> dict[str, bool | None]:
        return {format_key(key): self._stands_in_words(one) for key, one in self._quoted()}

    def _quoted(self) -> Iterator[tuple[KeyPath, Answer]]:
        answers = [(("discovery", name), one) for name, one in self.deal.discovery.items()]
        for key, one in (*answers, *self._wins()):
            if one.quote and "://" not in one.source:
                yield key, one

    def _wins(self) -> Iterator[tuple[KeyPath, Answer]]:
        for position, record in enumerate(self.deal.stakeholders):
            if record.personal_win:
                yield ("stakeholders", position, "personal_win"), record.personal_win

    def _stands_in_words(self, answer: Answer) -> bool | None:
        """The same of one answer."""
        said_by = self.people.find(answer.said_by)
        touches = [one for one in self._touches(answer, said_by) if self._all_words(one)]
        if not touches or not proves_something(answer.quote):
            return None
        theirs = [text for touch in touches if (text := self._words_of(touch, said_by))]
        at_hand = [*map(self._all_words, touches)] if answer.source else []
        if any(contains_words(text, answer.quote) for text in theirs):
            return True
        stands = any(contains_words(text, answer.quote) for text in at_hand)
        return False if at_hand and not stands else None

    def _stands_in_brief(self, answer: Answer) -> bool | None:
        items = [item.text for item in self.sources.brief_items if item.url == answer.source]
        if not items:
            return None
        words = answer.quote or answer.answer
        if not proves_something(words):
            return None
        if any(contains_words(text, words) for text in items):
            return True
        return False if answer.quote else None

    def _touches(self, answer: Answer, said_by: Person | None) -> tuple[Touch, ...]:
        """Where the words may stand: in the source named, else in what was said that day."""
        if answer.source:
            touch = self.conversation.by_id(answer.source)
            return (touch,) if touch else ()
        return tuple(
            touch
            for touch in self.conversation.touches
            if touch.day == answer.date and said_by and said_by.id in touch.people
        )

    def _words_of(self, touch: Touch, said_by: Person | None) -> str:
        """What one person said or wrote in a touch; empty for our notes."""
        turns = self.sources.transcripts.get(touch.activity.transcript)
        if turns is None:
            return self._all_words(touch) if self._is_author(touch, said_by) else ""
        return "\n\n".join(turn.text for turn in turns if self._spoke(turn.speaker, touch, said_by))

    def _all_words(self, touch: Touch) -> str:
        """Everything said or written in a touch, whoever spoke; empty where nothing is at hand."""
        turns = self.sources.transcripts.get(touch.activity.transcript)
        if turns is not None:
            return "\n\n".join(turn.text for turn in turns)
        is_theirs = touch.side == "customer" and touch.kind in _WRITTEN
        return touch.activity.text if is_theirs else ""

    def _is_author(self, touch: Touch, said_by: Person | None) -> bool:
        """Whether this person wrote a mail; without `from`, its only `with` did."""
        names = (touch.activity.sender,) if touch.activity.sender else touch.activity.people
        return len(names) == 1 and self._is_speaker(names[0], said_by)

    def _spoke(self, shown: str, touch: Touch, said_by: Person | None) -> bool:
        """Whether it is this person that a transcript shows as the speaker."""
        if not shown:
            return self._was_alone(touch, said_by)
        speaker = self.people.speaker(shown, touch.activity.speakers)
        return said_by is not None and speaker.person == said_by

    def _was_alone(self, touch: Touch, said_by: Person | None) -> bool:
        """Whether this person was the only one of theirs who took part."""
        return said_by is not None and touch.people == (said_by.id,)

    def _is_speaker(self, speaker: str, said_by: Person | None) -> bool:
        return said_by is not None and self.people.find(speaker) == said_by
