"""`deal validate`: are the files as they should be?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from assistant.cli.params import FILE, for_people_or_programs

_EXAMPLES = """
\b
Examples:
  deal validate acme.yaml
  deal validate deals/ workspace.yaml
  deal validate deals/ --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=FILE)
@for_people_or_programs
def validate(paths: tuple[Path, ...], form: str) -> None:
    """Check deal files and workspace.yaml without reviewing them.

    PATHS are files, or folders of them. Each problem stands on a line of its own, with its place
    and what to do. Warnings do not stop a review.
    """
    from assistant import coach
    from assistant.reports.validation import render_validation, validation_json

    result = coach.validate_paths(paths)
    click.echo(validation_json(result) if form == "json" else render_validation(result), nl=False)
    if result.errors:
        sys.exit(2)
