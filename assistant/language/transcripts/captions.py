"""Captions with times: WebVTT as Zoom, Teams and others write it, SRT and SBV."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby, pairwise

from assistant.language.patterns import pattern
from assistant.language.transcripts.speakers import Caption, Line
from assistant.language.transcripts.troubles import Trouble, Troubles

_TIME = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)([.,])(\d{1,3})"
_TIMING = pattern(rf"{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t]|$)")
_SBV_TIMING = pattern(rf"{_TIME},{_TIME}$")
_SBV_LIKE = pattern(r"\d+:\d\d:[^\s,]+,\d+:\d\d:\S+$")
_SURE = pattern(r":\d\d[.,]\d+[ \t]*-->|-->[ \t]*\d+:\d\d")
_CLOCK = pattern(r"\d:\d")
_NOT_SPOKEN = pattern(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)")
_HEADER = "WEBVTT"
_PARTS_OF_A_TIME = 5

_AS_WRITTEN = "Times are written like 00:01:02.500 --> 00:01:05.000."
_NO_TIME = Trouble("'{words}' are no times.", _AS_WRITTEN)
_OTHER_SIGN = Trouble(
    "the times '{words}' are written otherwise than those above them.",
    "A dot, or a comma, stands before the thousandths, the same in the whole file.",
)
_TIME_AGAIN = Trouble("times stand here where words should: '{words}'.", "Take one of the two out.")
_BACKWARDS = Trouble("'{words}' ends before it begins; it was taken for a moment.", warning=True)
_UNTIMED = Trouble("no times stand above '{words}'; it was kept where it stands.", warning=True)
_DISORDER = Trouble(
    "'{words}' was said before what stands above it; the captions were put in order.",
    warning=True,
)


def has_header(lines: Iterable[Line]) -> bool:
    """Whether a text begins as WebVTT does."""
    return next((line for _, line in lines if line), "").startswith(_HEADER)


def has_times(lines: Iterable[Line]) -> bool:
    """Whether one line at least holds the times of a caption."""
    return any(_SURE.search(line) or _SBV_LIKE.match(line) for _, line in lines)


class CaptionReader:
    """Reads captions. What is damaged is named, and its words are kept.

    Args:
        lines: the file's lines, without the white space around them.
        troubles: takes what is wrong with them.
    """

    def __init__(self, lines: Iterable[Line], troubles: Troubles) -> None:
        self._troubles = troubles
        self._sign = ""
        self._captions: list[Caption] = []
        self.remarks: list[str] = []
        for filled, block in groupby(lines, key=lambda line: bool(line[1])):
            if filled:
                self._read(list(block))

    def in_order(self) -> list[Caption]:
        """The captions by their times; one without times follows the one above it."""
        keys: list[float] = []
        for caption in self._captions:
            above = keys[-1] if keys else 0.0
            keys.append(above if caption.start is None else caption.start)
        for number, (one, other) in enumerate(pairwise(keys), start=1):
            if other < one:
                self._troubles.add(_DISORDER, self._captions[number].said[0])
        return [self._captions[at] for at in sorted(range(len(keys)), key=keys.__getitem__)]

    def _read(self, block: list[Line]) -> None:
        """Lines that stand together: captions, or words that belong to none."""
        starts = [at for at, (_, line) in enumerate(block) if _is_timing(line)]
        if not starts:
            self._untimed(block)
        for start, end in pairwise((*starts, len(block))):
            said = block[start + 1 : end]
            times = self._times(block[start])
            if end < len(block):
                if not said:
                    self._troubles.add(_TIME_AGAIN, block[end])
                said = _without_number(said)
            if said:
                self._captions.append(Caption(said, *times))

    def _untimed(self, block: list[Line]) -> None:
        first = block[0][1]
        if _NOT_SPOKEN.match(first):
            self.remarks.append(" ".join(line for _, line in block))
            return
        words = block[1:] if first.isdecimal() else block
        if words:  # a caption went on behind an empty line, or lost its times
            self._troubles.add(_UNTIMED, words[0])
            self._captions.append(Caption(words))

    def _times(self, line: Line) -> tuple[float, float] | tuple[None, None]:
        found = _TIMING.match(line[1]) or _SBV_TIMING.match(line[1])
        if not found:
            self._troubles.add(_NO_TIME, line)
            return None, None
        parts = found.groups(default="0")
        begins, ends = parts[:_PARTS_OF_A_TIME], parts[_PARTS_OF_A_TIME:]
        self._sign = self._sign or begins[3]
        if {begins[3], ends[3]} != {self._sign}:
            self._troubles.add(_OTHER_SIGN, line)
        start, end = _seconds(*begins), _seconds(*ends)
        if end < start:
            self._troubles.add(_BACKWARDS, line)
        return start, max(start, end)


def _is_timing(line: str) -> bool:
    """Whether a line of a file with captions is meant as times, well written or not."""
    before, arrow, after = line.partition("-->")
    if arrow:
        return bool(_CLOCK.search(before) or _CLOCK.search(after))
    return bool(_SBV_LIKE.match(line))


def _without_number(said: list[Line]) -> list[Line]:
    """A caption without the number of the next one, which follows it without an empty line."""
    return said[:-1] if said and said[-1][1].isdecimal() else said


def _seconds(hours: str, minutes: str, seconds: str, _: str, fraction: str) -> float:
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole + float(f"0.{fraction}")
