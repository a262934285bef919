"""How fast texts are read: sentences a second, and beside plain Python on the same text.

Machines differ; how many times as long the detectors take as a plain loop over the words of the
same text, in the same run, hardly does. That is what is held.
"""

from __future__ import annotations

import gc
import math
import re
import time
from collections.abc import Callable, Sequence

import msgspec

from assistant.language import acts
from assistant.language.acts import read_acts
from benchmarks.evaluate_acts import Row

_WORD = re.compile(r"[a-z']+")
_LOOPS = 10
_ROUNDS = 15


class Speed(msgspec.Struct, frozen=True):
    """Sentences that all detectors read in a second on one core; `times` as long as the loop."""

    sentences: float
    times: float


def measure(rows: Sequence[Row]) -> Speed:
    """The fastest of several rounds, in which both take turns; splitting is included."""
    text = "\n\n".join(row["text"] for row in rows)
    count = len(read_acts(text))
    reading = plain = math.inf
    gc.collect()
    gc.freeze()  # what else was measured before is not to be looked through again and again
    for _ in range(_ROUNDS):
        acts._acts_of_line.cache_clear()  # what was read in the last round is to be read again
        reading = min(reading, _seconds(lambda: read_acts(text)))
        plain = min(plain, _seconds(lambda: _count_words(text)))
    gc.unfreeze()
    return Speed(count / reading, reading / plain)


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _count_words(text: str) -> dict[str, int]:
    """What the reading is measured against: ten times over the words, one after the other."""
    counts: dict[str, int] = {}
    for _ in range(_LOOPS):
        for word in _WORD.findall(text.lower()):
            counts[word] = counts.get(word, 0) + 1
    return counts
