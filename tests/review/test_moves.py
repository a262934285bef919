"""The next moves: at most three, one a person, each by a business day."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.results.review import NextMove, Review
from tests.support import AS_OF, FIVE_MINUTES, HEALTHY_DAY, day, found_by, healthy, review_of

PEOPLE = """\
name: Line monitoring
type: new
origin: outbound
stage: proposal
stakeholders:
  - {name: Ines Halloran, role: economic_buyer%s}
  - {name: Paul Adeyemi, role: champion%s}
  - {name: Tom Aerts, role: user%s}
"""
CALL = "  - {date: 2026-11-12, kind: call, with: [Ines, Paul, Tom]}\n"
DEBT = "commitments: [{by: us, to: Tom, what: Send the stop report, due: 2026-11-13}]\n"


def deal(
    ines: str = "", paul: str = "", tom: str = "", *, more: str = DEBT, calls: str = CALL
) -> str:
    return PEOPLE % (ines, paul, tom) + more + "activities:\n" + calls


def packs_of(move: NextMove) -> list[str]:
    """The checks behind a move, in their order."""
    return [finding.split(":")[0] for finding in move.findings]


def test_the_five_minute_record_gives_two_moves(tmp_path: Path) -> None:
    """Paul first, who waits for something; then Ines."""
    review = review_of(tmp_path, FIVE_MINUTES)
    assert [move.who for move in review.next_moves] == ["Paul Adeyemi", "Ines Halloran"]
    assert [str(move.by) for move in review.next_moves] == ["2026-11-23", "2026-11-24"]
    assert "stop report" in review.next_moves[0].action


class TestOrder:
    def test_debts_come_before_contact_and_contact_before_answers(self, tmp_path: Path) -> None:
        """The answer is the one that most findings wait on: the proposal was sent without it."""
        calls = """\
  - {date: 2026-11-10, kind: call, with: [Ines, Paul, Tom]}
  - {date: 2026-11-12, kind: proposal, direction: out, with: [Ines]}
"""
        theirs = "  - {by: Paul, what: Bring the figures, due: 2026-11-25}\n"
        owed = "commitments:\n  - {by: us, to: Tom, what: Send the report, due: 2026-11-13}\n"
        text = deal(more=owed + theirs, calls=calls)
        three = {"workspace.yaml": "playbooks: {use: [discovery, pitching, follow-through]}\n"}
        moves = review_of(tmp_path, text, AS_OF, three).next_moves
        assert [(move.who, packs_of(move)[0]) for move in moves] == [
            ("Tom Aerts", "follow-through/overdue-promise"),
            ("Ines Halloran", "pitching/proposal-not-walked-through"),
            ("Paul Adeyemi", "discovery/unanswered-question"),
        ]
        assert packs_of(moves[2])[1:] == ["pitching/proposal-before-impact"]
        assert moves[2].findings[0].endswith(":cost_of_inaction")

    def test_each_person_has_one_move_and_there_are_three_at_most(self, tmp_path: Path) -> None:
        """What is to be said to one person is said at once."""
        owed = "".join(
            f"  - {{by: us, to: {name}, what: Send paper {number}, due: 2026-11-1{number}}}\n"
            for number, name in enumerate(["Ines", "Paul", "Tom", "Tom", "Ines"])
        )
        others = "".join(f"  - {{name: Person{n} Other, role: user}}\n" for n in range(3))
        more = "  - {by: us, to: Person0, what: Send a plan, due: 2026-11-13}\n"
        text = PEOPLE % ("", "", "") + others + f"commitments:\n{owed}{more}activities:\n{CALL}"
        moves = review_of(tmp_path, text).next_moves
        assert len(moves) == 3
        assert len({move.who for move in moves}) == 3
        assert all(packs_of(move)[0] == "follow-through/overdue-promise" for move in moves)


class TestDays:
    @pytest.mark.parametrize(
        ("as_of", "by"),
        [
            ("2026-11-21", "2026-11-23"),
            ("2026-11-20", "2026-11-23"),
            ("2026-11-23", "2026-11-24"),
        ],
    )
    def test_a_debt_is_paid_within_one_business_day(
        self, tmp_path: Path, as_of: str, by: str
    ) -> None:
        first = review_of(tmp_path, deal(), day(as_of)).next_moves[0]
        assert first.by == day(by)

    def test_the_first_move_falls_within_two_business_days(self, tmp_path: Path) -> None:
        moves = review_of(tmp_path, deal(more="")).next_moves
        assert moves
        assert min(move.by for move in moves) <= day("2026-11-24")
        assert all(move.by.weekday() < 5 for move in moves)

    def test_holidays_are_no_business_days(self, tmp_path: Path) -> None:
        holiday = {"workspace.yaml": "days: {holidays: [2026-11-23]}\n"}
        assert review_of(tmp_path, deal(), AS_OF, holiday).next_moves[0].by == day("2026-11-24")


class TestWhoIsLeftAlone:
    @pytest.mark.parametrize("gone", [", do_not_contact: yes", ", left: 2026-11-20"])
    def test_nobody_who_left_or_does_not_want_it_gets_a_move(
        self, tmp_path: Path, gone: str
    ) -> None:
        everybody = {"Ines Halloran": (gone, "", ""), "Paul Adeyemi": ("", gone, "")}
        everybody |= {"Tom Aerts": ("", "", gone)}
        for name, marks in everybody.items():
            review = review_of(tmp_path, deal(*marks))
            assert review.next_moves
            assert name not in [move.who for move in review.next_moves]

    @pytest.mark.parametrize("gone", [", do_not_contact: yes", ", left: 2026-11-20"])
    def test_where_nobody_may_be_asked_nobody_is(self, tmp_path: Path, gone: str) -> None:
        """The names of those who are gone are not even mentioned as whom to ask."""
        for more in (DEBT, ""):
            moves = review_of(tmp_path, deal(gone, gone, gone, more=more)).next_moves
            names = {"Ines Halloran", "Paul Adeyemi", "Tom Aerts"}
            assert not names & {move.who for move in moves}

    def test_who_leaves_tomorrow_is_still_there(self, tmp_path: Path) -> None:
        moves = review_of(tmp_path, deal(tom=", left: 2026-11-22")).next_moves
        assert moves[0].who == "Tom Aerts"


class TestQuietTimes:
    WAIT = "waiting: {for: budget round, until: 2027-01-15}\n"
    AWAY = """\
  - date: 2026-11-18
    kind: mail
    from: %s
    auto_reply: {kind: absence, until: 2026-12-04}
"""

    def test_in_an_agreed_wait_only_debts_are_paid(self, tmp_path: Path) -> None:
        review = review_of(tmp_path, deal(more=DEBT + self.WAIT))
        assert [move.who for move in review.next_moves] == ["Tom Aerts"]
        [move] = review.next_moves
        assert {*packs_of(move)} <= {"follow-through/overdue-promise", "stalled/dark-because-of-us"}
        assert review_of(tmp_path, deal(more=self.WAIT)).next_moves == ()

    def test_who_is_away_is_not_asked_while_somebody_else_can_be(self, tmp_path: Path) -> None:
        """Ines decides, but she is back in December."""
        calls = CALL + self.AWAY % "Ines"
        moves = review_of(tmp_path, deal(more="", calls=calls)).next_moves
        assert moves
        assert all(move.who != "Ines Halloran" or move.by > day("2026-12-04") for move in moves)

    def test_a_move_to_somebody_away_waits_for_their_return(self, tmp_path: Path) -> None:
        calls = CALL + self.AWAY % "Tom"
        moves = review_of(tmp_path, deal(calls=calls)).next_moves
        [tom] = [move for move in moves if move.who == "Tom Aerts"]
        assert tom.by == day("2026-12-07")


class TestBookedMeetings:
    MEETING = "  - {date: 2026-12-01, kind: meeting, with: [Ines]}\n"

    def test_questions_go_on_its_agenda(self, tmp_path: Path) -> None:
        """Not into mails."""
        review = review_of(tmp_path, deal(more="", calls=CALL + self.MEETING))
        asked = [move for move in review.next_moves if "agenda" in move.action]
        assert asked
        assert all(move.who == "Ines Halloran" for move in asked)
        assert asked[0].action.startswith("On the agenda for 1 December: ask ")
        assert review.next_moves[0].by <= day("2026-11-24")

    @pytest.mark.parametrize(
        "ahead",
        [
            "  - {date: 2026-12-01, kind: meeting, with: [Tom]}\n",
            "  - {date: 2026-12-15, kind: meeting, with: [Ines]}\n",
            "next_step: {what: Decide, date: 2026-12-01, owner: Ines}\n",
        ],
    )
    def test_other_dates_are_no_agenda(self, tmp_path: Path, ahead: str) -> None:
        """A meeting with somebody else, one too far ahead, or a step without a meeting."""
        moves = review_of(tmp_path, deal(more="", calls=CALL + ahead)).next_moves
        assert [one.by for one in moves if "Ines" in one.who] == [day("2026-11-24")]
        assert not [one for one in moves if "Ines" in one.who and "agenda" in one.action]

    def test_a_debt_does_not_wait_for_it(self, tmp_path: Path) -> None:
        first = review_of(tmp_path, deal(calls=CALL + self.MEETING)).next_moves[0]
        assert (first.who, first.by) == ("Tom Aerts", day("2026-11-23"))
        assert "agenda" not in first.action


class TestNoAdvice:
    def test_a_waived_finding_asks_for_nothing(self, tmp_path: Path) -> None:
        review = review_of(tmp_path, deal())
        waivers = "waivers:\n" + "".join(
            f"  - {{check: {check}, why: Known, by: Jo, until: 2027-01-01}}\n"
            for check in {finding.check for finding in review.findings}
        )
        waived = review_of(tmp_path, deal(more=DEBT + waivers))
        assert len(waived.findings) == len(review.findings)
        assert all(finding.waived for finding in waived.findings)
        assert waived.next_moves == ()

    def test_a_healthy_deal_gets_none(self, tmp_path: Path) -> None:
        assert review_of(tmp_path, healthy(), HEALTHY_DAY).next_moves == ()

    def test_a_closed_deal_gets_none(self, tmp_path: Path) -> None:
        assert review_of(tmp_path, deal(more=DEBT + "outcome: lost\n")).next_moves == ()


class TestSilentPeople:
    @staticmethod
    def _review(tmp_path: Path, mails: int) -> Review:
        days = ["2026-10-05", "2026-10-12", "2026-11-02"][:mails]
        sent = "".join(
            f"  - {{date: {one}, kind: mail, direction: out, with: [Ines]}}\n" for one in days
        )
        met = "  - {date: 2026-09-28, kind: call, with: [Ines, Paul, Tom]}\n"
        return review_of(tmp_path, deal(more="", calls=met + sent))

    def test_after_three_mails_the_person_changes(self, tmp_path: Path) -> None:
        """A fourth mail to Ines helps nobody."""
        two, three = self._review(tmp_path, 2), self._review(tmp_path, 3)
        assert found_by(two, "stalled/buyer-silent")
        assert found_by(three, "stalled/buyer-silent")
        assert "Ines Halloran" in [move.who for move in two.next_moves]
        assert "Ines Halloran" not in [move.who for move in three.next_moves]
        assert three.next_moves[0].who == "Paul Adeyemi"


def test_the_partners_person_is_named(tmp_path: Path) -> None:
    text = deal().replace("origin: outbound", "origin: partner\npartner: Ruis Integrators")
    for move in review_of(tmp_path, text).next_moves:
        assert move.who.endswith(" (with Ruis Integrators)")


def test_where_no_role_is_held_the_move_reads_naturally(tmp_path: Path) -> None:
    text = "name: A\nstage: proposal\nopened: 2026-09-01\n"
    moves = review_of(tmp_path, text, dt.date(2026, 11, 21)).next_moves
    assert all("(not named yet)" in move.who or move.who == "the customer" for move in moves)


def test_nobody_is_contacted_about_a_sealed_tender_without_a_day_of_award(tmp_path: Path) -> None:
    """It may find something; asking has to wait all the same."""
    tender = {"submitted": "2026-11-12"}
    people = [{"name": "Dana Ruiz"}, {"name": "Maria Lopez", "role": "champion"}]
    review = review_of(
        tmp_path, healthy(origin="tender", tender=tender, stakeholders=people), HEALTHY_DAY
    )
    assert found_by(review, "people/no-economic-buyer")
    assert review.next_moves == ()


class TestOneCureOneMove:
    def test_dates_are_offered_once(self, tmp_path: Path) -> None:
        """Two findings that a meeting would settle ask for one, with one person."""
        calls = """\
  - {date: 2026-11-12, kind: call, with: [Tom]}
  - {date: 2026-11-13, kind: mail, from: Paul}
"""
        review = review_of(tmp_path, deal(more="", calls=calls))
        offered = [one for one in review.findings if "two dates" in one.next_action]
        assert len(offered) > 1
        assert len([one for one in review.next_moves if "two dates" in one.action]) == 1

    def test_several_debts_to_one_person_are_told_together(self, tmp_path: Path) -> None:
        owed = "commitments:\n" + "".join(
            f"  - {{by: us, to: Tom, what: Send the {thing}, due: 2026-11-1{number}}}\n"
            for number, thing in enumerate(["stop report", "price list", "plan"])
        )
        move = review_of(tmp_path, deal(more=owed)).next_moves[0]
        assert move.who == "Tom Aerts"
        assert move.action.startswith(
            "Tom waits for three things: the stop report, the price list and the plan; "
            "send the stop report first"
        )

    def test_a_debt_is_paid_although_the_person_left(self, tmp_path: Path) -> None:
        """To somebody who is still there."""
        move = review_of(tmp_path, deal(tom=", left: 2026-11-01")).next_moves[0]
        assert packs_of(move)[0] == "follow-through/overdue-promise"
        assert move.who != "Tom Aerts"
