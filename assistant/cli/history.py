"""`deal history`: when each gap of a deal opened, and when it closed."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.params import FILE, for_people_or_programs

_EXAMPLES = """
\b
Examples:
  deal history deals/acme.yaml
  deal history deals/acme.yaml --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", type=FILE)
@for_people_or_programs
def history(path: Path, form: str) -> None:
    """When each gap of a deal opened and closed, as the audits saw it.

    PATH is a deal file. Every 'deal audit' adds a day to the history.
    """
    from assistant import coach
    from assistant.reports.history import render_history

    output.show(coach.deal_history(path), form, render_history)
