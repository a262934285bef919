"""Captions with their times, and what is wrong with them."""

from __future__ import annotations

import pytest

from assistant.language.transcripts import Transcript, parse_transcript


def vtt(*captions: str) -> str:
    """A WebVTT file with these captions."""
    return "WEBVTT\n\n" + "\n\n".join(captions) + "\n"


def told(transcript: Transcript) -> list[str]:
    """What is wrong, with the line."""
    return [f"{one.line} {one.level}: {one.message}" for one in transcript.problems]


def test_a_turn_knows_when_and_where_it_was_said() -> None:
    """The pause between two captions of one speaker is no talk."""
    text = vtt(
        "1\n00:01.000 --> 00:02.500\nMaria: Every hour",
        "2\n01:00:04.000 --> 01:00:05.250 align:start position:0%\nMaria: costs us.",
        "3\n01:00:06.000 --> 01:00:07.000\nTom: It does.",
    )
    maria, tom = parse_transcript(text).turns
    assert (maria.line, maria.start, maria.end, maria.seconds) == (5, 1.0, 3605.25, 2.75)
    assert maria.lines == ((0, 5), (11, 9))
    assert maria.times == ((0, 1.0, 2.5), (11, 3604.0, 3605.25))
    assert (tom.line, tom.start, tom.end) == (13, 3606.0, 3607.0)


def test_two_speakers_in_one_caption_share_its_time() -> None:
    """By the length of their words."""
    transcript = parse_transcript(vtt("00:10.000 --> 00:14.000\nMaria: abc\nTom: a", "NOTE end"))
    assert [(one.start, one.end) for one in transcript.turns] == [(10.0, 13.0), (13.0, 14.0)]


def test_sbv() -> None:
    """The times stand in one line, with a comma between them."""
    text = "0:00:01.000,0:00:02.000\nMaria: Good\nmorning.\n\n0:00:02.000,0:00:03.000\nTom: Hi.\n"
    transcript = parse_transcript(text, "call.sbv")
    assert transcript.problems == ()
    assert [(one.speaker, one.text, one.line) for one in transcript.turns] == [
        ("Maria", "Good morning.", 2),
        ("Tom", "Hi.", 6),
    ]


def test_captions_out_of_order_are_put_in_order() -> None:
    """And it is said, once, with the first place."""
    text = vtt(
        "00:05.000 --> 00:06.000\nMaria: third",
        "00:01.000 --> 00:02.000\nMaria: first",
        "00:03.000 --> 00:04.000\nTom: second",
        "00:02.500 --> 00:02.600\nTom: between",
    )
    transcript = parse_transcript(text)
    assert [one.text for one in transcript.turns] == ["first", "between second", "third"]
    assert told(transcript) == [
        "7 warning: 'Maria: first' was said before what stands above it; the captions were put "
        "in order. So it is in 1 more place."
    ]


def test_words_without_times_stay_where_they_stand() -> None:
    """A caption may have an empty line in it."""
    text = vtt(
        "00:01.000 --> 00:02.000\nAnn Lee: one\n\ntwo", "00:03.000 --> 00:04.000\nTom Oh: three"
    )
    transcript = parse_transcript(text)
    assert [one.text for one in transcript.turns] == ["one", "two", "three"]
    assert told(transcript) == [
        "6 warning: no times stand above 'two'; it was kept where it stands."
    ]


@pytest.mark.parametrize(
    ("times", "trouble"),
    [
        ("00:00:07.000 --> 00:00:1d.890", "are no times"),
        ("00:00:07 --> 00:00:08", "are no times"),
        ("00:61:07.000 --> 00:62:08.000", "are no times"),
        ("00:00:07.000 --> 00:00:08,000", "are written otherwise"),
        ("00:00:07,000 --> 00:00:08,000", "are written otherwise"),
        ("00:00:01.000 --> 00:00:02.000\n00:00:07.000 --> 00:00:08.000", "where words should"),
    ],
)
def test_bad_times_are_an_error_at_their_line(times: str, trouble: str) -> None:
    """The words are kept for whoever wants them all the same."""
    transcript = parse_transcript(vtt("00:01.000 --> 00:02.000\nMaria: a", f"{times}\nTom: b"))
    [problem] = transcript.problems
    assert trouble in problem.message
    assert (problem.level, problem.line) == ("error", 6 + times.count("\n"))
    assert [one.text for one in transcript.turns] == ["a", "b"]


def test_a_caption_that_ends_before_it_begins_is_a_moment() -> None:
    transcript = parse_transcript(vtt("00:09.000 --> 00:02.000\nMaria: a"))
    assert told(transcript) == [
        "3 warning: '00:09.000 --> 00:02.000' ends before it begins; it was taken for a moment."
    ]
    assert transcript.turns[0].seconds == 0


def test_notes_are_kept_apart() -> None:
    """Somebody wrote them; nobody said them."""
    text = "WEBVTT - Acme\n\nNOTE Recorded on\n8 October 2026.\n\n00:01.000 --> 00:02.000\nTom: a\n"
    transcript = parse_transcript(text)
    assert transcript.remarks == ("WEBVTT - Acme", "NOTE Recorded on 8 October 2026.")
    assert [one.text for one in transcript.turns] == ["a"]


def test_a_sign_for_the_next_speaker_is_not_said() -> None:
    """As captions of broadcasts have it."""
    text = vtt(
        "00:01.000 --> 00:02.000\n>> Jo Park: Hello.",
        "00:03.000 --> 00:04.000\n&gt;&gt; Ann Lee: Hi.",
    )
    turns = parse_transcript(text, "call.vtt").turns
    assert [(one.speaker, one.text) for one in turns] == [("Jo Park", "Hello."), ("Ann Lee", "Hi.")]
