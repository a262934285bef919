"""What a rep types in one line becomes the part of the record that is meant."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest

from assistant.records.base import Moment
from assistant.records.deal import STAGES, Account, Activity, Commitment, Stakeholder
from assistant.records.typed import (
    read_activity,
    read_date,
    read_name,
    read_people,
    read_promise,
    read_stage,
    read_type,
)

PEOPLE = (
    Stakeholder(name="Ines Halloran", role="economic_buyer"),
    Stakeholder(name="Paul Adeyemi", role="champion"),
    Stakeholder(name="Paul Byrne", role="user"),
)


def test_a_name_stands_before_the_account() -> None:
    """Commas belong to the name; the account may be left out, and so may the name."""
    leeds = ("Line monitoring, Leeds", Account(name="Brackwater Foods"))
    assert read_name("Line monitoring, Leeds / Brackwater Foods") == leeds
    assert read_name("24/7 support") == ("24/7 support", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("new outbound", ("new", "outbound")),
        ("Tender, renewal", ("renewal", "tender")),
        ("expansion", ("expansion", None)),
        ("inbound", (None, "inbound")),
    ],
)
def test_type_and_origin_come_in_any_order(text: str, expected: tuple[str, str]) -> None:
    """Either may be left out."""
    assert read_type(text) == expected


def test_a_stage_is_found_in_any_case() -> None:
    """It is written as the workspace spells it."""
    assert read_stage("proposal", STAGES) == "proposal"
    assert read_stage("demo DONE", ("Demo done",)) == "Demo done"


def test_people_are_named_with_what_they_do() -> None:
    """Commas, semicolons and 'and' part them; a name may hold any of our verbs' letters."""
    people = read_people("Ines Halloran decides, Paul decides; R&D Lead uses and Tom blocks")
    assert [(one.name, one.role) for one in people] == [
        ("Ines Halloran", "economic_buyer"),
        ("Paul", "economic_buyer"),
        ("R&D Lead", "user"),
        ("Tom", "blocker"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-09-03 call Ines", {"kind": "call", "people": ("Ines",)}),
        ("2026-09-03 Call with Ines and Tom", {"kind": "call", "people": ("Ines", "Tom")}),
        ("2026-09-03 meeting", {"kind": "meeting"}),
        ("2026-09-03 call Ines: the plant", {"people": ("Ines",), "text": "the plant"}),
        ("2026-09-03 proposal Ines", {"direction": "out", "people": ("Ines",)}),
        ("2026-09-03 mail to Ines", {"direction": "out", "people": ("Ines",)}),
        ("2026-09-03 mail from Ines", {"direction": "in", "sender": "Ines", "people": ()}),
        ("2026-09-03 mail to Ines: Next week", {"subject": "Next week", "text": ""}),
        ("2026-09-03 note to self: call Ines", {"kind": "note", "text": "to self: call Ines"}),
        ("2026-09-03T10:00 call Ines", {"date": Moment.parse("2026-09-03T10:00")}),
    ],
)
def test_an_activity_is_a_date_a_kind_and_people(text: str, expected: dict[str, Any]) -> None:
    """What stands after a colon is what it was about."""
    activity = read_activity(text, PEOPLE)
    assert {name: getattr(activity, name) for name in expected} == expected
    assert isinstance(activity, Activity)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Send stop report to Ines by 2026-11-06",
            Commitment(by="us", what="Send stop report", to="Ines", due=dt.date(2026, 11, 6)),
        ),
        ("Send the paper to IT", Commitment(by="us", what="Send the paper to IT")),
        (
            "Write to Tom to Ines",
            Commitment(by="us", what="Write to Tom", to="Ines"),
        ),
        ("Send it by courier", Commitment(by="us", what="Send it by courier")),
    ],
)
def test_a_promise_is_what_to_whom_and_by_when(text: str, expected: Commitment) -> None:
    """Only somebody we know is whom it was made to; the rest are its words."""
    assert read_promise(text, PEOPLE) == expected


@pytest.mark.parametrize(
    ("read", "words"),
    [
        (lambda: read_type("new expansion"), "It cannot be both new and expansion."),
        (lambda: read_type("brand-new"), "'brand-new' is neither."),
        (lambda: read_stage("propsal", STAGES), "Did you mean proposal?"),
        (lambda: read_date("18/12/2026"), "'18/12/2026' is no date."),
        (lambda: read_people("Ines decides, Ines champions"), "Ines stands there twice"),
        (lambda: read_people("decides"), "What does 'decides' do?"),
        (lambda: read_activity("yesterday call Ines", PEOPLE), "'yesterday' is no date."),
        (lambda: read_activity("2026-09-03", PEOPLE), "What was it? Possible: mail, call"),
        (lambda: read_activity("2026-09-03 email to Ines", PEOPLE), "Did you mean mail?"),
        (lambda: read_activity("2026-09-03 call Paul", PEOPLE), "Paul Adeyemi or Paul Byrne"),
        (lambda: read_promise("Send it to Paul", PEOPLE), "'Paul' may be Paul Adeyemi or"),
        (lambda: read_promise("Send it by 6-11-2026", PEOPLE), "'6-11-2026' is no date."),
        (lambda: read_promise("Send it by tomorrow", PEOPLE), "By which date?"),
    ],
)
def test_what_cannot_be_read_is_explained(read: Any, words: str) -> None:
    """One sentence says what to write instead."""
    with pytest.raises(ValueError, match=re.escape(words)):
        read()
