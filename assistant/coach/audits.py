"""Auditing a pipeline: folders of deals and CRM exports in, one audit out."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import closing
from itertools import tee
from pathlib import Path

import msgspec
from msgspec.structs import replace

from assistant import resources
from assistant.coach.pipelines import Pipeline, may_have_ended
from assistant.errors import AssistantError, Problem, did_you_mean
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.facts.named import NAMED_FACTS
from assistant.pipeline.audit import audit_deals, side_by_side
from assistant.pipeline.batches import LEAST_DEALS, audit_batches
from assistant.pipeline.benchmarks import benchmarks_of
from assistant.pipeline.compare import compare, seen_of
from assistant.pipeline.history import History, Seen
from assistant.pipeline.outcome import Audited, AuditRequest, Subject
from assistant.results.audit import Audit, AuditLine
from assistant.results.history import Comparison
from assistant.review.verdict import load_verdicts
from assistant.templating import TemplateProblem, compile_expression

Numbered = Iterable[tuple[int, Subject]]


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """How an audit is done; none of it changes what it says.

    Args:
        remember: keep what became of deals in their workspace, and look there first.
        executor: shares the work out, where there are deals enough; not shut down here.
        progress: told after each deal how many are done.
    """

    remember: bool = True
    executor: Executor | None = None
    progress: Callable[[int], None] | None = None


def audit_pipeline(
    deals: Pipeline | Iterable[str | Path],
    request: AuditRequest,
    work: Work | None = None,
    since: dt.date | Audit | None = None,
) -> Audit:
    """The audit of every deal that somebody names; one broken file never stops the rest.

    Where the request brings no benchmarks, those deals that have ended tell how long winning takes.

    Args:
        deals: deal files, folders of them, and CRM exports.
        request: the day, and what is asked about each deal.
        work: how it is done; by default in this process, and remembered.
        since: compare with what audits said on this day, or with an earlier audit.

    Raises:
        BadInput: an export cannot be read.
        AssistantError: the filter cannot be understood, or nothing is known of that day.
    """
    refuse_filter(request.where)
    pipeline = deals if isinstance(deals, Pipeline) else Pipeline(deals)
    every, request = _Looks(pipeline, work or Work()).all(request)
    audit = side_by_side(
        every,
        request,
        load_verdicts(resources.playbooks_folder() / "verdicts.yaml"),
        pipeline.problems,
        pipeline.exports,
    )
    if since is not None:
        compared = _compared(every, since, pipeline)
        # What a filter has left out is not gone.
        kept = tuple(one for one in compared.changes if one.change != "gone" or not request.where)
        audit = replace(audit, comparison=replace(compared, changes=kept))
    if work is None or work.remember:
        noted = tuple(_record(every, request.as_of))
        audit = replace(audit, problems=(*audit.problems, *noted))
    return audit


class _Looks:
    """Looks at the deals of a pipeline, the closed ones first: they tell how long winning takes."""

    def __init__(self, pipeline: Pipeline, work: Work) -> None:
        self._pipeline = pipeline
        self._work = work
        self._done: dict[int, Audited] = {}

    def all(self, request: AuditRequest) -> tuple[list[Audited], AuditRequest]:
        """What became of every deal, and the request with the benchmarks that counted."""
        if request.benchmarks is None:
            request = replace(request, benchmarks=self._own(request))
        self._look((one for one in self._numbered() if one[0] not in self._done), request)
        return [one for _, one in sorted(self._done.items())], request

    def _own(self, request: AuditRequest) -> Benchmarks:
        """The benchmarks of the deals that have ended; what they say rests on none itself."""
        asked = replace(request, benchmarks=NO_BENCHMARKS)
        self._look((one for one in self._numbered() if may_have_ended(one[1])), asked)
        self._done = {at: one for at, one in self._done.items() if one.ended or one.broken}
        ended = (one.ended for one in self._done.values() if one.ended)
        return benchmarks_of(ended, request.as_of).benchmarks

    def _numbered(self) -> Numbered:
        return enumerate(self._pipeline.subjects())

    def _look(self, numbered: Numbered, request: AuditRequest) -> None:
        """Looks at some deals, each known by its number."""
        numbers, subjects = tee(numbered)
        audited = self._audited((subject for _, subject in subjects), request)
        for one, (number, _) in zip(audited, numbers, strict=False):
            self._done[number] = one
            if self._work.progress:
                self._work.progress(len(self._done))

    def _audited(self, subjects: Iterable[Subject], request: AuditRequest) -> Iterator[Audited]:
        work = self._work
        if work.executor and len(self._pipeline) > LEAST_DEALS:
            return audit_batches(subjects, request, work.executor, remember=work.remember)
        return audit_deals(subjects, request, remember=work.remember)


def _by_root(every: Iterable[Audited]) -> dict[str, list[AuditLine]]:
    lines: defaultdict[str, list[AuditLine]] = defaultdict(list)
    for one in every:
        if one.line:
            lines[one.root].append(one.line)
    return lines


def _record(every: Iterable[Audited], as_of: dt.date) -> Iterator[Problem]:
    """Notes in each workspace what was found; where that fails, the audit still stands."""
    for root, lines in _by_root(every).items():
        with closing(History(Path(root))) as history:
            history.record(lines, as_of)
        if history.problem:
            yield history.problem


def _compared(every: Iterable[Audited], since: dt.date | Audit, pipeline: Pipeline) -> Comparison:
    """What changed in the deals that were looked at, whether or not they are shown."""
    lines = _by_root(every)
    now = [line for found in lines.values() for line in found]
    if isinstance(since, Audit):
        return compare(now, seen_of(since.lines, since.as_of), since.as_of)
    earlier: dict[str, Seen] = {}
    for root, found in lines.items():
        with closing(History(Path(root))) as history:
            seen = history.on(since)
        here = seen.keys() if pipeline.holds(Path(root)) else {line.deal.id for line in found}
        earlier |= {deal: one for deal, one in seen.items() if deal in here}
    if not earlier:
        message = f"No audit is known from {since} or before: the history begins with the first."
        raise AssistantError(f"{message} Compare with a file instead: --compare-to audit.json.")
    return compare(now, earlier, since)


def refuse_filter(where: str) -> None:
    """Refuses an expression that cannot be used to choose deals.

    Raises:
        AssistantError: it cannot be read, or names what is no fact.
    """
    if not where:
        return
    try:
        names = compile_expression(where).names
    except TemplateProblem as problem:
        raise AssistantError(f"--where '{where}' {problem}.") from None
    for name in sorted(names):
        if name not in NAMED_FACTS:
            hint = did_you_mean(name, NAMED_FACTS) or f"Facts: {', '.join(NAMED_FACTS)}."
            raise AssistantError(f"--where uses '{name}', which is no fact. {hint}")
