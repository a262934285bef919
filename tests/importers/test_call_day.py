"""The day of a call, from what its file tells."""

from __future__ import annotations

import datetime as dt
import json
from zoneinfo import ZoneInfo

import pytest

from assistant.importers.call_day import moment_of
from assistant.language.transcripts import parse_transcript

CAPTION = "00:01.000 --> 00:02.000\nMaria: Good morning.\n"


def day_of(text: str, name: str = "call.vtt", zone: dt.tzinfo = dt.UTC) -> str:
    """What is found, as a file would say it; "" for nothing."""
    moment = moment_of(parse_transcript(text, name), f"2025-01-01/{name}", zone)
    return str(moment) if moment else ""


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("GMT20260820-223000_Recording.transcript.vtt", "2026-08-20T22:30"),
        ("2026-08-20 Acme.vtt", "2026-08-20"),
        ("acme_2026_08_20.vtt", "2026-08-20"),
        ("Weekly-20260820_100312-Meeting Recording.vtt", "2026-08-20"),
        ("acme 2026.08.20.vtt", "2026-08-20"),
        ("2026-08-20T10-00.vtt", "2026-08-20"),
        ("2026-13-20.vtt", ""),
        ("2026-02-30.vtt", ""),
        ("120260820.vtt", ""),
        ("2026-08-20 and 2026-08-27.vtt", ""),
        ("call.vtt", ""),
    ],
)
def test_the_name_of_the_file(name: str, day: str) -> None:
    """Two days in it are none; the folder's name counts nothing."""
    assert day_of(f"WEBVTT\n\n{CAPTION}", name) == day


def test_zoom_counts_in_universal_time() -> None:
    """The day is the team's."""
    name = "GMT20260820-223000_Recording.transcript.vtt"
    brussels = ZoneInfo("Europe/Brussels")
    assert day_of(f"WEBVTT\n\n{CAPTION}", name, brussels) == "2026-08-21T00:30"


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("Corvane Glass, 8 October 2026. The first minutes.", "2026-10-08"),
        ("October 8th, 2026", "2026-10-08"),
        ("Thu, Oct 8, 2026", "2026-10-08"),
        ("Date: 2026/10/08 15:44:03", "2026-10-08"),
        ("8 Oct. 2026, which was 2026-10-08", "2026-10-08"),
        ("8 October 2026, next on 15 October 2026", ""),
        ("08/10/2026", ""),
        ("31 February 2026", ""),
        ("October 2026", ""),
    ],
)
def test_a_note_in_the_file(note: str, day: str) -> None:
    """Only a day that can be read in one way."""
    assert day_of(f"WEBVTT\n\nNOTE {note}\n\n{CAPTION}") == day


def test_what_stands_above_the_talk() -> None:
    """What is said in the call tells other days."""
    text = (
        "Acme\nThu, Aug 20, 2026\n\nJo Park  0:03\nHello.\n\nAnn Lee  0:09\nOn 1 September 2026.\n"
    )
    assert day_of(text, "acme.txt") == "2026-08-20"
    assert day_of(text.replace("Thu, Aug 20, 2026", ""), "acme.txt") == ""


def test_the_recordings_own_word_counts_first() -> None:
    """Gong says when a call began; what is no date is passed over."""
    call = {
        "transcript": [{"sentences": [{"start": 0, "end": 1, "text": "Hi."}]}],
        "metaData": {"started": "2026-08-20T23:30:00-04:00"},
    }
    text = json.dumps({"callTranscripts": [call]})
    assert day_of(text, "2026-08-20.json") == "2026-08-21T03:30"
    broken = text.replace("2026-08-20T23:30:00-04:00", "yesterday")
    assert day_of(broken, "2026-08-19.json") == "2026-08-19"
