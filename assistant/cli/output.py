"""What commands share at the edge: the terminal, the environment, files written whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import click

from assistant.records.files import write_whole

T = TypeVar("T")

NARROW = 80
_RECORD_SUFFIXES = (".yaml", ".yml")


def wants_colour(target: Path | None = None) -> bool:
    """Whether to colour: on a terminal, unless `NO_COLOR` is set; never in a file."""
    return target is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def width(target: Path | None = None) -> int:
    """Columns to write for: the terminal's, at most 100; 80 in a pipe or a file."""
    if target is not None or not sys.stdout.isatty():
        return NARROW
    return max(40, min(100, os.get_terminal_size().columns))


def show(result: T, form: str, render: Callable[[T, int, bool], str], key: str = "") -> None:
    """Print a result: as JSON for programs, else as `render` writes it for this terminal.

    Args:
        result: what to print.
        form: "json" or "terminal".
        render: takes the result, the width, and whether to colour.
        key: what a list is called in the JSON.
    """
    if form == "json":
        from assistant.reports.json import render_json

        text = render_json({key: result} if key else result)
    else:
        text = render(result, width(), wants_colour())
    click.echo(text, nl=False)


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
