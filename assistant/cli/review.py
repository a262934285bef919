"""`deal review`: one deal or many."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from msgspec.structs import replace

from assistant.cli import output
from assistant.cli.closed import compare_with
from assistant.cli.failures import BAD_INPUT, OUR_FAULT, show_problem
from assistant.cli.params import DateParam, today_at
from assistant.errors import AssistantError, Problem
from assistant.phrasing import names, plural
from assistant.reports.extent import Extent
from assistant.results.check_doc import Explanations
from assistant.results.finding import SEVERITIES, Severity
from assistant.results.review import Reviews

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
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as-of", type=DateParam(), help="Look from this day. Default: today.")
@click.option("--all", "everything", is_flag=True, help="Leave nothing out, long as it may be.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "markdown", "html", "json"]),
    help="For people, or for programs. Default: what --output ends in, else terminal.",
)
@click.option(
    "--output",
    "target",
    type=click.Path(path_type=Path),
    help="Write to this file: .html, .md, .json or .txt.",
)
@click.option(
    "--playbook",
    "view",
    default="",
    metavar="VIEW",
    help="The answers by a method: meddpicc, spiced.",
)
@click.option("--only", multiple=True, metavar="CHECK", help="Show only this check or pack.")
@click.option("--skip", multiple=True, metavar="CHECK", help="Leave out this check or pack.")
@click.option(
    "--min-severity", type=click.Choice(SEVERITIES), default="low", help="Show from here on up."
)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="Exit with 1 if a trusted, unwaived finding is at least this severe.",
)
@click.option(
    "--closed",
    type=click.Path(path_type=Path),
    help="Compare age with the won deals in this folder or CRM export.",
)
@click.option("--explain", metavar="CHECK", help="Say how this check came to its outcome.")
@click.option("--no-cache", is_flag=True, help="Read every mail anew, remember nothing.")
def review(
    paths: tuple[Path, ...],
    as_of: dt.date | None,
    everything: bool,
    form: str | None,
    target: Path | None,
    view: str,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    min_severity: Severity,
    fail_on: Severity | None,
    closed: Path | None,
    explain: str | None,
    no_cache: bool,
) -> None:
    """What a good coach would ask about a deal, with the evidence.

    PATHS are deal files, or folders of them.
    """
    from assistant import coach
    from assistant.records.load import find_deals
    from assistant.review.select import Selection, alarms, select, switched_off

    if target:
        output.refuse_record(target, (found for path in paths for found in find_deals(path)))
    form = form or output.format_for(target)
    day = as_of or today_at(paths[0])
    benchmarks, unread = compare_with(closed, day)
    is_one = len(paths) == 1 and not paths[0].is_dir()
    if explain:
        told = coach.explain_paths(paths, explain, day, benchmarks)
        output.emit(_explained(told, form, is_one), target)
        _end_if_broken((*told.problems, *unread), told.not_reviewed)
        return
    wanted = Selection(only=only, skip=skip, min_severity=min_severity)
    whole = coach.review_paths(paths, day, wanted.names, view, benchmarks, remember=not no_cache)
    off = switched_off(whole.reviews, wanted)
    if off:
        raise AssistantError(f"{names(off)}: switched off, so nothing was looked at.")
    result = replace(whole, reviews=tuple(select(one, wanted) for one in whole.reviews))
    extent = Extent(everything=everything, part=wanted.is_part)
    output.emit(_rendered(result, form, is_one, target, extent), target)
    _end_if_failed(result)
    _end_if_broken((*result.problems, *unread), result.not_reviewed)
    if fail_on and any(
        True for one in whole.reviews for _ in alarms(select(one, wanted.whole()), fail_on)
    ):
        sys.exit(1)


def _end_if_failed(result: Reviews) -> None:
    """A check that failed is our fault, whatever else is wrong."""
    from assistant.reports.words import failures

    failed = [one for review in result.reviews for one in failures(review)]
    if failed:
        checks = dict.fromkeys(one.check for one in failed)
        click.echo(f"Our own fault, please report it: {', '.join(checks)} failed.", err=True)
        for problem in result.problems:
            show_problem(problem)
        sys.exit(OUR_FAULT)


def _end_if_broken(problems: Iterable[Problem], not_reviewed: Sequence[str]) -> None:
    told = tuple(problems)
    for problem in told:
        show_problem(problem)
    if not_reviewed:
        click.echo(f"Not reviewed: {plural(len(not_reviewed), 'deal')}.", err=True)
    if told:
        sys.exit(BAD_INPUT)


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


def _explained(told: Explanations, form: str, is_one: bool) -> str:
    from assistant.reports.check import render_explanation
    from assistant.reports.json import render_json

    if form == "json":
        return render_json(told.explanations[0] if is_one and told.explanations else told)
    if form in ("markdown", "html"):
        raise click.UsageError("--explain is written as text or as JSON.")
    return "\n".join(map(render_explanation, told.explanations))
