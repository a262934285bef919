"""Replaying closed deals: would the checks have warned?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from assistant.coach.validation import folders_without_deals, once
from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.pipeline.backtest import Moment, replay
from assistant.records.load import DealFile, find_deals, load_deal
from assistant.results.backtest import Backtest
from assistant.review.desk import Desk, Desks
from assistant.review.files import as_named


def backtest(paths: Iterable[str | Path], moment: Moment, as_of: dt.date) -> Backtest:
    """How often each check would have spoken on deals that were later won, and later lost.

    Args:
        paths: files, or folders of them; deals that are still open are passed over.
        moment: when each deal is looked at.
        as_of: deals that ended later are left out.
    """
    named = [Path(path) for path in paths]
    problems = [*folders_without_deals(named)]
    files = once(found for path in named for found in find_deals(path))
    result = replay(_closed(files, problems), moment, as_of, lambda _: NO_BENCHMARKS)
    return msgspec.structs.replace(result, problems=tuple(dict.fromkeys(problems)))


def _closed(files: Iterable[Path], problems: list[Problem]) -> Iterator[tuple[DealFile, Desk]]:
    """The deals that have ended; what is wrong with a file is noted, and the rest goes on."""
    desks = Desks()
    for path in files:
        try:
            desk = desks.for_deal(path)
            file = load_deal(path, desk.workspace)
        except BadInput as bad:
            problems += (as_named(problem, path) for problem in bad.problems)
            continue
        if file.deal.outcome:
            yield file, desk
