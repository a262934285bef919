"""What a mail is for, read from its words."""

from __future__ import annotations

import pytest

from assistant.facts.mails.facts import MailFacts
from assistant.records.mail import Mail
from tests.support import AS_OF


def read(text: str, subject: str = "") -> MailFacts:
    """A mail to Maria, without a record."""
    return MailFacts(Mail(text=f"Dear Maria,\n\n{text}\n\nJo\n", subject=subject), AS_OF)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("apology", "I left you waiting on Tuesday. Colin comes on Saturday at eight."),
        ("apology", "The March figure was wrong, our mistake. The right file is attached."),
        ("notice", "From 1 February our hourly rate goes from 64 to 68 euros."),
        ("notice", "On Saturday from 22:00 there is planned maintenance of the database."),
        ("notice", "Our office is closed from 24 December to 3 January."),
        ("service", "Your parcel was left with your neighbour at number 12."),
        ("service", "Ticket 55120 is solved: one name had a comma in it."),
        ("service", "Tom has spoken with the driver, and we have changed the round."),
        ("reminder", "Invoice 1093 was due on 12 November."),
        ("greeting", "Happy Christmas from all of us at the workshop."),
        ("follow_up", "Since we spoke the port has changed its rules. Could we meet on Tuesday?"),
        ("first_contact", "I look after food plants at Sensoric. Could we meet on Tuesday?"),
    ],
)  # fmt: skip
def test_the_words_say_what_a_mail_is_for(kind: str, text: str) -> None:
    """In doubt it is a first contact."""
    assert read(text).kind == kind


def test_who_answers_writes_a_reply() -> None:
    """Its subject says so, where it neither nags nor shows wares."""
    assert read("Seven weeks, from the signed drawing.", "Re: Lead time").kind == "reply"
    assert read("Just checking in on the pump.", "Re: Lead time").kind == "follow_up"
    assert read("Do you have time for a demo?", "Re: Lead time").kind == "follow_up"


@pytest.mark.parametrize(
    "text",
    [
        "Season's greetings! Do you have half an hour for a demo?",
        "Happy Christmas! Our platform is the leading choice of the trade.",
        "Happy Christmas! What do you pay for a pallet today?",
        "Your order is on its way. Could you recommend us to three friends?",
    ],
)
def test_who_sells_besides_serves_nobody(text: str) -> None:
    """A greeting does not hide a pitch, and news of an order no wish for names."""
    facts = read(text)
    assert facts.kind not in ("greeting", "service")
    assert not facts.serves
