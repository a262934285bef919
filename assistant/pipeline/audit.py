"""Many deals side by side: which are stalled, why, and what they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from assistant.errors import Problem
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.pipeline.one import Auditor
from assistant.pipeline.outcome import Audited, AuditRequest, Subject
from assistant.pipeline.totals import groups_of, pace_of, patterns_of, totals_of
from assistant.results.audit import Audit, AuditLine
from assistant.results.crm import Understood
from assistant.review.verdict import VerdictTable

_STALLED = "stalled/"


def audit_deals(
    subjects: Iterable[Subject], request: AuditRequest, *, remember: bool = True
) -> Iterator[Audited]:
    """What became of every deal, in the order given.

    Args:
        subjects: deal files, and rows of exports.
        request: what is asked about each.
        remember: keep what became of them in the workspace, and look there first.
    """
    auditor = Auditor(request, remember=remember)
    try:
        for subject in subjects:
            yield auditor.audit(subject)
    finally:
        auditor.close()


def side_by_side(
    audited: Iterable[Audited],
    request: AuditRequest,
    verdicts: VerdictTable,
    problems: Iterable[Problem] = (),
    exports: tuple[Understood, ...] = (),
) -> Audit:
    """The audit of deals that were looked at one by one.

    Args:
        audited: what became of each.
        request: what was asked.
        verdicts: the table that says which verdict is worse.
        problems: what is wrong besides.
        exports: how the CRM exports among them were read.
    """
    every = tuple(audited)
    known = [one for one in every if one.line and _is_shown(one.line, request)]
    order = _Order(verdicts, [one.line for one in known if one.line])
    known.sort(key=lambda one: order.of(one.line))
    lines = tuple(one.line for one in known if one.line)
    found = [*problems, *(problem for one in every for problem in one.problems), *_twins(known)]
    return Audit(
        as_of=request.as_of,
        only=_only(request),
        headings=verdicts.headings,
        lines=lines,
        reviews=tuple(one.review for one in known if one.review),
        totals=totals_of(lines),
        patterns=patterns_of(lines),
        groups=groups_of(lines),
        pace=pace_of(lines, request.benchmarks or NO_BENCHMARKS),
        exports=exports,
        problems=tuple(dict.fromkeys(found)),
        not_reviewed=tuple(one.path for one in every if one.broken),
    )


def _is_shown(line: AuditLine, request: AuditRequest) -> bool:
    return not request.stalled or any(one.check.startswith(_STALLED) for one in line.live)


def _only(request: AuditRequest) -> str:
    """Which deals are shown, where it is not all of them."""
    if not (request.stalled or request.where):
        return ""
    deals = "stalled deals" if request.stalled else "deals"
    return f"{deals} where {request.where}" if request.where else deals


class _Order:
    """By verdict, the worst first; within one by what is at stake, and then by age.

    Amounts in different currencies are not compared: the currency of most deals comes first.
    """

    def __init__(self, verdicts: VerdictTable, lines: Iterable[AuditLine]) -> None:
        self._verdicts = verdicts
        self._currencies = Counter(line.currency for line in lines if line.amount is not None)

    def of(self, line: AuditLine | None) -> tuple[int, bool, int, str, Decimal, int, str]:
        """What a line is sorted by."""
        assert line
        return (
            self._verdicts.badness(line.verdict),
            line.amount is None,
            -self._currencies[line.currency],
            line.currency,
            -(line.amount or Decimal()),
            -(line.age_days or 0),
            line.deal.path,
        )


def _twins(known: Iterable[Audited]) -> Iterator[Problem]:
    """Deals of one workspace that have the same id: they would share findings and waivers."""
    paths: dict[tuple[str, str], str] = {}
    for one in known:
        if one.line:
            deal = one.line.deal
            other = paths.setdefault((one.root, deal.id), deal.path)
            if other != deal.path:
                message = f"{other} has the id '{deal.id}' too."
                hint = "Give each deal an id of its own."
                yield Problem(path=deal.path, message=message, hint=hint, level="warning")
