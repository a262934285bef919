"""`deal import crm`: the deals of a CRM export, one file each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.failures import BAD_INPUT, show_problem

if TYPE_CHECKING:
    from assistant.importers.crm.mapping import Order
    from assistant.results.crm import CrmImport

_EXAMPLES = """
\b
Examples:
  deal import crm pipeline.csv --into deals/ --dry-run
  deal import crm pipeline.csv --into deals/ --dates day-first --currency EUR
  deal import crm report.csv --into deals/ --mapping map.yaml
"""
_FILE = click.Path(path_type=Path)


def _currency(_: click.Context, __: click.Parameter, value: str) -> str:
    if value and not (len(value) == len("EUR") and value.isalpha() and value.isascii()):
        raise click.BadParameter(f"'{value}' is no currency. Write three letters, such as EUR.")
    return value.upper()


@click.command("crm", epilog=_EXAMPLES)
@click.argument("export", metavar="FILE", type=_FILE)
@click.option("--into", required=True, type=_FILE, help="The folder of the deals.")
@click.option("--mapping", type=_FILE, help="A file that says what the columns are.")
@click.option(
    "--dates",
    type=click.Choice(["day-first", "month-first"]),
    help="What comes first in 1/2/2017, where the export does not tell.",
)
@click.option(
    "--currency", default="", callback=_currency, help="Of amounts that name none: EUR, USD."
)
@click.option("--products", type=_FILE, help="A CSV file with our products, to find misspelt ones.")
@click.option("--accounts", type=_FILE, help="A CSV file with the accounts, and their ids.")
@click.option("--dry-run", "rehearse", is_flag=True, help="Say what would be done; write nothing.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)
def import_crm(
    export: Path,
    into: Path,
    mapping: Path | None,
    dates: Order | None,
    currency: str,
    products: Path | None,
    accounts: Path | None,
    rehearse: bool,
    form: str,
) -> None:
    """Take the deals of a CRM export: one file each, in a folder.

    FILE is what Salesforce, HubSpot, Pipedrive, Zoho or a spreadsheet has written: .csv, or with
    semicolons or tabs. Run it again with a newer export: what you changed by hand stays.
    """
    from assistant import coach
    from assistant.importers.crm.readings import ReadOptions

    options = ReadOptions(
        mapping=mapping, dates=dates, currency=currency, products=products, accounts=accounts
    )
    found = coach.open_export(export, into, options)
    with _bar(found.understood.totals.deals) as progress:
        result = coach.import_crm(found, into, write=not rehearse, progress=progress)
    _show(result, form)
    problems = (*result.export.problems, *result.problems)
    for problem in problems:
        show_problem(problem)
    if any(problem.level == "error" for problem in problems):
        sys.exit(BAD_INPUT)


@contextmanager
def _bar(deals: int) -> Iterator[Callable[[int], None]]:
    """What shows people how far we are; nothing where nobody looks."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=deals, label="Deals", file=sys.stderr) as bar:
        yield bar.update


def _show(result: CrmImport, form: str) -> None:
    if form == "json":
        from assistant.reports.json import render_json

        click.echo(render_json(result), nl=False)
    else:
        from assistant.reports.crm import render_crm_import

        click.echo(render_crm_import(result, output.width(), output.wants_colour()), nl=False)
