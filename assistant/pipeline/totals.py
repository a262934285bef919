"""What many deals come to: totals, patterns, and findings that stand everywhere."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
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

_Sums = defaultdict[str, Decimal]


class Tally:
    """Counts deals one after the other, and keeps none of them."""

    def __init__(self) -> None:
        self._count = 0
        self._outcomes: Counter[str] = Counter()
        self._verdicts: Counter[str] = Counter()
        self._value: _Sums = defaultdict(Decimal)
        self._value_by_verdict: defaultdict[str, _Sums] = defaultdict(lambda: defaultdict(Decimal))
        self._unvalued = 0
        self._ages: defaultdict[DealType, array[int]] = defaultdict(lambda: array("i"))
        self._owners: Counter[str] = Counter()
        self._titles: dict[str, str] = {}
        self._having: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._loud: Counter[str] = Counter()
        self._having_owners: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._failed: set[str] = set()

    def add(self, line: AuditLine) -> None:
        """Counts one more deal."""
        self._outcomes[line.outcome or "open"] += 1
        self._verdicts[line.verdict.id] += 1
        if line.amount is not None:
            self._value_by_verdict[line.verdict.id][line.currency] += line.amount
        self._failed.update(line.failed)
        if not line.outcome:
            self._add_open(line)
        self._count += 1

    def _add_open(self, line: AuditLine) -> None:
        self._ages[line.type].append(line.age_days or 0)
        if line.amount is None:
            self._unvalued += 1
        else:
            self._value[line.currency] += line.amount
        if line.owner:
            self._owners[line.owner] += 1
        live = line.live
        self._loud.update({mark.check for mark in live if mark.severity != "low"})
        for check, mark in {one.check: one for one in live}.items():
            self._titles[check] = mark.title
            self._having[check].append(self._count)
            if line.owner:
                self._having_owners[check][line.owner] += 1

    @property
    def failed(self) -> tuple[str, ...]:
        """The checks that failed for any deal."""
        return tuple(sorted(self._failed))

    def totals(self, verdicts: Iterable[str]) -> Totals:
        """Counts by outcome and verdict, and the value of the open deals, per currency.

        Args:
            verdicts: in which order they are counted.
        """
        order = tuple(dict.fromkeys(verdicts))
        return Totals(
            won=self._outcomes["won"],
            lost=self._outcomes["lost"],
            no_decision=self._outcomes["no_decision"],
            open=self._open,
            by_verdict={one: self._verdicts[one] for one in order},
            value=_by_currency(self._value),
            value_by_verdict={one: _by_currency(self._value_by_verdict[one]) for one in order},
            unvalued=self._unvalued,
        )

    def patterns(self) -> tuple[Pattern, ...]:
        """What a good part of the open deals have in common, the most common first.

        What weighs little nearly everywhere is none; what is one counts the deals where it weighs
        little too.
        """
        least = max(LEAST_DEALS, COMMON * self._open)
        patterns = [self._pattern(check) for check, count in self._loud.items() if count >= least]
        patterns.sort(key=lambda one: (-one.count, one.check))
        return tuple(patterns[:MOST_PATTERNS])

    def _pattern(self, check: str) -> Pattern:
        found = self._having_owners[check]
        owners = sorted(found, key=lambda owner: (-found[owner], owner))[:MOST_OWNERS]
        told = len(self._owners) > 1
        return Pattern(
            check=check,
            title=self._titles[check],
            count=len(self._having[check]),
            of=self._open,
            owners=tuple((one, found[one], self._owners[one]) for one in owners) if told else (),
        )

    def groups(self, deals: Iterable[tuple[int, str]]) -> tuple[Group, ...]:
        """Findings that stand in a crowd of deals, the largest crowd first.

        Args:
            deals: in which order they are named: which of those that were counted, and its id.
        """
        named = tuple(deals)
        least = max(CROWD, MOST * self._open)
        crowds = {check: {*found} for check, found in self._having.items() if len(found) >= least}
        groups = [
            Group(
                check=check,
                title=self._titles[check],
                count=len(crowd),
                deals=tuple(deal for at, deal in named if at in crowd),
            )
            for check, crowd in crowds.items()
        ]
        return tuple(sorted(groups, key=lambda one: (-one.count, one.check)))

    def pace(self, benchmarks: Benchmarks) -> tuple[Pace, ...]:
        """What the ages of the open deals are compared with, the commonest type first."""
        ages = self._ages
        ordered = sorted(ages, key=lambda kind: (-len(ages[kind]), kind))
        found = ((kind, benchmarks.of(kind)) for kind in ordered)
        # Renewals and expansions are compared with nothing but deals of their own type.
        return tuple(
            _pace(kind, one, ages[kind])
            for kind, one in found
            if kind == "new" or not one.is_fallback
        )

    @property
    def _open(self) -> int:
        return self._outcomes["open"]


def _by_currency(sums: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """What deals are worth, an amount for each currency; "" is where none is written."""
    return dict(sorted(sums.items()))


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
