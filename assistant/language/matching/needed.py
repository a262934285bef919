"""The words without which a pattern sees nothing, kept beside the code.

`python -m benchmarks.keep_heads` works them out of the patterns themselves. With them a third of
what the first words let through need not be tried (measured on the sentences of tests/eval). What
must stand behind one first word or another spares two fifths of the patterns that a first review
has to compile.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from assistant.language.matching.heads import key_of

# Words of which one stands right behind a first word, and words of which one stands anywhere in the
# sentence; none of either where that is not known.
Behind = tuple[frozenset[str], frozenset[str]]

MOST_GROUPS = 2
"""So many groups are kept of a pattern, those that say most; a third one spares hardly any try."""


def needed_words(pattern: str) -> list[list[str]]:
    """Groups of words: where the pattern sees anything there is one of each group.

    None are known of a pattern that is not shipped.
    """
    return [group.split() for group in _kept().get(key_of(pattern), ())]


def by_first_word(pattern: str) -> dict[str, Behind]:
    """What else there is where the pattern sees anything, by the word with which that begins.

    Nothing is known of the words that are left out.
    """
    known: dict[str, Behind] = {}
    for first, second, others in _kept_behind().get(key_of(pattern), ()):
        behind = (frozenset(second.split()), frozenset(others.split()))
        known.update(dict.fromkeys(first.split(), behind))
    return known


@cache
def _kept() -> dict[str, list[str]]:
    path = Path(__file__).with_suffix(".json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, list[str]])


@cache
def _kept_behind() -> dict[str, list[tuple[str, str, str]]]:
    path = Path(__file__).with_name("behind.json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, list[tuple[str, str, str]]])
