"""What a playbook file may say: questions and checks on one theme, written by coaches."""

import datetime as dt
from typing import Any, Literal

from msgspec import field

from assistant.checks.kinds.base import Kind, LooksAt
from assistant.facts.questions import Question
from assistant.records.base import Record
from assistant.records.brief import BriefItem
from assistant.records.deal import DealType, Origin, Stage
from assistant.records.mail import MailKind
from assistant.results.finding import OutcomeName, Severity, Status
from assistant.templating import Text, compile_text

Move = Literal["debt", "contact", "answer"]


class AppliesWhen(Record, frozen=True):
    """Which deals or mails a check is for; what is left out does not restrict.

    `small` and `sealed` (a tender between submission and award) are `no` where a check has
    nothing to say about such deals. `mail` and `not_mail` are kinds of mail, for a check that looks
    at mails; the others are for deals.
    """

    stage: tuple[Stage, ...] = ()
    type: tuple[DealType, ...] = ()
    origin: tuple[Origin, ...] = ()
    small: bool | None = None
    sealed: bool | None = None
    mail: tuple[MailKind, ...] = ()
    not_mail: tuple[MailKind, ...] = ()


class Basis(Record, frozen=True):
    """What a check rests on: data, a cited study with its sample, or only convention."""

    rests_on: Literal["data", "study", "convention", "record"]
    note: str = ""
    source: str = ""
    sample: str = ""


class WonDeals(Record, frozen=True):
    """How many days won deals took, and how many deals that is counted from."""

    median: int
    three_quarters: int
    nine_tenths: int
    sample: int
    longest: int | None = None


class Example(Record, frozen=True):
    """A deal or a mail, laid over the healthy one, and what the check says about it.

    `calls` are transcripts by their path; `benchmarks` the team's own won deals, by the type of
    deal. A `mail` has a record beside it where the example names a `deal`.
    """

    finds: str = ""
    passes: str = ""
    cannot_tell: str = ""
    does_not_apply: str = ""
    as_of: dt.date | None = None
    mail: dict[str, Any] = {}
    deal: dict[str, Any] | None = None
    workspace: dict[str, Any] = {}
    brief: tuple[BriefItem, ...] = ()
    calls: dict[str, str] = {}
    benchmarks: dict[DealType, WonDeals] = {}
    evidence: str = ""
    also: tuple[str, ...] = ()

    @property
    def expected(self) -> OutcomeName:
        """The outcome that the example is about."""
        if self.finds:
            return "finds"
        if self.cannot_tell:
            return "cannot_tell"
        return "does_not_apply" if self.does_not_apply else "passes"

    @property
    def title(self) -> str:
        """What the example is called."""
        return self.finds or self.passes or self.cannot_tell or self.does_not_apply


class Check(Record, frozen=True):
    """One thing that a coach looks for."""

    id: str
    title: str
    severity: Severity
    find: dict[str, Any]
    rationale: str
    basis: tuple[Basis, ...]
    evidence: str
    coaching_question: str
    next_action: str
    status: Status = "trial"
    applies_when: AppliesWhen = AppliesWhen()
    move: Move | None = None
    not_a_problem_if: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()


class Playbook(Record, frozen=True):
    """One file of questions and checks."""

    name: str = field(name="playbook")
    title: str
    looks_at: LooksAt = "deal"
    owner: str = ""
    questions: tuple[Question, ...] = ()
    checks: tuple[Check, ...] = ()


class ReadyCheck:
    """A check joined with its kind and typed parameters, ready to run.

    Its texts are compiled when a finding first needs them.
    """

    def __init__(self, pack: str, check: Check, kind: Kind, params: Record) -> None:
        self.id = f"{pack}/{check.id}"
        self.pack = pack
        self.check = check
        self.kind = kind
        self.params = params
        self.detail: Text = compile_text(check.evidence)
        self.coaching_question: Text = compile_text(check.coaching_question)
        self.next_action: Text = compile_text(check.next_action)
