"""Which mails belong together."""

from __future__ import annotations

import pytest

from assistant.facts.threads import Threads, bare_subject
from tests.facts.mails import facts_about, ours, theirs


def same(first: dict[str, object], *others: dict[str, object]) -> bool:
    """Whether the first and the last of some mails stand in one thread."""
    conversation = facts_about(first, *others).conversation
    return Threads(conversation).same(conversation.touches[0], conversation.touches[-1])


def test_a_reply_to_a_reply_belongs_to_the_thread() -> None:
    """Whatever its subject says, and whoever it went to."""
    assert same(
        theirs("2026-11-02", "A?", subject="Data", message_id="<1>"),
        ours("2026-11-03", "B.", subject="Re: Data", message_id="<2>", in_reply_to="<1>"),
        ours("2026-11-04", "C.", to="Maria", subject="Other", message_id="<3>", in_reply_to="<2>"),
    )


def test_a_mail_that_is_not_in_the_record_may_join_two() -> None:
    assert same(
        theirs("2026-11-02", "A?", subject="Data", in_reply_to="<0>"),
        ours("2026-11-03", "B.", subject="Paper", in_reply_to="<0>"),
    )


@pytest.mark.parametrize(
    ("subject", "to", "is_same"),
    [
        ("RE: Security  review", "Tom", True),
        ("AW: Re: security review", "Tom", True),
        ("", "Tom", True),
        ("Lunch", "Tom", False),
        ("Re: Security review", "Maria", False),
    ],
)
def test_without_ids_people_and_subject_tell(subject: str, to: str, is_same: bool) -> None:
    """A mail without a subject may belong to any thread of its people."""
    asked = theirs("2026-11-02", "Where is it?", subject="Security review")
    assert same(asked, ours("2026-11-03", "Here.", to=to, subject=subject)) is is_same


def test_two_mails_that_reply_to_each_other_do_not_hang() -> None:
    assert same(
        theirs("2026-11-02", "A?", subject="A", message_id="<1>", in_reply_to="<2>"),
        ours("2026-11-03", "B.", subject="B", message_id="<2>", in_reply_to="<1>"),
    )


def test_a_subject_is_compared_without_what_mail_programs_add() -> None:
    assert bare_subject("Re: FW: [ext] Data") == bare_subject("[EXT]  data")
