"""`deal read`: one mail or call, with what was understood marked in it."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.params import FILE, DateParam, for_people_or_programs

_EXAMPLES = """
\b
Examples:
  deal read reply.eml
  deal read call.vtt --date 2026-11-20
  deal read notes.txt --format json
  pbpaste | deal read - --date 2026-11-20
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.option(
    "--date",
    "said_on",
    type=DateParam(),
    help="The day it was said, for due dates. Default: the mail's own; else none are told.",
)
@for_people_or_programs
def read(path: Path, said_on: dt.date | None, form: str) -> None:
    """See what is understood in a mail or a call.

    FILE is a mail (.eml, .msg, or its text), or a transcript (.vtt, .srt, .sbv, Gong's .json, or
    text with speakers); - reads what is piped in. Only the newest words of a mail are read: what it
    quotes and its signature are cut first. Your products and company are known from
    workspace.yaml, where there is one.
    """
    from assistant import coach
    from assistant.reports.read import render_read

    if str(path) == "-":
        content = sys.stdin.buffer.read()
        reading = coach.read_content(content, "standard input", Path.cwd(), said_on)
    else:
        reading = coach.read_file(path, said_on)
    output.show(reading, form, render_read)
