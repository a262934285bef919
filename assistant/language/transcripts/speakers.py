"""Who is named in the lines of a transcript: by voice tags, or in front of a colon."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from assistant.language.patterns import pattern
from assistant.language.transcripts.turn import Piece

Line = tuple[int, str]
"""A line's number in the file, counted from 1, and its words."""


class Caption(NamedTuple):
    """Lines that were said in one go; the times are None where the file does not tell them."""

    said: list[Line]
    start: float | None = None
    end: float | None = None
    speaker: str = ""


_VOICE = pattern(r"<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>")
_NEXT_SPEAKER = pattern(r">{2,3}\s{0,3}")
_MARKUP = pattern(r"</?[a-zA-Z\d][^<>]*>|\{\\[^{}]*\}")
_LABEL = pattern(r"(\+?[^\W_][^:<>?!]{0,59}):(?:\s+|$)")

_MAX_NAME_WORDS = 6
_MOSTLY = 0.9
_PARTICLES = frozenset(("al", "bin", "da", "de", "del", "den", "der", "di", "la", "van", "von"))
NO_NAMES = frozenset(
    (
        *("action", "action items", "agenda", "answer", "attendees", "date", "decision"),
        *("duration", "example", "from", "goal", "important", "location", "next steps", "note"),
        *("notes", "participants", "question", "remember", "result", "subject", "summary", "time"),
        *("title", "to", "topic", "transcript", "warning"),
    )
)
_NOBODY = frozenset(("unknown", "unknown speaker", "unidentified speaker", "unnamed speaker"))


def names_in(lines: Iterable[str]) -> frozenset[str]:
    """Which of the words before a colon are people.

    Where nearly every line is marked, all are; else only what is written like a name, and a
    single word ("Budget: ...") only when it comes back.
    """
    everything = list(filter(None, lines))
    labels = Counter(found[1] for found in map(_LABEL.match, everything) if found)
    all_marked = labels.total() >= _MOSTLY * len(everything)
    return frozenset(
        name
        for name, count in labels.items()
        if name.lower() not in NO_NAMES
        and (all_marked or (looks_like_a_name(name) and (count > 1 or " " in name)))
    )


def looks_like_a_name(words: str) -> bool:
    """Whether some words are written like a person's name: `Jan van der Berg`."""
    parts = words.split()
    return 0 < len(parts) <= _MAX_NAME_WORDS and not any(
        part[0].islower() and part not in _PARTICLES for part in parts
    )


def label_of(words: str, names: frozenset[str]) -> tuple[str, str] | None:
    """The name in front of the colon and the words behind it; None where nobody is named."""
    found = _LABEL.match(words)
    return (found[1], words[found.end() :]) if found and found[1] in names else None


def plain(text: str) -> str:
    """The words alone, without markup and ">>" before whoever speaks next, in one line."""
    words = " ".join(html.unescape(_MARKUP.sub("", text)).split())
    return _NEXT_SPEAKER.sub("", words, count=1) if words.startswith(">>") else words


def pieces_of(captions: list[Caption]) -> Iterator[Piece]:
    """Who said what, piece by piece, with a line and, where it is known, a time for each."""
    words = [[plain(line) for _, line in caption.said] for caption in captions]
    names = names_in(line for lines in words for line in lines)
    names |= names_in(lines[0] for lines in words if lines)
    for caption in captions:
        parts = [part for part in _parts(caption, names) if part.text]
        yield from _timed(parts, caption)


def _parts(caption: Caption, names: frozenset[str]) -> Iterator[Piece]:
    speaker = caption.speaker
    for number, line in caption.said:
        unvoiced, *voiced = _VOICE.split(line)
        words = plain(unvoiced)
        if label := None if caption.speaker else label_of(words, names):
            speaker, words = label
        yield Piece(somebody(speaker), words, number)
        voiced = [plain(piece) for piece in voiced]
        for speaker, words in zip(voiced[::2], voiced[1::2], strict=True):
            yield Piece(somebody(speaker), words, number)


def somebody(speaker: str) -> str:
    """The speaker's name; "" where the recording only says that somebody spoke."""
    return "" if speaker.lower() in _NOBODY else speaker


def _timed(parts: list[Piece], caption: Caption) -> Iterator[Piece]:
    """The pieces with their part of the caption's time, by the length of their words."""
    if caption.start is None or caption.end is None:
        yield from parts
        return
    total = sum(len(part.text) for part in parts)
    a_character = (caption.end - caption.start) / max(1, total)
    done = 0
    for part in parts:
        start = caption.start + a_character * done
        done += len(part.text)
        end = caption.end if done == total else caption.start + a_character * done
        yield Piece(part.speaker, part.text, part.line, round(start, 3), round(end, 3))
