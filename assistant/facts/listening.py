"""How we listened in the calls that were recorded: who spoke how much, and what we asked."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.people import People, Person, Speaker
from assistant.facts.said import Said, Utterance
from assistant.facts.touches import Touch
from assistant.once import once

if TYPE_CHECKING:
    from assistant.language.transcripts import Turn

_NO_INTERRUPTION = 3
"""So many words of theirs, such as “mhm, yes”, do not end a monologue of ours."""


class Monologue(msgspec.Struct, frozen=True):
    """Sentences of ours, one after the other, none of them a question, and how long they took."""

    seconds: float
    sentences: tuple[Utterance, ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(one.text.split()) for one in self.sentences)


class _Timed(msgspec.Struct, frozen=True):
    """A sentence and how long it took; `is_short` where its turn is only a word or two."""

    sentence: Utterance
    seconds: float
    is_short: bool


class HeardCall:
    """A call or meeting whose words are at hand.

    Args:
        touch: the call.
        turns: its words.
        people: whom the names in it mean.
        said: its sentences.
    """

    def __init__(self, touch: Touch, turns: tuple[Turn, ...], people: People, said: Said) -> None:
        # 4 ms, and few deals have a recorded call.
        from assistant.language.transcripts import Talk  # noqa: PLC0415

        self.touch = touch
        self.talk = Talk(turns)
        self._turns = turns
        self._people = people
        self._said = said

    @property
    def minutes(self) -> float | None:
        """How long it was; None where the transcript tells no times."""
        return self.talk.minutes

    @once
    def our_share(self) -> float:
        """Which part of it we spoke, from 0 to 1."""
        return self._share("us")

    @once
    def unknown_share(self) -> float:
        """Which part was spoken by people whose side nobody knows."""
        return self._share("unknown")

    @once
    def is_read(self) -> bool:
        """Whether it is in a language in which questions are found."""
        read = self._said.read(self.touch)
        return bool(read and read.english)

    @once
    def ours(self) -> tuple[Utterance, ...]:
        """The sentences that we spoke."""
        return tuple(one for one in self._said.in_touch(self.touch) if one.side == "us")

    @once
    def questions(self) -> tuple[Utterance, ...]:
        """What we clearly asked."""
        return tuple(one for one in self.ours if _asks(one, "clear"))

    @once
    def possible_questions(self) -> tuple[Utterance, ...]:
        """What may have been a question of ours."""
        return tuple(one for one in self.ours if _asks(one) and not _asks(one, "clear"))

    @once
    def monologue(self) -> Monologue:
        """The longest that we spoke without a question; a short word of theirs ends nothing."""
        spoken = (one for one in self._timed() if not _is_aside(one))
        runs = (list(run) for goes_on, run in groupby(spoken, key=_goes_on) if goes_on)
        monologues = (
            Monologue(sum(one.seconds for one in run), tuple(one.sentence for one in run))
            for run in runs
        )
        longest = max(monologues, key=lambda one: (one.seconds, one.words), default=None)
        return longest or Monologue(0.0, ())

    @once
    def main_speaker(self) -> Person | None:
        """Who of theirs said most."""
        amounts: dict[str, int] = {}
        for shown, words in self.talk.words.items():
            if person := self._speakers[shown].person:
                amounts[person.id] = amounts.get(person.id, 0) + words
        most = max(amounts, key=lambda one: amounts[one], default="")
        return self._people.by_id(most)

    @once
    def _speakers(self) -> Mapping[str, Speaker]:
        told = self.touch.activity.speakers
        return {shown: self._people.speaker(shown, told) for shown in self.talk.words}

    def _share(self, side: str) -> float:
        return self.talk.share(one for one, who in self._speakers.items() if who.side == side)

    def _timed(self) -> Iterator[_Timed]:
        """Every sentence in its order, with how long it took until the next one."""
        from assistant.language.transcripts import TurnClock  # noqa: PLC0415

        read = self._said.read(self.touch)
        if read is None:
            return
        ends = [end for _, end in read.newest.spans]
        clocks = [TurnClock(turn) for turn in self._turns]
        begins = [sentence.start for sentence in read.sentences]
        sentences = self._said.in_touch(self.touch)
        for begin, following, sentence in zip(begins, [*begins[1:], None], sentences, strict=True):
            number = bisect_right(ends, begin)
            clock, turn, end = clocks[number], self._turns[number], ends[number]
            until = end if following is None else min(end, following)
            first = end - len(turn.text)
            seconds = clock.until(until - first) - clock.until(begin - first)
            is_short = len(turn.text.split()) <= _NO_INTERRUPTION
            yield _Timed(sentence, seconds, is_short)


class Listening:
    """The recorded calls and meetings of a deal. Demos are not among them: there we show."""

    def __init__(
        self,
        conversation: Conversation,
        people: People,
        said: Said,
        transcripts: Mapping[str, tuple[Turn, ...]],
    ) -> None:
        self._conversation = conversation
        self._people = people
        self._said = said
        self._transcripts = transcripts

    def talks_since(self, day: dt.date) -> tuple[Touch, ...]:
        """The calls and meetings held on `day` or later, heard or not, the newest first."""
        talks = (one for one in self._conversation.meetings if one.kind != "demo")
        return tuple(one for one in reversed(tuple(talks)) if one.day >= day)

    def heard_since(self, day: dt.date) -> tuple[HeardCall, ...]:
        """Those of them whose words are at hand."""
        return tuple(
            HeardCall(touch, turns, self._people, self._said)
            for touch in self.talks_since(day)
            if (turns := self._transcripts.get(touch.activity.transcript))
        )


def _asks(sentence: Utterance, confidence: str = "") -> bool:
    """Whether a sentence is a question: clearly so, or with "" perhaps."""
    return any(
        act.kind == "question" and confidence in ("", act.confidence) for act in sentence.acts
    )


def _goes_on(spoken: _Timed) -> bool:
    return spoken.sentence.side == "us" and not _asks(spoken.sentence)


def _is_aside(spoken: _Timed) -> bool:
    """Whether somebody of theirs only showed that they listen."""
    ours = spoken.sentence.side == "us"
    return spoken.is_short and not ours and not _asks(spoken.sentence)
