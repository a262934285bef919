"""The answers of a deal laid out by a method: which letters rest on evidence, which on guesses."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.results.finding import Evidence

ViewState = Literal["unknown", "guess", "stale", "evidence"]
VIEW_STATES: tuple[ViewState, ...] = ("unknown", "guess", "stale", "evidence")
"""From what we know least about to what stands."""


class ViewPart(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a letter rests on.

    `about` is the question or the role; `rung` that of an answer; `says` what we know; `note` why
    it does not stand; `ask` what to ask where it does not.
    """

    about: str
    state: ViewState
    rung: str = ""
    says: str = ""
    note: str = ""
    ask: str = ""
    evidence: Evidence | None = None


class ViewLetter(msgspec.Struct, frozen=True, kw_only=True):
    """One letter: as strong as the weakest of its parts, which lends it all but its name."""

    letter: str
    word: str
    state: ViewState
    rung: str
    says: str
    note: str
    ask: str
    evidence: Evidence | None
    parts: tuple[ViewPart, ...]


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A deal seen through one method; `letters` in capitals rest on evidence in the summary."""

    name: str
    title: str
    summary: str
    letters: tuple[ViewLetter, ...]
