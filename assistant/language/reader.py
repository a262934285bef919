"""Reads mails and calls for one team: it knows which names are our own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from assistant.language.rules.rule import Kind, Side
    from assistant.language.shapes import Read
    from assistant.language.transcripts import Turn

    # What a text is known by: its words, its day, and who speaks.
    Asked = tuple[object, ...]

T = TypeVar("T")

_KINDS: Mapping[Side, tuple[Kind, ...]] = {
    "": ("question", "request", "promise", "concern", "pitch"),
    "us": ("question", "request", "promise", "pitch"),
    "customer": ("question", "request", "promise", "concern"),
}
"""By what a deal is judged where a side speaks: our worries and their praise count for nothing.

Looking for the other kinds took a sixteenth of the time of an audit (measured).
"""


class Reader(msgspec.Struct, frozen=True):
    """Reads what was written and said, each text once: make one for each deal.

    Only acts by which a deal is judged are looked for: not our worries, their praise or money.
    Another reader may remember what was read on other days.
    """

    products: tuple[str, ...] = ()
    company: str = ""
    _done: dict[Asked, Read] = {}

    def mail(self, text: str, said_on: dt.date, side: Side = "") -> Read:
        """The newest words of a mail that was sent on `said_on`, and what they do.

        `side` is who wrote it, where that is known.
        """
        asked = (text, said_on, side)
        return self._once(asked, lambda: self._read_mail(text, said_on, side))

    def call(
        self,
        turns: Sequence[Turn],
        said_on: dt.date,
        sides: Mapping[str, Side] = MappingProxyType({}),
    ) -> Read:
        """A call of the day `said_on`, turn by turn.

        `sides` says of each speaker of whom that is known on whose side they are.
        """
        asked = (tuple(turns), said_on, *sorted(sides.items()))
        return self._once(asked, lambda: self._read_call(turns, said_on, sides))

    def _once(self, asked: Asked, read: Callable[[], Read]) -> Read:
        if asked not in self._done:
            self._done[asked] = read()
        return self._done[asked]

    def _read_mail(self, text: str, said_on: dt.date, side: Side) -> Read:
        # The rules cost a tenth of a review's start, and many deals hold no words to read.
        from assistant.language.read import read_mail  # noqa: PLC0415

        return read_mail(text, said_on, "", self._names, side, _KINDS[side])

    def _read_call(
        self, turns: Sequence[Turn], said_on: dt.date, sides: Mapping[str, Side]
    ) -> Read:
        from assistant.language.read import read_transcript  # noqa: PLC0415

        return read_transcript(turns, said_on, self._names, sides, _KINDS)

    @property
    def _names(self) -> tuple[str, ...]:
        return (*self.products, self.company)

    def recall(self, name: str, kind: type[T], find: Callable[[], T]) -> T:
        """What follows from a deal whatever the day; it is not found twice by who remembers.

        Args:
            name: tells it from all else that follows from the same deal.
            kind: its type.
            find: finds it.
        """
        return find()
