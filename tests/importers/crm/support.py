"""What the tests of CRM exports share: an export from lines of text."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from textwrap import dedent

from assistant.coach import import_crm, open_desk
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.importers.crm.export import Export, read_export
from assistant.importers.crm.readings import ReadOptions
from assistant.records.deal import Deal
from assistant.records.folders import find_deals
from assistant.records.load import WorkspaceFile, find_workspace, read_deal
from assistant.records.workspace import Workspace
from assistant.results.crm import Trap
from assistant.results.finding import Finding
from assistant.results.review import Review
from assistant.review.build import review_file


def export(folder: Path, text: str, workspace: Workspace | None = None, **options: str) -> Export:
    """The export that `text` is; files among the options are given as their text."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "deals.csv"
    path.write_text(dedent(text), encoding="utf-8")
    named: dict[str, object] = dict(options)
    for name, suffix in (("mapping", "yaml"), ("products", "csv"), ("accounts", "csv")):
        if name in options:
            named[name] = folder / f"{name}.{suffix}"
            (folder / f"{name}.{suffix}").write_text(dedent(options[name]), encoding="utf-8")
    root = WorkspaceFile(workspace or Workspace(), folder)
    return read_export(path, root, ReadOptions(**named))  # type: ignore[arg-type]


def deals(found: Export) -> list[Deal]:
    """Its deals."""
    return [file.deal for file in found.deals()]


def fields(found: Export) -> dict[str, str]:
    """Column and field, of the columns that are read."""
    return {use.column: use.field for use in found.understood.mapping}


def trap(found: Export, name: str) -> Trap:
    """The one trap of that id."""
    (one,) = (one for one in found.understood.traps if one.id == name)
    return one


def traps(found: Export) -> set[str]:
    """The ids of its traps."""
    return {one.id for one in found.understood.traps}


def told(found: Export) -> list[str]:
    """Its problems as people see them, without the folder."""
    return [str(one).partition("deals.csv:")[2] for one in found.understood.problems]


def same_reviews(
    found: Export, into: Path, as_of: dt.date, benchmarks: Benchmarks = NO_BENCHMARKS
) -> list[Review]:
    """The review of every row, once an import has shown that its file says the same."""
    import_crm(found, into, write=True)
    desk = open_desk(find_workspace(into))
    files = {}
    for path in find_deals(into):
        review = review_file(read_deal(path, desk.workspace), as_of, desk, benchmarks)
        files[review.deal.id] = _said(review)
    rows = [review_file(row, as_of, desk, benchmarks) for row in found.deals()]
    assert {review.deal.id: _said(review) for review in rows} == files
    return rows


def _said(review: Review) -> object:
    """What a review says, without the places that its evidence stands in."""
    results = [
        (one.check, one.outcome, one.reason, [_found(finding) for finding in one.findings])
        for one in review.results
    ]
    problems = [(problem.message, problem.hint) for problem in review.problems]
    return results, review.verdict, review.next_moves, review.waiting_on, problems


def _found(finding: Finding) -> tuple[str, ...]:
    words = (finding.detail, finding.coaching_question, finding.next_action)
    return (finding.id, finding.severity, *words, *(one.key for one in finding.evidence))
