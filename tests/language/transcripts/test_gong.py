"""The JSON in which Gong gives a transcript."""

from __future__ import annotations

import json
from typing import Any

import pytest

from assistant.language.transcripts import Party, parse_transcript


def sentences(*said: tuple[int, int, str]) -> list[dict[str, Any]]:
    return [{"start": start, "end": end, "text": text} for start, end, text in said]


CALL: dict[str, Any] = {
    "callId": "77",
    "transcript": [
        {"speakerId": "1", "topic": "Intro", "sentences": sentences((1000, 2500, 'So "Maria".'))},
        {
            "speakerId": "2",
            "topic": None,
            "sentences": sentences((4000, 6000, "Scrap."), (6100, 7000, "Überstunden\nand so.")),
        },
        {"speakerId": "3", "sentences": sentences((8000, 9000, "Yes."))},
    ],
}
ABOUT = {
    "metaData": {"id": "77", "started": "2026-08-20T22:30:00-04:00", "title": "Acme"},
    "parties": [
        {"speakerId": "1", "name": "Jo Park", "affiliation": "Internal", "emailAddress": None},
        {"speakerId": "2", "name": "Maria Lopez", "affiliation": "External", "title": "COO"},
        {"speakerId": None, "emailAddress": "tom@acme.example", "affiliation": "Unknown"},
    ],
}


def test_a_transcript_with_its_people() -> None:
    """Times are in thousandths; who is not named is numbered."""
    text = json.dumps({"callTranscripts": [CALL], "calls": [ABOUT]}, indent=1)
    transcript = parse_transcript(text, "call.json")
    assert transcript.problems == ()
    assert transcript.started == "2026-08-20T22:30:00-04:00"
    assert transcript.parties == (
        Party("Jo Park", side="us"),
        Party("Maria Lopez", title="COO", side="customer"),
        Party("tom@acme.example", "tom@acme.example"),
    )
    assert [(one.speaker, one.text, one.start, one.end) for one in transcript.turns] == [
        ("Jo Park", 'So "Maria".', 1.0, 2.5),
        ("Maria Lopez", "Scrap. Überstunden and so.", 4.0, 7.0),
        ("Speaker 3", "Yes.", 8.0, 9.0),
    ]


@pytest.mark.parametrize("where", ["call", "file"])
def test_people_may_stand_beside_the_words(where: str) -> None:
    """In the call, or once in the file."""
    call, file = (ABOUT, {}) if where == "call" else ({}, ABOUT)
    text = json.dumps({"callTranscripts": [CALL | call]} | file)
    assert parse_transcript(text).speakers == ("Jo Park", "Maria Lopez", "Speaker 3")


def test_another_calls_people_are_not_this_ones() -> None:
    other = ABOUT | {"metaData": {"id": "78", "started": "2026-01-01T00:00:00Z"}}
    transcript = parse_transcript(json.dumps({"callTranscripts": [CALL], "calls": [other]}))
    assert transcript.speakers == ("Speaker 1", "Speaker 2", "Speaker 3")
    assert transcript.started == ""


def test_words_have_the_line_where_they_stand() -> None:
    """However they are escaped there."""
    text = json.dumps({"callTranscripts": [CALL]}, indent=1)
    lines = text.split("\n")
    for turn in parse_transcript(text).turns:
        for offset, line in turn.lines:
            assert '"text"' in lines[line - 1]
            assert (
                turn.text[offset : offset + 3].strip(".")
                in json.loads("{" + lines[line - 1].rstrip(",") + "}")["text"]
            )


@pytest.mark.parametrize("as_list", [True, False])
def test_the_calls_alone_are_read_like_the_whole_answer(as_list: bool) -> None:
    """Some exports hold the list of calls, or the one call, and nobody's empty turns."""
    silent = {"speakerId": None, "sentences": None}
    call = {**CALL, **ABOUT, "transcript": [*CALL["transcript"], silent]}
    transcript = parse_transcript(json.dumps([call] if as_list else call), "call.json")
    assert transcript.problems == ()
    assert [one.speaker for one in transcript.turns] == ["Jo Park", "Maria Lopez", "Speaker 3"]


def test_sentences_out_of_order_are_put_in_order() -> None:
    late = {"transcript": [CALL["transcript"][1], CALL["transcript"][0]]}
    transcript = parse_transcript(json.dumps({"callTranscripts": [late]}), "c.json")
    assert [one.start for one in transcript.turns] == [1.0, 4.0]
    assert "was said before what stands above it" in transcript.problems[0].message
    assert transcript.problems[0].level == "warning"


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ('{"callTranscripts":\n[{"callId": 1', "'{\"callTranscripts\":' is no JSON."),
        ('{"callTranscripts":\n[{"callId": 1}', "is no whole JSON"),
        ('{"callTranscripts":\n[{"callId": }]}', "call.json:2:1: this is no whole JSON."),
        ('{"a": ' * 100_000 + "1" + "}" * 100_000, "this is no whole JSON"),
        ('{"calls": []}', "no callTranscripts in it"),
        ('[{"speaker": "Jo", "text": "Hi"}]', "no transcript in it"),
        ('{"callTranscripts": []}', "it holds no words that somebody said"),
        (json.dumps({"callTranscripts": [CALL, CALL]}), "2 calls are in this file"),
        (
            '{"callTranscripts": [{"transcript": [{"sentences": [{"start": "x"}]}]}]}',
            "look at callTranscripts[0].transcript[0].sentences[0].start",
        ),
    ],
)
def test_other_json_is_refused(text: str, trouble: str) -> None:
    """With what is wrong in it."""
    [problem] = parse_transcript(text, "call.json").problems
    assert trouble in str(problem)
    assert problem.level == "error"
