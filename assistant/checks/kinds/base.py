"""What a kind is: the small piece of code behind a check, and what it may answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, Literal

import msgspec

from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.said import Passage
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.deal import STAGES, Role, Stage
from assistant.results.finding import Confidence, OutcomeName, Severity

LooksAt = Literal["deal", "mail"]
"""What a playbook, its checks and their kinds look at."""


class Spot(msgspec.Struct, frozen=True, gc=False):
    """A place that a hit rests on; `note` says what it is, or what was searched there in vain.

    With a `passage` the place is where its words stand, in the text at `key` or in a transcript.
    """

    key: KeyPath
    note: str = ""
    passage: Passage | None = None

    @classmethod
    def at(cls, passage: Passage, note: str = "") -> Spot:
        """The place of some words."""
        return cls(passage.key, note, passage)


class Hit(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that a kind found.

    Args:
        subject: the id of what it is about, stable while its values change.
        spots: where it rests, the most telling first.
        values: what the check's texts may use, as the kind promises in `offers`.
        person: whom the next action goes to.
        severity: replaces the check's own.
        at_most: the check's severity is lowered to this.
        confidence: `possible` asks for confirmation instead of asserting.
        waits_on: the questions whose answers would settle it.
        for_us_alone: its next action is about how we work, and no move towards the customer.
    """

    outcome: ClassVar[OutcomeName] = "finds"
    reason: ClassVar[str] = ""
    datum: ClassVar[str] = ""

    subject: str
    subject_name: str
    spots: tuple[Spot, ...]
    values: Mapping[str, object]
    person: Person
    severity: Severity | None = None
    at_most: Severity | None = None
    confidence: Confidence = "clear"
    waits_on: tuple[str, ...] = ()
    for_us_alone: bool = False


class CannotTell(msgspec.Struct, frozen=True, gc=False):
    """The record does not say; `datum` names the part that would."""

    outcome: ClassVar[OutcomeName] = "cannot_tell"

    reason: str
    datum: str


class DoesNotApply(msgspec.Struct, frozen=True, gc=False):
    """The check has no business with this deal."""

    outcome: ClassVar[OutcomeName] = "does_not_apply"
    datum: ClassVar[str] = ""

    reason: str


class Passes(msgspec.Struct, frozen=True, gc=False):
    """Nothing found, and why that is so."""

    outcome: ClassVar[OutcomeName] = "passes"
    datum: ClassVar[str] = ""

    reason: str


Answer = Hit | CannotTell | DoesNotApply | Passes


Thing = Literal[
    "demo",
    "proposal",
    "price",
    "transcript",
    "paper",
    "next_step",
    "critical_event",
    "departure",
    "opponent",
    "words",
    "words of theirs",
    "mail of theirs",
    "words that wait",
]
"""What a kind may look for that many deals hold nothing of.

Where no `words` of mails and calls are at hand, a deal lacks `words of theirs`, or where they wrote
nothing, a `mail of theirs`; and unless quiet is known, `words that wait` for an answer.
"""

Without = Mapping[Thing, CannotTell | DoesNotApply | Passes]
"""What a kind says of a deal that holds no such thing."""


class NoParams(Record, frozen=True):
    """The kind takes no parameters."""


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind by name.

    `find` takes the facts of what it looks at: of a deal, or of a mail. `needs` are the parts
    without which it cannot tell; `offers` the names that a check's texts may use, each with its
    type. `without` takes the parameters: it tells beforehand what `find` would say of a deal that
    holds nothing of what it looks for.
    """

    name: str
    find: Callable[[Any, Any], Iterable[Answer]]
    looks_at: LooksAt = "deal"
    params: type[Record] = NoParams
    needs: tuple[str, ...] = ()
    offers: Mapping[str, type] = {}
    without: Callable[[Any], Without] | None = None

    @property
    def summary(self) -> str:
        """The first line of its documentation."""
        return (self.find.__doc__ or "").strip().partition("\n")[0]


Find = Callable[[Any, Any], Iterable[Answer]]


def kind(
    *,
    looks_at: LooksAt = "deal",
    params: type[Record] = NoParams,
    needs: tuple[str, ...] = (),
    without: Callable[[Any], Without] | None = None,
    **offers: type,
) -> Callable[[Find], Kind]:
    """Makes a kind of the function below, with its name.

    Args:
        looks_at: whether the function takes the facts of a deal or of a mail.
        params: the type of its parameters.
        needs: the parts of the record, or of the mail, without which it cannot tell.
        without: what the function says where a deal holds nothing of what it looks for.
        offers: the names that a check's texts may use, each with its type.
    """

    def make(find: Find) -> Kind:
        return Kind(
            name=find.__name__,
            find=find,
            looks_at=looks_at,
            params=params,
            needs=needs,
            offers=offers,
            without=without,
        )

    return make


class StageDays(Record, frozen=True):
    """A number of days for every stage, `days: 9`, or one for each, `days: {proposal: 9}`."""

    short: ClassVar[str] = "days"

    days: int | None = None
    prospect: int | None = None
    discovery: int | None = None
    solution: int | None = None
    proposal: int | None = None
    negotiation: int | None = None


@lru_cache(maxsize=256)
def days_at(days: StageDays, stage: Stage | None) -> int | None:
    """The number that counts in `stage`: its own, else that of the latest stage before it."""
    passed = STAGES[: STAGES.index(stage) + 1] if stage else ()
    own = [number for one in passed if (number := getattr(days, one)) is not None]
    return own[-1] if own else days.days


def most_days(days: StageDays) -> int:
    """The number that is enough in every stage."""
    return max(filter(None, (days.days, *(getattr(days, one) for one in STAGES))), default=0)


DECIDING: tuple[Role, ...] = ("economic_buyer", "champion", "decision_maker")
"""Roles whose word decides, the one with the most say first."""

_SOUGHT: tuple[Role, ...] = ("champion", "economic_buyer", "decision_maker")
"""Roles that one looks for by name: “your champion (not named yet)”."""


def whom_to_ask(facts: Facts, roles: Sequence[Role]) -> Person:
    """Who may be asked: the first reachable holder of a role, else anybody reachable."""
    for role in roles:
        for person in facts.people.with_role(role):
            if person.reachable_on(facts.as_of):
                return person
    for person in facts.people.all:
        if person.reachable_on(facts.as_of):
            return person
    sought = next((role for role in roles if role in _SOUGHT), _SOUGHT[0])
    return facts.people.holder(sought, facts.as_of)


def named(facts: Facts, person_ids: Iterable[str]) -> tuple[Person, ...]:
    """The stakeholders with these ids."""
    return tuple(filter(None, (facts.people.by_id(one) for one in person_ids)))


def still_there(facts: Facts, person: Person | None) -> Person | None:
    """The person, unless they have left: nobody who is gone is asked or spoken of as present."""
    return person if person and not person.has_left(facts.as_of) else None


def instead_of(facts: Facts, person: Person) -> Person | None:
    """Whom to turn to where `person` has left or does not want to hear from us; None elsewhere.

    Who speaks for them, else somebody in the same role, else the champion, else anybody reachable.
    """
    if not person.id or person.reachable_on(facts.as_of):
        return None
    roles = (person.role,) if person.role else ()
    return delegate_of(facts, person) or whom_to_ask(facts, (*roles, "champion"))


def known_quiet(facts: Facts) -> Passes | None:
    """Why nobody is to be contacted now: an agreed wait, an absence, a sealed tender."""
    agreed = facts.waiting.agreed
    if agreed:
        return Passes(agreed.words)
    return Passes("the tender is with the customer") if facts.is_sealed else None


def days_since(facts: Facts, day: dt.date) -> int:
    """Calendar days from `day` to the day of the review: what people say aloud."""
    return (facts.as_of - day).days


def days_back(facts: Facts, days: int) -> dt.date:
    """The day so many calendar days before that of the review, as far as there is one."""
    return dt.date.fromordinal(max(1, facts.as_of.toordinal() - days))


def is_booked(facts: Facts, ids: frozenset[str]) -> bool:
    """Whether a meeting with one of these people lies ahead."""
    return any(not ids.isdisjoint(touch.people) for touch in facts.conversation.planned)


def delegate_of(facts: Facts, person: Person) -> Person | None:
    """Somebody who speaks for `person` and may be written to."""
    speakers = (one for one in facts.people.all if one.speaks_for == person.id)
    return next((one for one in speakers if one.reachable_on(facts.as_of)), None)
