"""`deal import crm`: the deals of a CRM export, one file each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.exports import about_exports
from assistant.cli.failures import end_if_bad, show_problem
from assistant.cli.params import FILE, for_people_or_programs

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions

_EXAMPLES = """
\b
Examples:
  deal import crm pipeline.csv --into deals/ --dry-run
  deal import crm pipeline.csv --into deals/ --dates day-first --currency EUR
  deal import crm report.csv --into deals/ --mapping map.yaml
"""


@click.command("crm", epilog=_EXAMPLES)
@click.argument("export", metavar="FILE", type=FILE)
@click.option("--into", required=True, type=FILE, help="The folder of the deals.")
@about_exports
@click.option("--dry-run", "rehearse", is_flag=True, help="Say what would be done; write nothing.")
@for_people_or_programs
def import_crm(
    export: Path,
    into: Path,
    rehearse: bool,
    form: str,
    reading: ReadOptions | None,
) -> None:
    """Take the deals of a CRM export: one file each, in a folder.

    FILE is what Salesforce, HubSpot, Pipedrive, Zoho or a spreadsheet has written: .csv, or with
    semicolons or tabs. Run it again with a newer export: what you changed by hand stays.
    """
    from assistant import coach
    from assistant.reports.crm import render_crm_import

    found = coach.open_export(export, into, reading)
    with _bar(found.understood.totals.deals) as progress:
        result = coach.import_crm(found, into, write=not rehearse, progress=progress)
    output.show(result, form, render_crm_import)
    problems = (*result.export.problems, *result.problems)
    for problem in problems:
        show_problem(problem)
    end_if_bad(problems)


@contextmanager
def _bar(deals: int) -> Iterator[Callable[[int], None]]:
    """What shows people how far we are; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=deals, label="Deals", file=sys.stderr) as bar:
        yield bar.update
