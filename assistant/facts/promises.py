"""The ledger: what each side told the other it would do, and what became of it."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.facts.calendar import Calendar
from assistant.facts.people import People, Person, customer_at_large
from assistant.language.things import thing_of
from assistant.location import KeyPath
from assistant.records.consistency import promise_ids
from assistant.records.deal import Commitment, Deal
from assistant.results.review import PromiseState

BROKEN_AFTER_DAYS = 30
"""A promise this many days past due counts as broken (convention)."""


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """One promise; `due` is the date last agreed, `days_late` counted on the team's calendar.

    `thing` is what was promised, ready to stand in a sentence.
    """

    id: str
    side: Literal["us", "customer"]
    by: Person
    to: Person
    what: str
    thing: str
    state: PromiseState
    made_on: dt.date | None
    due: dt.date | None
    done_on: dt.date | None
    days_late: int
    key: KeyPath
    source: str = ""

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

    def __init__(
        self, deal: Deal, people: People, calendar: Calendar, as_of: dt.date, us: Person
    ) -> None:
        account = deal.account.name if deal.account else ""
        ids = promise_ids(deal.commitments)
        names = (one for person in (*people.all, us) for one in (person.name, person.first))
        reader = _Reader(
            people,
            calendar,
            as_of,
            us,
            customer_at_large(account),
            frozenset(ids),
            frozenset(map(str.lower, names)),
        )
        self.all = tuple(
            reader.read(commitment, position, ids[position])
            for position, commitment in enumerate(deal.commitments)
        )
        self.ours = tuple(promise for promise in self.all if promise.side == "us")
        self.theirs = tuple(promise for promise in self.all if promise.side == "customer")


class _Reader(msgspec.Struct, frozen=True):
    people: People
    calendar: Calendar
    as_of: dt.date
    us: Person
    customer: Person
    ids: frozenset[str]
    names: frozenset[str]

    def read(self, commitment: Commitment, position: int, name: str) -> Promise:
        ours = self._is_ours(commitment.by)
        due = agreed_due(commitment, self.people, self.as_of)
        replaced = commitment.superseded_by != name and commitment.superseded_by in self.ids
        state = promise_state(commitment, due, self.as_of, replaced=replaced)
        late = due is not None and state in ("overdue", "broken")
        return Promise(
            id=name,
            side="us" if ours else "customer",
            by=self.us if ours else self._theirs(commitment.by),
            to=self._theirs(commitment.to) if ours else self.us,
            what=commitment.what,
            thing=thing_of(commitment.what, self.names),
            state=state,
            made_on=commitment.made_on,
            due=due,
            done_on=commitment.done_on,
            days_late=self.calendar.between(due, self.as_of) if late and due else 0,
            key=("commitments", position),
            source=commitment.source,
        )

    def _is_ours(self, name: str) -> bool:
        if name == "customer" or self.people.find(name):
            return False
        return self.people.is_ours(name)

    def _theirs(self, name: str) -> Person:
        known = self.people.find(name)
        if known or name in ("", "us", "customer"):
            return known or self.customer
        return msgspec.structs.replace(self.customer, name=name, first=name.split(maxsplit=1)[0])


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
