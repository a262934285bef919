"""`deal history`: when each gap of a deal opened, and when it closed."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli import output

_EXAMPLES = """
\b
Examples:
  deal history deals/acme.yaml
  deal history deals/acme.yaml --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs.",
)
def history(path: Path, form: str) -> None:
    """When each gap of a deal opened and closed, as the audits saw it.

    PATH is a deal file. Every 'deal audit' adds a day to the history.
    """
    from assistant import coach

    found = coach.deal_history(path)
    if form == "json":
        from assistant.reports.json import render_json

        click.echo(render_json(found), nl=False)
        return
    from assistant.reports.history import render_history

    click.echo(render_history(found, output.width(), output.wants_colour()), nl=False)
