"""The brief: what a company says in public, each item word for word and with its source."""

import datetime as dt
from typing import ClassVar, Literal

from assistant.records.base import Record

ItemKind = Literal["quote", "statement", "person", "trigger", "fact"]
TriggerType = Literal[
    "funding",
    "acquisition",
    "new_executive",
    "expansion",
    "product_launch",
    "layoffs",
    "partnership",
    "regulatory",
    "award",
    "contract",
    "initiative",
]
StatementType = Literal["goal", "priority", "strategy", "vision"]


def checksum(text: str) -> str:
    """The SHA-256 of a stored text in UTF-8, as `sha256sum` writes it."""
    from hashlib import sha256  # noqa: PLC0415 (3 ms; most deals have no brief)

    return sha256(text.encode()).hexdigest()


class BriefItem(Record, frozen=True):
    """Something read on a public page: `text` holds its exact words.

    `start` and `end` are its offsets in the stored text of the page with this `sha256`. The
    `type` says what sort of statement or trigger it is; a trigger has fields of its own, a person
    a `speaker` (the name) and a `title`. `note` is what somebody of ours wrote about it.
    """

    short: ClassVar[str] = "text"

    text: str
    url: str
    id: str = ""
    kind: ItemKind = "statement"
    speaker: str = ""
    title: str = ""
    date: dt.date | None = None
    fetched: dt.date | None = None
    sha256: str = ""
    start: int = 0
    end: int = 0
    type: TriggerType | StatementType | None = None
    who: str = ""
    amount: str = ""
    other: str = ""
    place: str = ""
    note: str = ""


class BriefPage(Record, frozen=True):
    """A page that was read; `text` is the file with its stored words, from the workspace's root.

    `date_from` says where its date comes from: json-ld, meta, dateline, text, url or unknown.
    """

    url: str
    sha256: str
    text: str
    title: str = ""
    publisher: str = ""
    language: str = ""
    date: dt.date | None = None
    date_from: str = "unknown"
    fetched: dt.date | None = None


class Brief(Record, frozen=True):
    """Public context of one company.

    `seen` are the ids of all items that were ever found: one that is there and not among the
    items was taken out by somebody, and stays out.
    """

    company: str = ""
    website: str = ""
    items: tuple[BriefItem, ...] = ()
    pages: tuple[BriefPage, ...] = ()
    seen: tuple[str, ...] = ()
