"""How long a team's won deals took: from their files, or from an export of closed deals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from assistant.errors import BadInput, Problem
from assistant.importers.crm.export import DATES_HINT, Export, read_export
from assistant.pipeline.benchmarks import Closed, own_benchmarks
from assistant.records.deal import Deal
from assistant.records.load import WorkspaceFile, find_deals, find_workspace, read_deal

_RECORDS = (".yaml", ".yml")
_IMPORT_FIRST = "Import it with 'deal import crm --dates ...', and name that folder."


class ClosedDeals(NamedTuple):
    """What closed deals tell, and what of them could not be read."""

    told: Closed
    problems: tuple[Problem, ...]


def read_closed(path: Path, as_of: dt.date) -> ClosedDeals:
    """What the closed deals in a file or folder tell on one day.

    Args:
        path: a folder of deals, a deal, or a CRM export.
        as_of: the day; what was decided later is left out.

    Raises:
        BadInput: an export cannot be read.
    """
    workspace = find_workspace(path)
    if path.is_dir() or path.suffix in _RECORDS:
        problems: list[Problem] = []
        told = own_benchmarks(_deals(path, workspace, problems), as_of)
        return ClosedDeals(told, tuple(problems))
    export = read_export(path, workspace)
    told = own_benchmarks((file.deal for file in export.deals()), as_of)
    return ClosedDeals(told, tuple(_errors(export)))


def _deals(path: Path, workspace: WorkspaceFile, problems: list[Problem]) -> Iterator[Deal]:
    """Every deal that can be read; the problems of the others are added to `problems`."""
    for found in find_deals(path):
        try:
            yield read_deal(found, workspace).deal
        except BadInput as bad:
            problems += bad.problems


def _errors(export: Export) -> Iterator[Problem]:
    for problem in export.understood.problems:
        if problem.level == "error":
            is_date = problem.hint == DATES_HINT
            yield replace(problem, hint=_IMPORT_FIRST) if is_date else problem
