"""The group of commands; a command's module is imported when it is called, not before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from keyword import iskeyword
from typing import Any

import click

_HOME = "assistant.cli"
COMMANDS: dict[str, str] = {
    "review": "What a good coach would ask about a deal.",
    "research": "Collect what a company says in public, with its sources.",
    "draft": "Draft a short mail about the customer, every fact proven.",
    "audit": "Many deals side by side: which are stalled, and why.",
    "history": "When each gap of a deal opened and closed.",
    "backtest": "Would the checks have warned of deals that were lost?",
    "new": "Write a first deal record.",
    "init": "Say who you are: write a workspace.yaml.",
    "answer": "Write down what the customer said.",
    "promise": "Write down a promise, or what became of it.",
    "log": "Write down what happened, and what is next.",
    "import": "Take in mails, calls and CRM exports.",
    "waive": "Leave a finding alone, with a reason and a date.",
    "read": "See what is understood in a mail or a call.",
    "check-mail": "What a good coach would say about a mail before you send it.",
    "validate": "Check deal files without reviewing them.",
    "playbook": "See, write and test the checks.",
    "template": "See, write and try mail templates.",
    "schema": "Print the JSON Schema of deals and workspaces.",
}
"""Every command with the line that `deal --help` shows: kept here, so that help loads nothing."""


class ReaderGone(Exception):
    """Whoever read what we print reads no more: `head` has had enough."""


@contextmanager
def _reader_may_go() -> Iterator[None]:
    """Lets no broken pipe come to click, which would end with 1: here that is an alarm."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error


class OrderedGroup(click.Group):
    """A click group that lists its commands in the order in which they are written."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, not by the alphabet."""
        return list(self.commands)


class LazyGroup(click.Group):
    """A click group that knows its commands' names without loading them.

    Args:
        table: every command with its line of help.
        prefix: how the names of its modules begin: `deal import mail` is in `import_mail`.
    """

    def __init__(
        self, *args: Any, table: Mapping[str, str] = COMMANDS, prefix: str = "", **attributes: Any
    ) -> None:
        super().__init__(*args, **attributes)
        self._table = table
        self._prefix = prefix

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a newcomer needs them."""
        return list(self._table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in self._table:
            return None
        name = f"{self._prefix}{cmd_name}".replace("-", "_")
        name += "_" if iskeyword(name) else ""
        command: click.Command = getattr(import_module(f"{_HOME}.{name}"), name)
        return command

    def make_context(self, *args: Any, **attributes: Any) -> click.Context:
        """As click does it; help is printed here."""
        with _reader_may_go():
            return super().make_context(*args, **attributes)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does it; whatever else is printed is printed here."""
        with _reader_may_go():
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, but a misspelt command gets a suggestion."""
        name = args[0]
        if name not in self._table and not name.startswith("-"):
            from assistant.errors import did_you_mean

            raise click.UsageError(f"No command '{name}'. {did_you_mean(name, self._table)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands from the table."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self._table.items()))
