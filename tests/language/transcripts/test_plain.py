"""Texts that name the speaker beside the words."""

from __future__ import annotations

import pytest

from assistant.language.transcripts import parse_transcript

OTTER = """\
Acme, second call
Thu, Aug 20, 2026

Jo Park  0:03
Thank you all. We start at 10:30

pk910  1:15
Budget: two million.
And that is all.

Unknown Speaker  1:02:03
Hm.

Transcribed by https://otter.ai
"""


def test_otter() -> None:
    """Everybody speaks until the next one does; when the last one ended nobody knows."""
    title, *turns = parse_transcript(OTTER.replace("0:03\n", "0:03  \n"), "acme.txt").turns
    assert (title.speaker, title.text) == ("", "Acme, second call Thu, Aug 20, 2026")
    assert [(one.speaker, one.text, one.line, one.start, one.end) for one in turns] == [
        ("Jo Park", "Thank you all. We start at 10:30", 5, 3.0, 75.0),
        ("pk910", "Budget: two million. And that is all.", 8, 75.0, 3723.0),
        ("", "Hm.", 12, None, None),
    ]


@pytest.mark.parametrize(
    "heading",
    ["[{}] 10:02:{}", "{} (0:{}):", "{}  0:{}", "{}\t0:{}", "{} 0:{}", "{} [00:00:{}]"],
)
def test_headings(heading: str) -> None:
    """A name and a time alone in a line, as several programs write them."""
    text = "\n".join(
        (heading.format("Jo Park", "03"), "Hello.", "", heading.format("Jan de Wit", "10"), "Hi.")
    )
    jo, jan = parse_transcript(text).turns
    assert (jo.speaker, jo.text, jo.line, jo.seconds) == ("Jo Park", "Hello.", 2, 7.0)
    assert (jan.speaker, jan.text, jan.line, jan.seconds) == ("Jan de Wit", "Hi.", 5, None)


def test_a_sentence_that_ends_in_a_time_is_no_heading() -> None:
    text = "Ann Lee: We start at 10:30\nMeeting 10:45\nlunch is at 12:30\nTom Oh: Good.\n"
    assert [one.speaker for one in parse_transcript(text).turns] == ["Ann Lee", "Tom Oh"]


def test_times_in_front_of_the_names() -> None:
    """A name behind a time is one, also when it comes once; a time alone is not said."""
    text = "[00:00:05] Jo: Hi\nall\n(0:15 - 0:20) Maria: Hi\n00:01:00\nand so\n00:02:00 Jo: Bye\n"
    turns = parse_transcript(text).turns
    assert [(one.speaker, one.text, one.start, one.end) for one in turns] == [
        ("Jo", "Hi all", 5.0, 15.0),
        ("Maria", "Hi and so", 15.0, 120.0),
        ("Jo", "Bye", None, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[00:05] Jo: Hi\n[00:15] Maria: Hi\nJo: Well\n[00:30] Maria: Yes\n",
        "Jo Park  0:09\nHi\nMaria Lopez  0:03\nHi\n",
    ],
)
def test_no_times_where_one_is_missing_or_goes_back(text: str) -> None:
    """Then nobody can tell who spoke how long."""
    turns = parse_transcript(text).turns
    assert len(turns) > 1
    assert {one.start for one in turns} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Jo Park\n0:03\nHello.\n\nAnn Lee\n0:10\nHi.\nAll well.\n\nJo Park\n0:15\nGood.\n",
        "Jo Park\nHello.\n\nAnn Lee\nHi.\nAll well.\n\nJo Park\nGood.\n",
    ],
)
def test_a_name_in_a_line_of_its_own(text: str) -> None:
    """With the time in the line below it, or without any time."""
    told = [(one.speaker, one.text) for one in parse_transcript(text, "call.txt").turns]
    assert told == [("Jo Park", "Hello."), ("Ann Lee", "Hi. All well."), ("Jo Park", "Good.")]


def test_prose_under_short_headings_names_nobody() -> None:
    text = "Ghent\nWe met there.\n\nThe pump is late.\nNobody knows why.\n\nLyon\nRain.\n"
    assert [one.speaker for one in parse_transcript(text, "notes.txt").turns] == [""]


@pytest.mark.parametrize(
    "frame", ["Jo Park stopped transcription", "Meeting ended after 00:07:12", "Transcribed by X"]
)
def test_what_a_program_writes_around_the_words_is_not_said(frame: str) -> None:
    text = f"Jo Park  0:03\nHello.\n\nAnn Lee  0:10\nHi.\n\n{frame}\n"
    assert [one.text for one in parse_transcript(text, "call.txt").turns] == ["Hello.", "Hi."]
