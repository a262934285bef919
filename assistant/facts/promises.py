"""The ledger: what each side told the other it would do, and what became of it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.facts.calendar import Calendar
from assistant.facts.keeping import Keeping, Shown
from assistant.facts.people import Parties, People, Person
from assistant.facts.said import Utterance
from assistant.language.things import thing_of
from assistant.language.words import content_words
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.consistency import promise_ids
from assistant.records.deal import Commitment, Deal
from assistant.results.finding import Confidence
from assistant.results.review import PromiseState

BROKEN_AFTER_DAYS = 30
"""A promise this many days past due counts as broken (convention)."""

_VAGUE_WORDS = """
back base best catch check circle contact customer follow help hear informed keep know look loop
posted reach stay support think touch updated
"""
_VAGUE = frozenset(_VAGUE_WORDS.split())


class Promise(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One promise; `due` is the date last agreed, `days_late` counted on the team's calendar.

    `called` is what the thing is called where `what` does not name it. `said` is the sentence in
    which it was read, where it is on no ledger; `shown` the mail that shows it kept.
    """

    id: str
    side: Literal["us", "customer"]
    by: Person
    to: Person
    what: str
    state: PromiseState
    made_on: dt.date | None
    due: dt.date | None
    done_on: dt.date | None
    days_late: int
    key: KeyPath
    parties: Parties
    called: str = ""
    source: str = ""
    said: Utterance | None = None
    confidence: Confidence = "clear"
    shown: Shown | None = None

    @once
    def thing(self) -> str:
        """What was promised, ready to stand in a sentence: of what was kept, nobody asks."""
        return self.called or thing_of(self.what, self.parties.recipients)

    @property
    def is_read(self) -> bool:
        """Whether it was read in a mail or a call, and nobody wrote it down."""
        return self.said is not None

    @property
    def is_concrete(self) -> bool:
        """Whether one could see it kept: “keep in touch” and “follow up” name nothing."""
        return bool(content_words(self.what) - _VAGUE)

    @property
    def is_owed(self) -> bool:
        """Whether somebody still waits for it."""
        return self.state in ("open", "overdue", "broken")

    @property
    def other(self) -> Person:
        """The one at the customer: who waits for it, or who promised it."""
        return self.to if self.side == "us" else self.by

    @property
    def can_be_sent(self) -> bool:
        """Whether it is about a thing, not about something to do."""
        return not self.thing.startswith("“")

    @property
    def is_late(self) -> bool:
        """Whether it is owed and its date has passed."""
        return self.state in ("overdue", "broken")


class Promises:
    """All promises of a deal, as they stand on one day."""

    def __init__(self, deal: Deal, reader: PromiseReader, keeping: Keeping) -> None:
        ids = promise_ids(deal.commitments)
        self.reader = reader
        others = frozenset(ids)
        written = [
            reader.read(commitment, ids[position], ("commitments", position), others)
            for position, commitment in enumerate(deal.commitments)
        ]
        self.all = tuple([settled(promise, keeping) for promise in written])
        self.ours = tuple([promise for promise in self.all if promise.side == "us"])
        self.theirs = tuple([promise for promise in self.all if promise.side == "customer"])


class PromiseReader:
    """Makes a promise of what was written or said, as it stands on one day."""

    def __init__(self, parties: Parties, calendar: Calendar, as_of: dt.date) -> None:
        self.parties = parties
        self.as_of = as_of
        self._calendar = calendar

    def read(
        self,
        commitment: Commitment,
        promise_id: str,
        key: KeyPath,
        others: frozenset[str] = frozenset(),
    ) -> Promise:
        """The promise that a commitment is.

        Args:
            commitment: who promised what to whom.
            promise_id: its id.
            key: where it stands.
            others: the ids of the deal's promises, one of which may have taken its place.
        """
        ours = self._is_ours(commitment.by)
        due = agreed_due(commitment, self.parties.people, self.as_of)
        replaced = commitment.superseded_by != promise_id and commitment.superseded_by in others
        state = promise_state(commitment, due, self.as_of, replaced=replaced)
        late = due is not None and state in ("overdue", "broken")
        return Promise(
            id=promise_id,
            side="us" if ours else "customer",
            by=self.parties.us if ours else self._theirs(commitment.by),
            to=self._theirs(commitment.to) if ours else self.parties.us,
            what=commitment.what,
            state=state,
            made_on=commitment.made_on,
            due=due,
            done_on=commitment.done_on,
            days_late=self._calendar.between(due, self.as_of) if late and due else 0,
            key=key,
            parties=self.parties,
            source=commitment.source,
        )

    def _is_ours(self, name: str) -> bool:
        people = self.parties.people
        if name in ("us", "customer"):
            return name == "us"
        return not people.find(name) and people.is_ours(name)

    def _theirs(self, name: str) -> Person:
        known = self.parties.people.find(name)
        if known or name in ("", "us", "customer"):
            return known or self.parties.customer
        return self.parties.customer.called(name)


def settled(promise: Promise, keeping: Keeping) -> Promise:
    """The promise as kept, where a later mail shows that it was and nobody wrote it down."""
    shown = keeping.shown(promise) if promise.is_owed else None
    return kept_by(promise, shown) if shown else promise


def kept_by(promise: Promise, shown: Shown) -> Promise:
    """The promise as kept on the day of the mail that shows it."""
    done = shown.touch.day
    late = promise.due is not None and done > promise.due
    return msgspec.structs.replace(
        promise, state="kept_late" if late else "kept", done_on=done, days_late=0, shown=shown
    )


def agreed_due(commitment: Commitment, people: People, as_of: dt.date) -> dt.date | None:
    """The date by which it is due: the first one, unless the customer agreed to another."""
    due = commitment.due
    for moved in commitment.moved:
        theirs = moved.said_by == "customer" or people.find(moved.said_by)
        if theirs and (moved.date is None or moved.date <= as_of):
            due = moved.due
    return due


def promise_state(
    commitment: Commitment, due: dt.date | None, as_of: dt.date, *, replaced: bool
) -> PromiseState:
    """What had become of the promise on the day `as_of`; the first line that holds.

    Args:
        commitment: the ledger's entry.
        due: the date last agreed, None for a promise without a date.
        as_of: the day of the review.
        replaced: whether another promise of the deal took its place.
    """
    done = commitment.done_on if commitment.done_on and commitment.done_on <= as_of else None
    withdrawn = commitment.withdrawn_on
    if withdrawn and withdrawn <= as_of:
        return "withdrawn"
    if replaced:
        return "superseded"
    if done:
        return "kept_late" if due and done > due else "kept"
    if due is None or due >= as_of:
        return "open"
    return "broken" if (as_of - due).days > BROKEN_AFTER_DAYS else "overdue"
