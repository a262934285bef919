"""`deal template`: mail templates, seen, tried and begun."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.params import DateParam, today_at

if TYPE_CHECKING:
    from assistant.coach import Desk

_EXAMPLES = """
\b
Examples:
  deal template list
  deal template show reopen
  deal template new first-snow
  deal template test deals/ --only first-snow
"""
_LIST_EXAMPLES = """
\b
Examples:
  deal template list
  deal template list --format json
"""
_SHOW_EXAMPLES = """
\b
Examples:
  deal template show reopen
  deal template show own-up --format json
"""
_TEST_EXAMPLES = """
\b
Examples:
  deal template test acme.yaml
  deal template test deals/ --only reopen
"""
_NEW_EXAMPLES = """
\b
Examples:
  deal template new first-snow
"""

_format = click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)


@click.group(epilog=_EXAMPLES)
def template() -> None:
    """See, try and write mail templates: the shipped ones, and those of your workspace."""


@template.command("list", epilog=_LIST_EXAMPLES)
@_format
def list_templates(form: str) -> None:
    """Every template with what it is for."""
    from assistant import coach
    from assistant.reports.json import render_json
    from assistant.reports.templates import render_templates

    docs = coach.describe_templates(_desk())
    if form == "json":
        click.echo(render_json({"templates": docs}), nl=False)
    else:
        click.echo(render_templates(docs, output.width(), output.wants_colour()), nl=False)


@template.command(epilog=_SHOW_EXAMPLES)
@click.argument("name")
@_format
def show(name: str, form: str) -> None:
    """What the template NAME is for, what it needs, and its words."""
    from assistant import coach
    from assistant.reports.json import render_json
    from assistant.reports.templates import render_template

    doc = coach.describe_template(_desk(), name)
    if form == "json":
        click.echo(render_json(doc), nl=False)
    else:
        click.echo(render_template(doc, output.width(), output.wants_colour()), nl=False)


@template.command(epilog=_TEST_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--only", multiple=True, metavar="NAME", help="This template; may be repeated.")
@click.option("--as-of", type=DateParam(), help="Write them on this day. Default: today.")
@_format
def test(paths: tuple[Path, ...], only: tuple[str, ...], as_of: dt.date | None, form: str) -> None:
    """Write every template's mail for the deals in PATHS, and say which refuse and why."""
    from assistant import coach
    from assistant.reports.json import render_json
    from assistant.reports.templates import render_trials

    trials = coach.try_templates(paths, as_of or today_at(paths[0]), only)
    if form == "json":
        click.echo(render_json({"trials": trials}), nl=False)
    else:
        click.echo(render_trials(trials, output.width(), output.wants_colour()), nl=False)


@template.command(epilog=_NEW_EXAMPLES)
@click.argument("name")
def new(name: str) -> None:
    """Begin a template of your own, one that works. An existing file is never changed.

    With the name of a shipped one it begins as a copy of that. It is written to the folder
    templates/ of your workspace.
    """
    from assistant import coach
    from assistant.cli.begin import make_folder
    from assistant.records.files import write_whole
    from assistant.records.load import find_workspace

    begun = coach.begin_template(name, find_workspace(Path()))
    path = Path(os.path.relpath(begun.path))
    make_folder(path.parent)
    write_whole(path, begun.text, overwrite=False)
    click.echo(f"Written: {path}")
    if begun.replaces:
        click.echo(f"It is a copy of the shipped {name}, and from now on the one that is used.")
    click.echo(f"Next: change its words, then run: deal template test DEAL.yaml --only {name}")


def _desk() -> Desk:
    from assistant import coach
    from assistant.records.load import find_workspace

    return coach.open_desk(find_workspace(Path()))
