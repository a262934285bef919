"""What the commands share that write reports: in which format, and to which file."""

from __future__ import annotations

from functools import wraps
from pathlib import Path
from typing import Any

import click

from assistant.cli.params import FILE, Command, Option, with_options

_SUFFIXES = {
    "terminal": (".txt",),
    "markdown": (".md", ".markdown"),
    "html": (".html", ".htm"),
    "csv": (".csv",),
    "json": (".json",),
}
"""What the files of each format end in; the first is the one to recommend."""


def writes_reports(*formats: str) -> Option:
    """Gives a command --format, as `form`, and --output, as `target`.

    Where nobody names a format, `form` is what the file's suffix asks for.
    """

    def added(command: Command) -> Command:
        @wraps(command)
        def told(form: str | None, target: Path | None, **given: Any) -> None:
            command(**given, form=form or _format_for(target, formats), target=target)

        return with_options(told, _options(formats))

    return added


def _options(formats: tuple[str, ...]) -> tuple[Option, ...]:
    *others, last = (_SUFFIXES[form][0] for form in formats)
    return (
        click.option(
            "--format",
            "form",
            type=click.Choice(formats),
            help="For people, or for programs. Default: what --output ends in, else terminal.",
        ),
        click.option(
            "--output",
            "target",
            type=FILE,
            help=f"Write to this file: {', '.join(others)} or {last}.",
        ),
    )


def _format_for(target: Path | None, formats: tuple[str, ...]) -> str:
    suffix = target.suffix.lower() if target else ""
    return next((form for form in formats if suffix in _SUFFIXES[form]), "terminal")
