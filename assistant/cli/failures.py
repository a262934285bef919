"""How a command says what went wrong: the user's mistake and our fault never look alike."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from assistant.cli.group import ReaderGone
from assistant.errors import AssistantError, BadInput, Problem
from assistant.phrasing import plural
from assistant.reports.escape import printable
from assistant.spelling import nearest

_FULL = (errno.ENOSPC, errno.EDQUOT)
DONE, BAD_INPUT, OUR_FAULT = 0, 2, 3


def report(error: Exception) -> int:
    """Says on standard error what is wrong; gives the exit code."""
    if isinstance(error, ReaderGone):
        _close_quietly()
        return DONE
    if isinstance(error, OSError) and error.errno in _FULL:
        click.echo(f"Not all of it could be written: {error.strerror}.", err=True)
        return BAD_INPUT
    if isinstance(error, click.Abort):
        click.echo("Stopped. Nothing was written.", err=True)
        return BAD_INPUT
    if isinstance(error, click.ClickException):
        (_with_near_option(error) if isinstance(error, click.NoSuchOption) else error).show()
        return BAD_INPUT
    if isinstance(error, AssistantError):
        _show_mistake(error)
        return BAD_INPUT
    _show_fault(error)
    return OUR_FAULT


def _with_near_option(error: click.NoSuchOption) -> click.NoSuchOption:
    """Click's suggestions share letters with what was written, which is not always near."""
    near = nearest(error.option_name, error.possibilities or ())
    known = [near] if near else None
    return click.NoSuchOption(error.option_name, possibilities=known, ctx=error.ctx)


def show_problem(problem: Problem) -> None:
    """One line: place, level, message, hint."""
    mark = "warning: " if problem.level == "warning" else ""
    where = f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
    hint = f" {problem.hint}" if problem.hint else ""
    click.echo(printable(f"{where}: {mark}{problem.message}{hint}"), err=True)


def end_if_ours(failed: Iterable[str]) -> None:
    """Where a check failed it is our fault, whatever else is wrong: say so, and end with 3."""
    checks = ", ".join(dict.fromkeys(failed))
    if checks:
        click.echo(f"Our own fault, please report it: {checks} failed.", err=True)
        sys.exit(OUR_FAULT)


def end_if_bad(problems: Iterable[Problem]) -> None:
    """End with 2 where a problem is more than a warning."""
    if any(problem.level == "error" for problem in problems):
        sys.exit(BAD_INPUT)


def _show_mistake(error: AssistantError) -> None:
    if not isinstance(error, BadInput):
        click.echo(printable(str(error)), err=True)
        return
    for problem in error.problems:
        show_problem(problem)
    errors = sum(problem.level == "error" for problem in error.problems)
    click.echo(f"{plural(errors, 'problem')} to mend first.", err=True)


def _show_fault(fault: Exception) -> None:
    import traceback

    last = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{Path(last.filename).name}:{last.lineno}"
    click.echo("This is our fault, not yours; your files are unchanged.", err=True)
    click.echo(
        f"Please report: {type(fault).__name__} at {where}: {printable(str(fault))}", err=True
    )


def _close_quietly() -> None:
    """The reader of our pipe went away; that is no error."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
