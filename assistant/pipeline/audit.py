"""Many deals side by side: which are stalled, why, and what they have in common."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import msgspec

from assistant.errors import Problem
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.pipeline.outcome import Answer, AuditRequest, line_in, review_in
from assistant.pipeline.totals import Tally
from assistant.results.audit import Audit, AuditLine
from assistant.results.crm import Understood
from assistant.results.packed import Packed
from assistant.results.review import Verdict
from assistant.review.verdict import VerdictTable

_STALLED = "stalled/"


class _Head(msgspec.Struct, frozen=True, gc=False):
    """What a deal is sorted by, and told from others."""

    at: int
    packed: bytes
    verdict: str
    amount: Decimal | None
    currency: str
    age: int
    id: str
    path: str
    root: str


class SideBySide:
    """The audit of deals that were looked at one by one.

    Of each deal little is kept but its packed answer: there may be a hundred thousand.

    Args:
        answers: what became of each.
        request: what was asked.
        verdicts: the table that says which verdict is worse.
    """

    def __init__(
        self, answers: Iterable[Answer], request: AuditRequest, verdicts: VerdictTable
    ) -> None:
        self._request = request
        self._verdicts = verdicts
        self._tally = Tally()
        self._shown: list[_Head] = []
        self._found: list[Problem] = []
        self._broken: list[str] = []
        self._names: dict[str, str] = {}
        self._by_root: defaultdict[str, list[bytes]] = defaultdict(list)
        for answer in answers:
            self._add(answer)

    def lines_by_root(self) -> dict[str, Sequence[AuditLine]]:
        """The lines of all deals that were looked at, shown or not, by their workspace."""
        return {root: Packed(found, line_in) for root, found in self._by_root.items()}

    def audit(
        self, problems: Iterable[Problem] = (), exports: tuple[Understood, ...] = ()
    ) -> Audit:
        """The audit.

        Args:
            problems: what is wrong besides.
            exports: how the CRM exports among the deals were read.
        """
        request, shown, tally = self._request, self._sorted(), self._tally
        packed = [head.packed for head in shown]
        found = [*problems, *self._found, *_twins(shown)]
        return Audit(
            as_of=request.as_of,
            only=_only(request),
            headings=self._verdicts.headings,
            lines=Packed(packed, line_in),
            reviews=Packed(packed if request.reviews else (), review_in),
            totals=tally.totals(head.verdict for head in shown),
            patterns=tally.patterns(),
            groups=tally.groups((head.at, head.id) for head in shown),
            pace=tally.pace(request.benchmarks or NO_BENCHMARKS),
            exports=exports,
            problems=tuple(dict.fromkeys(found)),
            not_reviewed=tuple(self._broken),
            failed=tally.failed,
        )

    def _add(self, answer: Answer) -> None:
        audited, line = answer.audited, answer.audited.line
        self._found += audited.problems
        if audited.broken:
            self._broken.append(audited.path)
        if line is None:
            return
        self._by_root[self._once(audited.root)].append(answer.packed)
        if self._request.stalled and not any(one.check.startswith(_STALLED) for one in line.live):
            return
        self._tally.add(line)
        self._shown.append(
            _Head(
                at=len(self._shown),
                packed=answer.packed,
                verdict=self._once(line.verdict.id),
                amount=line.amount,
                currency=self._once(line.currency),
                age=line.age_days or 0,
                id=line.deal.id,
                path=line.deal.path,
                root=self._once(audited.root),
            )
        )

    def _once(self, name: str) -> str:
        """One string for all that say the same: of many deals that is much."""
        return self._names.setdefault(name, name)

    def _sorted(self) -> list[_Head]:
        """By verdict, the worst first; within one by what is at stake, and then by age.

        Amounts in different currencies are not compared: the currency of most deals comes first.
        """
        currencies = Counter(one.currency for one in self._shown if one.amount is not None)
        badness = {
            one: self._verdicts.badness(Verdict(id=one, sentence=""))
            for one in {head.verdict for head in self._shown}
        }

        def order(head: _Head) -> tuple[int, str, bool, int, str, Decimal, int, str]:
            return (
                badness[head.verdict],
                head.verdict,
                head.amount is None,
                -currencies[head.currency],
                head.currency,
                -(head.amount or Decimal()),
                -head.age,
                head.path,
            )

        return sorted(self._shown, key=order)


def _only(request: AuditRequest) -> str:
    """Which deals are shown, where it is not all of them."""
    if not (request.stalled or request.where):
        return ""
    deals = "stalled deals" if request.stalled else "deals"
    return f"{deals} where {request.where}" if request.where else deals


def _twins(shown: Iterable[_Head]) -> Iterator[Problem]:
    """Deals of one workspace that have the same id: they would share findings and waivers."""
    paths: dict[tuple[str, str], str] = {}
    for one in shown:
        other = paths.setdefault((one.root, one.id), one.path)
        if other != one.path:
            message = f"{other} has the id '{one.id}' too."
            hint = "Give each deal an id of its own."
            yield Problem(path=one.path, message=message, hint=hint, level="warning")
