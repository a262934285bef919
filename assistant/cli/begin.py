"""What the commands share that begin a file: its folder, the schema that editors check it with."""

from __future__ import annotations

import os
from pathlib import Path

import click

from assistant.errors import AssistantError, why_unwritable

SCHEMAS = ".deal"
"""The folder for schemas, at a workspace's root."""


def make_folder(folder: Path) -> None:
    """Make a folder, and say so, unless it is there.

    Raises:
        AssistantError: it cannot be made.
    """
    if folder.is_dir():
        return
    _make(folder)
    click.echo(f"Made the folder {folder}.")


def refresh_schema(schema: Path, text: str, what: str) -> None:
    """Write the schema of `what` beside the workspace, unless it is there as it should be."""
    from assistant.records.files import write_whole

    is_there = schema.is_file()
    if is_there and schema.read_text(encoding="utf-8", errors="replace") == text:
        return
    _make(schema.parent)
    write_whole(schema, text)
    did = "Refreshed" if is_there else "Written"
    click.echo(f"{did}: {os.path.relpath(schema)}, with which editors check and complete {what}.")


def seen_from(path: Path, schema: Path) -> str:
    """Where the schema is, seen from the file `path`."""
    return Path(os.path.relpath(schema.resolve(), path.resolve().parent)).as_posix()


def shell(path: Path | str) -> str:
    """The path as it can be pasted behind a command."""
    import shlex

    return shlex.quote(str(path))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AssistantError(f"{folder} cannot be made: {why_unwritable(error)}.") from error
