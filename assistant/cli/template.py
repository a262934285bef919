"""`deal template`: mail templates, seen, tried and begun."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.group import OrderedGroup
from assistant.cli.here import desk_here, workspace_here
from assistant.cli.params import FILE, DateParam, for_people_or_programs, today_at

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


@click.group(cls=OrderedGroup, epilog=_EXAMPLES)
def template() -> None:
    """See, try and write mail templates: the shipped ones, and those of your workspace."""


@template.command("list", epilog=_LIST_EXAMPLES)
@for_people_or_programs
def list_templates(form: str) -> None:
    """Every template with what it is for."""
    from assistant import coach
    from assistant.reports.templates import render_templates

    output.show(coach.describe_templates(desk_here()), form, render_templates, key="templates")


@template.command(short_help="What a template is for, needs and says.", epilog=_SHOW_EXAMPLES)
@click.argument("name")
@for_people_or_programs
def show(name: str, form: str) -> None:
    """What the template NAME is for, what it needs, and its words."""
    from assistant import coach
    from assistant.reports.templates import render_template

    output.show(coach.describe_template(desk_here(), name), form, render_template)


@template.command(short_help="Try templates on your deals.", epilog=_TEST_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=FILE)
@click.option("--only", multiple=True, metavar="NAME", help="This template; may be repeated.")
@click.option("--as-of", type=DateParam(), help="Write them on this day. Default: today.")
@for_people_or_programs
def test(paths: tuple[Path, ...], only: tuple[str, ...], as_of: dt.date | None, form: str) -> None:
    """Write every template's mail for the deals in PATHS, and say which refuse and why."""
    from assistant import coach
    from assistant.reports.templates import render_trials

    trials = coach.try_templates(paths, as_of or today_at(paths[0]), only)
    output.show(trials, form, render_trials, key="trials")


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

    begun = coach.begin_template(name, workspace_here())
    path = Path(os.path.relpath(begun.path))
    make_folder(path.parent)
    write_whole(path, begun.text, overwrite=False)
    click.echo(f"Written: {path}")
    if begun.replaces:
        click.echo(f"It is a copy of the shipped {name}, and from now on the one that is used.")
    click.echo(f"Next: change its words, then run: deal template test DEAL.yaml --only {name}")
