"""A transcript as it was read: its turns, what else the file tells, and what is wrong with it."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.language.transcripts.turn import Turn

Format = Literal["captions", "text", "gong"]


class Party(msgspec.Struct, frozen=True):
    """Somebody who took part, as the recording names them; `side` is "" where it does not say."""

    name: str
    email: str = ""
    title: str = ""
    side: Literal["us", "customer", ""] = ""


class Transcript(msgspec.Struct, frozen=True, kw_only=True):
    """What was said in a call.

    Everything readable is among the `turns`, whatever the `problems` are; an error among them
    means that the file is damaged or no transcript. `remarks` are words of the file that nobody
    said, and `started` is when the call began as the recording tells it.
    """

    format: Format
    turns: tuple[Turn, ...]
    problems: tuple[Problem, ...] = ()
    remarks: tuple[str, ...] = ()
    started: str = ""
    parties: tuple[Party, ...] = ()

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who spoke, as the file names them, in the order in which they first did."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker))
