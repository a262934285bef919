"""Reads mails and calls for one team: it knows which names are our own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

import msgspec

if TYPE_CHECKING:
    from assistant.language.read import Read
    from assistant.language.rules.rule import Side
    from assistant.language.transcripts import Turn

T = TypeVar("T")


class Reader(msgspec.Struct, frozen=True):
    """Reads what was written and said. Another one may remember what it has read before."""

    products: tuple[str, ...] = ()
    company: str = ""

    def mail(self, text: str, said_on: dt.date, side: Side = "") -> Read:
        """The newest words of a mail that was sent on `said_on`, and what they do.

        `side` is who wrote it, where that is known.
        """
        # The rules cost a tenth of a review's start, and many deals hold no words to read.
        from assistant.language.read import read_mail  # noqa: PLC0415

        return read_mail(text, said_on, "", self.products, self.company, side)

    def call(
        self,
        turns: Sequence[Turn],
        said_on: dt.date,
        sides: Mapping[str, Side] = MappingProxyType({}),
    ) -> Read:
        """A call of the day `said_on`, turn by turn.

        `sides` says of each speaker of whom that is known on whose side they are.
        """
        from assistant.language.read import read_transcript  # noqa: PLC0415

        return read_transcript(turns, said_on, self.products, self.company, sides)

    def recall(self, name: str, kind: type[T], find: Callable[[], T]) -> T:
        """What follows from a deal whatever the day; it is not found twice by who remembers.

        Args:
            name: tells it from all else that follows from the same deal.
            kind: its type.
            find: finds it.
        """
        return find()
