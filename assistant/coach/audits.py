"""Auditing a pipeline: folders of deals in, one audit out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from pathlib import Path

from assistant import resources
from assistant.coach.validation import folders_without_deals, once
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.named import NAMED_FACTS
from assistant.pipeline.audit import audit_files, side_by_side
from assistant.pipeline.batches import LEAST_DEALS, audit_batches
from assistant.pipeline.outcome import Audited, AuditRequest
from assistant.records.load import find_deals
from assistant.results.audit import Audit
from assistant.review.verdict import load_verdicts
from assistant.templating import TemplateProblem, compile_expression

Progress = Callable[[int], None]


def audit_pipeline(
    paths: Iterable[str | Path],
    request: AuditRequest,
    *,
    remember: bool = True,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Audit:
    """The audit of every deal that `paths` name; one broken file never stops the rest.

    Args:
        paths: files, or folders of them.
        request: the day, and what is asked about each deal.
        remember: keep what became of them in the workspace, and look there first.
        executor: shares the work out, where there are deals enough; not shut down here.
        progress: told after each deal how many are done.

    Raises:
        AssistantError: the filter cannot be understood.
    """
    refuse_filter(request.where)
    named = [Path(path) for path in paths]
    files = once(found for path in named for found in find_deals(path))
    if executor and len(files) > LEAST_DEALS:
        audited = audit_batches(files, request, executor, remember=remember)
    else:
        audited = audit_files(files, request, remember=remember)
    return side_by_side(
        _counted(audited, progress),
        request,
        load_verdicts(resources.playbooks_folder() / "verdicts.yaml"),
        folders_without_deals(named),
    )


def _counted(audited: Iterable[Audited], progress: Progress | None) -> Iterator[Audited]:
    for number, one in enumerate(audited, start=1):
        yield one
        if progress:
            progress(number)


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
