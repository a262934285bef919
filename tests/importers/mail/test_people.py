"""The people in mails: who they are in the deal, and who is new."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from assistant.importers.mail.addresses import read_addresses
from assistant.importers.mail.customer import Customer, Sides
from assistant.importers.mail.envelope import Envelope, Place
from assistant.importers.mail.people import People, meet_people
from assistant.records.base import Moment
from assistant.records.deal import Activity, Deal, Stakeholder


def wrote(sender: str, to: str = "jo@seller.example") -> Envelope:
    return Envelope(
        place=Place("a.eml"),
        message_id="",
        references=(),
        sender=read_addresses(sender)[0],
        to=read_addresses(to),
        subject="",
        sent=dt.datetime(2026, 11, 2, tzinfo=dt.UTC),
    )


def met(*mails: Envelope, returned: tuple[str, ...] = (), **deal: Any) -> People:
    record = Deal("Line two", owner="jo@seller.example", **deal)
    sides = Sides(record, ("seller.example",), Customer(("acme.example",)))
    return meet_people(record, sides, mails, returned)


def known(*people: Stakeholder | str) -> tuple[Stakeholder, ...]:
    return tuple(Stakeholder(one) if isinstance(one, str) else one for one in people)


def test_who_is_new_is_added_without_a_role() -> None:
    """With the fullest name that stands beside the address, whichever mail has it."""
    people = met(wrote("maria@acme.example"), wrote("Maria Lopez <maria@acme.example>"))
    assert people.new == (Stakeholder("Maria Lopez", email="maria@acme.example"),)
    assert people.called == {"maria@acme.example": "Maria Lopez"}


@pytest.mark.parametrize(
    ("mailbox", "name"),
    [("maria.lopez@acme.example", "Maria Lopez"), ("mlopez@acme.example", "mlopez@acme.example")],
)
def test_without_a_name_the_address_tells(mailbox: str, name: str) -> None:
    """As far as it does."""
    assert [one.name for one in met(wrote(mailbox)).new] == [name]


@pytest.mark.parametrize(
    ("stakeholder", "author"),
    [
        (Stakeholder("Maria Lopez", email="MARIA@acme.example"), "M. L. <maria@acme.example>"),
        (Stakeholder("María López"), "Maria Lopez <ml@acme.example>"),
        (Stakeholder("Maria"), "Maria Lopez <ml@acme.example>"),
        (Stakeholder("Maria Lopez"), "Maria <ml@acme.example>"),
        (Stakeholder("Maria Lopez"), "mlopez@acme.example"),
        (Stakeholder("Maria Lopez"), "maria.lopez@acme.example"),
        (Stakeholder("Maria Lopez"), "lopez@acme.example"),
    ],
)
def test_who_is_known_is_found(stakeholder: Stakeholder, author: str) -> None:
    """By the address, the full name, a part of it, or what the address says."""
    people = met(wrote(author), stakeholders=(stakeholder,))
    assert people.new == ()
    assert [*people.called.values()] == [stakeholder.name]
    assert bool(people.found) != bool(stakeholder.email)


def test_an_address_is_never_overwritten() -> None:
    """A second one of the same person changes nothing."""
    maria = Stakeholder("Maria Lopez", email="maria@acme.example")
    people = met(wrote("Maria Lopez <lopez@acme.example>"), stakeholders=(maria,))
    assert (people.found, people.new) == ({}, ())


def test_two_who_may_be_meant_are_not_mixed_up() -> None:
    """Then the writer is somebody new."""
    people = met(wrote("mlopez@acme.example"), stakeholders=known("Maria Lopez", "Marc Lopez"))
    assert [one.email for one in people.new] == ["mlopez@acme.example"]
    assert people.found == {}


def test_two_addresses_with_one_name_are_one_person() -> None:
    mails = (wrote("Tom Aerts <tom@acme.example>"), wrote("Tom Aerts <tom@eu.acme.example>"))
    people = met(*mails)
    assert [one.email for one in people.new] == ["tom@acme.example"]
    assert {*people.called.values()} == {"Tom Aerts"}


def test_a_shared_mailbox_is_no_person() -> None:
    """Whatever name stands beside it."""
    people = met(wrote("Acme Robotics <info@acme.example>"))
    assert people.new == ()
    assert people.mailboxes == ("info@acme.example",)
    assert people.called == {"info@acme.example": "Acme Robotics <info@acme.example>"}


def test_people_of_neither_side_are_named_with_their_address() -> None:
    """So that their first name means nobody at the customer."""
    people = met(wrote("Maria Lopez <m@acme.example>", "jo@seller.example, Tom <tom@ruis.example>"))
    assert [str(one) for one in people.others] == ["Tom <tom@ruis.example>"]
    assert people.called["tom@ruis.example"] == "Tom <tom@ruis.example>"


def test_we_are_nobody_s_people() -> None:
    people = met(wrote("jo@seller.example", "sam@seller.example, m@acme.example"))
    assert [*people.called] == ["m@acme.example"]


def test_whom_no_mail_reaches_is_not_added() -> None:
    """An address with a typing error is nobody; somebody who wrote to us is."""
    mails = (wrote("jo@seller.example", "tmo@acme.example, tom@acme.example"),)
    people = met(
        *mails, wrote("tom@acme.example"), returned=("tmo@acme.example", "tom@acme.example")
    )
    assert [one.email for one in people.new] == ["tom@acme.example"]
    assert people.unreachable == ("tmo@acme.example",)


def test_a_short_name_in_the_deal_goes_on_meaning_one_person() -> None:
    """A second Tom would make the deal's own words unclear: he is named, not added."""
    call = Activity(date=Moment(dt.date(2026, 11, 1)), kind="call", people=("Tom",))
    people = met(
        wrote("Tom Baker <baker@acme.example>"), stakeholders=known("Tom Aerts"), activities=(call,)
    )
    assert people.new == ()
    assert [one.name for one in people.withheld] == ["Tom Baker"]
    assert people.called == {"baker@acme.example": "Tom Baker <baker@acme.example>"}


def test_our_short_name_goes_on_meaning_us() -> None:
    """A Jo at the customer is not added where the deal calls our owner Jo."""
    call = Activity(date=Moment(dt.date(2026, 11, 1)), kind="call", people=("Jo", "Maria"))
    people = met(wrote("Jo Smith <smith@acme.example>"), activities=(call,))
    assert [one.name for one in people.withheld] == ["Jo Smith"]
