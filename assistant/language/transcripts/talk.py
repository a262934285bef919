"""Who spoke how much in a call: by the clock where it tells, else by words."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, dropwhile
from typing import Literal

from assistant.language.transcripts.turn import Turn
from assistant.once import once


class Talk:
    """How much each speaker of a call said; "" stands for those whom nobody names.

    What stands above the first name, without a time, was written and not said.
    """

    def __init__(self, turns: Sequence[Turn]) -> None:
        said = tuple(dropwhile(lambda turn: not turn.speaker and not turn.times, turns))
        self._turns = said or tuple(turns)

    @property
    def is_timed(self) -> bool:
        """Whether the time of every turn is known; the last one's end may not be."""
        return bool(self._turns) and all(turn.times for turn in self._turns[:-1])

    @once
    def words(self) -> dict[str, int]:
        """How many words each said."""
        words: defaultdict[str, int] = defaultdict(int)
        for turn in self._turns:
            words[turn.speaker] += len(turn.text.split())
        return dict(words)

    @once
    def seconds(self) -> dict[str, float]:
        """How long each spoke, without pauses; empty where the time of a turn is not known."""
        seconds: defaultdict[str, float] = defaultdict(float)
        for turn in self._turns:
            if turn.seconds is None:
                return {}
            seconds[turn.speaker] += turn.seconds
        return {speaker: round(spoken, 3) for speaker, spoken in seconds.items()}

    @property
    def measure(self) -> Literal["time", "words"]:
        """What shares are told by."""
        return "time" if any(self.seconds.values()) else "words"

    @once
    def minutes(self) -> float | None:
        """How long the call was, from the first word to the last whose time is known."""
        times = [time for turn in self._turns for time in turn.times]
        if not times:
            return None
        return (max(end for _, _, end in times) - min(start for _, start, _ in times)) / 60

    def share(self, speakers: Iterable[str]) -> float:
        """Which part of the call some speakers spoke, from 0 to 1."""
        amounts = self.seconds if self.measure == "time" else self.words
        total = sum(amounts.values())
        return sum(amounts.get(one, 0) for one in {*speakers}) / total if total else 0.0


class TurnClock:
    """How long the words of a turn took up to any place in it, without pauses."""

    def __init__(self, turn: Turn) -> None:
        self._pieces = turn.times
        self._begins = [begin for begin, _, _ in turn.times]
        self._ends = (*self._begins[1:], len(turn.text))
        lengths = (end - start for _, start, end in turn.times)
        self._before = list(accumulate(lengths, initial=0.0))

    def until(self, offset: int) -> float:
        """The seconds of the words before `offset`; within a piece by the length of its words."""
        number = bisect_right(self._begins, offset) - 1
        if number < 0:
            return 0.0
        begin, start, end = self._pieces[number]
        part = (offset - begin) / max(1, self._ends[number] - begin)
        return self._before[number] + (end - start) * min(1.0, part)
