"""The people at the customer, and whom a name in the record means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Literal

import msgspec

from assistant.language.display_names import companies_within, names_within
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.deal import Deal, Role
from assistant.records.names import Names, OurNames, first_name, slug
from assistant.records.workspace import Workspace

_WORD_BREAKS = re.compile(r"[._+-]+")

ROLE_NAMES: dict[str, str] = {
    "economic_buyer": "economic buyer",
    "champion": "champion",
    "decision_maker": "decision maker",
    "influencer": "influencer",
    "user": "user",
    "procurement": "procurement",
    "legal": "legal",
    "blocker": "blocker",
}


class Person(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One stakeholder, or the placeholder for a role that nobody holds yet (`id` is empty)."""

    id: str
    name: str
    first: str
    role: Role | None = None
    role_name: str = ""
    title: str = ""
    left: dt.date | None = None
    do_not_contact: bool = False
    speaks_for: str = ""
    key: KeyPath = ()

    def has_left(self, day: dt.date) -> bool:
        """Whether this person is no longer there on `day`."""
        return self.left is not None and self.left <= day

    def reachable_on(self, day: dt.date) -> bool:
        """Whether one may write to this person: still there, and glad to hear from us."""
        return bool(self.id) and not self.do_not_contact and not self.has_left(day)

    def called(self, name: str) -> Person:
        """The same under a name that no stakeholder bears."""
        return msgspec.structs.replace(self, name=name, first=first_name(name))


class Speaker(msgspec.Struct, frozen=True):
    """Whose side somebody in a call is on; `person` is who it is, for a stakeholder."""

    side: Literal["us", "customer", "unknown"]
    person: Person | None = None


class People:
    """All stakeholders of a deal, and how names lead to them."""

    def __init__(self, deal: Deal, workspace: Workspace) -> None:
        self._names = Names(deal.stakeholders)
        self.all = tuple([_person(deal, position, self._names) for position in _positions(deal)])
        self._by_id = {person.id: person for person in self.all}
        self._found: dict[str, Person | None] = {}
        self._is_ours: dict[str, bool] = {}
        self._counts_as: dict[str, frozenset[str]] = {}
        self._ours = OurNames(deal.owner, workspace.domains, self._names)
        self._partner = slug(deal.partner)
        self._at_large = {"customer", self._partner} - {""}
        self._company = slug(workspace.company)
        self._account = slug(deal.account.name) if deal.account else ""

    def find(self, name: str) -> Person | None:
        """The stakeholder that `name` means, if it means exactly one."""
        if name not in self._found:
            known = self._names.find(name)
            self._found[name] = self._by_id.get(known) if known else None
        return self._found[name]

    def by_id(self, person_id: str) -> Person | None:
        """The stakeholder with this id."""
        return self._by_id.get(person_id)

    def is_ours(self, name: str) -> bool:
        """Whether `name` is one of us: `us`, the deal's owner, or an address of our domain."""
        if name not in self._is_ours:
            self._is_ours[name] = self._ours.include(name)
        return self._is_ours[name]

    def is_stranger(self, name: str) -> bool:
        """Whether `name` means somebody who is neither a stakeholder nor the partner."""
        return not self.find(name) and slug(name) not in ("", self._partner)

    def is_theirs(self, name: str, day: dt.date) -> bool:
        """Whether `name` is somebody of theirs who is there on `day`.

        A stakeholder, the customer as a whole, or the partner.
        """
        person = self.find(name)
        return not person.has_left(day) if person else slug(name) in self._at_large

    def speaker(self, shown: str, told: Mapping[str, str]) -> Speaker:
        """Who is meant by a name that a meeting program shows: “Maria Lopez (Acme)”.

        Args:
            shown: the name in the transcript.
            told: what the record says of such names.
        """
        names = (told[shown],) if shown in told else names_within(shown)
        person = next(filter(None, map(self.find, names)), None)
        if person:
            return Speaker("customer", person)
        companies = () if shown in told else map(slug, companies_within(shown))
        known = {*map(slug, names), *companies} - {""}
        if self._company in known or any(map(self.is_ours, names)):
            return Speaker("us")
        return Speaker("customer" if known & {*self._at_large, self._account} else "unknown")

    def with_role(self, role: Role) -> tuple[Person, ...]:
        """Who holds the role."""
        return self._by_role.get(role, ())

    @once
    def _by_role(self) -> dict[Role, tuple[Person, ...]]:
        holders: dict[Role, tuple[Person, ...]] = {}
        for person in self.all:
            if person.role:
                holders[person.role] = (*holders.get(person.role, ()), person)
        return holders

    def holder(self, role: Role, day: dt.date) -> Person:
        """The first holder of a role who is still there, else a placeholder that reads well."""
        for person in self.with_role(role):
            if not person.has_left(day):
                return person
        return placeholder(role)

    def counts_as(self, person: Person) -> frozenset[str]:
        """The ids of the person and of everybody who speaks for them."""
        if person.id not in self._counts_as:
            delegates = (other.id for other in self.all if other.speaks_for == person.id)
            self._counts_as[person.id] = frozenset((person.id, *delegates))
        return self._counts_as[person.id]


class Parties(msgspec.Struct, frozen=True, dict=True):
    """Both sides of a deal, and how to tell names from other words.

    `us` and `customer` stand for each side where nobody is named; `names` are the words in the
    names of people, companies and products, in lower case.
    """

    people: People
    us: Person
    customer: Person
    names: frozenset[str]

    @once
    def recipients(self) -> frozenset[str]:
        """The full and first names of those who may get a thing, in lower case."""
        everybody = (*self.people.all, self.us)
        return frozenset([one.lower() for who in everybody for one in (who.name, who.first)])


def parties(deal: Deal, workspace: Workspace, people: People) -> Parties:
    """Who takes part in a deal."""
    account = deal.account.name if deal.account else ""
    us = our_person(deal.owner)
    ours = (us.name, workspace.company, *workspace.products)
    named = (account, deal.partner, *ours, *(person.name for person in people.all))
    return Parties(
        people=people,
        us=us,
        customer=customer_at_large(account),
        names=frozenset(" ".join(named).lower().split()),
    )


@cache
def placeholder(role: Role) -> Person:
    """Stands for a role that nobody holds yet, in words that fit into a sentence."""
    words = f"your {ROLE_NAMES[role]} (not named yet)"
    return Person(id="", name=words, first=words, role=role, role_name=ROLE_NAMES[role])


@lru_cache(maxsize=256)
def customer_at_large(account: str) -> Person:
    """Stands for the customer where no person is named."""
    words = account or "the customer"
    return Person(id="", name=words, first=words)


@lru_cache(maxsize=256)
def our_person(owner: str) -> Person:
    """The deal's owner: `Jo Park <jo@seller.example>` or `jo.park@seller.example` is Jo Park."""
    written = owner.partition("<")[0].strip()
    if "@" in written or not written:
        mailbox = owner.strip("<> ").partition("@")[0]
        written = " ".join(part.capitalize() for part in _WORD_BREAKS.split(mailbox) if part)
    name = written or "the owner (not named yet)"
    return Person(id="us", name=name, first=first_name(name) if written else name)


def _positions(deal: Deal) -> Iterable[int]:
    return range(len(deal.stakeholders))


def _person(deal: Deal, position: int, names: Names) -> Person:
    record = deal.stakeholders[position]
    return Person(
        id=slug(record.name),
        name=record.name,
        first=first_name(record.name),
        role=record.role,
        role_name=ROLE_NAMES[record.role] if record.role else "",
        title=record.title,
        left=record.left,
        do_not_contact=record.do_not_contact,
        speaks_for=(names.find(record.speaks_for) or "") if record.speaks_for else "",
        key=("stakeholders", position),
    )
