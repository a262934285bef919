"""Who said what in a call, whatever the file is."""

from __future__ import annotations

import os
import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.transcripts import parse_transcript, read_turns

DATA = Path(os.environ.get("DEAL_DATA", "../shared/data")) / "transcripts"

ZOOM = """\
WEBVTT

1
00:00:01.000 --> 00:00:02.000
Maria Lopez: We lose fourteen thousand an hour.

2
00:00:02.000 --> 00:00:03.000
Maria Lopez: The thing is: nobody counts it.

3
00:01:03.000 --> 00:01:04.000
pk910: Since when?
"""

TEAMS = """\
\ufeffWEBVTT

0aefc5ff-1/12-0
00:00:01.000 --> 00:00:02.000
<v Maria Lopez>We lose fourteen
thousand an hour.</v>

0aefc5ff-1/13-0
00:00:02.000 --> 00:00:03.000
<v.loud Jo Park>R&amp;D <i>too</i>?</v> <v Maria Lopez>Yes.</v>
"""

SRT = """\
1
00:00:01,000 --> 00:00:02,000
{\\an8}Maria: Good morning.

2
00:00:02,000 --> 00:00:03,000
Tom: Morning.
Maria: Shall we?
3
00:00:03,000 --> 00:00:04,000
Tom: Yes,
let us.
"""


def pairs(text: str) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in read_turns(text)]


def test_zoom() -> None:
    """One speaker's captions are one turn; only the first colon ends a name."""
    assert pairs(ZOOM) == [
        ("Maria Lopez", "We lose fourteen thousand an hour. The thing is: nobody counts it."),
        ("pk910", "Since when?"),
    ]


def test_teams() -> None:
    """A caption may go over lines and change its speaker."""
    assert pairs(TEAMS) == [
        ("Maria Lopez", "We lose fourteen thousand an hour."),
        ("Jo Park", "R&D too?"),
        ("Maria Lopez", "Yes."),
    ]


def test_srt() -> None:
    """A caption may hold two speakers, and the empty line before the next may be missing."""
    assert pairs(SRT) == [
        ("Maria", "Good morning."),
        ("Tom", "Morning."),
        ("Maria", "Shall we?"),
        ("Tom", "Yes, let us."),
    ]


def test_plain_text() -> None:
    text = """
    Date: 20 August
    Maria Lopez: We start at 10:30.

    10:30 is fine for all? We have a goal: no stops.
    [00:01:10] Jan van der Berg: Yes.
    Maria Lopez: Good.
    """
    assert pairs(text) == [
        ("", "Date: 20 August"),
        (
            "Maria Lopez",
            "We start at 10:30. 10:30 is fine for all? We have a goal: no stops.",
        ),
        ("Jan van der Berg", "Yes."),
        ("Maria Lopez", "Good."),
    ]


def test_names_on_lines_of_their_own() -> None:
    assert pairs("Maria Lopez:\nHello\nTom Aerts:\nHi\n") == [
        ("Maria Lopez", "Hello"),
        ("Tom Aerts", "Hi"),
    ]


def test_notes_without_speakers() -> None:
    text = "We met Maria.\nBudget: two million.\nShe said this: it hurts.\nhttps://acme.example\n"
    assert pairs(text) == [("", " ".join(text.split()))]


def test_captions_without_speakers() -> None:
    """A caption that names nobody is not put into the mouth of the one before."""
    assert pairs(ZOOM.replace("pk910: ", "")) == [
        ("Maria Lopez", "We lose fourteen thousand an hour. The thing is: nobody counts it."),
        ("", "Since when?"),
    ]


def test_what_is_not_spoken_is_left_out() -> None:
    text = """WEBVTT - a call
Kind: captions
Language: en

STYLE
::cue { color: red; }

NOTE
Maria Lopez: not said

REGION
id:fred

intro
00:01.000 --> 00:02.000 align:start position:0%
Hello <00:01.500><c.yellow>there</c>

00:02.000 --> 00:03.000

"""
    assert pairs(text) == [("", "Hello there")]


def test_numbers_and_signs_that_are_spoken_stay() -> None:
    assert pairs("1\n00:00:01,000 --> 00:00:02,000\n42\n") == [("", "42")]
    assert pairs("NOTE the price\n") == [("", "NOTE the price")]
    assert pairs("1 < 2 and 3 > 2; A --> B\n") == [("", "1 < 2 and 3 > 2; A --> B")]


@pytest.mark.parametrize("text", ["", "\n\n", "WEBVTT", "\ufeffWEBVTT\n\n"])
def test_nothing_said(text: str) -> None:
    """Then that is what is wrong."""
    assert read_turns(text) == ()
    [problem] = parse_transcript(text, "call.vtt").problems
    assert str(problem) == "call.vtt:1:1: it holds no words that somebody said."


def test_lines_are_counted_as_editors_count_them() -> None:
    """Whatever the line ends are; a form feed or a line separator ends none."""
    for end in ("\n", "\r\n", "\r"):
        text = end.join(("\ufeffAnn Lee: One\x0ctwo\u2028three.", "", "Tom Oh: Four.", "Five."))
        one, other = read_turns(text)
        assert (one.line, one.text) == (1, "One two three.")
        assert other.lines == ((0, 3), (6, 4))
        assert (other.line_at(0), other.line_at(5), other.line_at(6)) == (3, 3, 4)


def test_somebody_unknown_is_nobody() -> None:
    assert [speaker for speaker, _ in pairs("Maria: Hello.\nUnknown Speaker: Hm.\n")] == [
        "Maria",
        "",
    ]


@pytest.mark.parametrize("name", ["call.vtt", "call.txt"])
def test_a_line_of_a_million_characters_is_named(name: str) -> None:
    """Its words are read all the same."""
    text = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nMaria: " + "and so on " * 100_000
    transcript = parse_transcript(text, name)
    assert [(one.line, one.level) for one in transcript.problems] == [(4, "error")]
    assert len(transcript.turns[0].text) > 900_000


@settings(deadline=None)
@given(st.text(alphabet="ab12: .,->\n\t<v/>&;{}\\[]NOTE\r", max_size=200))
def test_any_text_gives_turns(text: str) -> None:
    """Turns are never empty, and neighbours never have one speaker."""
    turns = read_turns(text)
    assert all(turn.text for turn in turns)
    assert all(a.speaker != b.speaker for a, b in pairwise(turns))


@pytest.mark.parametrize(
    "unit",
    [
        *("00:01.000 --> 00:02.000\nA: b\n\n", "<v ", "<v.", "<v  ", "a: ", "A: b\n", "{\\", "\n"),
        *("12:", "[1", "1,1.", "00:00 -->", "&", "00:00.0\t", "A ", "A  0:01\n", "[A", "[A ("),
        *("0:00:", "1:1", "00:00:01.000 --> 00:00:02.000\n\n", "1\n", "Jo  ", '{"text":"a"'),
    ],
)
def test_reading_takes_time_in_proportion(unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        began = time.process_time()
        read_turns(text)
        return time.process_time() - began

    assert (
        min(seconds(80_000) for _ in range(2)) < 40 * min(seconds(10_000) for _ in range(3)) + 0.1
    )


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no development data at {DATA}")
def test_real_transcripts() -> None:
    """Each has its speakers, and no time or tag is left in the words."""
    for file in sorted((DATA / "zoom").iterdir()):
        transcript = parse_transcript(file.read_text(encoding="utf-8"), file.name)
        assert transcript.problems == ()
        assert len(transcript.speakers) > 5
        for turn in transcript.turns:
            assert turn.speaker
            assert turn.start is not None
            assert "-->" not in turn.text
            assert not re.search(r"</?[a-z]", turn.text)


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no development data at {DATA}")
def test_real_captions() -> None:
    """The sound ones are read without an error, the others are refused with a line."""
    for file in sorted((DATA / "webvtt_py").iterdir()):
        transcript = parse_transcript(file.read_text(encoding="utf-8-sig"), file.name)
        errors = [one for one in transcript.problems if one.level == "error"]
        is_bad = file.name.startswith("invalid") or file.stem in ("empty", "no_captions")
        assert bool(errors) == is_bad, file.name
        assert all(one.line for one in errors)
        assert is_bad or transcript.turns
        assert not any(re.search(r"</?[a-z]|-->", turn.text) for turn in transcript.turns)
