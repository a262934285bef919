"""The audit of many deals side by side: everything that its reports may show."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

import msgspec

from assistant.errors import Problem
from assistant.records.deal import DealType
from assistant.results.crm import Understood
from assistant.results.finding import Confidence, Evidence, Severity, Status
from assistant.results.history import Comparison
from assistant.results.review import DealHead, NextMove, Review, Verdict

SCHEMA_VERSION = 1


class Mark(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """That a deal has a finding, without its words: what is counted and compared."""

    id: str
    check: str
    title: str
    severity: Severity
    status: Status
    confidence: Confidence = "clear"
    waived: bool = False


class TopFinding(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One of the findings that say most about a deal, in words, with its first place."""

    id: str
    check: str
    title: str
    severity: Severity
    detail: str
    evidence: Evidence | None = None


class AuditLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One deal in an audit.

    `row` is the line of a CRM export in which it stands, 0 in a file of its own. `owner` is the
    seller's name. `amount` is what is at stake. `waiting_for` is who the deal waits
    on, in words, and `waiting_since` the day from which it does, or of the booked meeting, or until
    which quiet is agreed; `question` is the one thing to
    ask the rep. `age_days` counts from the day it was opened to the day of the audit, or to its
    end. `content` and `rules` stand for the deal's files and for what its review rests on: two
    audits in which they are the same differ by their day alone.
    """

    deal: DealHead
    row: int = 0
    owner: str = ""
    type: DealType = "new"
    amount: Decimal | None = None
    currency: str = ""
    outcome: str = ""
    opened: dt.date | None = None
    age_days: int | None = None
    verdict: Verdict
    waiting_on: str
    waiting_for: str = ""
    waiting_since: dt.date | None = None
    top: tuple[TopFinding, ...] = ()
    question: str = ""
    next_move: NextMove | None = None
    marks: tuple[Mark, ...] = ()
    cannot_tell: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    content: str = ""
    rules: str = ""

    @property
    def place(self) -> str:
        """The file in which the deal stands, with the line in an export."""
        return f"{self.deal.path}:{self.row}" if self.row else self.deal.path

    @property
    def live(self) -> tuple[Mark, ...]:
        """The findings that nobody has waived and that do not wait for a confirmation."""
        return tuple([one for one in self.marks if not one.waived and one.confidence == "clear"])


class Totals(msgspec.Struct, frozen=True, kw_only=True):
    """How many deals, and what they are worth: by verdict and currency, never summed across.

    `value` has one amount for each currency of the open deals; `value_by_verdict` the same for
    each verdict; `unvalued` counts open deals without an amount.
    """

    won: int = 0
    lost: int = 0
    no_decision: int = 0
    open: int = 0
    by_verdict: Mapping[str, int] = {}
    value: Mapping[str, Decimal] = {}
    value_by_verdict: Mapping[str, Mapping[str, Decimal]] = {}
    unvalued: int = 0


class Pattern(msgspec.Struct, frozen=True, kw_only=True):
    """What many deals of a team have in common: of `of` deals that it was looked for in, `count`.

    `owners` are the people whose deals have it most, with how many of theirs.
    """

    check: str
    title: str
    count: int
    of: int
    owners: tuple[tuple[str, int, int], ...] = ()


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """One finding that stands in so many deals that it is told once; `deals` are their ids."""

    check: str
    title: str
    count: int
    deals: tuple[str, ...]


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How long won deals of a type took, in days, and what the numbers come from.

    `sample` is 0 where a general fallback stands in for deals of one's own; there is no `longest`
    then. `older` counts the open deals that are older than any of the won ones.
    """

    type: DealType
    median: int
    three_quarters: int
    nine_tenths: int
    longest: int | None = None
    older: int = 0
    sample: int = 0
    rests_on: str = ""


class Audit(msgspec.Struct, frozen=True, kw_only=True):
    """Many deals at one date; `only` says which, where it is not all of them.

    `headings` names each verdict that may occur, the worst first. `lines` come in that order, and
    within one by what is at stake; `reviews` are
    there, in the same order, where a report shows them. `pace` is what ages are compared with, for
    each type of the open deals, `exports` how CRM exports were read and what misleads in them.
    `problems` are those of files that could
    not be read; `not_reviewed` names their deals. `failed` names checks of ours that went wrong.
    """

    schema_version: int = SCHEMA_VERSION
    as_of: dt.date
    only: str = ""
    headings: Mapping[str, str]
    lines: Sequence[AuditLine]
    reviews: Sequence[Review] = ()
    totals: Totals
    patterns: tuple[Pattern, ...] = ()
    groups: tuple[Group, ...] = ()
    pace: tuple[Pace, ...] = ()
    exports: tuple[Understood, ...] = ()
    comparison: Comparison | None = None
    problems: tuple[Problem, ...] = ()
    not_reviewed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()

    def by_verdict(self) -> Iterator[tuple[str, Sequence[AuditLine]]]:
        """The lines with each verdict, in their order."""
        begin = 0
        for verdict, count in self.totals.by_verdict.items():
            yield verdict, self.lines[begin : begin + count]
            begin += count
