"""Who said something to whom and when: signs of life, and silence with a direction."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.facts.conversation import Conversation
from tests.support import AS_OF, day, facts_of

PEOPLE = """\
owner: jo.park@seller.example
stakeholders: [{name: Maria Lopez, email: maria@acme.example}, {name: Tom Aerts}]
"""


def talk(*activities: str, more: str = "", as_of: dt.date = AS_OF) -> Conversation:
    lines = "".join(f"  - {{{one}}}\n" for one in activities)
    return facts_of(f"{PEOPLE}{more}\nactivities:\n{lines}", as_of).conversation


def silence_of(conversation: Conversation) -> list[str]:
    """The days of the touches that nobody answered."""
    return (
        [str(touch.day) for touch in conversation.silence.touches] if conversation.silence else []
    )


OUT = "kind: mail, direction: out, with: [Maria]"


class TestSilence:
    def test_it_counts_from_our_first_unanswered_mail(self) -> None:
        """Every further nag lengthens it instead of resetting it."""
        found = talk(
            f"date: 2026-10-01, {OUT}",
            "date: 2026-10-05, kind: mail, from: Maria",
            f"date: 2026-10-08, {OUT}",
            "date: 2026-10-20, kind: message, direction: out, with: [Tom]",
            f"date: 2026-11-10, {OUT}",
        )
        assert found.silence
        assert silence_of(found) == ["2026-10-08", "2026-10-20", "2026-11-10"]
        assert found.silence.since == day("2026-10-08")
        assert found.silence.newest == day("2026-11-10")
        assert found.silence.people == ("maria-lopez", "tom-aerts")

    def test_without_any_word_of_theirs_it_counts_from_our_first_mail(self) -> None:
        found = talk(f"date: 2026-10-08, {OUT}", f"date: 2026-10-01, {OUT}")
        assert silence_of(found) == ["2026-10-01", "2026-10-08"]
        assert found.last_sign_of_life is None

    def test_where_we_wrote_nothing_nobody_is_silent(self) -> None:
        assert talk("date: 2026-10-05, kind: mail, from: Maria").silence is None
        assert facts_of("").conversation.silence is None

    def test_a_proposal_waits_for_an_answer_like_a_mail(self) -> None:
        assert silence_of(talk("date: 2026-10-01, kind: proposal, with: [Maria]")) == ["2026-10-01"]

    @pytest.mark.parametrize(
        ("ours", "theirs", "is_silent"),
        [
            ("", "", False),
            ("T10:00", "", False),
            ("", "T10:00", False),
            ("T10:00", "T15:00", False),
            ("T15:00", "T10:00", True),
            ("T10:00", "T10:00", False),
        ],
    )
    def test_on_one_day_times_decide(self, ours: str, theirs: str, is_silent: bool) -> None:
        """Where one of them has no time, our mail counts as answered."""
        found = talk(
            f"date: 2026-10-05{ours}, {OUT}", f"date: 2026-10-05{theirs}, kind: mail, from: Maria"
        )
        assert (found.silence is not None) == is_silent


class TestSignsOfLife:
    @pytest.mark.parametrize(
        "activity",
        [
            "kind: mail, from: Maria",
            "kind: mail, direction: in, with: [Maria]",
            "kind: mail, from: maria@acme.example, direction: in",
            "kind: message, direction: in, from: Somebody Else",
            "kind: call, with: [Maria]",
            "kind: meeting, with: [Maria]",
            "kind: demo",
            "kind: mail, with: [Maria]",
        ],
    )
    def test_what_the_customer_says_or_attends_is_one(self, activity: str) -> None:
        """A mail without direction too: what nobody can tell makes no alarm."""
        found = talk(f"date: 2026-10-01, {OUT}", f"date: 2026-10-05, {activity}")
        assert found.silence is None
        assert found.last_sign_of_life
        assert found.last_sign_of_life.day == day("2026-10-05")

    @pytest.mark.parametrize(
        "activity",
        [
            "kind: note, text: Maria is on holiday",
            "kind: mail, direction: out, with: [Maria]",
            "kind: mail, from: us, with: [Maria]",
            "kind: mail, from: Jo Park <jo.park@seller.example>, with: [Maria]",
            "kind: mail, from: Maria, auto_reply: absence",
            "kind: mail, direction: in, with: [Maria], auto_reply: {kind: bounce}",
            "kind: mail, from: jo.park@seller.example, with: [anna@seller.example]",
            "kind: call, with: [us, Jo Park]",
            "kind: call, with: [Maria], state: cancelled",
            "kind: call, with: [Maria], state: no_show",
            "kind: call, with: [Maria], state: planned",
        ],
    )
    def test_what_we_or_machines_do_is_none(self, activity: str) -> None:
        """A cancelled meeting is no contact, an out-of-office no reply, a note no talk."""
        found = talk(f"date: 2026-10-01, {OUT}", f"date: 2026-10-05, {activity}")
        assert found.last_sign_of_life is None
        assert found.silence
        assert found.silence.since == day("2026-10-01")

    @pytest.mark.parametrize(
        ("more", "key"),
        [
            (
                "discovery: {goal: {answer: A, said_by: Maria, date: 2026-10-05}}",
                ("discovery", "goal"),
            ),
            (
                "discovery: {goal: {answer: A, said_by: Maria, date: 2026-08-01, "
                "reconfirmed: 2026-10-05}}",
                ("discovery", "goal"),
            ),
            ("concerns: [{what: Data, who: Tom, date: 2026-10-05}]", ("concerns", 0)),
            ("waiting: {until: 2026-10-06, said_by: Maria, date: 2026-10-05}", ("waiting",)),
            (
                "commitments: [{by: us, what: It, moved: "
                "[{due: 2026-12-01, said_by: Maria, date: 2026-10-05}]}]",
                ("commitments", 0),
            ),
        ],
    )
    def test_words_that_the_record_remembers_are_one(
        self, more: str, key: tuple[str | int, ...]
    ) -> None:
        """Whoever told us something on a day spoke to us that day, with or without an activity."""
        found = talk(f"date: 2026-10-01, {OUT}", more=more)
        assert found.silence is None
        assert found.last_sign_of_life
        assert (found.last_sign_of_life.day, found.last_sign_of_life.key) == (
            day("2026-10-05"),
            key,
        )

    def test_a_personal_win_that_somebody_told_us_is_one(self) -> None:
        found = facts_of("""\
stakeholders:
  - {name: Maria, personal_win: {answer: Peace, said_by: Maria, date: 2026-10-05}}
activities: [{date: 2026-10-01, kind: mail, direction: out, with: [Maria]}]
""").conversation
        assert found.silence is None

    @pytest.mark.parametrize(
        "answer",
        [
            "{answer: A, said_by: Maria, date: 2026-10-05, source: 'https://acme.example'}",
            "{answer: A, said_by: Maria, date: 2026-11-22}",
            "{answer: A, said_by: Maria}",
            "{answer: A, date: 2026-10-05}",
            "{answer: A, said_by: Nobody, date: 2026-10-05}",
        ],
    )
    def test_words_from_a_page_or_without_person_or_day_are_none(self, answer: str) -> None:
        found = talk(f"date: 2026-10-01, {OUT}", more=f"discovery: {{goal: {answer}}}")
        assert found.silence

    def test_they_are_remembered_for_each_person(self) -> None:
        found = talk(
            "date: 2026-10-01, kind: call, with: [Maria, Tom]",
            "date: 2026-10-05, kind: mail, from: Tom",
        )
        last = found.last_with(frozenset({"maria-lopez"}))
        assert last
        assert last.day == day("2026-10-01")
        assert found.last_with(frozenset({"nobody"})) is None


class TestTouches:
    def test_what_happened_what_is_booked_and_what_fell_through(self) -> None:
        found = talk(
            "id: held, date: 2026-10-05, kind: call, with: [Maria]",
            "id: today, date: 2026-11-21, kind: call, with: [Maria], state: planned",
            "id: booked, date: 2026-12-01, kind: meeting, with: [Maria]",
            "id: cancelled, date: 2026-12-02, kind: meeting, state: cancelled",
            "id: no-show, date: 2026-10-06, kind: call, state: no_show",
            "id: lapsed, date: 2026-10-07, kind: call, state: planned",
            "id: later-mail, date: 2026-12-03, kind: mail, direction: in",
            "id: later-call, date: 2026-12-03, kind: call, state: held",
        )
        assert [touch.id for touch in found.touches] == ["held"]
        assert [touch.id for touch in found.planned] == ["today", "booked"]
        assert [touch.id for touch in found.fallen_through] == ["no-show", "lapsed", "cancelled"]
        assert [touch.id for touch in found.meetings] == ["held"]

    def test_they_stand_in_the_order_of_time_whatever_the_file_says(self) -> None:
        found = talk(
            "id: c, date: 2026-10-05T15:00, kind: call",
            "id: b, date: 2026-10-05T10:00+02:00, kind: call",
            "id: a, date: 2026-10-05, kind: call",
        )
        assert [touch.id for touch in found.touches] == ["a", "b", "c"]

    def test_a_source_names_an_activity_by_id_or_position(self) -> None:
        found = talk(
            "id: first, date: 2026-10-05, kind: call",
            "date: 2026-10-06, kind: mail, direction: in",
            "date: 2026-12-06, kind: call",
        )
        for reference, position in (("first", 0), ("activities/1", 1), ("2026-10-06-mail", 1)):
            touch = found.by_id(reference)
            assert touch
            assert touch.position == position
        assert found.by_id("activities/2") is None
        assert found.by_id("nothing") is None

    def test_who_took_part(self) -> None:
        """Stakeholders by id, everybody of theirs by name, none of ours."""
        [touch] = talk(
            "date: 2026-10-05, kind: call, from: Jo Park, with: [Maria, tom aerts, Pia]"
        ).touches
        assert touch.people == ("maria-lopez", "tom-aerts")
        assert touch.names == ("Maria", "tom aerts", "Pia")

    def test_the_last_time_they_heard_from_us(self) -> None:
        """A call counts: we spoke too."""
        found = talk(
            f"date: 2026-10-01, {OUT}",
            "date: 2026-10-05, kind: call",
            "date: 2026-10-09, kind: mail, from: Maria",
            "date: 2026-10-12, kind: note",
        )
        assert found.last_from_us
        assert found.last_from_us.day == day("2026-10-05")
        assert facts_of("").conversation.last_from_us is None


class TestAbsences:
    @pytest.mark.parametrize(
        ("date", "reply", "until"),
        [
            ("2026-11-10", "{kind: absence, until: 2026-12-01}", "2026-12-01"),
            ("2026-11-10", "{kind: absence, until: 2026-11-21}", "2026-11-21"),
            ("2026-11-10", "{kind: absence, until: 2026-11-20}", None),
            ("2026-11-10", "absence", "2026-11-24"),
            ("2026-11-01", "absence", None),
            ("2026-11-10", "bounce", None),
            ("2026-11-22", "{kind: absence, until: 2026-12-01}", None),
        ],
    )
    def test_who_is_away(self, date: str, reply: str, until: str | None) -> None:
        """Without a return date an automatic reply excuses two weeks."""
        found = talk(f"date: {date}, kind: mail, from: Maria, auto_reply: {reply}")
        assert found.absences == ({"maria-lopez": day(until)} if until else {})

    def test_the_newest_reply_counts(self) -> None:
        found = talk(
            "date: 2026-11-10, kind: mail, from: Maria, auto_reply: {kind: absence, "
            "until: 2027-01-01}",
            "date: 2026-11-12, kind: mail, from: Maria, auto_reply: {kind: absence, "
            "until: 2026-12-01}",
        )
        assert found.absences == {"maria-lopez": day("2026-12-01")}


@pytest.mark.parametrize(
    "deed",
    [
        "commitments: [{by: customer, to: us, what: Send it, done_on: 2026-10-09}]",
        "commitments: [{by: us, what: A, moved: [{due: 2027-01-01, said_by: customer,"
        " date: 2026-10-09}]}]",
        "plan: [{what: Review, who: Maria, done_on: 2026-10-09}]",
    ],
)
def test_what_they_did_is_a_sign_of_life(deed: str) -> None:
    last = facts_of(f"stakeholders: [Maria]\n{deed}").conversation.last_sign_of_life
    assert last
    assert last.day == day("2026-10-09")


def test_an_absence_without_an_end_does_not_outlast_time() -> None:
    away = "{date: 9999-12-30, kind: mail, from: Maria, auto_reply: absence}"
    facts = facts_of(f"stakeholders: [Maria]\nactivities: [{away}]", dt.date.max)
    assert facts.conversation.away == {"maria": dt.date.max}
