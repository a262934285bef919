"""Who the deal waits on: the first line that matches."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.facts.waiting import Waiting
from tests.support import AS_OF, day, facts_of

PEOPLE = """\
stakeholders:
  - {name: Tom, role: user}
  - {name: Dana, role: champion}
  - {name: Maria, role: economic_buyer}
  - {name: Pia, speaks_for: Maria}
"""
MAIL = "{date: 2026-11-10, kind: mail, direction: out, with: [Maria]}"
ANSWER = "{date: 2026-11-12, kind: mail, from: Maria}"
NEWEST = MAIL.replace("}", ", text: Dear Maria}")
BOOKED = "{date: 2026-12-01, kind: meeting, with: [Maria]}"
LATE = "commitments: [{by: us, to: Maria, what: Send it, due: 2026-11-20}]"
WAIT = "waiting: {for: budget round, until: 2027-01-15}"
TENDER = "origin: tender\ntender: {submitted: 2026-11-01, award: 2026-12-10}"
AWAY = "{date: 2026-11-11, kind: mail, from: Maria, auto_reply: {kind: absence, until: 2026-12-01}}"


def waiting(activities: list[str], *more: str, as_of: dt.date = AS_OF) -> Waiting:
    text = "\n".join([PEOPLE, *more, f"activities: [{', '.join(activities)}]"])
    return facts_of(text, as_of).waiting


@pytest.mark.parametrize(
    ("activities", "more", "on"),
    [
        ([], [], "never_contacted"),
        ([], [LATE, WAIT], "never_contacted"),
        (["{date: 2026-11-10, kind: note}"], [], "never_contacted"),
        (["{date: 2026-12-10, kind: mail, direction: out}"], [], "never_contacted"),
        ([MAIL], [LATE, WAIT, TENDER], "us"),
        ([MAIL, BOOKED], [LATE], "us"),
        ([MAIL, BOOKED], [WAIT], "agreed"),
        ([MAIL, BOOKED], [TENDER], "agreed"),
        ([MAIL, AWAY], [], "agreed"),
        ([MAIL, BOOKED], [], "meeting"),
        ([BOOKED], [], "meeting"),
        ([MAIL], ["next_step: {what: Decision, date: 2026-11-30, owner: Maria}"], "meeting"),
        ([MAIL], [], "customer"),
        ([MAIL, "{date: 2026-12-01, kind: meeting, state: cancelled}"], [], "customer"),
        ([MAIL, ANSWER], [], "nobody"),
        (["{date: 2026-11-10, kind: call}"], [], "nobody"),
        ([], ["discovery: {goal: {answer: A, said_by: Maria, date: 2026-11-10}}"], "nobody"),
    ],
)
def test_the_first_line_that_matches(activities: list[str], more: list[str], on: str) -> None:
    assert waiting(activities, *more).on == on


@pytest.mark.parametrize(
    ("mail", "more", "on"),
    [
        ("2026-11-20", "", "customer"),
        ("2026-11-19", "", "us"),
        ("2026-11-19", ", {by: Maria, to: us, what: Send the lamp, due: 2026-11-18}", "customer"),
    ],
)
def test_a_promise_that_may_be_kept_or_wait_for_them_is_not_why_we_wait(
    mail: str, more: str, on: str
) -> None:
    """One tick forgotten in the ledger would hide months of silence."""
    promise = "{by: us, to: Maria, what: Send the lamp, due: 2026-11-20}"
    found = waiting([MAIL.replace("2026-11-10", mail)], f"commitments: [{promise}{more}]")
    assert found.on == on


class TestWhatTheyAsked:
    """A question or request of theirs that is surely unanswered makes the next word ours."""

    ASKED = "{date: 2026-11-12, kind: mail, from: Maria, text: Where is our data kept?}"
    REQUEST = "{date: 2026-11-12, kind: mail, from: Maria, text: Please send us the plan.}"
    NAG = "{date: 2026-11-16, kind: mail, direction: out, with: [Maria], text: 'Dear Maria'}"

    @pytest.mark.parametrize("asked", [ASKED, REQUEST])
    @pytest.mark.parametrize("more", [[], [WAIT]])
    def test_the_deal_waits_on_us(self, asked: str, more: list[str]) -> None:
        found = waiting([MAIL, asked], *more)
        assert found.on == "us"
        assert [str(debt.since) for debt in found.debts] == ["2026-11-12"]

    def test_our_mails_since_do_not_make_it_their_silence(self) -> None:
        """We wrote again, and did not answer: it is not they who are silent."""
        assert waiting([MAIL, self.ASKED, self.NAG]).on == "us"

    @pytest.mark.parametrize(
        ("later", "on"),
        [
            ("{date: 2026-11-16, kind: call, with: [Maria]}", "nobody"),
            ("{date: 2026-11-16, kind: mail, direction: out, with: [Maria]}", "customer"),
            (NAG.replace("'Dear Maria'", "Dublin keeps the data."), "customer"),
        ],
    )
    def test_what_may_be_answered_does_not_count(self, later: str, on: str) -> None:
        assert waiting([MAIL, self.ASKED, later]).on == on

    def test_a_promise_read_in_a_mail_counts_once_its_day_is_past(self) -> None:
        promise = NEWEST.replace("Dear Maria", "I will send you the plan by Friday.")
        assert waiting([promise], as_of=day("2026-11-13")).on == "customer"
        assert waiting([promise], as_of=day("2026-11-14")).on == "us"

    def test_between_submission_and_award_nobody_may_answer(self) -> None:
        assert waiting([MAIL, self.ASKED], TENDER).on == "agreed"


class TestAgreedWait:
    @pytest.mark.parametrize(
        ("as_of", "on"),
        [("2026-11-30", "agreed"), ("2027-01-15", "agreed"), ("2027-01-16", "customer")],
    )
    def test_it_ends_by_itself(self, as_of: str, on: str) -> None:
        assert waiting([MAIL], WAIT, as_of=day(as_of)).on == on

    def test_it_names_its_reason(self) -> None:
        agreed = waiting([MAIL], WAIT).agreed
        assert agreed
        assert (agreed.reason, agreed.until) == ("budget round", day("2027-01-15"))
        unnamed = waiting([MAIL], "waiting: {until: 2027-01-15}").agreed
        assert unnamed
        assert unnamed.reason == "an agreed wait"

    @pytest.mark.parametrize(
        ("tender", "is_quiet"),
        [
            ("{submitted: 2026-11-01, award: 2026-12-10}", True),
            ("{submitted: 2026-11-21, award: 2026-11-22}", True),
            ("{submitted: 2026-11-22, award: 2026-12-10}", False),
            ("{submitted: 2026-11-01, award: 2026-11-21}", False),
            ("{award: 2026-12-10}", False),
            ("{questions_until: 2026-12-01}", False),
        ],
    )
    def test_a_tender_is_quiet_from_submission_to_award(self, tender: str, is_quiet: bool) -> None:
        facts = facts_of(f"{PEOPLE}origin: tender\ntender: {tender}\nactivities: [{MAIL}]")
        assert (facts.waiting.on == "agreed") == is_quiet
        assert facts.is_sealed == is_quiet

    def test_without_an_award_date_a_tender_is_quiet_until_nobody_knows_when(self) -> None:
        facts = facts_of(f"origin: tender\ntender: {{submitted: 2026-11-01}}\nactivities: [{MAIL}]")
        assert facts.is_sealed
        assert facts.waiting.on == "agreed"
        assert facts.waiting.agreed
        assert facts.waiting.agreed.until is None
        assert facts.waiting.agreed.words.startswith("quiet: the tender")


class TestAbsence:
    def test_somebody_away_is_not_silent_until_they_are_back(self) -> None:
        assert waiting([MAIL, AWAY], as_of=day("2026-12-01")).on == "agreed"
        assert waiting([MAIL, AWAY], as_of=day("2026-12-02")).on == "customer"
        agreed = waiting([MAIL, AWAY]).agreed
        assert agreed
        assert (agreed.reason, agreed.until) == ("Maria is away", day("2026-12-01"))

    def test_it_excuses_nobody_else(self) -> None:
        """Dana got our mail too, and is there."""
        both = "{date: 2026-11-10, kind: mail, direction: out, with: [Maria, Dana]}"
        assert waiting([both, AWAY]).on == "customer"

    def test_where_nothing_of_ours_waits_it_is_no_reason(self) -> None:
        assert waiting([AWAY]).agreed is None


class TestSilentPerson:
    def test_it_is_the_one_with_the_most_say_of_those_we_wrote_to(self) -> None:
        def silent(*names: str) -> str:
            mail = f"{{date: 2026-11-10, kind: mail, direction: out, with: [{', '.join(names)}]}}"
            person = waiting([mail]).silent_person
            return person.name if person else ""

        assert silent("Tom", "Dana", "Maria") == "Maria"
        assert silent("Tom", "Dana") == "Dana"
        assert silent("Tom") == "Tom"
        assert silent("Somebody") == ""

    def test_who_has_left_is_not_silent(self) -> None:
        left = PEOPLE.replace("role: economic_buyer", "role: economic_buyer, left: 2026-11-15")
        mails = "activities: [{date: 2026-11-10, kind: mail, direction: out, with: [%s]}]"
        both = facts_of(left + mails % "Maria, Dana").waiting.silent_person
        assert both
        assert both.name == "Dana"
        assert facts_of(left + mails % "Maria").waiting.silent_person is None

    def test_silence_counts_from_the_first_mail_after_the_last_word_of_anybody(self) -> None:
        """Dana's answer ends the customer's silence; Maria's own goes on."""
        first = MAIL.replace("2026-11-10", "2026-09-01")
        dana = ANSWER.replace("Maria", "Dana").replace("11-12", "10-01")
        nobody = MAIL.replace(", with: [Maria]", "").replace("11-10", "11-11")
        found = waiting([first, dana, MAIL, nobody])
        assert found.silent_since == day("2026-11-10")
        assert [str(touch.day) for touch in found.unanswered] == ["2026-11-10", "2026-11-11"]

    def test_where_nobody_is_silent_there_is_none(self) -> None:
        assert waiting([MAIL, ANSWER]).silent_person is None


class TestBooked:
    @pytest.mark.parametrize(
        ("activities", "step", "booked"),
        [
            ([BOOKED], "", "2026-12-01"),
            ([BOOKED], "{what: A, date: 2026-11-25, owner: Maria}", "2026-11-25"),
            ([BOOKED], "{what: A, date: 2026-12-25, owner: Maria}", "2026-12-01"),
            ([], "{what: A, date: 2026-11-21, owner: Maria}", "2026-11-21"),
            ([], "{what: A, date: 2026-11-20, owner: Maria}", None),
            ([], "{what: A, date: 2026-11-25, owner: us}", None),
            ([], "{what: A, date: 2026-11-25, owner: customer}", "2026-11-25"),
            ([], "{what: A, date: 2026-11-25, owner: Somebody}", None),
            ([], "{what: A, owner: Maria}", None),
            (["{date: 2026-12-01, kind: meeting, state: cancelled}"], "", None),
            (["{date: 2026-11-20, kind: meeting, state: planned}"], "", None),
        ],
    )
    def test_the_next_day_that_they_have_agreed_to(
        self, activities: list[str], step: str, booked: str | None
    ) -> None:
        """What we plan alone is no meeting, and neither is what fell through."""
        found = waiting(activities, f"next_step: {step}").booked
        assert found == (day(booked) if booked else None)


class TestSilentSince:
    def test_it_is_the_day_of_our_first_unanswered_mail(self) -> None:
        assert waiting([MAIL]).silent_since == day("2026-11-10")
        assert waiting([MAIL, ANSWER]).silent_since is None

    @pytest.mark.parametrize(
        ("activities", "more"),
        [
            ([MAIL], "waiting: {until: 2026-11-16}"),
            ([MAIL], "tender: {submitted: 2026-11-01, award: 2026-11-16}"),
            ([MAIL, AWAY.replace("2026-12-01", "2026-11-16")], ""),
        ],
    )
    def test_a_known_reason_for_quiet_does_not_count(
        self, activities: list[str], more: str
    ) -> None:
        assert waiting(activities, more).silent_since == day("2026-11-16")
