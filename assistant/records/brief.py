"""The brief: what a company says in public, each item with its source."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from assistant.records.base import Record


class BriefItem(Record, frozen=True):
    """Something read on a public page: `text` holds its exact words."""

    text: str
    url: str
    kind: Literal["quote", "statement", "person", "trigger", "fact"] = "statement"
    speaker: str = ""
    title: str = ""
    date: dt.date | None = None
    fetched: dt.date | None = None
    sha256: str = ""


class Brief(Record, frozen=True):
    """Public context of one company."""

    company: str = ""
    items: tuple[BriefItem, ...] = ()
