"""What several test modules share: deals from text, facts about them, reviews of files."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from shutil import copytree, ignore_patterns
from textwrap import dedent
from typing import Any

from assistant import resources
from assistant.checks.examples import lay_over, load_baseline
from assistant.checks.playbook import Example
from assistant.coach import review_deal
from assistant.errors import BadInput, Problem
from assistant.facts.facts import Facts
from assistant.facts.questions import Question
from assistant.facts.sources import NO_SOURCES, Sources
from assistant.records.deal import Deal
from assistant.records.load import find_workspace, load_deal, to_record
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from assistant.results.finding import CheckResult, Finding
from assistant.results.review import Review

AS_OF = dt.date(2026, 11, 21)
"""A Saturday, as in the five-minute record of the coaching guide."""

FIVE_MINUTES = """\
name: Line monitoring, Leeds
account: {name: Brackwater Foods}
type: new
origin: outbound
stage: proposal
close: {expected: 2026-12-18}
stakeholders: [{name: Ines Halloran, role: economic_buyer}, {name: Paul Adeyemi, role: champion}]
discovery: {goal: Open a second plant}
activities:
  - {date: 2026-09-03, kind: call, with: [Paul]}
  - {date: 2026-09-14, kind: proposal, direction: out, with: [Paul]}
  - {date: 2026-11-02, kind: mail, direction: out, with: [Ines]}
commitments: [{by: us, to: Paul, what: Send stop report, due: 2026-11-06}]
"""
"""Eight answers of a rep, which must already give a useful review."""

LONG_AGO = """\
name: Line monitoring
type: new
origin: outbound
stage: proposal
stakeholders: [{name: Ines Halloran, role: economic_buyer}]
activities: [{date: 2025-08-03, kind: call, with: [Ines]}]
commitments: [{by: us, to: Ines, what: Send it, made_on: 2025-08-03, due: 2025-09-06}]
"""
"""A promise that has been due for over a year."""


def copy_examples(to: Path) -> Path:
    """The shipped example deals, without what an audit of them may have left there."""
    examples = Path(__file__).parents[1] / "examples"
    return copytree(examples, to, ignore=ignore_patterns(".deal"), dirs_exist_ok=True)


def day(text: str) -> dt.date:
    """A date as people write it."""
    return dt.date.fromisoformat(text)


def read_deal(text: str, zone: dt.tzinfo = dt.UTC) -> Deal:
    """The record that `text` holds; `name` may be left out."""
    text = dedent(text)
    named = text if text.startswith("name:") or "\nname:" in text else f"name: Acme\n{text}"
    return to_record(parse_source(named, "acme.yaml"), Deal, zone)


def facts_of(
    text: str,
    as_of: dt.date = AS_OF,
    *,
    workspace: str = "",
    sources: Sources = NO_SOURCES,
    questions: tuple[Question, ...] = (),
) -> Facts:
    """The facts about the deal that `text` holds."""
    settings = to_record(parse_source(dedent(workspace) or "company: Us\n", "w"), Workspace)
    return Facts(read_deal(text), as_of, settings, sources, questions)


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """The files written below `folder`, which is given back."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def problems_of(folder: Path, text: str, name: str = "acme.yaml") -> tuple[Problem, ...]:
    """Every problem of a deal file in `folder`, warnings too."""
    path = write(folder, {name: dedent(text)}) / name
    try:
        return load_deal(path, find_workspace(path)).problems
    except BadInput as bad:
        return bad.problems


def told(folder: Path, text: str, name: str = "acme.yaml") -> list[str]:
    """The same as people see them, without the folder."""
    return [str(one).replace(f"{folder}/", "") for one in problems_of(folder, text, name)]


def healthy(as_of: dt.date | None = None, **changes: Any) -> dict[str, Any]:
    """The shipped healthy deal with changes, its dates moved to `as_of`."""
    baseline = load_baseline(resources.playbooks_folder() / "healthy.yaml")
    return lay_over(baseline, Example(deal=changes, as_of=as_of))


HEALTHY_DAY = dt.date(2026, 11, 19)
"""The day on which the shipped healthy deal is healthy."""


def review_of(
    folder: Path,
    deal: str | Mapping[str, Any],
    as_of: dt.date = AS_OF,
    files: Mapping[str, str] | None = None,
) -> Review:
    """The review of a deal written to `folder`, beside other `files`."""
    text = deal if isinstance(deal, str) else json.dumps(deal, indent=1, ensure_ascii=False)
    write(folder, {"acme.yaml": text, **(files or {})})
    return review_deal(folder / "acme.yaml", as_of)


def result_of(review: Review, check: str) -> CheckResult:
    """The outcome of the check called `pack/id`."""
    return next(result for result in review.results if result.check == check)


def found_by(review: Review, check: str) -> list[Finding]:
    """The findings of the check called `pack/id`."""
    return [finding for finding in review.findings if finding.check == check]
