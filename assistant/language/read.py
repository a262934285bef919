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
from assistant.language.rules.rule import Side
from assistant.language.shapes import NewestWords, Read, ReadSentence, SaidSentence

if TYPE_CHECKING:  # most deals hold mails alone, and to read those needs no transcripts (4 ms)
    from assistant.language.transcripts import Turn


def read_mail(
    text: str,
    said_on: dt.date | None = None,
    author: str = "",
    products: Collection[str] = (),
    company: str = "",
    side: Side = "",
) -> Read:
    """Read the newest words of a mail, without what it quotes and its signature.

    `side` is who wrote it, where that is known.
    """
    newest = newest_text(text)
    english = looks_english(newest.text)
    return Read(
        newest=NewestWords(newest.text, newest.spans),
        speakers=(author,) if author else (),
        sentences=tuple(
            _said(sentence, author, 0)
            for sentence in read_acts(newest.text, said_on, products, company, side, english)
        ),
        english=english,
    )


def read_transcript(
    turns: Sequence[Turn],
    said_on: dt.date | None = None,
    products: Collection[str] = (),
    company: str = "",
    sides: Mapping[str, Side] = MappingProxyType({}),
) -> Read:
    """Read a call turn by turn; its text is the turns, one a line.

    `sides` says of each speaker of whom that is known on whose side they are.
    """
    text = "\n".join(turn.text for turn in turns)
    english = looks_english(text)
    spans: list[tuple[int, int]] = []
    sentences: list[SaidSentence] = []
    for turn in turns:
        start = spans[-1][1] + 1 if spans else 0
        spans.append((start, start + len(turn.text)))
        side = sides.get(turn.speaker, "")
        for sentence in read_acts(turn.text, said_on, products, company, side):
            said = _said(sentence, turn.speaker, start)
            sentences.append(said if english else msgspec.structs.replace(said, acts=()))
    return Read(
        newest=NewestWords(text, tuple(spans)),
        speakers=tuple(dict.fromkeys(turn.speaker for turn in turns if turn.speaker)),
        sentences=tuple(sentences),
        english=english,
    )


def _said(sentence: ReadSentence, speaker: str, offset: int) -> SaidSentence:
    return SaidSentence(
        start=sentence.start + offset,
        end=sentence.end + offset,
        text=sentence.text,
        speaker=speaker,
        acts=tuple(
            msgspec.structs.replace(act, start=act.start + offset, end=act.end + offset)
            for act in sentence.acts
        )
        if offset
        else sentence.acts,
    )
