"""How often each check would have spoken on deals that were later won, and later lost."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.crm import Understood
from assistant.results.finding import Severity, Status

SCHEMA_VERSION = 1

Says = Literal[
    "warns",
    "the other way round",
    "no difference",
    "never spoke",
    "too few to say",
    "not replayed",
]


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """How many of some deals a check spoke on; `low` and `high` bound the rate at 95 %."""

    found: int
    of: int
    low: float = 0.0
    high: float = 1.0

    @property
    def rate(self) -> float | None:
        """The share itself; None of nothing."""
        return self.found / self.of if self.of else None


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """By how much oftener it spoke on lost deals than on won ones, with its bounds at 95 %."""

    value: float
    low: float
    high: float


class CheckRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One check over all replayed deals.

    `untold` counts deals on which it could not tell. `trust` recommends the status `trusted`.
    """

    check: str
    title: str
    severity: Severity
    status: Status
    won: Share
    lost: Share
    untold: int = 0
    difference: Difference | None = None
    says: Says = "too few to say"
    trust: bool = False
    reason: str = ""


class Backtest(msgspec.Struct, frozen=True, kw_only=True):
    """All checks over closed deals as they stood at one moment of their life.

    `moment` is what that was, in words. `left_out` counts closed deals that could not be replayed,
    by why. `exports` are how CRM exports were read.
    """

    schema_version: int = SCHEMA_VERSION
    as_of: dt.date
    moment: str
    won: int
    lost: int
    checks: tuple[CheckRecord, ...]
    least: int
    left_out: dict[str, int] = {}
    exports: tuple[Understood, ...] = ()
    problems: tuple[Problem, ...] = ()
