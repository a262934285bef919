"""A promise that nobody ticked off, and the mail that shows it kept."""

from __future__ import annotations

import pytest

from assistant.facts.facts import Facts
from assistant.facts.promises import Promise
from tests.facts.mails import call, day, facts_about, ours, theirs

PAPER = "{by: us, to: Tom, what: Send the security paper, made_on: 2026-11-02, due: 2026-11-06}"


def facts_with(*activities: dict[str, object], promise: str = PAPER) -> Facts:
    """The facts about a deal with one promise."""
    return facts_about(*activities, more=f"commitments: [{promise}]")


def kept(*activities: dict[str, object], promise: str = PAPER) -> Promise:
    """The one promise, as it stands."""
    return facts_with(*activities, promise=promise).promises.all[0]


@pytest.mark.parametrize(
    "text",
    [
        "Tom, attached is the security paper.",
        "Tom, here is the link to the paper on security: https://sensoric.example/s.",
        "As promised, the security paper.",
        "You will find our paper about security enclosed.",
    ],
)
def test_the_words_of_a_later_mail_show_it(text: str) -> None:
    """The sentence is the evidence."""
    promise = kept(ours("2026-11-05", text))
    assert (promise.state, promise.done_on) == ("kept", day("2026-11-05"))
    assert promise.shown
    assert promise.shown.passage


def test_an_attachment_shows_it() -> None:
    """Its name is the evidence; after the due day it was kept late."""
    promise = kept(ours("2026-11-09", "Jo", attachments=["cv.pdf", "Security_paper_v2.pdf"]))
    assert (promise.state, promise.done_on) == ("kept_late", day("2026-11-09"))
    assert promise.shown
    assert promise.shown.key == ("activities", 0, "attachments", 1)


@pytest.mark.parametrize(
    "mail",
    [
        ours("2026-11-05", "Tom, the security paper is still with our lawyers."),
        ours("2026-11-05", "Attached is the form; the security paper follows on Friday."),
        ours("2026-11-05", "As promised, I will send the security paper next week."),
        ours("2026-11-05", "Attached is the price list.", subject="Paper"),
        ours("2026-11-05", "Jo", attachments=["paper-sizes.pdf"]),
    ],
)
def test_what_only_speaks_of_it_may_have_kept_it(mail: dict[str, object]) -> None:
    """Then we ask: nobody is told that a promise is overdue, nor that it was kept."""
    facts = facts_with(mail)
    [promise] = facts.promises.all
    assert promise.is_late
    assert facts.debts.may_keep(promise)
    assert facts.debts.certain == ()


@pytest.mark.parametrize(
    "mail",
    [
        ours("2026-11-02", "Tom, attached is the security paper."),
        ours("2026-11-05", "Maria, attached is the security paper.", to="Maria"),
        theirs("2026-11-05", "Attached is the security paper."),
        call("2026-11-05", text="Attached is the security paper."),
        ours("2026-11-05", "Attached is the price list."),
    ],
)
def test_other_mails_show_nothing(mail: dict[str, object]) -> None:
    """Of the same day, to somebody else, from the other side, about something else."""
    facts = facts_with(mail)
    assert len(facts.debts.certain) == 1


def test_they_keep_their_promises_in_the_same_way() -> None:
    promise = kept(
        theirs("2026-11-05", "Jo, as promised, here is the floor plan."),
        promise="{by: Tom, to: us, what: Send the floor plan, made_on: 2026-11-02}",
    )
    assert promise.state == "kept"


def test_what_the_record_says_of_a_promise_counts_more() -> None:
    """A day written down is not replaced by what was read."""
    withdrawn = PAPER.replace("due", "withdrawn_on: 2026-11-03, due")
    promise = kept(ours("2026-11-05", "Tom, attached is the security paper."), promise=withdrawn)
    assert promise.state == "withdrawn"
    assert promise.shown is None
