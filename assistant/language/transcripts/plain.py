"""Texts that name the speaker beside the words: `Name: words`, or `Name  0:03` above them.

The time may stand in a line of its own below the name, or nowhere: then a name begins a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from assistant.language.patterns import pattern
from assistant.language.transcripts.speakers import (
    NO_NAMES,
    Caption,
    Line,
    label_of,
    looks_like_a_name,
    names_in,
)

_TIME = r"\d{1,3}(?::\d\d){1,2}"
_CLOCK = pattern(
    rf"(?:[\[(](?P<inside>{_TIME})[^\])]{{0,20}}[\])]|(?P<bare>\d{{1,2}}:\d\d:\d\d)(?:[.,]\d+)?)"
    r"(?:[ \t]+|$)"
)
_HEADING = pattern(rf"\[?([^\W_][^:<>]{{0,59}}?)\]?([ \t]{{1,9}})[\[(]?({_TIME})[\])]?:?$")
_FEWEST_HEADINGS = 2
_TIME_ALONE = pattern(rf"[\[(]?{_TIME}[\])]?$")
_NAME_ALONE = pattern(r"[^\W_][^:<>.?!,;]{0,39}$")
_MOST_NAME_WORDS = 4
_MOSTLY_NAMED = 0.6
# What programs write around the words.
_FRAME = pattern(
    r"Transcribed by |[^.?!:]{2,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?$"
    r"|(?:Meeting|Call|Transcription) ended (?:after|at) \d"
    r"|This (?:editable )?transcript (?:was|is)\b"
)


class _Heading(NamedTuple):
    """A line that says who speaks from now on, and since when."""

    speaker: str
    second: float


def read_plain(lines: Iterable[Line]) -> list[Caption]:
    """What each person said; with times where one stands beside every name."""
    everything = [line for line in lines if not _FRAME.match(line[1])]
    said = _with_times_beside([line for line in everything if line[1]])
    headings = [_heading(words) for _, words in said]
    if len(list(filter(None, headings))) >= _FEWEST_HEADINGS or any(headings[:1]):
        captions = _under_headings(said, headings)
    elif above := _names_above(everything):
        captions = _under_names(said, above)
    else:
        captions = _behind_labels(said)
    return _until_the_next([caption for caption in captions if caption.said])


def _heading(words: str) -> _Heading | None:
    found = _HEADING.match(words)
    if not found or (found[2] == " " and not looks_like_a_name(found[1])):
        return None
    return _Heading(found[1].strip(), _seconds(found[3]))


def _with_times_beside(lines: list[Line]) -> list[Line]:
    """With a time that stands alone below a name in the name's line."""
    joined: list[Line] = []
    for number, words in lines:
        above = joined[-1][1] if joined else ""
        if above and _TIME_ALONE.match(words) and _is_name_alone(above):
            joined[-1] = (joined[-1][0], f"{above}  {words}")
        else:
            joined.append((number, words))
    return joined


def _is_name_alone(words: str) -> bool:
    return (
        bool(_NAME_ALONE.match(words))
        and words.lower() not in NO_NAMES
        and looks_like_a_name(words)
        and len(words.split()) <= _MOST_NAME_WORDS
    )


def _names_above(lines: list[Line]) -> frozenset[int]:
    """The lines in which a name stands above a paragraph, where most paragraphs begin so."""
    begin = [
        (line, below)
        for above, line, below in zip([(0, ""), *lines], lines, lines[1:], strict=False)
        if line[1] and not above[1]
    ]
    named = [line for line, below in begin if below[1] and _is_name_alone(line[1])]
    again = len({words for _, words in named}) < len(named)
    enough = again and len(named) >= _MOSTLY_NAMED * len(begin)
    return frozenset(number for number, _ in named) if enough else frozenset()


def _under_names(lines: list[Line], names: frozenset[int]) -> Iterator[Caption]:
    caption = Caption([])
    for number, words in lines:
        if number in names:
            yield caption
            caption = Caption([], speaker=words)
        else:
            caption.said.append((number, words))
    yield caption


def _under_headings(lines: list[Line], headings: list[_Heading | None]) -> Iterator[Caption]:
    caption = Caption([])
    for line, heading in zip(lines, headings, strict=True):
        if heading:
            yield caption
            caption = Caption([], heading.second, speaker=heading.speaker)
        else:
            caption.said.append(line)
    yield caption


def _behind_labels(lines: list[Line]) -> Iterator[Caption]:
    clocks = [_CLOCK.match(words) for _, words in lines]
    said = [
        words[clock.end() :] if clock else words
        for (_, words), clock in zip(lines, clocks, strict=True)
    ]
    behind_clocks = (words for words, clock in zip(said, clocks, strict=True) if clock)
    names = names_in(said) | names_in(behind_clocks)
    caption = Caption([])
    for (number, _), words, clock in zip(lines, said, clocks, strict=True):
        if label := label_of(words, names):
            yield caption
            start = _seconds(clock["inside"] or clock["bare"]) if clock else None
            caption = Caption([(number, label[1])], start, speaker=label[0])
        elif words:
            caption.said.append((number, words))
    yield caption


def _until_the_next(captions: list[Caption]) -> list[Caption]:
    """Everybody speaks until the next one does; without a time for each there are none."""
    title = captions[:1] if captions and captions[0].start is None else []
    spoken = captions[len(title) :]
    starts = [caption.start for caption in spoken if caption.start is not None]
    in_order = all(one <= other for one, other in pairwise(starts))
    if len(starts) < len(spoken) or not in_order:
        return [caption._replace(start=None) for caption in captions]
    timed = (one._replace(end=end) for one, end in zip(spoken, starts[1:], strict=False))
    return [*title, *timed, *spoken[-1:]]


def _seconds(clock: str) -> float:
    seconds = 0.0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds
