"""What the commands that change a deal share: their options, and how they say what changed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from assistant.cli import output
from assistant.cli.params import Command, DateParam, Option, for_people_or_programs, with_options

if TYPE_CHECKING:
    from assistant.results.changes import Edited

TODAY = "today"
"""What an option that may name a day has for value when none stands behind it."""

_OPTIONS = (
    click.option("--as-of", type=DateParam(), metavar="DATE", help="The day that counts as today."),
    click.option("--dry-run", "rehearse", is_flag=True, help="Show the change and write nothing."),
    for_people_or_programs,
)


def changes_a_deal(command: Command) -> Command:
    """Adds --as-of, --dry-run and --format to a command."""
    return with_options(command, _OPTIONS)


def show(edited: Edited, form: str) -> None:
    """Print what was done, and what the review says differently."""
    from assistant.reports.changes import render_edited

    output.show(edited, form, render_edited)


class _DayOrWords(DateParam):
    """A day, "today", or else words: `--done 2026-11-20` and `--done security paper` are fine."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """The date; words as they are, unless they look like a date that went wrong."""
        if isinstance(value, str) and not value[:1].isdigit():
            return value
        return super().convert(value, param, ctx)


def on_a_day(name: str, what: str) -> Option:
    """Gives a command an option that may be followed by a day; without one it is `TODAY`.

    Args:
        name: of the option.
        what: happened on that day, as its help says.
    """
    return click.option(
        name,
        type=_DayOrWords(),
        is_flag=False,
        flag_value=TODAY,
        metavar="[DATE]",
        help=f"{what} on that day; without a day: today.",
    )
