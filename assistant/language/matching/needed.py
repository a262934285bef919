"""The words without which a pattern sees nothing, kept beside the code.

`python -m benchmarks.keep_heads` works them out of the patterns themselves. With them a third of
what the first words let through need not be tried (measured on the sentences of tests/eval). A
second word that cannot stand behind the first spares a fifth of the patterns that a first review
has to compile.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from assistant.language.matching.heads import key_of

MOST_GROUPS = 2
"""So many groups are kept of a pattern, those that say most; a third one spares hardly any try."""


def needed_words(pattern: str) -> list[list[str]]:
    """Groups of words: where the pattern sees anything there is one of each group.

    None are known of a pattern that is not shipped.
    """
    return [group.split() for group in _kept().get(key_of(pattern), ())]


def second_words(pattern: str) -> frozenset[str] | None:
    """The words of which one stands right behind the first; None where that is not known."""
    kept = _kept_second().get(key_of(pattern))
    return None if kept is None else frozenset(kept.split())


@cache
def _kept() -> dict[str, list[str]]:
    path = Path(__file__).with_suffix(".json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, list[str]])


@cache
def _kept_second() -> dict[str, str]:
    path = Path(__file__).with_name("second.json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, str])
