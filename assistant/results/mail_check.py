"""What the checks say about one mail: everything that a report may show."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.errors import Problem
from assistant.results.check_doc import BasisLine
from assistant.results.finding import CheckResult, Finding

SCHEMA_VERSION = 1


class MailHead(msgspec.Struct, frozen=True, kw_only=True):
    """What names a mail in a report.

    `kind` is what it is for, and `kind_read` whether that was read from its words; `deal` is the
    record beside it, "" where there is none.
    """

    path: str
    subject: str = ""
    kind: str
    kind_read: bool
    recipient: str = ""
    words: int = 0
    deal: str = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """Why a check that found something looks for it, and what it rests on."""

    check: str
    why: str
    basis: tuple[BasisLine, ...]


class MailCheck(msgspec.Struct, frozen=True, kw_only=True):
    """All outcomes of one mail on the day it is sent; `praise` says what is good about it."""

    schema_version: int = SCHEMA_VERSION
    as_of: dt.date
    mail: MailHead
    results: tuple[CheckResult, ...]
    rules: tuple[Rule, ...]
    praise: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, in the order of the playbooks."""
        return tuple(finding for result in self.results for finding in result.findings)
