"""Reads a mail or a call: its newest words, who speaks, and what each sentence does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import msgspec

from assistant.language.acts import read_acts
from assistant.language.replies import newest_text
from assistant.language.rules.english import looks_english
from assistant.language.rules.rule import KINDS, Kind, Side
from assistant.language.shapes import Act, NewestWords, Read, SaidSentence

if TYPE_CHECKING:  # most deals hold mails alone, and to read those needs no transcripts (4 ms)
    from assistant.language.transcripts import Turn


def read_mail(
    text: str,
    said_on: dt.date | None = None,
    author: str = "",
    names: Collection[str] = (),
    side: Side = "",
    kinds: tuple[Kind, ...] = KINDS,
) -> Read:
    """Read the newest words of a mail, without what it quotes and its signature.

    Args:
        text: the mail as it was sent.
        said_on: the day of it; it tells when promises fall due.
        author: who wrote it.
        names: our own, of company and products.
        side: on whose side the author is, where that is known.
        kinds: acts of these kinds alone are looked for.
    """
    newest = newest_text(text)
    english = looks_english(newest.text)
    sentences = read_acts(newest.text, said_on, names, side, english, kinds)
    return Read(
        newest=NewestWords(newest.text, newest.spans),
        speakers=(author,) if author else (),
        sentences=_said_by(author, sentences) if author else sentences,
        english=english,
    )


def read_transcript(
    turns: Sequence[Turn],
    said_on: dt.date | None = None,
    names: Collection[str] = (),
    sides: Mapping[str, Side] = MappingProxyType({}),
    kinds: Mapping[Side, tuple[Kind, ...]] = MappingProxyType({}),
) -> Read:
    """Read a call turn by turn; its text is the turns, one a line.

    Args:
        turns: what was said, one after the other.
        said_on: the day of it; it tells when promises fall due.
        names: our own, of company and products.
        sides: on whose side a speaker is, of whom that is known.
        kinds: what is looked for where a side speaks: all, if nothing is said of that side.
    """
    text = "\n".join(turn.text for turn in turns)
    english = looks_english(text)
    spans: list[tuple[int, int]] = []
    sentences: list[SaidSentence] = []
    for turn in turns:
        start = spans[-1][1] + 1 if spans else 0
        spans.append((start, start + len(turn.text)))
        side = sides.get(turn.speaker, "")
        asked = kinds.get(side, KINDS)
        said = read_acts(turn.text, said_on, names, side, kinds=asked)
        spoken = _said_by(turn.speaker, said)
        sentences += [_moved(sentence, start, english) for sentence in spoken]
    return Read(
        newest=NewestWords(text, tuple(spans)),
        speakers=tuple(dict.fromkeys(turn.speaker for turn in turns if turn.speaker)),
        sentences=tuple(sentences),
        english=english,
    )


def _said_by(speaker: str, sentences: tuple[SaidSentence, ...]) -> tuple[SaidSentence, ...]:
    return tuple([msgspec.structs.replace(sentence, speaker=speaker) for sentence in sentences])


def _moved(sentence: SaidSentence, offset: int, english: bool) -> SaidSentence:
    """A sentence of a turn, with its places in the call."""
    return msgspec.structs.replace(
        sentence,
        start=sentence.start + offset,
        end=sentence.end + offset,
        acts=tuple([_moved_act(act, offset) for act in sentence.acts]) if english else (),
    )


def _moved_act(act: Act, offset: int) -> Act:
    return msgspec.structs.replace(act, start=act.start + offset, end=act.end + offset)
