"""`deal backtest`: would the checks have warned?"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.failures import BAD_INPUT, show_problem
from assistant.cli.params import DateParam, today_at
from assistant.records.deal import STAGES, Stage

_DAYS_BEFORE = 30
_EXAMPLES = """
\b
Examples:
  deal backtest closed/
  deal backtest closed/ --before 60
  deal backtest closed/ --at-stage proposal --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--before",
    type=click.IntRange(0, 3650),
    metavar="DAYS",
    help="Look at each deal so many days before it ended. Default: 30.",
)
@click.option(
    "--at-stage", type=click.Choice(STAGES), help="Look at each deal as it entered this stage."
)
@click.option("--as-of", type=DateParam(), help="Leave out what ended later. Default: today.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs.",
)
def backtest(
    paths: tuple[Path, ...],
    before: int | None,
    at_stage: Stage | None,
    as_of: dt.date | None,
    form: str,
) -> None:
    """How often each check would have spoken on deals later won, and on deals later lost.

    PATHS are folders of deals, or deal files; those with an outcome count. Each is looked at as it
    stood then: without what nobody knew yet.
    """
    from assistant import coach

    if before is not None and at_stage:
        raise click.UsageError("Choose one of --before and --at-stage.")
    moment = coach.Moment(days_before=_DAYS_BEFORE if before is None else before, stage=at_stage)
    result = coach.backtest(paths, moment, as_of or today_at(paths[0]))
    if form == "json":
        from assistant.reports.json import render_json

        click.echo(render_json(result), nl=False)
    else:
        from assistant.reports.backtest import render_backtest

        click.echo(render_backtest(result, output.width(), output.wants_colour()), nl=False)
    for problem in result.problems:
        show_problem(problem)
    if any(problem.level == "error" for problem in result.problems):
        sys.exit(BAD_INPUT)
