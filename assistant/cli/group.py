"""The group of commands; a command's module is imported when it is called, not before."""

from __future__ import annotations

from importlib import import_module

import click

_HOME = "assistant.cli"
COMMANDS: dict[str, str] = {
    "review": "What a good coach would ask about a deal.",
    "new": "Write a first deal record.",
    "init": "Say who you are: write a workspace.yaml.",
    "answer": "Write down what the customer said.",
    "promise": "Write down a promise, or what became of it.",
    "log": "Write down what happened, and what is next.",
    "waive": "Leave a finding alone, with a reason and a date.",
    "read": "See what is understood in a mail or a call.",
    "validate": "Check deal files without reviewing them.",
    "playbook": "See, write and test the checks.",
    "schema": "Print the JSON Schema of deals and workspaces.",
}
"""Every command with the line that `deal --help` shows: kept here, so that help loads nothing."""


class LazyGroup(click.Group):
    """A click group that knows its commands' names without loading them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"{_HOME}.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, but a misspelt command gets a suggestion."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            from assistant.errors import did_you_mean

            raise click.UsageError(f"No command '{name}'. {did_you_mean(name, COMMANDS)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands from the table above."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))
