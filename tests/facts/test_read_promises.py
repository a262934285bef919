"""Promises made in mails and calls that nobody wrote down."""

from __future__ import annotations

import pytest

from assistant.facts.promises import Promise
from tests.facts.mails import call, day, facts_about, ours, theirs


def read(*activities: dict[str, object], **more: object) -> tuple[Promise, ...]:
    """Every promise that is on no ledger."""
    return facts_about(*activities, **more).read_promises.all  # type: ignore[arg-type]


def promise(text: str, *later: dict[str, object], **more: object) -> Promise:
    """The one promise in a mail of ours of 2 November, a Monday."""
    [one] = read(ours("2026-11-02", text), *later, **more)
    return one


def test_a_promise_is_read_with_its_words_and_its_day() -> None:
    one = promise("Dear Tom, thank you. I will send you the security paper by Friday.")
    assert (one.side, one.what, one.thing) == (
        "us",
        "Send Tom the security paper",
        "the security paper",
    )
    assert (one.made_on, one.due) == (day("2026-11-02"), day("2026-11-06"))
    assert (one.state, one.days_late, one.confidence) == ("overdue", 10, "clear")
    assert one.said
    assert one.said.text == "I will send you the security paper by Friday."


def test_one_sentence_may_hold_two() -> None:
    """Each is followed for itself."""
    both = ours("2026-11-02", "I'll get you the contract by Friday, and I will call our lawyers.")
    kept = ours("2026-11-04", "Tom, here is the contract.", attachments=["contract.pdf"])
    assert [(one.what, one.state) for one in read(both, kept)] == [
        ("Get Tom the contract", "kept"),
        ("Call our lawyers", "overdue"),
    ]
    [one] = read(ours("2026-11-02", "I'll find out, and you'll have a report by May."))
    assert one.what == "Send Tom a report"


def test_theirs_are_read_too() -> None:
    [one] = read(theirs("2026-11-02", "Jo, I will send you the floor plan next week."))
    assert (one.side, one.by.name, one.what) == ("customer", "Tom Aerts", "Send us the floor plan")


@pytest.mark.parametrize(
    "text",
    [
        "We will release version five in March.",
        "Once your lawyers agree, I will arrange a visit.",
        "I could send you the drawings by Friday.",
        "I will talk to our engineers on Friday.",
    ],
)
def test_forecasts_and_what_hangs_on_others_are_only_possible(text: str) -> None:
    assert promise(text).confidence == "possible"


@pytest.mark.parametrize(
    "text",
    [
        "I will keep you posted.",
        "I'll be in touch.",
        "I will not send the paper to Maria.",
        "I won't share it with anybody.",
        "I will explain it briefly below.",
        "Shall I send you the drawings?",
        "I am glad to come, if that would help.",
        "I hope you are well.",
    ],
)
def test_nobody_waits_for_these(text: str) -> None:
    assert read(ours("2026-11-02", text)) == ()


class TestWrittenDown:
    @pytest.mark.parametrize(
        "more",
        [
            "commitments: [{by: us, to: Tom, what: Send the security paper, due: 2026-11-06}]",
            "commitments: [{by: us, what: Security paper, made_on: 2026-10-01}]",
            "next_step: {what: Send the security paper, date: 2026-11-06, owner: us}",
            "plan: [{what: Security paper to Tom, who: us}]",
        ],
    )
    def test_what_the_record_holds_is_not_told_again(self, more: str) -> None:
        mail = ours("2026-11-02", "I will send you the security paper by Friday.")
        assert read(mail, more=more) == ()

    def test_another_promise_of_that_day_is_another_promise(self) -> None:
        more = "commitments: [{by: us, to: Tom, what: Send the price list, made_on: 2026-11-02}]"
        assert promise("I will send you the security paper by Friday.", more=more)

    def test_their_promise_does_not_stand_for_ours(self) -> None:
        more = "commitments: [{by: Tom, to: us, what: Send the security paper}]"
        assert promise("I will send you the security paper by Friday.", more=more)

    def test_words_that_name_nothing_are_what_the_ledger_says_of_that_day(self) -> None:
        mail = ours("2026-11-02", "You will have it by Friday.")
        more = "commitments: [{by: us, to: Tom, what: Send the paper, made_on: 2026-11-02}]"
        assert read(mail, more=more) == ()

    def test_what_is_said_again_stands_once(self) -> None:
        first = ours("2026-11-02", "I will send you the security paper by Friday.")
        again = ours("2026-11-09", "I'll send you the security paper tomorrow.")
        [one] = read(first, again)
        assert one.due == day("2026-11-06")

    def test_a_day_that_is_named_later_counts(self) -> None:
        first = ours("2026-11-02", "I'll send you the security paper.")
        [one] = read(first, ours("2026-11-03", "You will have the security paper by Friday."))
        assert (one.made_on, one.due) == (day("2026-11-03"), day("2026-11-06"))

    def test_what_was_sent_and_is_promised_again_is_another_promise(self) -> None:
        first = ours("2026-11-02", "I'll send you the drawing by Wednesday.")
        sent = ours("2026-11-03", "Tom, here is the drawing.", attachments=["drawing.pdf"])
        again = ours("2026-11-05", "I will send you the drawing of the network by Monday.")
        states = [(one.state, one.due) for one in read(first, sent, again)]
        assert states == [("kept", day("2026-11-04")), ("overdue", day("2026-11-09"))]

    def test_one_word_in_common_makes_no_one_thing_of_two(self) -> None:
        first = ours("2026-11-02", "I'll send you the security paper by Wednesday.")
        other = ours("2026-11-03", "I'll send you the security questionnaire by Friday.")
        assert [one.thing for one in read(first, other)] == [
            "the security paper",
            "the security questionnaire",
        ]

    @pytest.mark.parametrize(("due", "count"), [("2026-11-06", 0), ("2026-11-10", 1)])
    def test_what_the_ledger_may_hold_in_other_words_is_possible(
        self, due: str, count: int
    ) -> None:
        """Unless both are due on one day: then it is the same."""
        more = f"commitments: [{{by: us, to: Tom, what: Send stop report, due: {due}}}]"
        found = read(ours("2026-11-02", "I'll send you the stop figures by Friday."), more=more)
        assert [one.confidence for one in found] == ["possible"] * count

    def test_a_call_that_is_booked_is_in_the_record(self) -> None:
        mail = ours("2026-11-02", "I'll call you on 1 December at ten.")
        assert len(read(mail)) == 1
        assert read(mail, call("2026-12-01", state="planned")) == ()
        assert read(mail, call("2026-11-03")) == ()


class TestKept:
    def test_by_a_later_mail_even_of_the_same_day(self) -> None:
        one = promise(
            "I will send you the security paper by Friday.",
            ours("2026-11-02", "Tom, attached is the security paper."),
        )
        assert (one.state, one.done_on) == ("kept", day("2026-11-02"))

    def test_by_the_answer_that_was_promised(self) -> None:
        asked = theirs("2026-11-01", "Where is our data kept?")
        promised = ours("2026-11-02", "I will ask and come back to you by Friday.")
        answer = ours("2026-11-09", "Tom, the data is kept in Dublin.")
        facts = facts_about(asked, promised, answer)
        [one] = facts.read_promises.all
        assert (one.state, one.done_on) == ("kept_late", day("2026-11-09"))

    def test_by_the_words_that_tell_what_was_to_be_told(self) -> None:
        """Unless they tell that it is still to come."""
        one = promise(
            "I'll ask finance about the terms and come back to you by Friday.",
            ours("2026-11-04", "Tom, finance is fine with the terms."),
        )
        assert (one.state, one.done_on) == ("kept", day("2026-11-04"))
        assert one.shown
        assert one.shown.passage
        later = ours("2026-11-04", "Tom, finance has not answered about the terms yet.")
        assert promise("I'll ask finance about the terms and tell you.", later).state == "open"

    def test_a_promise_to_answer_is_about_the_question(self) -> None:
        asked = theirs("2026-11-01", "Where is our data kept?")
        [one] = read(asked, ours("2026-11-02", "You will have it by Friday."))
        assert one.what == "Answer “Where is our data kept?”"
        assert one.thing == "an answer to “Where is our data kept?”"
        for words in ("Let me get back to you on that.", "I will come back to you about it."):
            [one] = read(asked, ours("2026-11-02", words))
            assert one.thing == "an answer to “Where is our data kept?”"
        assert one.to.name == "Tom Aerts"

    @pytest.mark.parametrize(
        "text", ["I will come back to you by Friday.", "I'll let you know by Friday how it went."]
    )
    def test_word_from_us_may_be_all_that_was_promised(self, text: str) -> None:
        mail = ours("2026-11-02", text)
        later = ours("2026-11-10", "Dear Tom, the fair opens at nine.")
        assert len(facts_about(mail).read_promises.certain) == 1
        assert facts_about(mail, later).read_promises.certain == ()

    def test_a_meeting_since_leaves_a_doubt(self) -> None:
        mail = ours("2026-11-02", "I will send you the security paper by Friday.")
        facts = facts_about(mail, call("2026-11-10"))
        assert facts.read_promises.certain == ()
        assert len(facts_about(mail).read_promises.certain) == 1
        assert len(facts_about(mail, call("2026-11-10", who="Maria")).read_promises.certain) == 1


TALK = """\
Tom Aerts: And the paper?
Jo Park: I'll send you the security paper by Friday.
Jo Park: I'll share my screen.
Jo Park: We will look at the second line now.
Tom Aerts: I'll send you the floor plan.
"""


def test_in_a_call_what_is_sent_after_it_counts() -> None:
    """What is done while it lasts needs no ledger."""
    found = read(call("2026-11-02", transcript="a.txt"), transcripts={"a.txt": TALK})
    assert [(one.side, one.what) for one in found] == [
        ("us", "Send Tom the security paper"),
        ("customer", "Send us the floor plan"),
    ]
