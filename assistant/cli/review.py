"""`deal review`: one deal or many."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.choosing import chooses_findings
from assistant.cli.closed import compare_with
from assistant.cli.failures import end_if_bad, end_if_ours, show_problem
from assistant.cli.params import FILE, DateParam, today_at
from assistant.cli.report_options import writes_reports
from assistant.errors import Problem
from assistant.phrasing import plural
from assistant.reports.extent import Extent
from assistant.results.check_doc import Explanations
from assistant.results.review import Reviews

if TYPE_CHECKING:
    from assistant.coach import Selection
    from assistant.results.finding import Severity

_EXAMPLES = """
\b
Examples:
  deal review acme.yaml
  deal review acme.yaml --as-of 2026-11-21 --all
  deal review acme.yaml --output acme.html
  deal review deals/ --only stalled --min-severity medium
  deal review acme.yaml --explain buyer-silent
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=FILE)
@click.option("--as-of", type=DateParam(), help="Look from this day. Default: today.")
@click.option("--all", "everything", is_flag=True, help="Leave nothing out, long as it may be.")
@writes_reports("terminal", "markdown", "html", "json")
@click.option(
    "--playbook",
    "view",
    default="",
    metavar="VIEW",
    help="The answers by a method: meddpicc, spiced.",
)
@chooses_findings
@click.option(
    "--closed",
    type=FILE,
    help="Compare age with the won deals in this folder or CRM export.",
)
@click.option("--explain", metavar="CHECK", help="Say how this check came to its outcome.")
@click.option("--no-cache", is_flag=True, help="Read every mail anew, remember nothing.")
def review(
    paths: tuple[Path, ...],
    as_of: dt.date | None,
    everything: bool,
    form: str,
    target: Path | None,
    view: str,
    wanted: Selection,
    fail_on: Severity | None,
    closed: Path | None,
    explain: str | None,
    no_cache: bool,
) -> None:
    """What a good coach would ask about a deal, with the evidence.

    PATHS are deal files, or folders of them.
    """
    from assistant import coach
    from assistant.records.folders import find_deals
    from assistant.reports.words import failures

    if target:
        output.refuse_record(target, (found for path in paths for found in find_deals(path)))
    day = as_of or today_at(paths[0])
    benchmarks, unread = compare_with(closed, day)
    is_one = len(paths) == 1 and not paths[0].is_dir()
    if explain:
        told = coach.explain_paths(paths, explain, day, benchmarks)
        output.emit(_explained(told, form, is_one, target), target)
        _end((*told.problems, *unread), told.not_reviewed)
        return
    whole = coach.review_paths(paths, day, wanted.names, view, benchmarks, remember=not no_cache)
    result = coach.choose(whole, wanted)
    extent = Extent(everything=everything, part=wanted.is_part)
    if result.reviews or form == "json" or not target:
        output.emit(_rendered(result, form, is_one, target, extent), target)
    failed = [one.check for review in result.reviews for one in failures(review)]
    _end((*result.problems, *unread), result.not_reviewed, failed)
    if fail_on and coach.has_alarm(whole.reviews, wanted, fail_on):
        sys.exit(1)


def _end(
    problems: Iterable[Problem], not_reviewed: Sequence[str], failed: Iterable[str] = ()
) -> None:
    """Says what is wrong with files, after the review of the others."""
    told = tuple(problems)
    for problem in told:
        show_problem(problem)
    if not_reviewed:
        click.echo(f"Not reviewed: {plural(len(not_reviewed), 'deal')}.", err=True)
    end_if_ours(failed)
    end_if_bad(told)


def _rendered(result: Reviews, form: str, is_one: bool, target: Path | None, extent: Extent) -> str:
    if form == "json":
        from assistant.reports.json import render_json

        return render_json(result.reviews[0] if is_one and result.reviews else result)
    if form == "markdown":
        from assistant.reports.markdown import render_markdown

        return render_markdown(result)
    if form == "html":
        from assistant.reports.html import render_html

        return render_html(result)
    from assistant.reports.terminal import render_reviews

    return render_reviews(result.reviews, output.width(target), output.wants_colour(target), extent)


def _explained(told: Explanations, form: str, is_one: bool, target: Path | None) -> str:
    from assistant.reports.explanation import render_explanation
    from assistant.reports.json import render_json

    if form == "json":
        return render_json(told.explanations[0] if is_one and told.explanations else told)
    if form in ("markdown", "html"):
        raise click.UsageError("--explain is written as text or as JSON.")
    width, colour = output.width(target), output.wants_colour(target)
    return "\n".join(render_explanation(one, width, colour) for one in told.explanations)
