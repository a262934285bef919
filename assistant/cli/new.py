"""`deal new`: a first record, empty or from eight questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.begin import SCHEMAS, make_folder, refresh_schema, seen_from, shell
from assistant.cli.params import FILE
from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.coach import Desk
    from assistant.records.deal import Deal

_EXAMPLES = """
\b
Examples:
  deal new deals/acme-ghent.yaml
  deal new deals/acme-ghent.yaml --name "Line monitoring, Ghent" --account "Acme Robotics"
  deal new acme --ask
"""
_SCHEMA = Path(SCHEMAS, "deal.schema.json")


@click.command(epilog=_EXAMPLES)
@click.argument("path", type=FILE)
@click.option("--name", default="", help="What the deal is called. Default: the file's name.")
@click.option("--account", default="", help="The company that would buy.")
@click.option("--ask", is_flag=True, help="Ask eight questions; Enter skips one.")
def new(path: Path, name: str, account: str, ask: bool) -> None:
    """Write a first deal record to PATH: what to fill in, with a coach's hints.

    An existing file is never changed.
    """
    from assistant import coach
    from assistant.records.deal import Account, Deal
    from assistant.records.files import write_whole
    from assistant.records.load import find_workspace

    path = _deal_path(path)
    desk = coach.open_desk(find_workspace(path))
    deal = Deal(
        name=name.strip() or _title(path),
        account=Account(name=account.strip()) if account.strip() else None,
    )
    if ask:
        deal = _ask(deal, desk)
    schema = desk.workspace.root / _SCHEMA
    text = coach.new_record(deal, seen_from(path, schema), desk)
    make_folder(path.parent)
    write_whole(path, text, overwrite=False)
    click.echo(f"Written: {path}")
    refresh_schema(schema, coach.deal_schema(desk), "deals")
    click.echo(f"Next: fill in what you know, then run: deal review {shell(path)}")


def _ask(deal: Deal, desk: Desk) -> Deal:
    from assistant.cli.interview import interview
    from assistant.records.deal import STAGES

    return interview(deal, (*STAGES, *desk.workspace.workspace.stages))


def _deal_path(path: Path) -> Path:
    """The file to write, with its suffix.

    Raises:
        AssistantError: it is there already, or can be no deal's file.
    """
    from assistant.records.load import WORKSPACE_FILE

    if path.is_dir():
        example = path / "acme.yaml"
        raise AssistantError(f"{path} is a folder. Name a file in it, such as {example}.")
    if path.suffix not in (".yaml", ".yml"):
        path = path.with_name(f"{path.name}.yaml")
    if path.name == WORKSPACE_FILE:
        raise AssistantError(f"{WORKSPACE_FILE} says who you are. Give the deal another name.")
    if path.exists():
        message = f"{path} is there already and was not changed. Name another file."
        raise AssistantError(message)
    return path


def _title(path: Path) -> str:
    """What the file's name says: `acme-ghent.yaml` is Acme ghent."""
    from assistant.phrasing import upper_first

    return upper_first(path.stem.replace("-", " ").replace("_", " ").strip()) or path.stem
