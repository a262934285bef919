"""`deal validate`: are the files as they should be?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

_EXAMPLES = """
\b
Examples:
  deal validate acme.yaml
  deal validate deals/ workspace.yaml
  deal validate deals/ --format json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)
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
