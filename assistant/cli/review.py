"""`deal review`: one deal or many."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.failures import show_problem
from assistant.cli.params import DateParam, today
from assistant.phrasing import plural
from assistant.results.finding import SEVERITIES, Severity
from assistant.results.review import Reviews

_EXAMPLES = """
\b
Examples:
  deal review acme.yaml
  deal review acme.yaml --as-of 2026-11-21 --format json
  deal review acme.yaml --format html --output acme.html
  deal review deals/ --only stalled --min-severity medium
  deal review acme.yaml --explain buyer-silent
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as-of", type=DateParam(), help="Look from this day. Default: today.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "markdown", "html", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)
@click.option("--output", "target", type=click.Path(path_type=Path), help="Write to this file.")
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
@click.option("--explain", metavar="CHECK", help="Say how this check came to its outcome.")
def review(
    paths: tuple[Path, ...],
    as_of: dt.date | None,
    form: str,
    target: Path | None,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    min_severity: Severity,
    fail_on: Severity | None,
    explain: str | None,
) -> None:
    """What a good coach would ask about a deal, with the evidence.

    PATHS are deal files, or folders of them.
    """
    from assistant import coach
    from assistant.review.select import Selection, alarms, select

    day = as_of or today()
    if explain:
        output.emit(_explained(paths, explain, day), target)
        return
    result = coach.review_paths(paths, day)
    selection = Selection(only=only, skip=skip, min_severity=min_severity)
    shown = tuple(select(one, selection) for one in result.reviews)
    result = Reviews(reviews=shown, problems=result.problems)
    is_one = len(paths) == 1 and not paths[0].is_dir()
    output.emit(_rendered(result, form, is_one), target)
    for problem in result.problems:
        show_problem(problem)
    if result.problems:
        broken = len({problem.path for problem in result.problems})
        click.echo(f"Not reviewed: {plural(broken, 'file')} to mend first.", err=True)
        sys.exit(2)
    if fail_on and any(True for one in shown for _ in alarms(one, fail_on)):
        sys.exit(1)


def _rendered(result: Reviews, form: str, is_one: bool) -> str:
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

    return render_reviews(result.reviews, output.width(), output.wants_colour())


def _explained(paths: tuple[Path, ...], check: str, day: dt.date) -> str:
    from assistant import coach
    from assistant.records.load import find_deals
    from assistant.reports.check import render_explanation

    files = (found for path in paths for found in find_deals(path))
    return "\n".join(render_explanation(coach.explain_check(one, check, day)) for one in files)
