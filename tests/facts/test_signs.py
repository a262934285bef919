"""When the customer spoke to us: in activities, and by what the record remembers."""

from __future__ import annotations

import pytest

from tests.facts.talks import OUT, talk
from tests.support import day, facts_of


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
