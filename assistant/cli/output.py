"""What commands share at the edge: the terminal, the environment, files written whole."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from assistant.errors import AssistantError

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


def write_whole(path: Path, text: str, *, overwrite: bool = True) -> None:
    """Write a file so that it is there whole or not at all.

    Raises:
        AssistantError: the file is there already and must not be overwritten, or cannot be written.
    """
    import tempfile

    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise AssistantError(f"{path}: cannot be written: {error.strerror}.") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        if overwrite:
            temporary.replace(path)
        else:
            os.link(temporary, path)
    except FileExistsError:
        message = f"{path} is there already; nothing was changed. Name another file."
        raise AssistantError(message) from None
    except OSError as error:
        raise AssistantError(f"{path}: cannot be written: {error.strerror}.") from error
    finally:
        temporary.unlink(missing_ok=True)
