"""A sentence as it is remembered, without the mail or the call in which it stands."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.facts.people import People
from assistant.facts.said import Spans, Utterance
from assistant.facts.touches import Touch
from assistant.language.shapes import Act


class KeptSentence(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an utterance holds besides its place; `speaker` is the id of the stakeholder."""

    side: Literal["us", "customer", "unknown"]
    speaker: str | None
    text: str
    acts: tuple[Act, ...]
    start: int
    spans: Spans
    line: int


def kept(one: Utterance) -> KeptSentence:
    """What is remembered of a sentence."""
    speaker = one.speaker.id if one.speaker else None
    return KeptSentence(one.side, speaker, one.text, one.acts, one.start, one.spans, one.line)


def said_again(one: KeptSentence, touch: Touch, number: int, people: People) -> Utterance:
    """The sentence in its place.

    Args:
        one: what was remembered of it.
        touch: where it was written or said.
        number: how many sentences stand before it there.
        people: who may have said it.
    """
    return Utterance(
        touch=touch,
        number=number,
        side=one.side,
        speaker=None if one.speaker is None else people.by_id(one.speaker),
        text=one.text,
        acts=one.acts,
        start=one.start,
        spans=one.spans,
        line=one.line,
    )
