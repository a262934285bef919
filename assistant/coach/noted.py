"""What audits note in each workspace, and what has changed since they did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from assistant.coach.pipelines import Pipeline
from assistant.errors import AssistantError, Problem
from assistant.pipeline.compare import compare, seen_of
from assistant.pipeline.earlier import Earlier, Known
from assistant.pipeline.history import History
from assistant.results.audit import Audit, AuditLine
from assistant.results.history import Comparison

LinesByRoot = Mapping[str, Sequence[AuditLine]]
"""The lines of deals, by their workspace."""


def note(lines: LinesByRoot, as_of: dt.date) -> Iterator[Problem]:
    """Notes in each workspace what was found; where that fails, the audit still stands."""
    for root, found in lines.items():
        with closing(History(Path(root))) as history:
            history.record(found, as_of)
        if history.problem:
            yield history.problem


def compared_with(since: dt.date | Audit, lines: LinesByRoot, pipeline: Pipeline) -> Comparison:
    """What changed in the deals that were looked at, whether or not they are shown.

    Args:
        since: a day on which audits said something, or an earlier audit.
        lines: the deals as they are now.
        pipeline: where they come from.

    Raises:
        AssistantError: nothing is known of that day.
    """
    if isinstance(since, Audit):
        return compare(lines.values(), seen_of(since.lines, since.as_of), since.as_of)
    with ExitStack() as opened:
        known = []
        for root, found in lines.items():
            history = opened.enter_context(closing(History(Path(root))))
            is_whole = pipeline.holds(Path(root))
            only = None if is_whole else frozenset(line.deal.id for line in found)
            known.append(Known(history, only))
        earlier = Earlier(known, since)
        if not any(True for _ in earlier):
            message = (
                f"No audit is known from {since} or before: the history begins with the first."
            )
            raise AssistantError(f"{message} Compare with a file instead: --compare-to audit.json.")
        return compare(lines.values(), earlier, since)
