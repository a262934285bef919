"""What the commands share that read CRM exports: what somebody says about one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assistant.cli.params import FILE, Command, with_options

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions


def _currency(_: click.Context, __: click.Parameter, value: str) -> str:
    if value and not (len(value) == len("EUR") and value.isalpha() and value.isascii()):
        raise click.BadParameter(f"'{value}' is no currency. Write three letters, such as EUR.")
    return value.upper()


_OPTIONS = (
    click.option("--mapping", type=FILE, help="A file that says what the columns are."),
    click.option(
        "--dates",
        type=click.Choice(["day-first", "month-first"]),
        help="What comes first in 1/2/2017, where the export does not tell.",
    ),
    click.option(
        "--currency", default="", callback=_currency, help="Of amounts that name none: EUR, USD."
    ),
    click.option(
        "--products", type=FILE, help="A CSV file with our products, to find misspelt ones."
    ),
    click.option("--accounts", type=FILE, help="A CSV file with the accounts, and their ids."),
)


def about_exports(command: Command) -> Command:
    """Gives a command the options about exports; it takes them together, as `reading`.

    `reading` is None where none of them was used.
    """

    @wraps(command)
    def told(**given: Any) -> None:
        said = {name: given.pop(name) for name in _NAMES}
        command(**given, reading=_reading(said) if any(said.values()) else None)

    return with_options(told, _OPTIONS)


_FILES = ("mapping", "products", "accounts")
_NAMES = (*_FILES, "dates", "currency")


def say_unused(reading: ReadOptions | None, paths: Iterable[Path]) -> None:
    """Says on standard error which options go unused where none of the paths is an export."""
    from assistant.coach import is_export
    from assistant.phrasing import names

    said = [f"--{name}" for name in _NAMES if reading and getattr(reading, name)]
    if said and not any(map(is_export, paths)):
        verb = "is" if len(said) == 1 else "are"
        click.echo(f"{names(said)} {verb} not used: nothing named here is a CRM export.", err=True)


def _reading(said: dict[str, Any]) -> object:
    from assistant.importers.crm.readings import ReadOptions

    _refuse_missing(said[name] for name in _FILES if said[name])
    return ReadOptions(**said)


def _refuse_missing(files: Iterable[Path]) -> None:
    """Refuses files that are not there, also where no export will ask for them.

    Raises:
        BadInput: a problem for each of them.
    """
    from assistant.errors import BadInput, Problem, why_unreadable

    problems = []
    for path in files:
        try:
            path.stat()
        except (OSError, ValueError) as error:
            problems.append(Problem(path=str(path), message=f"{why_unreadable(error)}."))
    if problems:
        raise BadInput(problems)
