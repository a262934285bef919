"""What commands share at the edge: the terminal, the environment, files written whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from assistant.records.files import write_whole

NARROW = 80
_FORMATS = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".json": "json",
    ".txt": "terminal",
}
_RECORD_SUFFIXES = (".yaml", ".yml")


def wants_colour(target: Path | None = None) -> bool:
    """Whether to colour: on a terminal, unless `NO_COLOR` is set; never in a file."""
    return target is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def width(target: Path | None = None) -> int:
    """Columns to write for: the terminal's, at most 100; 80 in a pipe or a file."""
    if target is not None or not sys.stdout.isatty():
        return NARROW
    return max(40, min(100, os.get_terminal_size().columns))


def format_for(target: Path | None) -> str:
    """The format that a file's suffix asks for; for people where it asks for none."""
    return _FORMATS.get(target.suffix.lower(), "terminal") if target else "terminal"


def refuse_record(target: Path, inputs: Iterable[Path]) -> None:
    """Refuses to write a report over somebody's record.

    Args:
        target: the file to be written.
        inputs: the files that the report is about.

    Raises:
        AssistantError: the target is one of the inputs, or holds a record of any kind.
    """
    from assistant.errors import AssistantError

    is_input = os.path.realpath(target) in {os.path.realpath(path) for path in inputs}
    if is_input or target.suffix.lower() in _RECORD_SUFFIXES or _holds_record(target):
        raise AssistantError(
            f"{target} is a record, not a place for a report: "
            "name another file, such as review.html, .md, .json or .txt."
        )


def _holds_record(path: Path) -> bool:
    """Whether the file reads as a deal or a workspace, whatever its name."""
    from assistant.errors import BadInput
    from assistant.records.source import read_source

    if not path.is_file():
        return False
    try:
        value = read_source(path).value
    except BadInput:
        return False
    return isinstance(value, dict) and ("name" in value or "company" in value)


def emit(text: str, output: Path | None) -> None:
    """Print the text, or write it to a file that is never half there."""
    if output is None:
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
        click.echo(f"Written: {output}", err=True)
