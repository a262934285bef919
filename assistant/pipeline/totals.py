"""What many deals come to: totals, patterns, and findings that stand everywhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from assistant.facts.benchmarks import Benchmark, Benchmarks
from assistant.records.deal import DealType
from assistant.results.audit import AuditLine, Group, Pace, Pattern, Totals

MOST_PATTERNS = 8
MOST_OWNERS = 3
LEAST_DEALS = 5
"""In fewer deals than that nothing is a pattern (convention)."""
COMMON = 0.25
"""What this share of the open deals has is a pattern (convention)."""
CROWD = 100
MOST = 0.5
"""A finding in so many deals, and in this share of the open ones, is told once (convention)."""


def totals_of(lines: Iterable[AuditLine]) -> Totals:
    """Counts by outcome and verdict, and the value of the open deals, per currency."""
    shown = tuple(lines)
    open_lines = [line for line in shown if not line.outcome]
    outcomes = Counter(line.outcome or "open" for line in shown)
    by_verdict: dict[str, list[AuditLine]] = defaultdict(list)
    for line in shown:
        by_verdict[line.verdict.id].append(line)
    return Totals(
        won=outcomes["won"],
        lost=outcomes["lost"],
        no_decision=outcomes["no_decision"],
        open=outcomes["open"],
        by_verdict={verdict: len(found) for verdict, found in by_verdict.items()},
        value=_value(open_lines),
        value_by_verdict={verdict: _value(found) for verdict, found in by_verdict.items()},
        unvalued=sum(line.amount is None for line in open_lines),
    )


def _value(lines: Iterable[AuditLine]) -> dict[str, Decimal]:
    """What deals are worth, an amount for each currency; "" is where none is written."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for line in lines:
        if line.amount is not None:
            sums[line.currency] += line.amount
    return dict(sorted(sums.items()))


def patterns_of(lines: Iterable[AuditLine]) -> tuple[Pattern, ...]:
    """What a good part of the open deals have in common, the most common first.

    What weighs little nearly everywhere is none; what is one counts the deals where it weighs
    little too.
    """
    open_lines = [line for line in lines if not line.outcome]
    having: dict[str, list[AuditLine]] = defaultdict(list)
    loud: Counter[str] = Counter()
    titles: dict[str, str] = {}
    for line in open_lines:
        loud.update({mark.check for mark in line.live if mark.severity != "low"})
        for mark in {one.check: one for one in line.live}.values():
            having[mark.check].append(line)
            titles[mark.check] = mark.title
    patterns = [
        _pattern(check, titles[check], having[check], open_lines)
        for check, count in loud.items()
        if count >= max(LEAST_DEALS, COMMON * len(open_lines))
    ]
    patterns.sort(key=lambda one: (-one.count, one.check))
    return tuple(patterns[:MOST_PATTERNS])


def _pattern(
    check: str, title: str, having: Sequence[AuditLine], open_lines: Sequence[AuditLine]
) -> Pattern:
    theirs = Counter(line.owner for line in open_lines if line.owner)
    found = Counter(line.owner for line in having if line.owner)
    owners = sorted(found, key=lambda owner: (-found[owner], owner))[:MOST_OWNERS]
    told = len(theirs) > 1
    return Pattern(
        check=check,
        title=title,
        count=len(having),
        of=len(open_lines),
        owners=tuple((owner, found[owner], theirs[owner]) for owner in owners) if told else (),
    )


def groups_of(lines: Iterable[AuditLine]) -> tuple[Group, ...]:
    """Findings that stand in a crowd of deals, the largest crowd first."""
    crowds: dict[str, list[str]] = defaultdict(list)
    titles: dict[str, str] = {}
    open_lines = [line for line in lines if not line.outcome]
    for line in open_lines:
        for mark in {one.check: one for one in line.live}.values():
            crowds[mark.check].append(line.deal.id)
            titles[mark.check] = mark.title
    groups = [
        Group(check=check, title=titles[check], count=len(deals), deals=tuple(deals))
        for check, deals in crowds.items()
        if len(deals) >= max(CROWD, MOST * len(open_lines))
    ]
    return tuple(sorted(groups, key=lambda one: (-one.count, one.check)))


def pace_of(lines: Iterable[AuditLine], benchmarks: Benchmarks) -> tuple[Pace, ...]:
    """What the ages of the open deals are compared with, the commonest type first."""
    ages: dict[DealType, list[int]] = defaultdict(list)
    for line in lines:
        if not line.outcome:
            ages[line.type].append(line.age_days or 0)
    commonest = sorted(ages, key=lambda kind: -len(ages[kind]))
    found = ((kind, benchmarks.of(kind)) for kind in commonest)
    # Renewals and expansions are compared with nothing but deals of their own type.
    return tuple(
        _pace(kind, one, ages[kind]) for kind, one in found if kind == "new" or not one.is_fallback
    )


def _pace(kind: DealType, benchmark: Benchmark, ages: Iterable[int]) -> Pace:
    longest = benchmark.longest_days
    return Pace(
        type=kind,
        median=benchmark.median_days,
        three_quarters=benchmark.three_quarters_days,
        nine_tenths=benchmark.nine_tenths_days,
        longest=longest,
        older=sum(age > longest for age in ages) if longest is not None else 0,
        sample=benchmark.sample,
        rests_on=benchmark.words,
    )
