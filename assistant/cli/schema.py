"""`deal schema`: what editors complete and check with."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.cli import output
from assistant.cli.here import desk_here
from assistant.cli.params import FILE

_EXAMPLES = """
\b
Examples:
  deal schema
  deal schema workspace --output workspace.schema.json

An editor with YAML support uses it when a deal begins with such a line:

\b
  # yaml-language-server: $schema=deal.schema.json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("kind", type=click.Choice(["deal", "workspace"]), default="deal")
@click.option("--output", "target", type=FILE, help="Write to this file.")
def schema(kind: str, target: Path | None) -> None:
    """The JSON Schema (2020-12) of deal files, or of workspace.yaml.

    It offers the stages and questions of the workspace that you are in.
    """
    from assistant import coach
    from assistant.records.schema import record_schema

    if kind == "workspace":
        output.emit(record_schema("workspace"), target)
    else:
        output.emit(coach.deal_schema(desk_here()), target)
