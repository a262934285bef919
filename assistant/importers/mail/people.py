"""The people in mails: who they are in the deal, and who is new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

import msgspec
from msgspec.structs import replace

from assistant.importers.mail.addresses import Address
from assistant.importers.mail.customer import Sides
from assistant.importers.mail.envelope import Envelope
from assistant.records.deal import Deal, Stakeholder
from assistant.records.names import Names, slug
from assistant.records.people_named import people_named

_NO_PERSON = """
    accounting accounts admin billing buying contact customerservice einkauf enquiries facturen
    finance hello help helpdesk hr info inkoop invoice invoices it jobs legal mail marketing noreply
    no-reply office operations orders press procurement purchasing rechnung reception sales security
    service support team tender tenders verkoop welcome
"""
_SHARED = frozenset(_NO_PERSON.split())
_BETWEEN = re.compile(r"[._-]+")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class People(msgspec.Struct, frozen=True):
    """How the deal calls everybody in the mails, and what becomes new in it.

    Attributes:
        called: by address, the name to write.
        new: stakeholders to add.
        found: by the position of a stakeholder without an address, the one of the mails.
        others: people of neither side.
        mailboxes: addresses of theirs that belong to no one person.
        unreachable: addresses of theirs that a mail server could not reach.
        withheld: people of theirs who were not added, as a short name in the deal would mean two.
    """

    called: dict[str, str]
    new: tuple[Stakeholder, ...] = ()
    found: dict[int, str] = {}
    others: tuple[Address, ...] = ()
    mailboxes: tuple[str, ...] = ()
    unreachable: tuple[str, ...] = ()
    withheld: tuple[Stakeholder, ...] = ()


def meet_people(
    deal: Deal, sides: Sides, mails: Sequence[Envelope], returned: Collection[str] = ()
) -> People:
    """Everybody in the mails who is not one of us.

    Args:
        deal: the deal as it stands.
        sides: who is whose.
        mails: those that are imported.
        returned: the addresses that a mail server could not reach.
    """
    return _Meeting(deal, sides).with_all(mails, returned)


def with_people(deal: Deal, people: People) -> Deal:
    """The deal with everybody who is new, and every address that was found."""
    completed = (
        replace(person, email=people.found.get(position, person.email))
        for position, person in enumerate(deal.stakeholders)
    )
    return replace(deal, stakeholders=(*completed, *people.new))


class _Meeting:
    def __init__(self, deal: Deal, sides: Sides) -> None:
        self._deal = deal
        self._sides = sides
        self._short_names = [*dict.fromkeys(people_named(deal))]
        self._called: dict[str, str] = {}
        self._new: list[Stakeholder] = []
        self._found: dict[int, str] = {}
        self._others: list[Address] = []
        self._mailboxes: list[str] = []
        self._unreachable: list[str] = []
        self._withheld: list[Stakeholder] = []

    def with_all(self, mails: Sequence[Envelope], returned: Collection[str]) -> People:
        """Meet everybody, in the order in which they appear."""
        wrote = {mail.sender.mailbox for mail in mails if mail.sender}
        for address in _best_names(mails):
            if not self._sides.is_ours(address):
                is_lost = address.mailbox in returned and address.mailbox not in wrote
                self._called[address.mailbox] = self._meet(address, is_lost=is_lost)
        return People(
            self._called,
            tuple(self._new),
            self._found,
            tuple(self._others),
            tuple(self._mailboxes),
            tuple(self._unreachable),
            tuple(self._withheld),
        )

    def _meet(self, address: Address, *, is_lost: bool) -> str:
        """The name of the person in the deal, who is added if new."""
        position = self._position(address)
        if position is not None:
            known = self._deal.stakeholders[position]
            if not known.email and "@" in address.mailbox:
                self._found.setdefault(position, address.mailbox)
            return known.name
        if not self._sides.is_theirs(address):
            if "@" in address.mailbox:
                self._others.append(address)
            return str(address)
        if is_lost or address.local in _SHARED:
            (self._unreachable if is_lost else self._mailboxes).append(address.mailbox)
            return str(address)
        return self._add(address)

    def _position(self, address: Address) -> int | None:
        """Which stakeholder this is: by the address, by the name, by what the address says."""
        people = self._deal.stakeholders
        by_address = [at for at, one in enumerate(people) if one.email.lower() == address.mailbox]
        if by_address or not self._sides.is_theirs(address):
            return by_address[0] if by_address else None
        free = [at for at, one in enumerate(people) if not one.email and at not in self._found]
        same = [at for at, one in enumerate(people) if slug(one.name) == slug(address.name)]
        near = [at for at in free if _may_be(people[at].name, address)]
        return next((found[0] for found in (same, near) if len(found) == 1), None)

    def _add(self, address: Address) -> str:
        name = address.name or _name_in(address.local) or address.mailbox
        twin = next((one for one in self._new if slug(one.name) == slug(name)), None)
        if twin:
            return twin.name
        person = Stakeholder(name=name, email=address.mailbox)
        if self._confuses(person):
            self._withheld.append(person)
            return str(address)
        self._new.append(person)
        return name

    def _confuses(self, person: Stakeholder) -> bool:
        """Whether a name that stands in the deal would mean somebody else, or two, from then on."""
        before = Names([*self._deal.stakeholders, *self._new])
        after = Names([*self._deal.stakeholders, *self._new, person])
        for name in self._short_names:
            old, new = before.matches(name), after.matches(name)
            if new != old and (old or self._sides.is_our_name(name)):
                return True
        return False


def _best_names(mails: Sequence[Envelope]) -> list[Address]:
    """Everybody once, in order of appearance, with the fullest and most frequent of their names."""
    seen: dict[str, Counter[str]] = {}
    for mail in mails:
        for address in mail.everybody:
            seen.setdefault(address.mailbox, Counter())[address.name] += 1
    return [
        Address(mailbox, max(names, key=lambda name: (" " in name, bool(name), names[name])))
        for mailbox, names in seen.items()
    ]


def _name_in(local: str) -> str:
    """The name that stands before the @: `maria.lopez` is Maria Lopez; "" if it tells none."""
    words = _BETWEEN.split(local)
    enough = len(words) > 1 and all(map(_LETTERS.fullmatch, words))
    return " ".join(word.capitalize() for word in words) if enough else ""


def _may_be(name: str, address: Address) -> bool:
    """Whether somebody known by name alone may well have this address.

    Maria is Maria Lopez, and Maria Lopez is Maria; without a name beside it the address tells:
    maria.lopez, mlopez, lopez.
    """
    known, written = slug(name).split("-"), slug(address.name).split("-")
    if address.name:
        return known[0] == written[0] and (len(known) == 1 or len(written) == 1)
    said = slug(address.local).replace("-", "")
    first, last = known[0], known[-1]
    return said in {"".join(known), first + last, first[0] + last, last + first, first, last}
