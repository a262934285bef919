"""What an import of a CRM export understood, and what it did."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.review import SCHEMA_VERSION

DayOrder = Literal["year-first", "day-first", "month-first"]


class ColumnUse(msgspec.Struct, frozen=True, kw_only=True):
    """What a column of the export was read as, what that means, and why."""

    column: str
    field: str
    meaning: str
    because: str


class DateUse(msgspec.Struct, frozen=True, kw_only=True):
    """How the dates of a column were read; no `order` where that cannot be told."""

    column: str
    order: DayOrder | None
    because: str


class AmountUse(msgspec.Struct, frozen=True, kw_only=True):
    """What begins the decimals in a column of amounts that has some with two readings."""

    column: str
    decimals: Literal["point", "comma"]
    because: str


class Trap(msgspec.Struct, frozen=True, kw_only=True):
    """Something in an export that misleads: said once, with how many deals it is about.

    `line` is the first of them.
    """

    id: str
    count: int
    line: int
    message: str
    hint: str = ""


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """How many deals of an export ended in which way."""

    won: int = 0
    lost: int = 0
    no_decision: int = 0
    open: int = 0

    @property
    def deals(self) -> int:
        """All of them."""
        return self.won + self.lost + self.no_decision + self.open


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """How an export was read; `problems` are rows and columns that could not be."""

    path: str
    system: str
    title: str
    encoding: str
    mapping: tuple[ColumnUse, ...]
    unused: tuple[str, ...]
    dates: tuple[DateUse, ...]
    amounts: AmountUse | None
    totals: Totals
    traps: tuple[Trap, ...]
    problems: tuple[Problem, ...]


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a record that somebody changed by hand: an import leaves it, and says so."""

    path: str
    part: str
    yours: str
    theirs: str


class CrmImport(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did; paths begin where the folder was named.

    `gone` are files of deals that the export no longer names; nothing is done to them.
    """

    schema_version: int = SCHEMA_VERSION
    written: bool
    into: str
    export: Understood
    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    unchanged: int = 0
    kept: tuple[Kept, ...] = ()
    gone: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
