"""How long a team's own won deals took, from the deals that it has closed."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from assistant.facts.benchmarks import Benchmark, Benchmarks
from assistant.facts.pace import Pace
from assistant.records.deal import Deal, DealType


class Closed(msgspec.Struct, frozen=True, kw_only=True):
    """What a team's closed deals tell.

    Args:
        benchmarks: of each type of deal, as far as there are won ones.
        won: how many won deals they rest on.
        undated: won deals left out, as nothing says when they began or ended.
        backwards: won deals left out, as they end before they begin.
        later: deals left out, as they were decided after the day from which we look.
    """

    benchmarks: Benchmarks
    won: int = 0
    undated: int = 0
    backwards: int = 0
    later: int = 0


class Ended(msgspec.Struct, frozen=True):
    """How a deal ended, and when; `moves` are its stage moves where those are kept."""

    result: str
    type: DealType
    opened: dt.date | None = None
    date: dt.date | None = None
    moves: int | None = None


class _Won(msgspec.Struct, frozen=True):
    """A won deal: the days from opening to signature, and its stage moves where those are kept."""

    days: int
    moves: int | None


def ended_of(deal: Deal) -> Ended | None:
    """How a deal ended; None where it is open."""
    outcome = deal.outcome
    if outcome is None:
        return None
    pace = Pace(deal, outcome.date or dt.date.max)
    moves = len(pace.moves) if deal.stages else None
    return Ended(outcome.result, deal.type or "new", pace.opened, outcome.date, moves)


def own_benchmarks(deals: Iterable[Deal], as_of: dt.date) -> Closed:
    """How long won deals took, as it was known on one day.

    Args:
        deals: closed deals; open and lost ones among them count for nothing.
        as_of: the day; what was decided later is left out.
    """
    return benchmarks_of(filter(None, map(ended_of, deals)), as_of)


def benchmarks_of(deals: Iterable[Ended], as_of: dt.date) -> Closed:
    """The same, of deals of which no more is known than how they ended."""
    won: defaultdict[DealType, list[_Won]] = defaultdict(list)
    undated = backwards = later = 0
    for deal in deals:
        if deal.result != "won":
            continue
        if deal.date and deal.date > as_of:
            later += 1
        elif deal.date is None or deal.opened is None:
            undated += 1
        elif deal.opened > deal.date:
            backwards += 1
        else:
            won[deal.type].append(_Won((deal.date - deal.opened).days, deal.moves))
    return Closed(
        benchmarks=Benchmarks({kind: _benchmark(found) for kind, found in sorted(won.items())}),
        won=sum(map(len, won.values())),
        undated=undated,
        backwards=backwards,
        later=later,
    )


def _benchmark(won: list[_Won]) -> Benchmark:
    days = sorted(one.days for one in won)
    moves = sorted(one.moves for one in won if one.moves is not None)
    return Benchmark(
        median_days=_reached(days, 50),
        three_quarters_days=_reached(days, 75),
        nine_tenths_days=_reached(days, 90),
        longest_days=days[-1],
        median_moves=_reached(moves, 50) if moves else None,
        sample=len(days),
    )


def _reached(numbers: Sequence[int], percent: int) -> int:
    """The smallest of some sorted numbers that so many percent of them do not exceed."""
    return numbers[-(-len(numbers) * percent // 100) - 1]
