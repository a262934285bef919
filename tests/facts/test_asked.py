"""What the customer asked of us: who asked it, and what asks for no answer."""

from __future__ import annotations

import pytest

from tests.facts.mails import call, facts_about, theirs


def asked(*texts: str) -> list[tuple[str, str]]:
    """Kind and words of everything asked in mails of Tom, one a day."""
    mails = (theirs(f"2026-11-{day:02}", text) for day, text in enumerate(texts, 2))
    return [(one.asked.kind, one.asked.words) for one in facts_about(*mails).answers.all]


def test_questions_and_requests_are_found_in_their_order() -> None:
    text = "Dear Jo, thank you. Where is our data kept?\n\nPlease send us the fire certificate."
    assert asked(text) == [
        ("question", "Where is our data kept?"),
        ("request", "Please send us the fire certificate."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "How are you? Did you have a nice holiday?",
        "Please do not contact Maria before the award.",
        "No contact until the award, please.",
        "Let me know if you need anything else from us.",
        "Maria, could you send Jo the floor plan?",
        "Hello Maria,\ncould you look at this? Where do we keep the plans?",
        "We decide in March.",
        "Wo werden unsere Daten gespeichert? Bitte schicken Sie uns die Unterlagen.",
    ],
)
def test_what_nobody_waits_for(text: str) -> None:
    """Courtesies, wishes to be left alone, what colleagues are asked, other languages."""
    assert asked(text) == []


def test_our_own_name_before_a_question_makes_it_ours() -> None:
    assert asked("Jo, where is our data kept?") == [("question", "Jo, where is our data kept?")]


def test_what_a_mail_quotes_was_not_asked_in_it() -> None:
    assert asked("Thank you.\n\nOn Monday Jo wrote:\n> Where is your data kept?") == []


def test_who_asked() -> None:
    """The author; a stranger by the name in the record; else the company."""
    facts = facts_about(
        theirs("2026-11-02", "Where is our data kept?"),
        theirs("2026-11-03", "Who installs it?", who="Pia Berg <pia@acme.example>"),
        {"date": "2026-11-04", "kind": "mail", "direction": "in", "text": "When can you start?"},
    )
    names = [one.asked.person.name for one in facts.answers.all]
    assert names == ["Tom Aerts", "Pia Berg <pia@acme.example>", "Acme Robotics"]


TALK = """\
Tom Aerts: Where is the data kept?
Jo Park: In Dublin.
Tom Aerts: Could you share your screen again?
Jo Park: One moment.
Tom Aerts: Could you send us the fire certificate?
Jo Park: Let us look at the second line first.
"""


def test_of_a_call_only_what_is_to_be_sent_counts() -> None:
    """And never for certain: the rest is answered there."""
    facts = facts_about(call("2026-11-02", transcript="a.txt"), transcripts={"a.txt": TALK})
    [one] = facts.answers.all
    assert one.asked.words == "Could you send us the fire certificate?"
    assert one.asked.confidence == "possible"
    assert facts.answers.certain == ()


def test_a_request_without_a_thing_is_about_what_was_said_before() -> None:
    facts = facts_about(
        theirs("2026-11-02", "The invoice has a wrong total. Please send it again.")
    )
    [one] = facts.answers.all
    assert "invoic" in one.asked.about
