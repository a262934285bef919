"""What every record has in common, and the small value types that records are made of."""

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Self

import msgspec


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A part of a file; `short` names the field that a bare text fills: `goal: Open a plant`."""

    # The modules with the most records and results do without `from __future__ import annotations`:
    # types that are texts are compiled one by one when a file is read: 7 ms of a review.

    short: ClassVar[str] = ""

    @classmethod
    def expand(cls, text: str) -> dict[str, object]:
        """The mapping that the short form `text` stands for."""
        return {cls.short: text}


class Moment:
    """A date, with the time of day where one is known: `2026-08-20` or `2026-08-20T10:00`.

    `day` is the date in the workspace's time zone. Moments compare by day, then by time; one
    without a time comes first on its day.
    """

    __slots__ = ("clock", "day")

    def __init__(self, day: dt.date, clock: dt.time | None = None) -> None:
        self.day = day
        self.clock = clock

    @classmethod
    def parse(cls, text: str, zone: dt.tzinfo = dt.UTC) -> Self:
        """The moment that `text` names.

        Args:
            text: an ISO date, or date and time, with or without an offset from UTC.
            zone: where days begin; a time without offset is taken as local there.

        Raises:
            ValueError: the text is no date.
        """
        if len(text) == len("2026-08-20"):
            return cls(dt.date.fromisoformat(text))
        moment = dt.datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            if moment.year in (dt.MINYEAR, dt.MAXYEAR):
                raise ValueError(f"{text} may be a day that no calendar has")
            moment = moment.astimezone(zone)
        return cls(moment.date(), moment.time())

    @property
    def order(self) -> tuple[dt.date, dt.time]:
        """What moments are sorted by."""
        return self.day, self.clock or dt.time.min

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and (self.day, self.clock) == (other.day, other.clock)

    def __hash__(self) -> int:
        return hash((self.day, self.clock))

    def __str__(self) -> str:
        return f"{self.day}T{self.clock:%H:%M}" if self.clock else str(self.day)

    def __repr__(self) -> str:
        return f"Moment({self})"


_MOST_DECIMALS = 6
_AMBIGUOUS_DECIMALS = 3


class Money(Record, frozen=True):
    """An amount; without a currency it is compared with nothing."""

    short: ClassVar[str] = "amount"

    amount: Decimal
    currency: str = ""

    def __post_init__(self) -> None:
        if (
            not self.amount.is_finite()
            or abs(self.amount) >= 10**15
            or (decimals := -int(self.amount.as_tuple().exponent)) > _MOST_DECIMALS
        ):
            raise ValueError("an amount is a plain number, such as 120000 or 99.50")
        if decimals == _AMBIGUOUS_DECIMALS:
            raise ValueError("three digits after the dot may be a thousand; write 120000 or 120.00")

    @classmethod
    def expand(cls, text: str) -> dict[str, object]:
        """`120000`, `120000 EUR` and `EUR 120000` are one amount."""
        words = text.split()
        amounts = [word for word in words if any(char.isdigit() for char in word)]
        others = [word for word in words if word not in amounts]
        if len(amounts) == 1 and len(others) == 1:
            return {"amount": amounts[0], "currency": others[0]}
        return {"amount": text}
