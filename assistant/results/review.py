"""The review of one deal at one date: everything that a report may show."""

import datetime as dt
from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.finding import CheckResult, Confidence, Evidence, Finding
from assistant.results.view import View

SCHEMA_VERSION = 1

Rung = Literal["unknown", "assumed", "researched", "second_hand", "stated", "verified"]
RUNGS: tuple[Rung, ...] = (
    "unknown",
    "assumed",
    "researched",
    "second_hand",
    "stated",
    "verified",
)
RUNG_WORDS: dict[str, str] = {
    "unknown": "not known",
    "assumed": "our own guess",
    "researched": "only read in public",
    "second_hand": "second-hand",
    "stated": "said by the customer",
    "verified": "in their own words",
}
"""Each rung as people say it."""

PromiseState = Literal["open", "overdue", "kept", "kept_late", "broken", "withdrawn", "superseded"]


class DealHead(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What names a deal in a report. `value` is written out, such as `120,000 EUR`."""

    id: str
    name: str
    path: str
    account: str = ""
    stage: str = ""
    type: str = ""
    origin: str = ""
    owner: str = ""
    value: str = ""
    close: dt.date | None = None


class Verdict(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The review in one sentence; `id` is a row of `verdicts.yaml`."""

    id: str
    sentence: str


class NextMove(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing the rep can do alone, for one person, by a business day.

    `draft` is what to give to `deal draft` for the mail that would do it, such as
    `own-up --to Daniel`; empty where no mail would.
    """

    who: str
    action: str
    by: dt.date
    findings: tuple[str, ...]
    draft: str = ""


class AnswerLine(msgspec.Struct, frozen=True, kw_only=True):
    """What we know about one question, and how far we may rely on it.

    `needed` is the rung that the deal's stage asks for, empty while the question is not due.
    """

    question: str
    ask: str
    rung: Rung
    needed: Rung | Literal[""] = ""
    answer: str = ""
    said_by: str = ""
    date: dt.date | None = None
    source: str = ""
    stale: bool = False
    quantified: bool = False
    quote_missing: bool = False
    evidence: Evidence | None = None


class PromiseLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the promise ledger.

    What is not `recorded` was read in a mail or a call, where `evidence` quotes it; then
    `record_with` is the command that writes it down. `kept_by` is the place that shows it kept,
    where nobody wrote that down.
    """

    id: str
    side: Literal["us", "customer"]
    by: str
    to: str
    what: str
    state: PromiseState
    made_on: dt.date | None = None
    due: dt.date | None = None
    done_on: dt.date | None = None
    recorded: bool = True
    confidence: Confidence = "clear"
    record_with: str = ""
    evidence: Evidence
    kept_by: Evidence | None = None


EventSide = Literal["us", "customer", "both", ""]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One point of the timeline.

    `side` is who acted; `unknown_then` the questions that a pitch on that day did not know.
    """

    date: dt.date
    kind: str
    text: str
    side: EventSide = ""
    state: str = ""
    unknown_then: tuple[str, ...] = ()
    healed: bool = False
    evidence: Evidence | None = None


class WaiverLine(msgspec.Struct, frozen=True, kw_only=True):
    """A waiver of the deal; `state` says whether it still holds and whether anything needs it."""

    check: str
    subject: str
    why: str
    by: str
    until: dt.date
    state: Literal["live", "expired", "unused"]
    evidence: Evidence


class Unseen(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the record that would let us tell, and the checks that wait for it."""

    datum: str
    words: str
    checks: tuple[str, ...]


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """All outcomes of one deal at one date, with verdict, next moves and timeline."""

    schema_version: int = SCHEMA_VERSION
    as_of: dt.date
    deal: DealHead
    verdict: Verdict
    waiting_on: str
    results: tuple[CheckResult, ...]
    next_moves: tuple[NextMove, ...]
    answers: tuple[AnswerLine, ...]
    view: View | None = None
    promises: tuple[PromiseLine, ...]
    timeline: tuple[Event, ...]
    waivers: tuple[WaiverLine, ...]
    unseen: tuple[Unseen, ...]
    problems: tuple[Problem, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, waived ones too, in the order of the playbooks."""
        return tuple(finding for result in self.results for finding in result.findings)


class Reviews(msgspec.Struct, frozen=True, kw_only=True):
    """Reviews of several deals, the worst verdict first.

    `problems` are those of files that could not be reviewed; `not_reviewed` names their deals.
    """

    reviews: tuple[Review, ...]
    problems: tuple[Problem, ...] = ()
    not_reviewed: tuple[str, ...] = ()
