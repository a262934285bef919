"""Auditing a pipeline: folders of deals and CRM exports in, one audit out."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from heapq import merge
from itertools import repeat, tee
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from assistant.coach.pipelines import Pipeline, may_have_ended
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.pipeline.audit import SideBySide
from assistant.pipeline.batches import LEAST_DEALS, Errand, audit_batches, shrinking
from assistant.pipeline.benchmarks import Ended, benchmarks_of
from assistant.pipeline.chosen import read_filter
from assistant.pipeline.one import Auditor
from assistant.pipeline.outcome import Answer, AuditRequest, Subject, unpack
from assistant.results.audit import Audit
from assistant.review.verdict import shipped_verdicts

if TYPE_CHECKING:
    from concurrent.futures import Executor

Numbered = Iterable[tuple[int, Subject]]

_RUN_BYTES = 16
_ROOM = 16_000_000
"""Bytes of answers that are held as they are, those of some thousand deals; others are shrunk."""


class Workers(msgspec.Struct, frozen=True):
    """Who shares out the work of an audit, where there are deals enough.

    Args:
        executor: any of `concurrent.futures`; not shut down here.
        nearby: how many processes of this machine it is: they are handed few deals at a time; 0
            where the way is longer.
    """

    executor: Executor
    nearby: int = 0

    def sizes(self, deals: int) -> Iterable[int]:
        """How many deals are handed over together, batch after batch."""
        return shrinking(deals, self.nearby) if self.nearby else repeat(LEAST_DEALS)


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """How an audit is done; none of it changes what it says.

    Args:
        remember: keep what became of deals in their workspace, and look there first.
        workers: others who do the work.
        progress: told after each deal how many are done.
    """

    remember: bool = True
    workers: Workers | None = None
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
    if request.where:
        read_filter(request.where)
    pipeline = deals if isinstance(deals, Pipeline) else Pipeline(deals)
    with closing(_Looks(pipeline, work or Work())) as looks:
        answers, request = looks.all(request)
        every = SideBySide(answers, request, shipped_verdicts())
    audit = every.audit(pipeline.problems, pipeline.exports)
    lines = every.lines_by_root()
    remembers = work is None or work.remember
    if since is not None or remembers:
        # To keep a history, or to look there, takes a database.
        from assistant.coach.noted import compared_with, note  # noqa: PLC0415
    if since is not None:
        compared = compared_with(since, lines, pipeline)
        # What a filter has left out is not gone.
        kept = tuple(one for one in compared.changes if one.change != "gone" or not request.where)
        audit = replace(audit, comparison=replace(compared, changes=kept))
    if remembers:
        noted = tuple(note(lines, request.as_of))
        audit = replace(audit, problems=(*audit.problems, *noted))
    return audit


class _Looks:
    """Looks at the deals of a pipeline, the closed ones first: they tell how long winning takes."""

    def __init__(self, pipeline: Pipeline, work: Work) -> None:
        self._pipeline = pipeline
        self._work = work
        self._run = os.urandom(_RUN_BYTES).hex()
        self._auditor: Auditor | None = None
        self._done: dict[int, bytes] = {}
        self._passed = 0
        self._room = _ROOM

    def all(self, request: AuditRequest) -> tuple[Iterator[Answer], AuditRequest]:
        """What becomes of every deal, in their order, and the request with the benchmarks."""
        if request.benchmarks is None:
            request = replace(request, benchmarks=self._own(request))
        done = ((number, unpack(packed)) for number, packed in self._done.items())
        both = merge(done, self._others(request), key=itemgetter(0))
        return (answer for _, answer in both), request

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of it."""
        if self._auditor:
            self._auditor.close()

    def _own(self, request: AuditRequest) -> Benchmarks:
        """The benchmarks of the deals that have ended; what they say rests on none itself."""
        asked = replace(request, benchmarks=NO_BENCHMARKS)
        may_have = (one for one in self._numbered() if may_have_ended(one[1]))
        every: list[Ended] = []
        for number, answer in self._look(may_have, asked, 0):
            if answer.audited.ended or answer.audited.broken:
                self._done[number] = answer.packed
            if answer.audited.ended:
                every.append(answer.audited.ended)
        return benchmarks_of(every, request.as_of).benchmarks

    def _others(self, request: AuditRequest) -> Iterator[tuple[int, Answer]]:
        """What becomes of the deals that are not done yet."""
        left = (one for one in self._numbered() if one[0] not in self._done)
        for one in self._look(left, request, len(self._pipeline) - len(self._done)):
            self._passed += 1
            yield one

    def _numbered(self) -> Numbered:
        return enumerate(self._pipeline.subjects())

    def _look(
        self, numbered: Numbered, request: AuditRequest, count: int
    ) -> Iterator[tuple[int, Answer]]:
        """What became of some deals, each known by its number; 0 where nobody has counted them."""
        numbers, subjects = tee(numbered)
        answers = self._answers((subject for _, subject in subjects), request, count)
        for answer, (number, _) in zip(answers, numbers, strict=False):
            yield number, self._held(answer)
            if self._work.progress:
                self._work.progress(len(self._done) + self._passed)

    def _held(self, answer: Answer) -> Answer:
        """The answer as it is while there is room, then in less."""
        self._room -= len(answer.packed)
        return answer if self._room >= 0 else answer.smaller()

    def _answers(
        self, subjects: Iterable[Subject], request: AuditRequest, count: int
    ) -> Iterator[Answer]:
        work = self._work
        if work.workers and len(self._pipeline) > LEAST_DEALS:
            errand = Errand(request=request, remember=work.remember, run=self._run)
            executor, sizes = work.workers.executor, work.workers.sizes(count)
            return audit_batches(subjects, errand, executor, sizes=sizes)
        # The same for both looks: to read the playbooks takes as long as four deals.
        if self._auditor:
            self._auditor.ask(request)
        else:
            self._auditor = Auditor(request, remember=work.remember)
        return self._auditor.audit(subjects)
