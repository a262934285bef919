"""Everything that follows from one deal at one date. Pure, computed once, and only when asked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

from assistant.facts.answers import Answers
from assistant.facts.asked import Hearing
from assistant.facts.asked_again import Repeats
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.facts.calendar import Calendar
from assistant.facts.conversation import Conversation
from assistant.facts.coverage import Coverage
from assistant.facts.debts import Debts
from assistant.facts.directness import Directness
from assistant.facts.discovery import Discovery
from assistant.facts.keeping import Keeping
from assistant.facts.listening import Listening
from assistant.facts.pace import Pace
from assistant.facts.people import Parties, People, Person, parties
from assistant.facts.pitch import Pitches
from assistant.facts.promises import PromiseReader, Promises
from assistant.facts.questions import Gaps, Question
from assistant.facts.read_promises import ReadPromises
from assistant.facts.reply_times import ReplyTimes
from assistant.facts.said import Said
from assistant.facts.sources import NO_SOURCES, Sources
from assistant.facts.waiting import Waiting, tender_is_quiet
from assistant.facts.worries import Worries
from assistant.language.reader import Reader
from assistant.once import once
from assistant.records.deal import STAGES, Deal, DealType, Origin, Stage
from assistant.records.workspace import Workspace

if TYPE_CHECKING:
    from assistant.facts.mails.sent import SentMails


class Facts:
    """The facts of one deal.

    Args:
        deal: the record.
        as_of: the day from which it is looked at.
        workspace: who we are.
        sources: transcripts and brief, already read.
        questions: what this team wants to have heard from a customer.
        benchmarks: how long this team's won deals took.

    Attributes:
        stage: in the shared words; None where it is missing or not mapped.
        type: an unknown one counts as new.
        origin: where the deal came from; an unknown one counts as outbound.
        is_small: whether the workspace calls a deal of this value small.
        is_sealed: whether a tender has been handed in and not been awarded yet.
    """

    def __init__(
        self,
        deal: Deal,
        as_of: dt.date,
        workspace: Workspace | None = None,
        sources: Sources = NO_SOURCES,
        questions: tuple[Question, ...] = (),
        benchmarks: Benchmarks = NO_BENCHMARKS,
    ) -> None:
        self.deal = deal
        self.as_of = as_of
        self.workspace = workspace or Workspace()
        self.sources = sources
        self.questions = questions
        self.benchmarks = benchmarks
        # What decides which checks apply is asked of every deal.
        self.stage = _stage(deal.stage, self.workspace)
        self.type: DealType = deal.type or "new"
        self.origin: Origin = deal.origin or ("partner" if deal.partner else "outbound")
        self.is_small = _is_small(deal, self.workspace)
        self.is_sealed = self.origin == "tender" and tender_is_quiet(deal, as_of)

    @once
    def calendar(self) -> Calendar:
        """How this team counts days."""
        days = self.workspace.days
        return Calendar(frozenset(days.holidays), days.count == "business")

    @once
    def people(self) -> People:
        """The stakeholders."""
        return People(self.deal, self.workspace)

    @once
    def parties(self) -> Parties:
        """Both sides, and the words that name them."""
        return parties(self.deal, self.workspace, self.people)

    @property
    def us(self) -> Person:
        """The seller, as a person that texts can name."""
        return self.parties.us

    @property
    def customer(self) -> Person:
        """The customer as a whole, for where nobody is named."""
        return self.parties.customer

    @once
    def conversation(self) -> Conversation:
        """Touches, signs of life, silence."""
        return Conversation(self.deal, self.people, self.as_of)

    @once
    def said(self) -> Said:
        """The sentences of mails and calls."""
        return Said(self.conversation, self.people, self.sources.transcripts, self.reader)

    @once
    def reader(self) -> Reader:
        """Who reads the mails and calls."""
        return self.sources.reader or Reader(self.workspace.products, self.workspace.company)

    @once
    def sent(self) -> SentMails:
        """The mails that we have sent, by the rules for mails that are about to be."""
        # Few deals hold mails that nobody answered, and what reads them is slow to load.
        from assistant.facts.mails.sent import SentMails  # noqa: PLC0415

        sources = msgspec.structs.replace(self.sources, reader=self.reader)
        return SentMails(self.deal, self.workspace, sources, self.questions, self.said)

    @once
    def listening(self) -> Listening:
        """Who spoke how much in the recorded calls, and what we asked."""
        return Listening(self.conversation, self.people, self.said, self.sources.transcripts)

    @once
    def answers(self) -> Answers:
        """What they asked of us, and what became of it."""
        asked = tuple(Hearing(self.said, self.parties).everything())
        return Answers(asked, self.conversation, self.said, self.parties, self.as_of)

    @once
    def promises(self) -> Promises:
        """The ledger, both ways."""
        reader = PromiseReader(parties=self.parties, calendar=self.calendar, as_of=self.as_of)
        return Promises(self.deal, reader, self.keeping)

    @once
    def read_promises(self) -> ReadPromises:
        """What both sides promised in mails and calls, and is on no ledger."""
        return ReadPromises(
            self.deal, self.conversation, self.said, self.answers, self.promises, self.keeping
        )

    @once
    def debts(self) -> Debts:
        """What they wait for from us; which late promises are in doubt."""
        return Debts(self.promises, self.read_promises, self.answers, self.keeping)

    @once
    def keeping(self) -> Keeping:
        """Which mails brought what was promised."""
        return Keeping(self.conversation, self.said, self.parties)

    @once
    def directness(self) -> Directness:
        """How directly we answer."""
        return Directness(self.answers, self.conversation, self.said, self.parties.names)

    @once
    def repeats(self) -> Repeats:
        """What we asked although they had told us."""
        return Repeats(self.said, self.discovery, self.questions, self.parties.names)

    @once
    def worries(self) -> Worries:
        """What worries them."""
        return Worries(self.deal, self.conversation, self.said, self.parties, self.as_of)

    @once
    def reply_times(self) -> ReplyTimes:
        """How long they waited for our replies."""
        return ReplyTimes(self.answers, self.conversation, self.said, self.calendar)

    @once
    def discovery(self) -> Discovery:
        """Answers with their rung."""
        return Discovery(
            self.deal,
            self.people,
            self.conversation,
            self.sources,
            self.as_of,
            self.workspace.fresh_days,
        )

    @once
    def gaps(self) -> Gaps:
        """What is wrong with the answers that are due."""
        return Gaps(
            self.questions,
            self.stage,
            self.is_small,
            self.discovery,
            self.conversation,
            self.as_of,
        )

    @once
    def pitches(self) -> Pitches:
        """Demos, proposals and prices."""
        return Pitches(self.conversation, self.people, self.discovery)

    @once
    def waiting(self) -> Waiting:
        """Who the deal waits on."""
        return Waiting(self.deal, self.people, self.conversation, self.debts, self.as_of)

    @once
    def pace(self) -> Pace:
        """Age, stage moves, close-date pushes."""
        return Pace(self.deal, self.as_of)

    @once
    def coverage(self) -> Coverage:
        """What the record's source can know."""
        return Coverage(self.deal)


def _stage(written: str, workspace: Workspace) -> Stage | None:
    """The stage in the shared words; None where it is missing or not mapped."""
    if written in STAGES:
        return STAGES[STAGES.index(written)]
    return workspace.stages.get(written)


def _is_small(deal: Deal, workspace: Workspace) -> bool:
    """Whether the workspace calls a deal of this value small."""
    value, limit = deal.value, workspace.small_deal
    if not value or not limit or not limit.currency or value.currency != limit.currency:
        return False
    return value.amount <= limit.amount
