"""Auditing a pipeline: folders of deals in, one audit out."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import DatabaseError

import msgspec

from assistant import resources
from assistant.coach.validation import folders_without_deals, once
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.named import NAMED_FACTS
from assistant.pipeline.audit import audit_files, side_by_side
from assistant.pipeline.batches import LEAST_DEALS, audit_batches
from assistant.pipeline.compare import compare, seen_of
from assistant.pipeline.history import History, Seen
from assistant.pipeline.outcome import Audited, AuditRequest
from assistant.records.load import find_deals
from assistant.results.audit import Audit, AuditLine
from assistant.results.history import Comparison
from assistant.review.verdict import load_verdicts
from assistant.templating import TemplateProblem, compile_expression


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
    paths: Iterable[str | Path],
    request: AuditRequest,
    work: Work | None = None,
    since: dt.date | Audit | None = None,
) -> Audit:
    """The audit of every deal that `paths` name; one broken file never stops the rest.

    Args:
        paths: files, or folders of them.
        request: the day, and what is asked about each deal.
        work: how it is done; by default in this process, and remembered.
        since: compare with what audits said on this day, or with an earlier audit.

    Raises:
        AssistantError: the filter cannot be understood, or nothing is known of that day.
    """
    work = work or Work()
    refuse_filter(request.where)
    named = [Path(path) for path in paths]
    files = once(found for path in named for found in find_deals(path))
    every = tuple(_counted(_audited(files, request, work), work.progress))
    audit = side_by_side(
        every,
        request,
        load_verdicts(resources.playbooks_folder() / "verdicts.yaml"),
        folders_without_deals(named),
    )
    if since is not None:
        audit = msgspec.structs.replace(audit, comparison=_compared(every, audit, since))
    if work.remember:
        _record(every, request.as_of)
    return audit


def _audited(files: list[Path], request: AuditRequest, work: Work) -> Iterator[Audited]:
    if work.executor and len(files) > LEAST_DEALS:
        return audit_batches(files, request, work.executor, remember=work.remember)
    return audit_files(files, request, remember=work.remember)


def _counted(
    audited: Iterable[Audited], progress: Callable[[int], None] | None
) -> Iterator[Audited]:
    for number, one in enumerate(audited, start=1):
        yield one
        if progress:
            progress(number)


def _by_root(every: Iterable[Audited]) -> dict[str, list[AuditLine]]:
    lines: defaultdict[str, list[AuditLine]] = defaultdict(list)
    for one in every:
        if one.line:
            lines[one.root].append(one.line)
    return lines


def _record(every: Iterable[Audited], as_of: dt.date) -> None:
    """Notes in each workspace what was found; where that fails, the audit still stands."""
    for root, lines in _by_root(every).items():
        with closing(History(Path(root))) as history, suppress(DatabaseError):
            history.record(lines, as_of)


def _compared(every: Iterable[Audited], audit: Audit, since: dt.date | Audit) -> Comparison:
    if isinstance(since, Audit):
        return compare(audit.lines, seen_of(since.lines, since.as_of), since.as_of)
    earlier: dict[str, Seen] = {}
    for root in _by_root(every):
        with closing(History(Path(root))) as history:
            earlier |= history.on(since)
    if not earlier:
        message = f"No audit is known from {since} or before: the history begins with the first."
        raise AssistantError(f"{message} Compare with a file instead: --compare-to audit.json.")
    return compare(audit.lines, earlier, since)


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
