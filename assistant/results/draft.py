"""A drafted mail with its proof sheet: what each fact in it rests on."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

SCHEMA_VERSION = 1

FactKind = Literal["quotation", "name", "date", "number", "words"]
"""How a fact enters a mail: a quotation and the words of an experience stand word for word."""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Words that may stand in a mail, and what they rest on.

    `source` is `file:line` or a page's address, and `written` what stands there where it reads
    otherwise: `2026-09-05`. `via` is what the source itself names: a mail, a call, a case. A page
    has its own date (`page_date`), the day it was read and a checksum of its stored text.
    `said_by` is whose words they are, `rung` how far they may be relied on.
    """

    words: str
    kind: FactKind
    source: str
    written: str = ""
    via: str = ""
    said_by: str = ""
    said_on: dt.date | None = None
    rung: str = ""
    page_date: dt.date | None = None
    fetched: dt.date | None = None
    sha256: str = ""


class ProofLine(Fact, frozen=True, kw_only=True):
    """A fact of a draft, its words as they stand in the mail: from `start` to `end` of a `part`."""

    part: Literal["subject", "text"] = "text"
    start: int
    end: int


class Missing(msgspec.Struct, frozen=True, kw_only=True):
    """What a template needs and the record does not give: why, and what would get it."""

    need: str
    why: str
    ask: str = ""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A template that might serve, and what it would still need."""

    template: str
    title: str
    purpose: str
    to_name: str = ""
    fits: bool = False
    missing: tuple[Missing, ...] = ()


class NeedDoc(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a template needs: where it comes from, and which of it, in words."""

    name: str
    source: str
    which: str = ""


class TemplateDoc(msgspec.Struct, frozen=True, kw_only=True):
    """A mail template, described; `place` is its file, `content` all that stands in it."""

    name: str
    title: str
    purpose: str
    kind: str
    when: tuple[str, ...]
    to: tuple[str, ...]
    longest: int
    needs: tuple[NeedDoc, ...]
    place: str
    content: str


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """A template tried on one deal: the mail's length, or why there is none."""

    template: str
    deal: str
    to_name: str = ""
    word_count: int = 0
    missing: tuple[Missing, ...] = ()


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A mail that may be sent as it is, or the reasons why there is none.

    Where `missing` is not empty there is no text. `because` says why the template was chosen.
    """

    schema_version: int = SCHEMA_VERSION
    deal: str
    template: str
    title: str
    because: str = ""
    to_name: str = ""
    to_address: str = ""
    from_name: str = ""
    from_address: str = ""
    subject: str = ""
    text: str = ""
    word_count: int = 0
    proof: tuple[ProofLine, ...] = ()
    missing: tuple[Missing, ...] = ()
    candidates: tuple[Candidate, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether there is no mail to send."""
        return bool(self.missing)
