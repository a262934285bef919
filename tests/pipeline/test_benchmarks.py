"""How long won deals took comes from the team's own, and from nothing that was not known yet."""

from __future__ import annotations

import datetime as dt

from assistant.facts.benchmarks import FALLBACK
from assistant.pipeline.benchmarks import own_benchmarks
from assistant.records.base import Moment
from assistant.records.deal import Activity, Deal, DealType, Outcome, StageMove

AS_OF = dt.date(2026, 11, 21)


def won(
    days: int, ended: dt.date = dt.date(2026, 6, 30), kind: DealType | None = None, moves: int = 0
) -> Deal:
    opened = ended - dt.timedelta(days)
    return Deal(
        name="Won",
        type=kind,
        opened=opened,
        outcome=Outcome("won", ended),
        stages=tuple(StageMove("proposal", opened) for _ in range(moves)),
    )


def test_a_percentile_is_a_number_of_days_that_so_many_deals_did_not_exceed() -> None:
    """Half of ten took no more than the fifth, nine in ten no more than the ninth."""
    told = own_benchmarks([won(days) for days in (10, 9, 8, 7, 6, 5, 4, 3, 2, 1)], AS_OF)
    found = told.benchmarks.of("new")
    assert (found.median_days, found.three_quarters_days, found.nine_tenths_days) == (5, 8, 9)
    assert (found.sample, found.is_fallback, told.won) == (10, False, 10)


def test_each_type_is_compared_with_its_own() -> None:
    """A deal without a type counts as new."""
    deals = [won(5) for _ in range(10)] + [won(50, kind="renewal") for _ in range(10)]
    told = own_benchmarks(deals, AS_OF).benchmarks
    assert (told.of("new").median_days, told.of("renewal").median_days) == (5, 50)


def test_fewer_than_ten_are_too_few() -> None:
    """Then a fallback counts, and is named as one."""
    told = own_benchmarks([won(5) for _ in range(9)], AS_OF)
    assert told.benchmarks.of("new") is FALLBACK
    assert told.won == 9


def test_nothing_from_after_the_day_leaks_in() -> None:
    """A deal that was won later is counted, and left out."""
    deals = [won(5, AS_OF) for _ in range(10)] + [won(500, AS_OF + dt.timedelta(1))]
    told = own_benchmarks(deals, AS_OF)
    assert told.benchmarks.of("new").nine_tenths_days == 5
    assert (told.won, told.later) == (10, 1)


def test_a_deal_without_both_dates_is_left_out_and_counted() -> None:
    """As is one that ends before it begins."""
    day = dt.date(2026, 6, 30)
    deals = [
        Deal(name="No beginning", outcome=Outcome("won", day)),
        Deal(name="No end", opened=day, outcome=Outcome("won")),
        Deal(name="Backwards", opened=day, outcome=Outcome("won", day - dt.timedelta(1))),
    ]
    told = own_benchmarks(deals, AS_OF)
    assert (told.won, told.undated, told.backwards) == (0, 2, 1)


def test_a_deal_without_opening_date_began_with_its_earliest_entry() -> None:
    """As in a review."""
    call = Activity(date=Moment(dt.date(2026, 6, 1)), kind="call")
    deal = Deal(name="A", activities=(call,), outcome=Outcome("won", dt.date(2026, 6, 30)))
    assert own_benchmarks([deal] * 10, AS_OF).benchmarks.of("new").median_days == 29


def test_only_won_deals_count() -> None:
    """Lost and open ones say nothing about how long winning takes."""
    day = dt.date(2026, 6, 30)
    deals = [Deal(name="Lost", opened=day, outcome=Outcome("lost", day)), Deal(name="Open")]
    assert own_benchmarks(deals, AS_OF).benchmarks.own == {}


def test_stage_moves_are_counted_where_they_are_kept() -> None:
    """A deal without any says nothing about them."""
    told = own_benchmarks([won(5, moves=4), won(5, moves=2), won(5, moves=3), won(5)], AS_OF)
    assert told.benchmarks.own["new"].median_moves == 3
    assert own_benchmarks([won(5)], AS_OF).benchmarks.own["new"].median_moves is None
