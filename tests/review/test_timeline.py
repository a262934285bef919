"""The timeline: what happened when, and what we did not know then."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.results.review import Event
from tests.support import AS_OF, day, review_of

HEAD = """\
name: Line monitoring
type: new
origin: outbound
stage: proposal
stakeholders: [{name: Ines Halloran, role: economic_buyer}, {name: Paul Adeyemi, role: champion}]
"""


def events(tmp_path: Path, text: str, as_of: dt.date = AS_OF) -> tuple[Event, ...]:
    return review_of(tmp_path, HEAD + text, as_of).timeline


def test_everything_dated_stands_in_order(tmp_path: Path) -> None:
    found = events(
        tmp_path,
        """\
stages: [{stage: proposal, date: 2026-10-01}, {stage: negotiation, date: 2026-12-01}]
discovery:
  goal: {answer: Growth, said_by: Ines, date: 2026-09-20}
  budget: {answer: A guess, date: 2026-09-21}
  why_now: {answer: Later, said_by: Ines, date: 2026-11-25}
activities:
  - {date: 2026-12-05, kind: meeting, with: [Ines]}
  - {date: 2026-09-03, kind: call, with: [Paul], subject: First call}
  - {date: 2026-10-20, kind: meeting, state: cancelled}
  - {date: 2026-10-25, kind: mail, from: Ines, auto_reply: absence}
  - {date: 2026-12-06, kind: mail, from: Ines}
  - {date: 2026-10-26, kind: mail, direction: out, with: [us]}
commitments:
  - {by: us, to: Paul, what: Send it, made_on: 2026-09-03, due: 2026-09-10, done_on: 2026-09-09}
  - {by: Paul, what: Answer, made_on: 2026-11-01, due: 2026-12-10, done_on: 2026-12-09}
close: {expected: 2026-12-18, pushed: [{from: 2026-10-31, date: 2026-10-15, because: customer}]}
next_step: {what: Decision, date: 2026-12-07, owner: Ines}
""",
    )
    assert [event.date for event in found] == sorted(event.date for event in found)
    assert [(str(event.date), event.kind, event.state) for event in found] == [
        ("2026-09-03", "call", "held"),
        ("2026-09-03", "promise", "made"),
        ("2026-09-09", "promise", "kept"),
        ("2026-09-20", "answer", "stated"),
        ("2026-10-01", "stage", ""),
        ("2026-10-15", "close", ""),
        ("2026-10-20", "meeting", "cancelled"),
        ("2026-10-25", "mail", "held"),
        ("2026-11-01", "promise", "made"),
        ("2026-12-05", "meeting", "planned"),
        ("2026-12-07", "next_step", "planned"),
        ("2026-12-10", "promise", "open"),
    ]
    texts = {event.kind: event.text for event in found}
    assert texts["mail"] == "Automatic reply from Ines Halloran"
    assert texts["call"] == "Call with Paul Adeyemi: First call"
    assert all(event.evidence and event.evidence.line >= 1 for event in found)


def test_a_promise_is_not_kept_before_its_day(tmp_path: Path) -> None:
    """What the record says of tomorrow has not happened today; what is owed is still due."""
    text = "commitments: [{by: us, to: Paul, what: It, due: 2026-11-10, done_on: 2026-11-25}]\n"
    found = events(tmp_path, text)
    assert [(event.state, str(event.date)) for event in found] == [("overdue", "2026-11-10")]
    later = events(tmp_path, text, day("2026-11-25"))
    assert [(event.state, str(event.date)) for event in later] == [("kept_late", "2026-11-25")]
    punctual = events(tmp_path, text.replace("2026-11-10", "2026-11-25"))
    assert [event.text for event in punctual] == ["Due from us: It"]


class TestPitches:
    DEMO = "activities: [{date: 2026-09-14, kind: demo, with: [Paul]}]\n"

    @pytest.mark.parametrize(
        ("discovery", "unknown", "healed"),
        [
            ("", ("goal", "why_now"), False),
            ("goal: {answer: A, said_by: Ines, date: 2026-09-14}", ("why_now",), False),
            (
                "goal: {answer: A, said_by: Ines, date: 2026-09-14}, "
                "why_now: {answer: A, said_by: Ines, date: 2026-09-15}",
                ("why_now",),
                True,
            ),
            (
                "goal: {answer: A, said_by: Ines, date: 2026-09-15}, "
                "why_now: {answer: A, said_by: Ines, date: 2026-11-22}",
                ("goal", "why_now"),
                False,
            ),
            (
                "goal: {answer: A, said_by: Ines, date: 2026-09-01}, "
                "why_now: {answer: A, said_by: Ines, date: 2026-09-14}",
                (),
                False,
            ),
        ],
    )
    def test_what_was_not_known_then_and_whether_we_learned_it(
        self, tmp_path: Path, discovery: str, unknown: tuple[str, ...], healed: bool
    ) -> None:
        found = events(tmp_path, f"{self.DEMO}discovery: {{{discovery}}}\n")
        [demo] = [event for event in found if event.kind == "demo"]
        assert (demo.unknown_then, demo.healed) == (unknown, healed)

    @pytest.mark.parametrize(
        ("activity", "unknown"),
        [
            ("kind: proposal, direction: out", ("cost_of_inaction",)),
            ("kind: proposal, direction: in", ()),
            ("kind: demo, state: cancelled", ()),
            ("kind: meeting", ()),
        ],
    )
    def test_only_what_we_gave_counts(
        self, tmp_path: Path, activity: str, unknown: tuple[str, ...]
    ) -> None:
        [event] = events(tmp_path, f"activities: [{{date: 2026-09-14, {activity}}}]\n")[:1]
        assert event.unknown_then == unknown


class TestSilence:
    MAILS = """\
activities:
  - {date: 2026-09-03, kind: call, with: [Ines]}
  - {date: 2026-10-05, kind: mail, direction: out, with: [Ines]}
  - {date: 2026-11-02, kind: mail, direction: out, with: [Ines]}
"""

    def test_it_begins_with_our_first_unanswered_mail(self, tmp_path: Path) -> None:
        found = events(tmp_path, self.MAILS)
        [silence] = [event for event in found if event.kind == "silence"]
        assert (silence.date, silence.side) == (day("2026-10-05"), "customer")
        assert silence.evidence
        assert silence.evidence.key == "activities/1"

    @pytest.mark.parametrize(
        "more",
        [
            "waiting: {until: 2027-01-15}",
            "commitments: [{by: us, what: It, due: 2026-11-10}]",
            "next_step: {what: Decision, date: 2026-12-01, owner: Ines}",
        ],
    )
    def test_while_we_owe_or_have_agreed_something_there_is_none(
        self, tmp_path: Path, more: str
    ) -> None:
        found = events(tmp_path, self.MAILS + more + "\n")
        assert [event for event in found if event.kind == "silence"] == []


def test_a_push_to_come_has_not_happened(tmp_path: Path) -> None:
    pushed = "{from: 2026-12-18, to: 2027-01-29, date: 2026-12-01}"
    found = events(tmp_path, f"close: {{expected: 2026-12-18, pushed: [{pushed}]}}\n")
    assert [one for one in found if one.kind == "close"] == []


def test_how_a_deal_ended_is_an_event(tmp_path: Path) -> None:
    found = events(tmp_path, "outcome: {result: no_decision, date: 2026-11-10}\n")
    [ended] = [one for one in found if one.kind == "outcome"]
    assert (str(ended.date), ended.text) == ("2026-11-10", "Closed: no decision")
