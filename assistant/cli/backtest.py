"""`deal backtest`: would the checks have warned?"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.exports import about_exports, say_unused
from assistant.cli.failures import end_if_bad, show_problem
from assistant.cli.params import FILE, DateParam, for_people_or_programs, today_at
from assistant.records.deal import STAGES, Stage

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions

_DAYS_BEFORE = 30
_EXAMPLES = """
\b
Examples:
  deal backtest closed/
  deal backtest closed.csv --before 60
  deal backtest closed/ --at-stage proposal --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=FILE)
@click.option(
    "--before",
    type=click.IntRange(0, 3650),
    metavar="DAYS",
    help="Look at each deal so many days before it ended. Default: 30.",
)
@click.option(
    "--at-stage", type=click.Choice(STAGES), help="Look at each deal as it entered this stage."
)
@click.option(
    "--closed",
    type=FILE,
    help="Your closed deals, a folder or an export, to compare age with. "
    "Default: those among PATHS.",
)
@about_exports
@click.option("--as-of", type=DateParam(), help="Leave out what ended later. Default: today.")
@for_people_or_programs
def backtest(
    paths: tuple[Path, ...],
    before: int | None,
    at_stage: Stage | None,
    as_of: dt.date | None,
    form: str,
    closed: Path | None,
    reading: ReadOptions | None,
) -> None:
    """How often each check would have spoken on deals later won, and on deals later lost.

    PATHS are folders of deals, deal files, or CRM exports (.csv); deals with an outcome count. Each
    is looked at as it stood then: without what nobody knew yet.
    """
    from assistant import coach
    from assistant.reports.backtest import render_backtest
    from assistant.reports.problems import gathered

    if before is not None and at_stage:
        raise click.UsageError("Choose one of --before and --at-stage.")
    moment = coach.Moment(days_before=_DAYS_BEFORE if before is None else before, stage=at_stage)
    say_unused(reading, (*paths, *filter(None, (closed,))))
    deals = coach.Pipeline(paths, reading)
    ended = coach.read_ended([closed], reading) if closed else None
    told, unread = (ended.deals, ended.problems) if ended else (None, ())
    result = coach.backtest(deals, moment, as_of or today_at(paths[0]), told)
    output.show(result, form, render_backtest)
    problems = (*result.problems, *unread)
    for problem in gathered(problems):
        show_problem(problem)
    end_if_bad(problems)
