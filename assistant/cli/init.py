"""`deal init`: who are we? A first workspace.yaml, empty or from a few questions."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.begin import SCHEMAS, make_folder, refresh_schema, seen_from, shell
from assistant.cli.params import FILE
from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.records.workspace import Workspace

_EXAMPLES = """
\b
Examples:
  deal init
  deal init sales --ask
  deal init sales --company Sensoric --domain sensoric.example
"""
_SCHEMA = Path(SCHEMAS, "workspace.schema.json")


@click.command(epilog=_EXAMPLES)
@click.argument("folder", default=".", type=FILE)
@click.option("--company", default="", help="What we are called.")
@click.option("--domain", "domains", multiple=True, help="What stands behind the @ of our mails.")
@click.option("--ask", is_flag=True, help="Ask a few questions; Enter skips one.")
def init(folder: Path, company: str, domains: tuple[str, ...], ask: bool) -> None:
    """Say who you are: write a workspace.yaml to FOLDER, for all the deals in it and below.

    It tells our mails from theirs, and holds what your team sees differently: stages, holidays,
    checks. On a terminal it asks for what is missing. An existing file is never changed.
    """
    from assistant.records.files import write_whole
    from assistant.records.new_workspace import first_workspace
    from assistant.records.schema import record_schema

    path = _free(folder)
    _say_what_is_above(path)
    workspace = _given(company, domains)
    if ask or (not (company and domains) and _on_a_terminal()):
        from assistant.cli.introduction import introduce

        workspace = introduce(workspace)
    schema = folder / _SCHEMA
    text = first_workspace(workspace, seen_from(path, schema))
    make_folder(folder)
    write_whole(path, text, overwrite=False)
    click.echo(f"Written: {path}")
    refresh_schema(schema, record_schema("workspace"), "this file")
    click.echo(f"Next: write down a first deal: deal new {shell(folder / 'deals' / 'acme.yaml')}")


def _free(folder: Path) -> Path:
    """Where the workspace will stand.

    Raises:
        AssistantError: one is there already.
    """
    from assistant.records.load import WORKSPACE_FILE

    path = folder / WORKSPACE_FILE
    if path.exists():
        raise AssistantError(f"{path} is there already and was not changed. Edit it as you like.")
    return path


def _say_what_is_above(path: Path) -> None:
    """A workspace higher up no longer counts for what is below the new one."""
    from assistant.records.load import WORKSPACE_FILE

    parents = path.resolve().parent.parents
    above = next((one for one in parents if (one / WORKSPACE_FILE).is_file()), None)
    if above:
        click.echo(f"From now on the deals here no longer follow {above / WORKSPACE_FILE}.")


def _given(company: str, domains: tuple[str, ...]) -> Workspace:
    from assistant.records.typed_workspace import read_domain
    from assistant.records.workspace import Workspace

    try:
        return Workspace(company=company.strip(), domains=tuple(map(read_domain, domains)))
    except ValueError as wrong:
        raise AssistantError(str(wrong)) from None


def _on_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()
