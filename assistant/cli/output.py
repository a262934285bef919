"""What commands share at the edge: the terminal, the environment, files written whole."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from assistant.records.files import write_whole

NARROW = 80


def wants_colour() -> bool:
    """Whether to colour: on a terminal, unless `NO_COLOR` is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def width() -> int:
    """Columns to write for: the terminal's, at most 100; 80 in a pipe."""
    if not sys.stdout.isatty():
        return NARROW
    return max(40, min(100, os.get_terminal_size().columns))


def emit(text: str, output: Path | None) -> None:
    """Print the text, or write it to a file that is never half there."""
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
        click.echo(f"Written: {output}", err=True)
