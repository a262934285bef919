"""How long a team's won deals took: from their files, or from an export of closed deals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from assistant.coach.pipelines import Pipeline
from assistant.errors import Problem
from assistant.importers.crm.export import DATES_HINT
from assistant.pipeline.benchmarks import Closed, Ended, benchmarks_of, ended_of

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions

_IMPORT_FIRST = "Import it with 'deal import crm --dates ...', and name that folder."


class ClosedDeals(NamedTuple):
    """What closed deals tell, and what of them could not be read."""

    told: Closed
    problems: tuple[Problem, ...]


class EndedDeals(NamedTuple):
    """How deals ended, and what of them could not be read."""

    deals: tuple[Ended, ...]
    problems: tuple[Problem, ...]


def read_closed(path: Path, as_of: dt.date, options: ReadOptions | None = None) -> ClosedDeals:
    """What the closed deals in a file or folder tell on one day.

    Args:
        path: a folder of deals, a deal, or a CRM export.
        as_of: the day; what was decided later is left out.
        options: what somebody says about the export.

    Raises:
        BadInput: an export cannot be read.
    """
    found = read_ended([path], options)
    return ClosedDeals(benchmarks_of(found.deals, as_of), found.problems)


def read_ended(paths: Iterable[Path], options: ReadOptions | None = None) -> EndedDeals:
    """How the closed deals in files, folders and CRM exports ended.

    Raises:
        BadInput: an export cannot be read.
    """
    pipeline = Pipeline(paths, options)
    problems: list[Problem] = []
    ended = (ended_of(file.deal) for _, file in pipeline.closed(problems))
    told = tuple(filter(None, ended))
    refused = _errors(pipeline, options is not None)
    return EndedDeals(told, (*pipeline.unread, *problems, *refused))


def _errors(pipeline: Pipeline, has_options: bool) -> Iterator[Problem]:
    for export in pipeline.exports:
        for problem in export.problems:
            if problem.level == "error":
                import_first = problem.hint == DATES_HINT and not has_options
                yield replace(problem, hint=_IMPORT_FIRST) if import_first else problem
