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
_FOREIGN = (
    ".pdf",
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".pptx",
    ".xls",
    ".xlsx",
    ".ods",
    ".csv",
    ".png",
)
"""A file with one of these endings could not be opened if it held a text of ours."""


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


def _endings(formats: tuple[str, ...]) -> str:
    *others, last = (_SUFFIXES[form][0] for form in formats)
    return f"{', '.join(others)} or {last}"


def _options(formats: tuple[str, ...]) -> tuple[Option, ...]:
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
            help=f"Write to this file: {_endings(formats)}.",
        ),
    )


def _format_for(target: Path | None, formats: tuple[str, ...]) -> str:
    suffix = target.suffix.lower() if target else ""
    known = next((form for form in formats if suffix in _SUFFIXES[form]), "")
    if suffix in _FOREIGN and not known:
        message = f"no report is written as {suffix}. End the name in {_endings(formats)}."
        raise click.BadParameter(message, param_hint="--output")
    return known or "terminal"
