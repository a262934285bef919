"""Who said what in a call: WebVTT, SRT, and plain `Name: words` texts."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

import msgspec

from assistant.language.patterns import pattern


class Turn(msgspec.Struct, frozen=True):
    """What one person said until the next one spoke; `speaker` is "" where nobody is named.

    `lines` are where the pieces of the text stand in the file: the offset at which a piece begins
    and its line, counted from 1; empty where nobody counted.
    """

    speaker: str
    text: str
    lines: tuple[tuple[int, int], ...] = ()

    def line_at(self, offset: int) -> int:
        """The line of the file where the text at `offset` stands; 0 where it is not known."""
        found = [line for start, line in self.lines if start <= offset]
        return found[-1] if found else 0


_TIMING = pattern(r":\d\d[.,]\d+[ \t]*-->|-->[ \t]*\d+:\d\d|^[\d:]+\.\d+,[\d:]+\.\d+$")
_NOT_SPOKEN = pattern(r"(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)")
_VOICE = pattern(r"<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>")
_MARKUP = pattern(r"</?[a-zA-Z\d][^<>]*>|\{\\[^{}]*\}")
_CLOCK = pattern(r"^(?:[\[(][\d:.,]+[\])]|\d{1,2}:\d\d:\d\d(?:[.,]\d+)?)[ \t]+")
_LABEL = pattern(r"([^\W_][^:<>?!]{0,59}):(?:\s+|$)")

_MAX_NAME_WORDS = 6
_MOSTLY = 0.9
_PARTICLES = frozenset(("al", "bin", "da", "de", "del", "den", "der", "di", "la", "van", "von"))
_NO_NAMES = frozenset(
    (
        *(
            "action",
            "action items",
            "agenda",
            "answer",
            "attendees",
            "date",
            "decision",
            "duration",
        ),
        *("example", "from", "goal", "important", "location", "next steps", "note", "notes"),
        *("participants", "question", "remember", "result", "subject", "summary", "time", "title"),
        *("to", "topic", "transcript", "warning"),
    )
)


def read_turns(text: str) -> tuple[Turn, ...]:
    """The turns of a call in their order, without times, cue numbers and markup.

    A timed caption that names nobody has no known speaker; in a text without times an unmarked
    line goes on with the speaker before it.
    """
    text = text.lstrip("\ufeff \r\n")
    lines = [line.strip() for line in text.splitlines()]
    if text.startswith("WEBVTT") or any(map(_TIMING.search, lines)):
        cues = list(_timed_cues(lines))
    else:
        cues = [[_CLOCK.sub("", line) for line in lines]]
    names = _names([_plain(line) for cue in cues for line in cue if line])
    parts = (part for cue in cues for part in _parts(cue, names) if part[1])
    return tuple(
        Turn(speaker, " ".join(words for _, words in said))
        for speaker, said in groupby(parts, key=itemgetter(0))
    )


def _timed_cues(lines: list[str]) -> Iterator[list[str]]:
    """The lines of each caption, without its number or name and its times."""
    for filled, block in groupby(lines, key=bool):
        cue: list[str] | None = None
        head: list[str] = []
        for line in block if filled else ():
            if _TIMING.search(line):
                yield _without_number(cue or [])
                cue = []
            elif cue is None:
                head.append(line)
            else:
                cue.append(line)
        if cue is not None:
            yield cue
        elif head and not _NOT_SPOKEN.match(head[0]):  # a caption went on behind an empty line
            yield head[1:] if head[0].isdecimal() else head


def _without_number(cue: list[str]) -> list[str]:
    """A caption without the number of the next one, which follows it without an empty line."""
    return cue[:-1] if cue and cue[-1].isdecimal() else cue


def _names(lines: list[str]) -> frozenset[str]:
    """Which of the words before a colon are people.

    Where nearly every line is marked, all are; else only what is written like a name, and a
    single word ("Budget: ...") only when it comes back.
    """
    labels = Counter(found[1] for found in map(_LABEL.match, lines) if found)
    all_marked = labels.total() >= _MOSTLY * len(lines)
    return frozenset(
        name
        for name, count in labels.items()
        if name.lower() not in _NO_NAMES
        and (all_marked or (_looks_like_a_name(name) and (count > 1 or " " in name)))
    )


def _looks_like_a_name(label: str) -> bool:
    words = label.split()
    return len(words) <= _MAX_NAME_WORDS and not any(
        word[0].islower() and word not in _PARTICLES for word in words
    )


def _parts(cue: list[str], names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Speaker and words, one after the other, of the lines of one caption."""
    speaker = ""
    for line in cue:
        unvoiced, *voiced = _VOICE.split(line)
        words = _plain(unvoiced)
        label = _LABEL.match(words)
        if label and label[1] in names:
            speaker, words = label[1], words[label.end() :]
        yield speaker, words
        voiced = [_plain(piece) for piece in voiced]
        for speaker, words in zip(voiced[::2], voiced[1::2], strict=True):
            yield speaker, words


def _plain(text: str) -> str:
    """The words alone, without markup, in one line."""
    return " ".join(html.unescape(_MARKUP.sub("", text)).split())
