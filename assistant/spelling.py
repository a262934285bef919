"""Which known word somebody may have meant who wrote another one."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SHORTEST_PART = 3


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` comes nearest to; "" where none is near.

    Near is what a slip of the hand makes of a word, its beginning, and some of its parts:
    `pitchng`, `pitch` and `silent` are near to `pitching` and to `buyer-silent`.

    Args:
        word: what somebody wrote.
        known: every word that would have been right; of two as near as each other, the last.
    """
    plain = word.lower()
    found = {choice: _farness(plain, choice.lower()) for choice in known}
    near = {choice: far for choice, far in found.items() if far is not None}
    return min(reversed(near), key=near.__getitem__, default="")


def nearest_name(name: str, people: Iterable[str]) -> str:
    """The full name that somebody may have meant; one of its words, misspelt, is enough."""
    known = {word: full for full in people for word in (*full.split(), full)}
    return known.get(nearest(name, known), "")


def _farness(word: str, choice: str) -> float | None:
    """How far a known word is from what was written; None where it is not near."""
    allowed = _most_slips(word, choice)
    if abs(len(word) - len(choice)) <= allowed:
        found = slips(word, choice)
        if found <= allowed:
            return found
    # After every slip of the hand; the less is left out, the nearer.
    return len(word) + abs(len(word) - len(choice)) if _is_piece(word, choice) else None


def _most_slips(word: str, choice: str) -> int:
    """One letter in three may be wrong, and one alone where the words begin differently."""
    most = max(1, len(word) // 3)
    return most if word[:1] == choice[:1] else min(most, 1)


def _is_piece(word: str, choice: str) -> bool:
    shorter, longer = sorted((word, choice), key=len)
    if longer.startswith(shorter) and len(shorter) * 2 >= len(longer):
        return True
    parts = _parts(word)
    return bool(parts) and parts <= _parts(choice)


def _parts(word: str) -> set[str]:
    return {
        part for part in re.findall(r"\w+", word.replace("_", " ")) if len(part) >= _SHORTEST_PART
    }


def slips(word: str, other: str) -> int:
    """How many letters must be put in, left out, changed or swapped to make one word of another."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        here = [row]
        for column, wanted in enumerate(other, 1):
            best = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != wanted))
            is_swap = row > 1 < column and (letter, word[row - 2]) == (other[column - 2], wanted)
            here.append(min(best, before[column - 2] + 1) if is_swap else best)
        before, above = above, here
    return above[-1]
