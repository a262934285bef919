"""A sentence as it is remembered, without the mail or the call in which it stands."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.language.shapes import Act


class KeptSentence(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What an utterance holds besides its place; `speaker` is the id of the stakeholder."""

    side: Literal["us", "customer", "unknown"]
    speaker: str | None
    text: str
    acts: tuple[Act, ...]
    start: int
    spans: tuple[tuple[int, int], ...]
    line: int
