"""Who took part in a call: ours, theirs, new, or a question to the user."""

from __future__ import annotations

import json
from typing import Any

import pytest

from assistant.errors import AssistantError
from assistant.importers.cast import Cast, Doubt, Member, Told, cast_of
from assistant.language.transcripts import parse_transcript
from assistant.records.deal import Stakeholder
from assistant.records.load import to_record
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from tests.support import read_deal

DEAL = """\
owner: jo.park@sensoric.example
account: Acme Robotics
stakeholders: [{name: Maria Lopez, email: maria@acme.example}, Ana Ruiz, Ana Roels]
"""
US = to_record(parse_source("company: Sensoric\ndomains: [sensoric.example]", "w"), Workspace)


def cast(*shown: str, told: Told | None = None, deal: str = DEAL, us: Workspace = US) -> Cast:
    """Who took part in a call that shows these names."""
    text = "\n".join(f"{name}: Hello." for name in shown)
    return cast_of(parse_transcript(text), read_deal(deal), us, told or Told())


def test_stakeholders_and_ours() -> None:
    """By what is shown, whatever was added to it."""
    found = cast("Lopez, Maria (she/her)", "Jo", "kim@sensoric.example", "Lee Oh (Sensoric)")
    assert found.theirs == ("Maria Lopez",)
    assert {found.members[name].side for name in ("Jo", "kim@sensoric.example")} == {"us"}
    assert found.members["Lee Oh (Sensoric)"] == Member("us")
    assert (found.new, found.speakers, found.doubts) == ((), {}, ())


def test_who_works_for_the_customer_is_new() -> None:
    """Only where the call says so."""
    found = cast("Tom Aerts (Acme Robotics)", "Acme Robotics | Els Maes")
    assert found.new == (Stakeholder(name="Tom Aerts"), Stakeholder(name="Els Maes"))
    assert found.theirs == ("Tom Aerts", "Els Maes")
    assert (found.speakers, found.doubts) == ({}, ())


def test_nobody_is_guessed() -> None:
    """Neither a stranger nor a name that several bear."""
    found = cast("Kim Lee", "Ana", "Tom (Acme)", "iPhone")
    assert found.doubts == (
        Doubt("Kim Lee"),
        Doubt("Ana", ("Ana Ruiz", "Ana Roels")),
        Doubt("Tom (Acme)"),
        Doubt("iPhone"),
    )
    assert (found.members, found.theirs, found.new) == ({}, (), ())


def test_the_user_says_who_is_who() -> None:
    """The deal keeps what the names alone do not tell."""
    told = Told(
        ours=("Kim Lee", "Speaker 1"),
        theirs=("Speaker 2=Maria", "Ana=Ana Roels", "Tom (Acme)", "iPhone=Els Maes"),
    )
    found = cast("Kim Lee", "Speaker 1", "Speaker 2", "Ana", "Tom (Acme)", "iPhone", told=told)
    assert found.theirs == ("Maria Lopez", "Ana Roels", "Tom", "Els Maes")
    assert found.new == (Stakeholder(name="Tom"), Stakeholder(name="Els Maes"))
    assert found.speakers == {
        "Kim Lee": "us",
        "Speaker 1": "us",
        "Speaker 2": "Maria Lopez",
        "Ana": "Ana Roels",
        "iPhone": "Els Maes",
    }
    assert found.doubts == ()


def test_who_took_part_need_not_have_spoken() -> None:
    """Somebody named so may speak too; our own people are left out."""
    found = cast("Jo", "Tom", told=Told(present=("Maria", "Tom", "Jo Park", "Els Maes")))
    assert found.theirs == ("Tom", "Maria Lopez", "Els Maes")
    assert [one.name for one in found.new] == ["Tom", "Els Maes"]
    assert found.doubts == ()


def test_one_name_written_twice_is_one_person() -> None:
    found = cast("ANN LEE", told=Told(theirs=("ann lee",), present=("Ann Lee",)))
    assert [one.name for one in found.new] == ["ANN LEE"]
    assert found.theirs == ("ANN LEE",)


def test_a_name_of_several_is_asked_for_in_full() -> None:
    with pytest.raises(AssistantError, match="'Ana' may be one of Ana Ruiz and Ana Roels"):
        cast("Jo", told=Told(present=("Ana",)))


def test_who_was_told_for_an_earlier_call_is_known() -> None:
    """By a full name; “Speaker 1” is somebody else in every call."""
    call = (
        "{date: 2026-08-01, kind: call, speakers: {Kim Lee: us, Tim Oh: Ana Ruiz, Speaker 1: us}}"
    )
    found = cast("Kim Lee", "Tim Oh", "Speaker 1", deal=f"{DEAL}activities: [{call}]")
    assert found.members == {"Kim Lee": Member("us"), "Tim Oh": Member("customer", "Ana Ruiz")}
    assert found.doubts == (Doubt("Speaker 1"),)


def test_who_of_us_wrote_to_them_is_ours() -> None:
    """A stakeholder who is called the same is asked about, and a stranger stays one."""
    mails = """\
activities:
  - {date: 2026-08-01, kind: mail, direction: out, from: Kim Lee <kim@sensoric.example>}
  - {date: 2026-08-01, kind: mail, direction: out, from: Ana Oh <ana@sensoric.example>}
  - {date: 2026-08-01, kind: mail, direction: out, from: Tim Oh <tim@elsewhere.example>}
"""
    found = cast("Kim Lee", "Kim", "Ana", "Tim Oh", deal=f"{DEAL}{mails}")
    assert found.members == {"Kim Lee": Member("us"), "Kim": Member("us")}
    assert found.speakers == {"Kim Lee": "us", "Kim": "us"}
    assert [one.shown for one in found.doubts] == ["Ana", "Tim Oh"]


def gong(*parties: dict[str, Any]) -> Cast:
    monologues = [
        {"speakerId": str(number), "sentences": [{"start": number, "end": number, "text": "Hi."}]}
        for number in range(len(parties))
    ]
    people = [{"speakerId": str(number)} | one for number, one in enumerate(parties)]
    call = {"transcript": monologues, "parties": people}
    transcript = parse_transcript(json.dumps({"callTranscripts": [call]}))
    return cast_of(transcript, read_deal(DEAL), US, Told())


def test_the_recording_knows_its_people() -> None:
    """By their addresses, or because it says whom they work for."""
    found = gong(
        {"name": "J. P.", "emailAddress": "jo@sensoric.example", "affiliation": "Unknown"},
        {"name": "Kim Lee", "affiliation": "Internal"},
        {"name": "M. L.", "emailAddress": "maria@acme.example"},
        {"name": "Tom Aerts", "affiliation": "External", "title": "Head of IT"},
        {"emailAddress": "els.maes@acme.example"},
        {"name": "Rob Oh", "affiliation": "Unknown"},
    )
    assert found.theirs == ("Maria Lopez", "Tom Aerts", "Els Maes")
    assert found.new == (
        Stakeholder(name="Tom Aerts", title="Head of IT"),
        Stakeholder(name="Els Maes", email="els.maes@acme.example"),
    )
    assert found.speakers == {"J. P.": "us", "Kim Lee": "us", "M. L.": "Maria Lopez"}
    assert found.doubts == (Doubt("Rob Oh"),)


def test_an_address_is_theirs_only_where_we_know_our_own() -> None:
    """Else it may as well be a colleague's."""
    found = cast_of(
        parse_transcript("tom@acme.example: Hello.\nels@acme.example: Hi."),
        read_deal("name: A"),
        Workspace(),
        Told(),
    )
    assert [one.shown for one in found.doubts] == ["tom@acme.example", "els@acme.example"]
