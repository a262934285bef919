"""Mails and calls, read whole."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.language.read import read_mail, read_transcript
from assistant.language.transcripts import Turn

MAIL = """\
Hi Jo,

could you send us the security paper by Friday?

Maria

On Tue, 1 Sep 2026 at 10:00, Jo Park <jo@seller.example> wrote:
> Who has to sign?
"""
SEPTEMBER = dt.date(2026, 9, 2)


def test_only_the_newest_words_of_a_mail_are_read() -> None:
    """What is quoted was said by somebody else, earlier."""
    read = read_mail(MAIL, SEPTEMBER, "Maria Lopez")
    assert "Who has to sign" not in read.newest.text
    assert [act.kind for said in read.sentences for act in said.acts] == ["request"]
    assert read.speakers == ("Maria Lopez",)
    assert {said.speaker for said in read.sentences} == {"Maria Lopez"}


def test_places_count_in_the_newest_text() -> None:
    """The pieces put together are the text; sentences and acts stand where they say."""
    read = read_mail(MAIL, SEPTEMBER)
    start, end = read.newest.spans[0]
    assert MAIL[start:end].strip().startswith("Hi Jo")
    for said in read.sentences:
        assert read.newest.text[said.start : said.end] == said.text
        assert all(said.start <= act.start < act.end <= said.end for act in said.acts)


def test_a_call_is_read_turn_by_turn() -> None:
    """No sentence goes over from one speaker to the next; offsets count through all turns."""
    turns = (
        Turn("Jo", "What does it cost you"),
        Turn("Maria", "Too much. I'll send you the figures tomorrow."),
        Turn("", "Fine."),
    )
    read = read_transcript(turns, SEPTEMBER)
    assert read.newest.text == "\n".join(turn.text for turn in turns)
    assert [read.newest.text[a:b] for a, b in read.newest.spans] == [turn.text for turn in turns]
    assert read.speakers == ("Jo", "Maria")
    promise = next(act for said in read.sentences for act in said.acts if act.kind == "promise")
    assert read.newest.text[promise.start : promise.end].startswith("I'll send you the figures")
    assert promise.due == "2026-09-03"


def test_other_languages_are_said_to_be_so() -> None:
    """Nothing is guessed in them."""
    read = read_mail("Guten Tag, können Sie uns bitte das Angebot bis Freitag schicken?")
    assert not read.english
    assert not any(said.acts for said in read.sentences)
    turns = [Turn("A", "Wir haben das Angebot nicht bekommen."), Turn("B", "Please send it.")]
    assert not any(said.acts for said in read_transcript(turns[:1]).sentences)


def test_the_shape_that_other_programs_rely_on() -> None:
    """The keys of `deal read --format json`."""
    shown = msgspec.to_builtins(read_mail("I'll send it by Friday.", SEPTEMBER))
    assert {"newest", "speakers", "sentences"} <= shown.keys()
    assert shown["newest"] == {"text": "I'll send it by Friday.", "spans": ((0, 23),)}
    (sentence,) = shown["sentences"]
    assert sentence["acts"] == (
        {
            "kind": "promise",
            "form": "",
            "rule": "will",
            "start": 0,
            "end": 22,
            "confidence": "clear",
            "what": "send it",
            "due": "2026-09-04",
        },
    )
