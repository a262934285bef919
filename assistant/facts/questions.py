"""Discovery questions, and the worst gap of each at the deal's stage."""

import datetime as dt
from functools import lru_cache
from typing import Literal

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.discovery import Discovery, Known, at_least
from assistant.records.base import Record
from assistant.records.deal import STAGES, Role, Stage
from assistant.results.finding import Severity
from assistant.results.review import Rung

GapKind = Literal["unanswered", "assumed", "researched", "stale", "not_quantified"]


class Question(Record, frozen=True, eq=False):
    """Something we should have heard from the customer; like itself alone.

    `topic` names it inside a sentence; `counts_at` says which rung it must have reached, by
    stage; `ask_whom` who is likely to know, best first; `due_for_small` whether a small deal
    needs it too. `for_them` says to the customer why answering helps them; a mail asks no
    question without it. The other texts are what a coach says when the answer is missing.
    """

    id: str
    topic: str
    ask: str
    why: str
    due_by: Stage
    counts_at: dict[Stage, Rung]
    coaching_question: str
    next_action: str
    stale_after_days: int | None = None
    quantify: bool = False
    severity: Severity | None = None
    due_for_small: bool = False
    per: Literal["deal", "stakeholder"] = "deal"
    ask_whom: tuple[Role, ...] = ("champion", "economic_buyer")
    for_them: str = ""

    def needed_at(self, stage: Stage | None) -> Rung | None:
        """The rung that the answer must have reached in `stage`; None while it is not due."""
        if stage is None or STAGES.index(stage) < STAGES.index(self.due_by):
            return None
        passed = reversed(STAGES[: STAGES.index(stage) + 1])
        return next((self.counts_at[one] for one in passed if one in self.counts_at), None)


class Gap(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The worst that is wrong with the answer to one question that is due."""

    question: Question
    kind: GapKind
    needed: Rung
    known: Known | None


class Gaps:
    """Which questions are due, and which of them have a gap."""

    def __init__(
        self,
        questions: tuple[Question, ...],
        stage: Stage | None,
        is_small: bool,
        discovery: Discovery,
        conversation: Conversation,
        as_of: dt.date,
    ) -> None:
        self._discovery = discovery
        self._conversation = conversation
        self._as_of = as_of
        due = _due(questions, stage, is_small)
        self.due = {question.id: needed for question, needed in due}
        self.all: list[Gap] = []
        self._by_kind: dict[GapKind, tuple[Gap, ...]] = {}
        for question, needed in due:
            known = discovery.answers.get(question.id)
            kind = self._worst(question, needed, known)
            if kind:
                gap = Gap(question=question, kind=kind, needed=needed, known=known)
                self.all.append(gap)
                self._by_kind[kind] = (*self._by_kind.get(kind, ()), gap)

    def of(self, kind: GapKind) -> tuple[Gap, ...]:
        """The gaps of one kind."""
        return self._by_kind.get(kind, ())

    def _worst(self, question: Question, needed: Rung, known: Known | None) -> GapKind | None:
        if known is None:
            return self._unanswered(question, needed)
        if not at_least(known.rung, needed):
            return "researched" if self._could_have_asked(known) else "assumed"
        if is_stale(question, known, self._as_of):
            return "stale"
        return "not_quantified" if question.quantify and not known.quantified else None

    def _unanswered(self, question: Question, needed: Rung) -> GapKind | None:
        """Nobody has told us; what the company says in public is a beginning."""
        public = self._discovery.in_public.get(question.id)
        if public is None:
            return "unanswered"
        if at_least("researched", needed):
            return None
        return "researched" if self._talked_since(public.item.fetched) else "unanswered"

    def _could_have_asked(self, known: Known) -> bool:
        """Whether we read it in public and have talked with the customer since."""
        if known.rung != "researched":
            return False
        return self._talked_since(known.answer.date)

    def _talked_since(self, day: dt.date | None) -> bool:
        meetings = self._conversation.meetings
        return bool(meetings) and (day is None or meetings[-1].day >= day)


@lru_cache(maxsize=64)
def _due(
    questions: tuple[Question, ...], stage: Stage | None, is_small: bool
) -> tuple[tuple[Question, Rung], ...]:
    """The questions that are due at a stage, the same for all deals there, and the rungs needed."""
    asked = (one for one in questions if one.per == "deal" and (one.due_for_small or not is_small))
    return tuple((one, needed) for one in asked if (needed := one.needed_at(stage)))


def is_stale(question: Question, known: Known, as_of: dt.date) -> bool:
    """Whether nobody has said or confirmed the answer for too long."""
    longest = question.stale_after_days
    if not longest:
        return False
    days = known.fresh_days(as_of)
    return days is not None and days > longest
