"""What commands share at the edge: the terminal, the environment, files written whole."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import traceback
from pathlib import Path

import click

from assistant.errors import AssistantError, BadInput, Problem
from assistant.phrasing import plural
from assistant.reports.escape import printable

NARROW = 80


def use_utf8() -> None:
    """The same bytes under every locale."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


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


def show_problems(wrong: AssistantError) -> None:
    """Say on standard error what is wrong, where, and what to do."""
    if not isinstance(wrong, BadInput):
        click.echo(printable(str(wrong)), err=True)
        return
    for problem in wrong.problems:
        show_problem(problem)
    errors = sum(problem.level == "error" for problem in wrong.problems)
    click.echo(f"{plural(errors, 'problem')} to mend; nothing was reviewed.", err=True)


def show_problem(problem: Problem) -> None:
    """One line: place, level, message, hint."""
    mark = "warning: " if problem.level == "warning" else ""
    where = f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
    hint = f" {problem.hint}" if problem.hint else ""
    click.echo(printable(f"{where}: {mark}{problem.message}{hint}"), err=True)


def show_fault(fault: Exception) -> None:
    """A fault of ours looks different from a mistake in somebody's file."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    click.echo("This is our fault, not yours; your files are unchanged.", err=True)
    click.echo(f"Please report: {type(fault).__name__} at {where}: {printable(str(fault))}", err=True)


def close_quietly() -> None:
    """The reader of our pipe went away; that is no error."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
