"""What they asked, followed through the thread to its answer."""

from __future__ import annotations

import pytest

from assistant.facts.weighing import Followed
from tests.facts.mails import call, day, facts_about, ours, theirs

QUESTION = "Jo, before we go on: where is our data kept?"


def follow(*later: dict[str, object], text: str = QUESTION, as_of: str = "2026-11-21") -> Followed:
    """What became of the one thing that Tom asked on 2 November."""
    asked = theirs("2026-11-02", text, subject="Security review")
    [one] = facts_about(asked, *later, as_of=day(as_of)).answers.all
    return one


def reply(text: str, **more: object) -> dict[str, object]:
    """Our reply in the thread, a day later."""
    return ours("2026-11-03", text, **{"subject": "Re: Security review", **more})


class TestAnswered:
    @pytest.mark.parametrize(
        ("question", "answer"),
        [
            (QUESTION, "Dear Tom, the data stays in the plant."),
            (QUESTION, "Dear Tom, everything stays in Dublin."),
            (QUESTION, "Dear Tom, you will find that here: https://sensoric.example/trust."),
            (QUESTION, "Dear Tom, shall we go through that on Thursday at ten?"),
            (QUESTION, "Dear Tom, which data do you mean?"),
            (QUESTION, "Dear Tom, I do not know. Our engineers do."),
            ("How many lines can one server watch?", "Up to 40."),
            ("Is it certified for food?", "Not yet."),
            ("Is it certified for food?", "We do have that, since March."),
            ("When could you start?", "After Easter."),
            ("Do you support SSO?", "SSO works with every plan."),
            ("Which systems does it run on?", "It runs on Windows and Linux."),
            ("Could we meet on Thursday?", "Thursday is fine."),
            ("Please send us the certificate.", "Unfortunately there is none."),
        ],
    )
    def test_by_a_reply_in_the_thread(self, question: str, answer: str) -> None:
        """Words, a link, an invitation, a question back, and to admit that one does not know."""
        found = follow(reply(answer), text=question)
        assert found.state == "answered"
        assert found.passage

    def test_by_a_mail_to_the_person_that_speaks_of_it(self) -> None:
        mail = ours("2026-11-05", "Our hosting: all data is kept in Dublin.", subject="Hosting")
        assert follow(mail).state == "answered"

    def test_by_an_attachment_or_a_subject(self) -> None:
        assert follow(reply("Jo", attachments=["data-protection.pdf"])).state == "answered"
        assert follow(ours("2026-11-05", "", subject="Where your data is")).state == "answered"

    def test_by_a_call_whose_notes_speak_of_it(self) -> None:
        assert (
            follow(call("2026-11-05", text="Told him about the data centre.")).state == "answered"
        )

    def test_a_request_to_meet_by_the_meeting(self) -> None:
        assert follow(call("2026-11-05"), text="Could we talk next week?").state == "answered"
        booked = call("2026-12-05", state="planned")
        assert follow(booked, text="Could we talk next week?").state == "answered"
        assert follow(booked).state == "open"

    def test_by_somebody_who_reads_for_them(self) -> None:
        """A delegate counts as the person."""
        asked = theirs("2026-11-02", QUESTION)
        people = "account: Acme\nstakeholders: [Tom Aerts, {name: Pia Berg, speaks_for: Tom}]"
        mail = ours("2026-11-05", "All data is kept in Dublin.", to="Pia", subject="Hosting")
        [one] = facts_about(asked, mail, people=people).answers.all
        assert one.state == "answered"


class TestOpen:
    def test_nobody_replied(self) -> None:
        found = follow()
        assert (found.state, found.certain) == ("open", True)

    @pytest.mark.parametrize(
        "plain",
        [
            "Dear Tom, thank you for your mail. I hope you are well.",
            "Dear Tom, good question! Have you had time to look at our offer?",
            "Thanks, Tom.",
        ],
    )
    def test_a_reply_that_does_not_answer_is_no_answer(self, plain: str) -> None:
        """However fast it came."""
        found = follow(reply(plain))
        assert (found.state, found.certain) == ("open", True)

    def test_a_mail_about_something_else_is_no_answer(self) -> None:
        found = follow(ours("2026-11-05", "The fair in Ghent opens at nine.", subject="The fair"))
        assert (found.state, found.certain) == ("open", True)

    def test_a_mail_to_somebody_else_is_no_answer(self) -> None:
        found = follow(ours("2026-11-05", "We keep it in Dublin.", to="Maria", subject="Hosting"))
        assert (found.state, found.certain) == ("open", True)

    @pytest.mark.parametrize(
        "later",
        [
            reply("Dear Tom, the order form has three fields."),
            reply("Dear Tom, regards.", attachments=["scan.pdf"]),
            ours("2026-11-05", "All data is kept in Dublin.", to="Maria", subject="Hosting"),
        ],
    )
    def test_what_may_have_answered_it_leaves_a_doubt(self, later: dict[str, object]) -> None:
        found = follow(later)
        assert (found.state, found.certain) == ("open", False)
        assert found.touch

    def test_who_writes_again_and_does_not_ask_again_may_be_content(self) -> None:
        found = follow(reply("Thank you, Tom."), theirs("2026-11-05", "See you in Ghent then."))
        assert (found.state, found.certain) == ("open", False)

    def test_what_was_asked_twice_stands_once(self) -> None:
        """From the day on which it was first asked."""
        found = follow(
            reply("Thank you, Tom."),
            theirs("2026-11-05", "May I ask again where our data is kept?"),
        )
        assert (found.asked.touch.day, found.certain) == (day("2026-11-02"), True)

    def test_our_mail_before_the_question_does_not_answer_it(self) -> None:
        before = ours("2026-11-01", "All data is kept in Dublin.")
        [one] = facts_about(before, theirs("2026-11-02", QUESTION)).answers.all
        assert one.state == "open"

    def test_nobody_waits_who_has_left(self) -> None:
        people = "stakeholders: [{name: Tom Aerts, left: 2026-11-10}]"
        facts = facts_about(theirs("2026-11-02", QUESTION), people=people)
        assert facts.answers.certain == ()


class TestUnclear:
    def test_a_held_call_may_have_answered_it(self) -> None:
        found = follow(call("2026-11-05"))
        assert found.state == "unclear"
        assert found.touch
        assert found.touch.kind == "call"

    @pytest.mark.parametrize(
        "text",
        ["", "Beste Tom, dat blijft bij jullie, en wij sturen het niet naar een andere plaats."],
    )
    def test_so_may_a_reply_that_nobody_can_read(self, text: str) -> None:
        """Its words are not in the record, or in another language."""
        assert follow(reply(text)).state == "unclear"

    def test_a_call_with_somebody_else_does_not_count(self) -> None:
        assert follow(call("2026-11-05", who="Maria")).state == "open"

    def test_after_a_month_nobody_asks_about_it_any_more(self) -> None:
        assert follow(call("2026-11-05"), as_of="2026-12-02").state == "unclear"
        assert follow(call("2026-11-05"), as_of="2026-12-03").state == "answered"

    def test_the_words_of_a_call_tell(self) -> None:
        talk = "Tom Aerts: And the data?\nJo Park: The data is kept in Dublin.\n"
        asked = theirs("2026-11-02", QUESTION)
        held = call("2026-11-05", transcript="a.txt")
        [one] = facts_about(asked, held, transcripts={"a.txt": talk}).answers.all
        assert one.state == "answered"
        assert one.passage
        assert one.passage.path == "a.txt"

    @pytest.mark.parametrize(
        ("who", "words", "certain"),
        [
            ("Tom", "We will look at the data, and at the line.", False),
            ("Maria", "We will look at the data, and at the line.", True),
            ("Maria", "The data is kept in Dublin.", False),
        ],
    )
    def test_one_word_in_a_call_is_no_answer(self, who: str, words: str, certain: bool) -> None:
        """Nor is what was told somebody else, though they may have heard of it."""
        talk = f"{who}: Hello.\nJo Park: {words}\n"
        held = call("2026-11-05", who=who, transcript="a.txt")
        asked = theirs("2026-11-02", QUESTION)
        [one] = facts_about(asked, held, transcripts={"a.txt": talk}).answers.all
        assert (one.state, one.certain) == ("open", certain)

    def test_a_wish_that_they_did_not_repeat_waits_for_nobody(self) -> None:
        """A request that was put to us may."""
        for wish, state in (
            (
                "We need something by January, our contract with the old firm ends on 31 December.",
                "answered",
            ),
            ("I'd like Maria to see it.", "answered"),
            ("Please send us the certificate.", "open"),
        ):
            later = theirs("2026-11-05", "A fine book, thank you.", subject="Re: Security review")
            found = follow(reply("Our new catalogue has eighty pages."), later, text=wish)
            assert (found.state, found.certain) == (state, False), wish

    def test_generalities_are_no_answer(self) -> None:
        question = "Can it handle workers by the hour?"
        found = follow(reply("It depends on many factors."), text=question)
        assert (found.state, found.certain) == ("open", False)
        assert follow(reply("It usually does, in 30 plants."), text=question).state == "answered"


class TestPromised:
    @pytest.mark.parametrize(
        ("question", "promise"),
        [
            (QUESTION, "Dear Tom, I will ask our engineers and come back to you by Friday."),
            (QUESTION, "Dear Tom, you will have it on Friday."),
            ("Please send us the security paper.", "I will send you the paper on Friday."),
            ("Please send us the security paper.", "Sure, will do."),
        ],
    )
    def test_a_promise_to_answer_is_a_promise(self, question: str, promise: str) -> None:
        """And no unanswered question."""
        found = follow(reply(promise), text=question)
        assert found.state == "promised"
        assert found.promise

    def test_a_promise_of_something_else_is_none(self) -> None:
        found = follow(reply("Dear Tom, I will send you the invitation to the fair."))
        assert found.state == "open"

    def test_the_answer_that_came_later_counts(self) -> None:
        found = follow(
            reply("Dear Tom, I will ask our engineers and come back to you by Friday."),
            ours("2026-11-06", "Tom, all data is kept in Dublin."),
        )
        assert found.state == "answered"
        assert found.promise

    def test_another_promise_kept_is_no_answer(self) -> None:
        """What else had been promised came; the question still waits."""
        promised = "I will ask and come back to you. I'll send you the price list by Friday."
        kept = ours(
            "2026-11-05", "Tom, here is the price list, as promised.", subject="Re: Security review"
        )
        assert follow(reply(promised), kept).state == "promised"
        told = ours(
            "2026-11-05", "Tom, here is what our engineers say.", subject="Re: Security review"
        )
        assert follow(reply(promised), told).state == "answered"

    def test_what_was_promised_in_the_call_itself(self) -> None:
        talk = "Tom Aerts: Could you send us the certificate?\nJo Park: Sure, I'll send it today.\n"
        held = call("2026-11-02", transcript="a.txt")
        [one] = facts_about(held, transcripts={"a.txt": talk}).answers.all
        assert one.state == "promised"
