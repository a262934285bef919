"""Options, and kinds of them, that several commands take."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from assistant.errors import why_unreadable

Command = Callable[..., Any]
Option = Callable[[Command], Command]


class FileParam(click.Path):
    """A file or a folder, which need not be there; what it holds is for the command to say."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or a usage error where the machine cannot even look for it."""
        if not os.fspath(value):
            self.fail("this names nothing. Is a variable empty?", param, ctx)
        try:
            os.stat(value)
        except (FileNotFoundError, NotADirectoryError):
            pass  # some are yet to be written
        except PermissionError:
            self.fail(f"you have no permission to look into the folder of '{value}'.", param, ctx)
        except (OSError, ValueError) as error:
            self.fail(f"'{value}' cannot be reached: {why_unreadable(error)}.", param, ctx)
        return super().convert(value, param, ctx)


FILE = FileParam(path_type=Path, readable=False)
"""A file or a folder, as most commands take them."""

for_people_or_programs = click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)
"""Gives a command the option --format, which it takes as `form`."""


def with_options(command: Command, options: Sequence[Option]) -> Command:
    """The command with some options more, which its help shows in this order."""
    for option in reversed(options):
        command = option(command)
    return command


class DateParam(click.ParamType[dt.date]):
    """A day, written 2026-11-21."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """The date, or a usage error that says how to write one."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(
                f"'{value}' is no date. Write year-month-day, such as 2026-11-21.", param, ctx
            )


def today(zone: dt.tzinfo | None = None) -> dt.date:
    """The day in `zone`, else where this machine is. The clock is read in this module alone."""
    return dt.datetime.now(zone).date()


def now() -> dt.datetime:
    """This moment, for what is fetched; read nowhere else either."""
    return dt.datetime.now(dt.UTC)


def today_at(path: str | Path) -> dt.date:
    """The day it is now for the team whose deal or folder `path` is.

    Where their workspace sets no time zone, or cannot be read, it is this machine's day.
    """
    from assistant.errors import BadInput
    from assistant.records.load import find_workspace

    try:
        workspace = find_workspace(path)
    except BadInput:
        return today()
    days = workspace.source.value.get("days") if workspace.source else None
    is_set = isinstance(days, dict) and bool(days.get("time_zone"))
    return today(workspace.zone if is_set else None)
