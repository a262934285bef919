"""Auditing a pipeline: folders of deals in, one audit out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from assistant import resources
from assistant.coach.validation import folders_without_deals, once
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.named import NAMED_FACTS
from assistant.pipeline.audit import Progress, audit_files, side_by_side
from assistant.pipeline.outcome import Question
from assistant.records.load import find_deals
from assistant.results.audit import Audit
from assistant.review.verdict import load_verdicts
from assistant.templating import TemplateProblem, compile_expression


def audit_pipeline(
    paths: Iterable[str | Path],
    as_of: dt.date,
    *,
    where: str = "",
    reviews: bool = False,
    progress: Progress | None = None,
    remember: bool = True,
) -> Audit:
    """The audit of every deal that `paths` name; one broken file never stops the rest.

    Args:
        paths: files, or folders of them.
        as_of: the day from which the deals are looked at.
        where: an expression over the named facts; deals that it is not true of are left out.
        reviews: make whole reviews too.
        progress: told how many deals are done.
        remember: keep what became of them in the workspace, and look there first.

    Raises:
        AssistantError: `where` cannot be understood.
    """
    refuse_filter(where)
    named = [Path(path) for path in paths]
    files = once(found for path in named for found in find_deals(path))
    question = Question(as_of=as_of, where=where, reviews=reviews)
    return side_by_side(
        audit_files(files, question, progress, remember=remember),
        question,
        load_verdicts(resources.playbooks_folder() / "verdicts.yaml"),
        folders_without_deals(named),
    )


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
