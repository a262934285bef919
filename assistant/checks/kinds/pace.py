"""Kinds that look at how old a deal is and how it moved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    DECIDING,
    Answer,
    CannotTell,
    DoesNotApply,
    Hit,
    Passes,
    Spot,
    kind,
    known_quiet,
    whom_to_ask,
)
from assistant.facts.benchmarks import ENOUGH_DEALS, Benchmark
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.records.base import Record


@kind(days=int, share=str, limit=int, rests_on=str, is_fallback=bool, sample=int, person=Person)
def older_than_won(facts: Facts, _: Any) -> Iterator[Answer]:
    """The deal is older than nine in ten of the deals we won; than three in four: low.

    A renewal or expansion is compared only with ten or more won deals of its own type.
    """
    benchmark, age = facts.benchmarks.of(facts.type), facts.pace.age_days
    if facts.type != "new" and benchmark.is_fallback:
        yield DoesNotApply(f"fewer than {ENOUGH_DEALS} won {facts.type} deals are known")
    elif age is None:
        yield CannotTell("nothing says how old the deal is", "opened")
    elif age > benchmark.three_quarters_days:
        yield known_quiet(facts) or _old(facts, benchmark, age)


def _old(facts: Facts, benchmark: Benchmark, age: int) -> Hit:
    share, limit = _passed(benchmark, age)
    person = whom_to_ask(facts, DECIDING)
    return Hit(
        subject="age",
        subject_name="age",
        spots=(Spot(("opened",)),),
        person=person,
        severity=None if age > benchmark.nine_tenths_days else "low",
        values={
            "days": age,
            "share": share,
            "limit": limit,
            **_rest(benchmark),
            "person": person,
        },
    )


def _passed(benchmark: Benchmark, age: int) -> tuple[str, int]:
    """How many won deals a deal is older than, in words, and the days that those took."""
    if benchmark.longest_days is not None and age > benchmark.longest_days:
        return "all", benchmark.longest_days
    if age > benchmark.nine_tenths_days:
        return "nine in ten", benchmark.nine_tenths_days
    return "three in four", benchmark.three_quarters_days


def _rest(benchmark: Benchmark) -> dict[str, object]:
    """What a comparison rests on, for the texts."""
    return {
        "rests_on": benchmark.words,
        "is_fallback": benchmark.is_fallback,
        "sample": benchmark.sample,
    }


class FewMovesParams(Record, frozen=True):
    """`moves`: a deal with at most so many stage moves counts as one that hardly moved."""

    moves: int = 2


@kind(
    params=FewMovesParams,
    needs=("stages",),
    days=int,
    moves=int,
    median=int,
    rests_on=str,
    is_fallback=bool,
    sample=int,
    person=Person,
)
def few_moves(facts: Facts, params: FewMovesParams) -> Iterator[Answer]:
    """Older than our median won deal, and hardly a stage move; low against the fallback."""
    age, moves = facts.pace.age_days, len(facts.pace.moves)
    benchmark = facts.benchmarks.of(facts.type)
    if age is None:
        yield CannotTell("nothing says how old the deal is", "opened")
    elif age <= benchmark.median_days:
        yield Passes(f"it is not older than {benchmark.median_days} days ({benchmark.words})")
    elif not facts.deal.stages:
        yield CannotTell("no stage history is recorded", "stages")
    elif moves <= params.moves:
        person = whom_to_ask(facts, DECIDING)
        yield known_quiet(facts) or Hit(
            subject="moves",
            subject_name="stage moves",
            spots=(Spot(("stages",)), Spot(("opened",))),
            person=person,
            at_most="low" if benchmark.is_fallback else None,
            values={
                "days": age,
                "moves": moves,
                "median": benchmark.median_days,
                **_rest(benchmark),
                "person": person,
            },
        )


KINDS = (
    older_than_won,
    few_moves,
)
