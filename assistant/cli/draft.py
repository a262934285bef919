"""`deal draft`: a short mail about the customer, every fact proven."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.failures import BAD_INPUT
from assistant.cli.params import FILE, DateParam, today_at
from assistant.results.draft import Draft

_EXAMPLES = """
\b
Examples:
  deal draft acme.yaml
  deal draft acme.yaml own-up --to Daniel
  deal draft acme.yaml --output mail.eml
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", type=FILE)
@click.argument("template", default="")
@click.option("--to", default="", metavar="NAME", help="Whom it goes to. Default: who fits.")
@click.option("--as-of", type=DateParam(), help="Write it on this day. Default: today.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json", "mailto"]),
    default="terminal",
    help="For people, for programs, or a link that begins a mail.",
)
@click.option(
    "--output",
    "target",
    type=FILE,
    help="Write an unsent mail to this .eml file.",
)
def draft(
    path: Path, template: str, to: str, as_of: dt.date | None, form: str, target: Path | None
) -> None:
    """Draft a short mail about the customer, in their words, with a source for every fact.

    PATH is a deal file. Without TEMPLATE the deal's verdict chooses one. Nothing is ever sent.
    What cannot be proven, or was told in confidence, makes the draft refuse and say what to ask.
    """
    from assistant import coach

    if target and target.suffix.lower() not in ("", ".eml", ".yaml", ".yml"):
        message = f"an unsent mail is an .eml file, such as {target.with_suffix('.eml')}."
        raise click.BadParameter(message, param_hint="--output")
    made = coach.draft_mail(path, as_of or today_at(path), template, to)
    if made.refused or not target:
        click.echo(_rendered(made, form), nl=False)
    else:
        from assistant.outreach.eml import to_eml
        from assistant.records.files import write_whole

        output.refuse_record(target, [path])
        write_whole(target, to_eml(made).decode())
        click.echo(f"Written: {target}", err=True)
    if made.refused:
        sys.exit(BAD_INPUT)


def _rendered(made: Draft, form: str) -> str:
    if form == "json":
        from assistant.reports.json import render_json

        return render_json(made)
    if form == "mailto" and not made.refused:
        from assistant.outreach.eml import to_mailto

        return f"{to_mailto(made)}\n"
    from assistant.reports.draft import render_draft

    return render_draft(made, output.width(), output.wants_colour())
