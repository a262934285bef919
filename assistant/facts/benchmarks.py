"""How long deals take that were won: the team's own, or a fallback that is named as one."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from assistant.phrasing import number
from assistant.records.deal import DealType

ENOUGH_DEALS = 10
"""Fewer won deals of a type say too little; then the fallback counts."""


class Benchmark(msgspec.Struct, frozen=True, kw_only=True):
    """How long won deals took: days from opening to signature, and their stage moves.

    `sample` is the number of won deals behind it; 0 for the fallback. `longest_days` is the slowest
    of them, None for the fallback. `median_moves` counts the deals alone whose stage moves are
    recorded; None where no deal's are.
    """

    median_days: int
    three_quarters_days: int
    nine_tenths_days: int
    longest_days: int | None = None
    median_moves: int | None = None
    sample: int = 0

    @property
    def is_fallback(self) -> bool:
        """Whether no deals of the team's own stand behind it."""
        return self.sample == 0

    @property
    def words(self) -> str:
        """What the numbers come from, to stand in a sentence."""
        if self.is_fallback:
            return f"a general fallback until {ENOUGH_DEALS} won deals of your own are known"
        return f"{number(self.sample)} won deals of your own"


FALLBACK = Benchmark(median_days=90, three_quarters_days=120, nine_tenths_days=180)
"""Convention, not data: it only stands in until own deals are known."""


class Benchmarks(msgspec.Struct, frozen=True):
    """The benchmark of each deal type that has enough won deals."""

    own: Mapping[DealType, Benchmark] = {}

    def of(self, kind: DealType) -> Benchmark:
        """The team's own benchmark for a type of deal; the fallback where it rests on too few."""
        own = self.own.get(kind, FALLBACK)
        return own if own.sample >= ENOUGH_DEALS else FALLBACK


NO_BENCHMARKS = Benchmarks()
