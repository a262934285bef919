"""`deal playbook`: the checks, seen and tested."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.group import OrderedGroup
from assistant.cli.here import desk_here
from assistant.cli.params import FILE, for_people_or_programs

_EXAMPLES = """
\b
Examples:
  deal playbook list
  deal playbook show buyer-silent
  deal playbook new big-deals
  deal playbook test our-playbooks/big-deals.yaml
"""
_LIST_EXAMPLES = """
\b
Examples:
  deal playbook list
  deal playbook list --format json
"""
_SHOW_EXAMPLES = """
\b
Examples:
  deal playbook show buyer-silent
  deal playbook show stalled/buyer-silent --format json
"""
_TEST_EXAMPLES = """
\b
Examples:
  deal playbook test
  deal playbook test our-playbooks
  deal playbook test our-playbooks/people.yaml
"""
_NEW_EXAMPLES = """
\b
Examples:
  deal playbook new big-deals
  deal playbook new big-deals --folder coaching
"""
_LINT_EXAMPLES = """
\b
Examples:
  deal playbook lint
  deal playbook lint our-playbooks/big-deals.yaml
"""


@click.group(cls=OrderedGroup, epilog=_EXAMPLES)
def playbook() -> None:
    """See, write and test checks: the shipped ones, and those of the workspace you are in."""


@playbook.command(
    "list", short_help="Every check, and every view of answers.", epilog=_LIST_EXAMPLES
)
@for_people_or_programs
def list_packs(form: str) -> None:
    """Every check with its severity and status, and every view of the answers."""
    from assistant import coach
    from assistant.reports.check import render_packs
    from assistant.reports.json import render_json

    desk = desk_here(examples=True)
    packs = coach.describe_playbooks(desk)
    views = coach.describe_views(desk)
    if form == "json":
        text = render_json({"packs": packs, "views": views})
    else:
        off = coach.switched_off(desk)
        text = render_packs(packs, output.width(), output.wants_colour(), off, views)
    click.echo(text, nl=False)


@playbook.command(short_help="What a check looks for, and why.", epilog=_SHOW_EXAMPLES)
@click.argument("check", metavar="ID")
@for_people_or_programs
def show(check: str, form: str) -> None:
    """What a check looks for, why, what it rests on, and how to change it.

    ID is pack/check, or the check alone where only one pack has it.
    """
    from assistant import coach
    from assistant.reports.check import render_check

    output.show(coach.describe_one(desk_here(examples=True), check), form, render_check)


@playbook.command(short_help="Try the examples in the playbooks.", epilog=_TEST_EXAMPLES)
@click.argument("files", nargs=-1, type=FILE, metavar="[FILE]...")
def test(files: tuple[Path, ...]) -> None:
    """Try the examples in the playbooks: in the FILEs, or folders of them; else in the shipped ones
    and your own.

    Exit code 1 when an example does not come out as it says, 2 when a playbook has mistakes.
    """
    from assistant import coach
    from assistant.reports.check import render_examples

    results = coach.try_playbooks(desk_here(examples=True), files)
    click.echo(render_examples(results), nl=False)
    if any(result.trouble for result in results):
        sys.exit(1)


@playbook.command("new", short_help="Begin a playbook of your own.", epilog=_NEW_EXAMPLES)
@click.argument("pack")
@click.option("--folder", default="", help="Where your playbooks stand. Default: our-playbooks.")
def new_pack(pack: str, folder: str) -> None:
    """Begin a playbook of your own: one check that works, with hints between the lines.

    PACK is its name, such as big-deals. The check is a draft: it runs in its examples only, until
    you trust it. An existing file is never changed.
    """
    from assistant.cli.own_playbooks import begin

    begin(pack, folder)


@playbook.command(short_help="Find every mistake in playbooks.", epilog=_LINT_EXAMPLES)
@click.argument("files", nargs=-1, type=FILE, metavar="[FILE]...")
@for_people_or_programs
def lint(files: tuple[Path, ...], form: str) -> None:
    """Find every mistake in playbooks: in the FILEs, else in your own, else in the shipped ones.

    Each mistake stands on a line of its own, with its place and what to do. Exit code 2 when
    there is one.
    """
    from assistant import coach
    from assistant.cli.own_playbooks import folders
    from assistant.reports.validation import lint_json, render_lint

    result = coach.lint_playbooks(files or folders())
    click.echo(lint_json(result) if form == "json" else render_lint(result), nl=False)
    if result.mistakes:
        sys.exit(2)
