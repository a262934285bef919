"""Who spoke how much in a call: by the clock where it tells, else by words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import dropwhile
from typing import Literal

from assistant.language.transcripts.turn import Turn


class Talk:
    """How much each speaker of a call said; "" stands for those whom nobody names.

    What stands above the first name, without a time, was written and not said.
    """

    def __init__(self, turns: Sequence[Turn]) -> None:
        said = tuple(dropwhile(lambda turn: not turn.speaker and not turn.times, turns))
        self._turns = said or tuple(turns)

    @cached_property
    def words(self) -> dict[str, int]:
        """How many words each said."""
        words: defaultdict[str, int] = defaultdict(int)
        for turn in self._turns:
            words[turn.speaker] += len(turn.text.split())
        return dict(words)

    @cached_property
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

    @cached_property
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
