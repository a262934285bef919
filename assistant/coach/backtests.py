"""Replaying closed deals: would the checks have warned?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import msgspec

from assistant.coach.pipelines import Pipeline
from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import Benchmarks
from assistant.pipeline.backtest import Moment, replay
from assistant.pipeline.benchmarks import Ended, benchmarks_of, ended_of
from assistant.records.load import DealFile, refuse_errors
from assistant.results.backtest import Backtest
from assistant.review.desk import Desk, Desks
from assistant.review.files import as_named


def backtest(
    deals: Pipeline | Iterable[str | Path],
    moment: Moment,
    as_of: dt.date,
    closed: Iterable[Ended] | None = None,
) -> Backtest:
    """How often each check would have spoken on deals that were later won, and later lost.

    Args:
        deals: deal files, folders of them, and CRM exports; open deals are passed over.
        moment: when each deal is looked at.
        as_of: deals that ended later are left out.
        closed: deals that tell how long winning takes, each from the day on which it ended; by
            default those that are replayed.

    Raises:
        BadInput: an export cannot be read.
    """
    pipeline = deals if isinstance(deals, Pipeline) else Pipeline(deals)
    problems = [*pipeline.problems]
    ended = tuple(_ended(pipeline) if closed is None else closed)

    @cache
    def benchmarks_on(day: dt.date) -> Benchmarks:
        return benchmarks_of(ended, day).benchmarks

    result = replay(_closed(pipeline, problems), moment, as_of, benchmarks_on)
    return msgspec.structs.replace(
        result, exports=pipeline.exports, problems=tuple(dict.fromkeys(problems))
    )


def _ended(pipeline: Pipeline) -> Iterator[Ended]:
    for _, file in pipeline.closed([]):
        if known := ended_of(file.deal):
            yield known


def _closed(pipeline: Pipeline, problems: list[Problem]) -> Iterator[tuple[DealFile, Desk]]:
    """The deals that have ended; what is wrong with a file is noted, and the rest goes on."""
    desks = Desks()
    for path, file in pipeline.closed(problems):
        try:
            refuse_errors(file.problems)
            yield file, desks.for_deal(path)
        except BadInput as bad:
            problems += (as_named(problem, path) for problem in bad.problems)
