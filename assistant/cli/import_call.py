"""`deal import call`: recorded calls, taken into a deal with who spoke how much."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

import click

from assistant.cli import output
from assistant.cli.editing import changes_a_deal
from assistant.cli.params import FILE, DateParam, today_at

_EXAMPLES = """
\b
Examples:
  deal import call GMT20260820-100000_Recording.transcript.vtt --into acme.yaml
  deal import call call.srt --into acme.yaml --date 2026-08-20 --ours "Kim Lee"
  deal import call otter.txt --into acme.yaml --ours "Speaker 1" \\
      --theirs "Speaker 2=Maria Lopez"
  deal import call visit.vtt --into acme.yaml --kind meeting --with Maria
"""


@click.command("call", epilog=_EXAMPLES)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=FILE)
@click.option(
    "--into",
    required=True,
    metavar="FILE",
    type=FILE,
    help="The deal that the calls belong to.",
)
@click.option("--date", "day", type=DateParam(), help="The day. Default: as the call tells it.")
@click.option("--with", "present", multiple=True, metavar="NAME", help="Who of theirs took part.")
@click.option("--ours", multiple=True, metavar="NAME", help="A name in the call that is one of us.")
@click.option(
    "--theirs",
    multiple=True,
    metavar="NAME[=WHO]",
    help="A name in the call that is one of theirs; with =WHO: who it is.",
)
@click.option(
    "--kind",
    type=click.Choice(["call", "meeting", "demo"]),
    default="call",
    help="What it was. Default: call.",
)
@changes_a_deal
@click.pass_context
def import_call(
    context: click.Context,
    paths: tuple[Path, ...],
    into: Path,
    day: dt.date | None,
    present: tuple[str, ...],
    ours: tuple[str, ...],
    theirs: tuple[str, ...],
    kind: Literal["call", "meeting", "demo"],
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
) -> None:
    """Take recorded calls into a deal.

    PATH is a transcript from Zoom, Teams or others (.vtt, .srt, .sbv), a text that names the
    speakers, as Otter writes it, Gong's .json, or a folder of them. The transcript is copied beside
    your deals, the call becomes an activity, or joins the one that you wrote down that day.

    Whoever speaks is one of your stakeholders, one of us, or new; where nothing says which, you are
    asked. The day comes from the recording or its name. Taking a call in twice changes nothing.
    """
    from assistant import coach
    from assistant.cli.failures import BAD_INPUT, show_problem
    from assistant.importers.calls import Wanted
    from assistant.importers.cast import Told
    from assistant.reports.imported_calls import render_imported_calls

    wanted = Wanted(as_of or today_at(into), Told(ours, theirs, present), day, kind)
    imported = coach.import_calls(paths, into, wanted, write=not rehearse)
    output.show(imported, form, render_imported_calls)
    if form == "terminal":
        for problem in imported.skipped:
            show_problem(problem)
    if imported.skipped:
        context.exit(BAD_INPUT)
