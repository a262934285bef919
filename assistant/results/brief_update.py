"""What became of reading a company's public pages."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.records.brief import BriefItem
from assistant.results.review import SCHEMA_VERSION


class PageLine(msgspec.Struct, frozen=True, kw_only=True):
    """A page that was read; `change` compares with the last time."""

    url: str
    title: str
    publisher: str
    date: dt.date | None
    date_from: str
    change: Literal["new", "changed", "same"]
    items: int


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """A page that gave nothing: `reason` is for programs, `why` for people."""

    url: str
    reason: str
    why: str


class TriggerLine(msgspec.Struct, frozen=True, kw_only=True):
    """An event with its age in days, and how long one of its type is news.

    `fresh` is None where nobody can tell when it was published.
    """

    item: BriefItem
    days: int | None
    fresh_days: int
    fresh: bool | None


class BriefUpdate(msgspec.Struct, frozen=True, kw_only=True):
    """A brief after reading.

    `items` are those that are new in it; `since` those published, or where no date is known
    read, since the day that was asked for. `kept_out` and `edited` count the items that somebody
    took out or changed: they stay as they are.
    """

    schema_version: int = SCHEMA_VERSION
    company: str
    website: str
    brief: str
    first: bool
    written: bool
    pages: tuple[PageLine, ...]
    items: tuple[BriefItem, ...]
    triggers: tuple[TriggerLine, ...] = ()
    since: tuple[BriefItem, ...] = ()
    since_day: dt.date | None = None
    robots: tuple[Unread, ...] = ()
    failed: tuple[Unread, ...] = ()
    skipped: tuple[Unread, ...] = ()
    kept_out: int = 0
    edited: int = 0
    notes: tuple[str, ...] = ()
