"""Who said what in a call: WebVTT, SRT, SBV, texts that name the speakers, and Gong's JSON."""

from __future__ import annotations

from pathlib import PurePath

import msgspec

from assistant.language.transcripts.captions import CaptionReader, has_header, has_times
from assistant.language.transcripts.gong import is_json, read_gong
from assistant.language.transcripts.plain import read_plain
from assistant.language.transcripts.speakers import Line, pieces_of
from assistant.language.transcripts.talk import Talk, TurnClock
from assistant.language.transcripts.transcript import Party, Transcript
from assistant.language.transcripts.troubles import Trouble, Troubles
from assistant.language.transcripts.turn import Turn, in_turns

__all__ = [
    "SUFFIXES",
    "Party",
    "Talk",
    "Transcript",
    "Turn",
    "TurnClock",
    "parse_transcript",
    "read_turns",
]

SUFFIXES = (".vtt", ".srt", ".sbv", ".json")
"""How files are called that hold a transcript and nothing else."""

_LONGEST_LINE = 100_000
_NO_HEADER = Trouble("'{words}' stands where WEBVTT should.", "Is it a whole .vtt file?")
_NO_TIMES = Trouble("no line in it holds the times of a caption.", "Is it a whole transcript?")
_NO_JSON = Trouble("'{words}' is no JSON.", "Is it a transcript that Gong exported?")
_NO_WORDS = Trouble("it holds no words that somebody said.")
_LONG_LINE = Trouble("this line has more than 100,000 characters.", "Is it a transcript?")


def read_turns(text: str) -> tuple[Turn, ...]:
    """The turns of a call in their order, as far as they can be read."""
    return parse_transcript(text).turns


def parse_transcript(text: str, path: str = "") -> Transcript:
    """A call from the text of a file, with everything that is wrong with it.

    A timed caption that names nobody has no known speaker; in a text without times an unmarked
    line goes on with the speaker above it.

    Args:
        text: what the file holds.
        path: its name; what it ends with says what it should hold.
    """
    troubles = Troubles(path)
    suffix = PurePath(path).suffix.lower()
    if is_json(text):
        found = read_gong(text, troubles)
    else:
        found = _from_lines(_lines(text), suffix, troubles)
    if not found.turns and not troubles.problems():
        troubles.add(_NO_WORDS)
    return msgspec.structs.replace(found, problems=troubles.problems())


def _lines(text: str) -> list[Line]:
    """The lines as editors count them, without the white space around them."""
    one_end = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return [(number, line.strip()) for number, line in enumerate(one_end.split("\n"), start=1)]


def _from_lines(lines: list[Line], suffix: str, troubles: Troubles) -> Transcript:
    first = next((line for line in lines if line[1]), (1, ""))
    for line in lines:
        if len(line[1]) > _LONGEST_LINE:
            troubles.add(_LONG_LINE, line)
    if suffix == ".json" and first[1]:
        troubles.add(_NO_JSON, first)
    if suffix == ".vtt" and first[1] and not has_header(lines):
        troubles.add(_NO_HEADER, first)
    if has_header(lines) or has_times(lines):
        captions = CaptionReader(lines, troubles)
        turns = in_turns(pieces_of(captions.in_order()))
        return Transcript(format="captions", turns=turns, remarks=tuple(captions.remarks))
    if suffix in (".srt", ".sbv") and first[1]:
        troubles.add(_NO_TIMES, first)
    return Transcript(format="text", turns=in_turns(pieces_of(read_plain(lines))))
