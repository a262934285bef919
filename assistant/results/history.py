"""How deals have changed: when each gap opened and closed, and two audits side by side."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.results.finding import Severity

SCHEMA_VERSION = 1

Cause = Literal["deal", "rules", "time"]
"""What changed between two looks: the deal's files, what reviews rest on, or the day alone."""


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """From when to when a deal had a finding; `closed` is the first day on which it was gone.

    `subject` is whom or what of the deal it is about, in words; empty where it is all of it.
    """

    id: str
    check: str
    title: str
    severity: Severity
    waived: bool = False
    subject: str = ""
    opened: dt.date
    closed: dt.date | None = None


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What audits said of a deal from `first` to `last`, while nothing of it changed."""

    first: dt.date
    last: dt.date
    verdict: str
    sentence: str


class DealHistory(msgspec.Struct, frozen=True, kw_only=True):
    """One deal through its audits; spans by the day they opened, looks the newest last."""

    schema_version: int = SCHEMA_VERSION
    deal: str
    name: str
    looks: tuple[Look, ...]
    spans: tuple[Span, ...]


class DealChange(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a deal between two audits.

    `appeared`, `settled` and `waived` are the titles of findings; `because` says what changed.
    """

    id: str
    name: str
    path: str = ""
    change: Literal["better", "worse", "mixed", "new", "gone"]
    because: Cause = "deal"
    before: str = ""
    after: str = ""
    appeared: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    waived: tuple[str, ...] = ()


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """This audit against an earlier one; deals in which nothing changed are counted."""

    since: dt.date
    changes: tuple[DealChange, ...]
    unchanged: int
