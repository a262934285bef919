"""Who said something to whom and when, and silence with a direction."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.facts.conversation import Conversation
from tests.facts.talks import OUT, talk
from tests.support import day, facts_of


def silence_of(conversation: Conversation) -> list[str]:
    """The days of the touches that nobody answered."""
    return (
        [str(touch.day) for touch in conversation.silence.touches] if conversation.silence else []
    )


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


def test_signs_of_life_are_remembered_for_each_person() -> None:
    found = talk(
        "date: 2026-10-01, kind: call, with: [Maria, Tom]",
        "date: 2026-10-05, kind: mail, from: Tom",
    )
    last = found.last_with(frozenset({"maria-lopez"}))
    assert last
    assert last.day == day("2026-10-01")
    assert found.last_with(frozenset({"nobody"})) is None


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


def test_an_absence_without_an_end_does_not_outlast_time() -> None:
    away = "{date: 9999-12-30, kind: mail, from: Maria, auto_reply: absence}"
    facts = facts_of(f"stakeholders: [Maria]\nactivities: [{away}]", dt.date.max)
    assert facts.conversation.away == {"maria": dt.date.max}
