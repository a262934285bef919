"""The letters of a method in words, the same in every report."""

from __future__ import annotations

from assistant.results.review import RUNG_WORDS
from assistant.results.view import ViewLetter

_STATES = {
    "unknown": "open",
    "guess": "a guess",
    "stale": "grown old",
    "evidence": "rests on evidence",
}


def state(letter: ViewLetter) -> str:
    """How far a letter may be relied on."""
    return _STATES[letter.state]


def rests_on(letter: ViewLetter) -> str:
    """What we know for a letter, on what that rests, and what is the matter with it."""
    known = letter.rung if letter.rung and letter.says else ""
    notes = "; ".join(filter(None, (RUNG_WORDS.get(known, ""), letter.note)))
    return f"{letter.says} ({notes})" if letter.says and notes else letter.says or notes
