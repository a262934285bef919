"""How long they waited for our replies."""

from __future__ import annotations

from tests.facts.mails import call, day, facts_about, ours, theirs


def test_the_days_from_the_asking_to_our_first_reply() -> None:
    """Business days; whether the reply answered is another matter."""
    facts = facts_about(
        theirs("2026-11-06", "Where is our data kept? Who installs it?"),
        ours("2026-11-10", "Thank you for your mail, Tom."),
        ours("2026-11-12", "Tom, the data is kept in Dublin."),
        theirs("2026-11-16", "Thank you, that is clear."),
        theirs("2026-11-17", "Could you send us the price list?"),
        call("2026-11-17"),
    )
    assert [one.days for one in facts.reply_times.all] == [2, 0]


def test_who_wrote_first_and_when_they_heard_from_us() -> None:
    asked = theirs("2026-11-02", "We would like an offer for two lines.")
    first = facts_about(asked, ours("2026-11-05", "Dear Tom"), ours("2026-11-06", "Dear Tom"))
    word = first.reply_times.first_word
    assert word
    assert word.reply
    assert word.reply.day == day("2026-11-05")
    waiting = facts_about(asked).reply_times.first_word
    assert waiting
    assert waiting.reply is None
    assert facts_about(ours("2026-11-01", "Dear Tom"), asked).reply_times.first_word is None
