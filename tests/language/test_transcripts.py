"""Who said what in a call."""

from __future__ import annotations

import os
import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.transcripts import Turn, read_turns

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
    assert read_turns(ZOOM) == (
        Turn("Maria Lopez", "We lose fourteen thousand an hour. The thing is: nobody counts it."),
        Turn("pk910", "Since when?"),
    )


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
    assert read_turns(text) == ()


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
        *("12:", "[1", "1,1.", "00:00 -->", "&", "00:00.0\t", "A "),
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
    for file in sorted(DATA.rglob("*.*")):
        turns = read_turns(file.read_text(encoding="utf-8", errors="replace"))
        words = " ".join(turn.text for turn in turns)
        assert "-->" not in words
        assert not re.search(r"</?[a-z]", words)
        if "zoom" in file.parts:
            assert len({turn.speaker for turn in turns}) > 5
            assert sum(not turn.speaker for turn in turns) == 0
