"""Who is the customer, and who is one of us."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.errors import AssistantError
from assistant.importers.mail.addresses import Address, read_addresses
from assistant.importers.mail.customer import Customer, Sides, guess_customer, known_customer
from assistant.importers.mail.envelope import Envelope, Place
from assistant.records.deal import Account, Deal, Stakeholder

OURS = ("seller.example",)


def address(text: str) -> Address:
    (found,) = read_addresses(text)
    return found


def between(*people: str) -> Envelope:
    """A mail from us to these."""
    return Envelope(
        place=Place("a.eml"),
        message_id="",
        references=(),
        sender=address("jo@seller.example"),
        to=tuple(map(address, people)),
        subject="",
        sent=dt.datetime(2026, 11, 2, tzinfo=dt.UTC),
    )


def guessed(*mails: Envelope, account: str = "") -> Customer:
    deal = Deal("Line two", account=Account(account) if account else None)
    return guess_customer(deal, mails, Sides(deal, OURS, Customer()))


@pytest.mark.parametrize(
    ("deal", "given", "domains", "mailboxes"),
    [
        (Deal("x", account=Account("Acme", website="https://www.acme.example/about")), (),
         ("acme.example",), ()),
        (Deal("x", account=Account("Acme", website="acme.example")), (), ("acme.example",), ()),
        (Deal("x", stakeholders=(Stakeholder("Maria", email="Maria@Acme.example"),)), (),
         ("acme.example",), ("maria@acme.example",)),
        (Deal("x", stakeholders=(Stakeholder("Maria", email="maria@gmail.com"),)), (),
         (), ("maria@gmail.com",)),
        (Deal("x", account=Account("A", website="https://www.linkedin.com/company/a")), (), (), ()),
        (Deal("x", partner="Ruis Integrators",
              stakeholders=(Stakeholder("Pat", email="pat@ruis.example"),)), (),
         (), ("pat@ruis.example",)),
        (Deal("x"), ("ACME.example", "@acme.test", "ann@gmail.com"),
         ("acme.example", "acme.test"), ("ann@gmail.com",)),
        (Deal("x", account=Account("Acme")), (), (), ()),
    ],
)  # fmt: skip
def test_what_a_deal_says_of_the_customer(
    deal: Deal, given: tuple[str, ...], domains: tuple[str, ...], mailboxes: tuple[str, ...]
) -> None:
    """The website, the people; a domain that anybody may have, or a partner's, is no company's."""
    found = known_customer(deal, given)
    assert (found.domains, found.mailboxes) == (domains, mailboxes)


@pytest.mark.parametrize("given", ["acme", "", "https://acme.example", "a b.example"])
def test_what_is_no_domain_is_refused(given: str) -> None:
    with pytest.raises(AssistantError, match="is no domain"):
        known_customer(Deal("x"), (given,))


def test_a_domain_at_which_anybody_writes_is_no_customer() -> None:
    with pytest.raises(AssistantError, match=r"Anybody may write from gmail\.com\. Name the whole"):
        known_customer(Deal("x"), ("gmail.com",))


def test_a_domain_covers_what_is_below_it() -> None:
    customer = Customer(("acme.example",), ("ann@gmail.com",))
    inside = ("a@acme.example", "a@eu.acme.example", "ann@gmail.com")
    assert all(customer.has(address(one)) for one in inside)
    outside = ("a@notacme.example", "a@acme.example.test", "bob@gmail.com")
    assert not any(customer.has(address(one)) for one in outside)


def test_the_only_company_is_the_customer() -> None:
    """And that is said."""
    found = guessed(between("a@acme.example"), between("b@eu.acme.example"))
    assert (found.domains, found.because) == (("acme.example",), "all mails are with it")


def test_an_only_person_without_a_company_is_the_customer() -> None:
    found = guessed(between("ann@gmail.com"))
    assert (found.domains, found.mailboxes) == ((), ("ann@gmail.com",))


def test_of_several_the_one_that_is_called_like_the_account() -> None:
    mails = (between("a@corvane.example"), between("b@other.example"), between("c@other.example"))
    found = guessed(*mails, account="Corvane Glass")
    assert (found.domains, found.because) == (
        ("corvane.example",),
        "its domain is like the account's name",
    )


def test_of_several_the_one_of_the_people_whom_the_deal_knows_by_name() -> None:
    deal = Deal("x", stakeholders=(Stakeholder("Ines Halloran"),))
    mails = (between("Ines Halloran <ih@acme.example>"), between("b@other.example"))
    found = guess_customer(deal, mails, Sides(deal, OURS, Customer()))
    assert found.domains == ("acme.example",)
    assert found.because == "people of the deal write from there"


def test_of_several_the_one_that_takes_part_in_every_mail() -> None:
    mails = (between("a@acme.example"), between("b@acme.example", "pat@ruis.example"))
    assert guessed(*mails).domains == ("acme.example",)


def test_else_nobody_guesses() -> None:
    """It asks, names them, and says what to type."""
    mails = (between("a@acme.example"), between("a@acme.example"), between("b@other.example"))
    with pytest.raises(AssistantError) as asked:
        guessed(*mails)
    assert str(asked.value) == (
        "Which of them is the customer: acme.example (2 mails) and other.example (1 mail)? "
        "Nothing was imported. Add --customer acme.example, once for each domain of theirs, "
        "or write the account's website into the deal."
    )


def test_without_mails_there_is_nothing_to_ask() -> None:
    assert guessed() == Customer()


SIDES = Sides(
    Deal("x", owner="Jo Park <jo@gmail.com>", stakeholders=(
        Stakeholder("Maria Lopez", email="maria@acme.example"), Stakeholder("Tom Aerts"),
        Stakeholder("Ann"))),
    OURS,
    Customer(("acme.example",)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "ours", "theirs"),
    [
        ("sam@seller.example", True, False),
        ("Jo <jo@gmail.com>", True, False),
        ("someone@acme.example", False, True),
        ("Maria Lopez <maria.lopez@gmail.com>", False, True),
        ("Maria Lopez <maria@other.example>", False, False),
        ("Tom Aerts <tom@other.example>", False, True),
        ("Ann <ann@other.example>", False, False),
        ("pat@ruis.example", False, False),
    ],
)
def test_everybody_has_a_side(text: str, ours: bool, theirs: bool) -> None:
    """A full name counts at a free mail service, or where no address is known; else it is a
    namesake at another company."""
    assert (SIDES.is_ours(address(text)), SIDES.is_theirs(address(text))) == (ours, theirs)
