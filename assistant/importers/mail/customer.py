"""Which mails are the customer's: by what the deal knows, else by the mails themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

import msgspec

from assistant.errors import AssistantError
from assistant.importers.mail.addresses import Address
from assistant.importers.mail.envelope import Envelope
from assistant.phrasing import names as listed
from assistant.phrasing import plural
from assistant.records.deal import Deal
from assistant.records.names import Names, OurNames, slug
from assistant.records.shared_domains import is_shared

_PLACE = re.compile(r"[^\s@/:]+(?:\.[^\s@/:.]+)+")
_LONG_ENOUGH = 4
_MOST_NAMED = 5


class Customer(msgspec.Struct, frozen=True):
    """The domains and single addresses that are the customer's; `because` says how we know.

    `because` is empty where the deal or the user says so.
    """

    domains: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()
    because: str = ""

    def has(self, address: Address) -> bool:
        """Whether the address is the customer's."""
        domains = (address.domain.endswith(f".{one}") for one in self.domains)
        return address.domain in self.domains or address.mailbox in self.mailboxes or any(domains)

    def with_more(self, other: Customer) -> Customer:
        """Together with what else is the customer's."""
        domains = dict.fromkeys((*self.domains, *other.domains))
        mailboxes = dict.fromkeys((*self.mailboxes, *other.mailboxes))
        return Customer(tuple(domains), tuple(mailboxes), self.because)

    @property
    def shown(self) -> tuple[str, ...]:
        """Its domains, and the addresses that are at none of them."""
        by_domain = Customer(self.domains)
        alone = (one for one in self.mailboxes if not by_domain.has(Address(one)))
        return (*self.domains, *alone)


class Sides:
    """Who is on whose side.

    Args:
        deal: the deal.
        ours: the workspace's domains.
        customer: the customer's addresses.
    """

    def __init__(self, deal: Deal, ours: Iterable[str], customer: Customer) -> None:
        self.names = Names(deal.stakeholders)
        self.customer = customer
        self._emails = {slug(one.name): one.email for one in deal.stakeholders}
        self._ours = OurNames(deal.owner, ours, self.names)

    def is_ours(self, address: Address) -> bool:
        """Whether the address is one of us."""
        return "@" in address.mailbox and self._ours.include(address.mailbox)

    def is_our_name(self, name: str) -> bool:
        """Whether a name in the deal is one of us."""
        return self._ours.include(name)

    def is_theirs(self, address: Address) -> bool:
        """Whether somebody at the customer writes from this address.

        The address or its domain is known; or a stakeholder has the full name that stands beside
        it and no address yet, or it is at a free mail service. At another company, the same name
        is somebody else's.
        """
        if self.is_ours(address):
            return False
        known = "@" in address.mailbox and self.names.find(address.mailbox)
        return bool(known) or self.customer.has(address) or self._is_known_by_name(address)

    def _is_known_by_name(self, address: Address) -> bool:
        email = self._emails.get(slug(address.name)) if " " in address.name else None
        return email is not None and (not email or is_shared(address.domain))


def known_customer(deal: Deal, given: Sequence[str]) -> Customer:
    """What the deal itself says of the customer's addresses, and what the user named besides.

    Args:
        deal: the deal: its account's website, its stakeholders' addresses.
        given: domains, or single addresses.

    Raises:
        AssistantError: something given is neither.
    """
    mailboxes = [one.email.strip().lower() for one in deal.stakeholders if "@" in one.email]
    domains = [_host(deal.account.website)] if deal.account else []
    domains += [one.rpartition("@")[2] for one in mailboxes]
    for one in given:
        place = one.strip().lower().removeprefix("@")
        if not _PLACE.fullmatch(place.rpartition("@")[2]):
            message = f"'{one}' is no domain. Write one such as acme.example, or a whole address."
            raise AssistantError(message)
        if "@" not in place and is_shared(place):
            message = f"Anybody may write from {place}. Name the whole address: name@{place}."
            raise AssistantError(message)
        (mailboxes if "@" in place else domains).append(place)
    partner = slug(deal.partner).split("-")[0]
    own = (one for one in domains if one and not is_shared(one))
    kept = [one for one in own if not partner or not one.startswith(partner)]
    return Customer(tuple(dict.fromkeys(kept)), tuple(dict.fromkeys(mailboxes)))


def _host(website: str) -> str:
    """The domain of a website, without www."""
    host = urlsplit(website if "//" in website else f"//{website}").hostname or ""
    return host.lower().removeprefix("www.")


def guess_customer(deal: Deal, mails: Sequence[Envelope], sides: Sides) -> Customer:
    """The one company that these mails are with, where the deal says nothing of the customer.

    Args:
        deal: the deal.
        mails: what may be about the customer.
        sides: who is ours.

    Raises:
        AssistantError: there are several; it says how to name the one.
    """
    counts = _organisations(mails, sides)
    met = {one for mail in mails for one in mail.everybody if sides.is_theirs(one)}
    home = [one for one in counts if any(map(_of(one).has, met))]
    named = [one for one in counts if _is_called(one, deal)]
    always = [one for one, count in counts.items() if count == len(mails)]
    for found, because in (
        ([*counts], "all mails are with it"),
        (home, "people of the deal write from there"),
        (named, "its domain is like the account's name"),
        (always, "it takes part in every mail"),
    ):
        if len(found) == 1:
            return _of(found[0], because)
    if counts:
        raise AssistantError(_which(counts))
    return Customer()


def _of(organisation: str, because: str = "") -> Customer:
    """A company as the customer; somebody without one is all of it."""
    if "@" in organisation:
        return Customer(mailboxes=(organisation,), because=because)
    return Customer(domains=(organisation,), because=because)


def _which(counts: Counter[str]) -> str:
    """The question which of several companies is the customer."""
    ordered = counts.most_common()
    shown = [f"{one} ({plural(count, 'mail')})" for one, count in ordered[:_MOST_NAMED]]
    shown += ["others"] if len(ordered) > _MOST_NAMED else []
    return (
        f"Which of them is the customer: {listed(shown)}? Nothing was imported. "
        f"Add --customer {ordered[0][0]}, once for each domain of theirs, "
        "or write the account's website into the deal."
    )


def organisation(address: Address) -> str:
    """The company's domain; of an address at a free mail service, all of it."""
    return address.mailbox if is_shared(address.domain) else address.domain


def _organisations(mails: Sequence[Envelope], sides: Sides) -> Counter[str]:
    """How many mails each company takes part in; eu.acme.example is acme.example where both are."""
    each = [
        {organisation(one) for one in mail.everybody if not sides.is_ours(one)} for mail in mails
    ]
    known = {one for found in each for one in found}
    whole = {
        one: min((other for other in known if one.endswith(f".{other}")), key=len, default=one)
        for one in known
    }
    return Counter(one for found in each for one in {whole[part] for part in found})


def _is_called(organisation: str, deal: Deal) -> bool:
    """Whether a domain bears the account's name: corvane.example is Corvane Glass."""
    words = slug(deal.account.name).split("-") if deal.account else []
    label = organisation.partition(".")[0].replace("-", "")
    long_ones = (word for word in words if len(word) >= _LONG_ENOUGH)
    return "@" not in organisation and label in {"".join(words), *long_ones}
