"""The deal record, schema 1: what one YAML file may say about one sales opportunity.

Only `name` is required. A frozen record is what all facts are computed from.
"""

import datetime as dt
from typing import ClassVar, Literal

from msgspec import field

from assistant.records.base import Moment, Money, Record

Stage = Literal["prospect", "discovery", "solution", "proposal", "negotiation"]
STAGES: tuple[Stage, ...] = ("prospect", "discovery", "solution", "proposal", "negotiation")

Role = Literal[
    "economic_buyer",
    "champion",
    "decision_maker",
    "influencer",
    "user",
    "procurement",
    "legal",
    "blocker",
]
DealType = Literal["new", "renewal", "expansion"]
Origin = Literal["outbound", "inbound", "partner", "tender"]
ActivityKind = Literal["mail", "call", "meeting", "demo", "proposal", "message", "note"]
BOOKED_KINDS = ("call", "meeting", "demo")
"""Activities that people agree on beforehand; the others only happen."""
ActivityState = Literal["planned", "held", "cancelled", "no_show", "lapsed", "not_yet"]


class Account(Record, frozen=True):
    """The company we sell to."""

    short: ClassVar[str] = "name"

    name: str
    website: str = ""
    industry: str = ""


class Tender(Record, frozen=True):
    """The fixed dates of a tender; between submission and award the buyer may not talk."""

    questions_until: dt.date | None = None
    submitted: dt.date | None = None
    award: dt.date | None = None


class StageMove(Record, frozen=True):
    """The day a deal entered a stage."""

    stage: str
    date: dt.date


class Push(Record, frozen=True):
    """One move of the expected close date; `from` is the date it was before."""

    short: ClassVar[str] = "from"

    from_date: dt.date | None = field(default=None, name="from")
    to: dt.date | None = None
    date: dt.date | None = None
    because: str = ""


class Close(Record, frozen=True):
    """When the deal is expected to be decided, who at the customer said so, and earlier dates."""

    short: ClassVar[str] = "expected"

    expected: dt.date | None = None
    confirmed_by: str = ""
    pushed: tuple[Push, ...] = ()


class Waiting(Record, frozen=True):
    """An agreed wait: silence until then is no silence."""

    until: dt.date
    reason: str = field(default="", name="for")
    said_by: str = ""
    date: dt.date | None = None


class Outcome(Record, frozen=True):
    """How the deal ended."""

    short: ClassVar[str] = "result"

    result: Literal["won", "lost", "no_decision"]
    date: dt.date | None = None
    reason: str = ""
    said_by: str = ""


class Answer(Record, frozen=True):
    """What we believe about a discovery question, and who at the customer said it, when."""

    short: ClassVar[str] = "answer"

    answer: str
    said_by: str = ""
    date: dt.date | None = None
    quote: str = ""
    source: str = ""
    share: Literal["everyone", "ask", "nobody"] | None = None
    reconfirmed: dt.date | None = None
    event_date: dt.date | None = None


class Stakeholder(Record, frozen=True):
    """A person at the customer."""

    short: ClassVar[str] = "name"

    name: str
    title: str = ""
    email: str = ""
    role: Role | None = None
    stance: Literal["supporter", "neutral", "opponent"] | None = None
    personal_win: Answer | None = None
    speaks_for: str = ""
    left: dt.date | None = None
    do_not_contact: bool = False


class AutoReply(Record, frozen=True):
    """A reply that a machine sent; it is no sign of life."""

    short: ClassVar[str] = "kind"

    kind: Literal["absence", "bounce"]
    until: dt.date | None = None


class Activity(Record, frozen=True):
    """Something that happened or is booked.

    `speakers` tells who a transcript means where its names alone do not: `{Speaker 1: us}`.
    """

    date: Moment
    kind: ActivityKind
    id: str = ""
    direction: Literal["in", "out"] | None = None
    sender: str = field(default="", name="from")
    people: tuple[str, ...] = field(default=(), name="with")
    state: Literal["planned", "held", "cancelled", "no_show"] | None = None
    subject: str = ""
    text: str = ""
    transcript: str = ""
    speakers: dict[str, str] = {}
    price: bool = False
    requested_by: str = ""
    attachments: tuple[str, ...] = ()
    message_id: str = ""
    in_reply_to: str = ""
    auto_reply: AutoReply | None = None

    def state_on(self, day: dt.date) -> ActivityState:
        """What had become of the activity on `day`; a past call without `state` was held.

        `lapsed`: it was booked and nobody wrote what became of it. `not_yet`: the record says
        that it happened, but only after `day`.
        """
        ahead = self.date.day > day
        if self.state == "cancelled":
            return "cancelled"
        if self.state == "planned":
            return "planned" if self.date.day >= day else "lapsed"
        if ahead:
            booked = self.state is None and self.kind in BOOKED_KINDS
            return "planned" if booked else "not_yet"
        return self.state or "held"


class Concern(Record, frozen=True):
    """A worry that somebody at the customer voiced; `answered` names the activity that met it."""

    short: ClassVar[str] = "what"

    what: str
    who: str = ""
    date: dt.date | None = None
    answered: str = ""


class MovedDue(Record, frozen=True):
    """A new due date for a promise, and who agreed to it."""

    short: ClassVar[str] = "due"

    due: dt.date
    said_by: str = ""
    date: dt.date | None = None


class Commitment(Record, frozen=True):
    """A promise: what one side told the other it would do, by when."""

    by: str
    what: str
    to: str = ""
    id: str = ""
    made_on: dt.date | None = None
    due: dt.date | None = None
    done_on: dt.date | None = None
    withdrawn_on: dt.date | None = None
    superseded_by: str = ""
    moved: tuple[MovedDue, ...] = ()
    source: str = ""


class PlanStep(Record, frozen=True):
    """One step of the plan agreed with the customer."""

    short: ClassVar[str] = "what"

    what: str
    who: str = ""
    due: dt.date | None = None
    done_on: dt.date | None = None


class Paper(Record, frozen=True):
    """One part of the paperwork between yes and signature; `days` is how long it takes."""

    short: ClassVar[str] = "what"

    what: Literal["legal", "security", "procurement", "signature"]
    who: str = ""
    days: int | None = None
    state: Literal["open", "done"] = "open"


class NextStep(Record, frozen=True):
    """What happens next; the owner is who does it."""

    short: ClassVar[str] = "what"

    what: str
    date: dt.date | None = None
    owner: str = ""


class Waiver(Record, frozen=True):
    """A dated, signed reason to leave one finding alone; without a subject, all of a check's."""

    check: str
    why: str
    by: str
    until: dt.date
    subject: str = ""


class Imported(Record, frozen=True):
    """What an importer wrote: from which system, which keys it can know, and the values it saw."""

    system: str
    id: str = ""
    covers: tuple[str, ...] = ()
    values: dict[str, str] = {}


class Deal(Record, frozen=True):
    """One sales opportunity."""

    name: str
    id: str = ""
    account: Account | None = None
    type: DealType | None = None
    origin: Origin | None = None
    partner: str = ""
    tender: Tender | None = None
    owner: str = ""
    stage: str = ""
    stages: tuple[StageMove, ...] = ()
    value: Money | None = None
    opened: dt.date | None = None
    close: Close | None = None
    waiting: Waiting | None = None
    outcome: Outcome | None = None
    stakeholders: tuple[Stakeholder, ...] = ()
    discovery: dict[str, Answer] = {}
    activities: tuple[Activity, ...] = ()
    concerns: tuple[Concern, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    plan: tuple[PlanStep, ...] = ()
    paper: tuple[Paper, ...] = ()
    next_step: NextStep | None = None
    waivers: tuple[Waiver, ...] = ()
    brief: str = ""
    imported: Imported | None = None
