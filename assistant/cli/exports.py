"""What the commands share that read CRM exports: what somebody says about one."""

from __future__ import annotations

from functools import wraps
from typing import Any

import click

from assistant.cli.params import FILE, Command, with_options


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


_NAMES = ("mapping", "dates", "currency", "products", "accounts")


def _reading(said: dict[str, Any]) -> object:
    from assistant.importers.crm.readings import ReadOptions

    return ReadOptions(**said)
