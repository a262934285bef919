"""Texts that name the speaker beside the words: `Name: words`, or `Name  0:03` above them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from assistant.language.patterns import pattern
from assistant.language.transcripts.speakers import (
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
_FOOTER = "Transcribed by "


class _Heading(NamedTuple):
    """A line that says who speaks from now on, and since when."""

    speaker: str
    second: float


def read_plain(lines: Iterable[Line]) -> list[Caption]:
    """What each person said; with times where one stands beside every name."""
    said = [line for line in lines if line[1] and not line[1].startswith(_FOOTER)]
    headings = [_heading(words) for _, words in said]
    is_headed = len(list(filter(None, headings))) >= _FEWEST_HEADINGS or any(headings[:1])
    captions = _under_headings(said, headings) if is_headed else _behind_labels(said)
    return _until_the_next([caption for caption in captions if caption.said])


def _heading(words: str) -> _Heading | None:
    found = _HEADING.match(words)
    if not found or (found[2] == " " and not looks_like_a_name(found[1])):
        return None
    return _Heading(found[1].strip(), _seconds(found[3]))


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
