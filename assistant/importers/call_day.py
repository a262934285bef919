"""The day of a call, as far as its file tells it: never from when the file was written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import PurePath

from assistant.language.number_words import month_number
from assistant.language.patterns import pattern
from assistant.language.transcripts import Transcript
from assistant.records.base import Moment

_ZOOM = pattern(r"GMT(\d{8})-(\d{6})")
_ISO = pattern(r"(?<!\d)(20\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WRITTEN = (
    pattern(rf"(?<!\d){_DAY}(?: of)? {_MONTH}\.?,? (?P<year>20\d\d)(?!\d)", re.IGNORECASE),
    pattern(rf"\b{_MONTH}\.? {_DAY},? (?P<year>20\d\d)(?!\d)", re.IGNORECASE),
)


def moment_of(transcript: Transcript, path: str, zone: dt.tzinfo) -> Moment | None:
    """When a call was held; None where nothing says so, or several days are named.

    The recording's own word counts first, then the file's name, then what stands above the talk.

    Args:
        transcript: what was read from the file.
        path: the file.
        zone: where days begin.
    """
    name = PurePath(path).name
    return (
        _parsed(transcript.started, zone)
        or _zoom(name, zone)
        or _the_one_day(_iso_days(name))
        or _the_one_day(_written_days(" ".join(_above_the_talk(transcript))))
    )


def _parsed(text: str, zone: dt.tzinfo) -> Moment | None:
    try:
        return Moment.parse(text, zone) if text else None
    except ValueError:
        return None


def _zoom(name: str, zone: dt.tzinfo) -> Moment | None:
    """Zoom names a recording by its start in universal time."""
    found = _ZOOM.search(name)
    return _parsed(f"{found[1]}T{found[2]}+00:00", zone) if found else None


def _iso_days(text: str) -> Iterator[dt.date]:
    for found in _ISO.finditer(text):
        yield from _day(int(found[1]), int(found[3]), int(found[4]))


def _written_days(text: str) -> Iterator[dt.date]:
    yield from _iso_days(text)
    for expression in _WRITTEN:
        for found in expression.finditer(text):
            month = month_number(found["month"])
            yield from _day(int(found["year"]), month, int(found["day"]))


def _day(year: int, month: int, day: int) -> Iterator[dt.date]:
    try:
        yield dt.date(year, month, day)
    except ValueError:
        return


def _the_one_day(days: Iterator[dt.date]) -> Moment | None:
    found = {*days}
    return Moment(found.pop()) if len(found) == 1 else None


def _above_the_talk(transcript: Transcript) -> Iterator[str]:
    """Notes in the file, and what stands above the first named speaker of a text."""
    yield from transcript.remarks
    if transcript.format == "text" and transcript.speakers:
        yield from (
            turn.text for turn in takewhile(lambda turn: not turn.speaker, transcript.turns)
        )
