"""What `deal playbook new` and `lint` do with the workspace that they run in."""

from __future__ import annotations

import os
from pathlib import Path

import click

from assistant.cli.begin import make_folder, shell
from assistant.cli.here import workspace_here


def begin(pack: str, folder: str) -> None:
    """Write a first playbook, and tell workspace.yaml where it stands."""
    from assistant import coach
    from assistant.records.edit import apply_to_file
    from assistant.records.files import write_whole
    from assistant.records.load import WORKSPACE_FILE

    workspace = workspace_here()
    new = coach.begin_playbook(pack, folder, workspace)
    path = Path(os.path.relpath(new.path))
    make_folder(path.parent)
    write_whole(path, new.text, overwrite=False)
    click.echo(f"Written: {path}")
    if new.workspace and workspace.source:
        file = Path(os.path.relpath(workspace.root / WORKSPACE_FILE))
        apply_to_file(file, workspace.source, new.workspace)
        click.echo(f"Changed: {file}, which now says 'folder: {new.folder}' under 'playbooks'.")
    elif not workspace.workspace.playbooks.folder:
        click.echo(_by_hand(new.folder, has_file=workspace.source is not None))
    click.echo(f"Next: change its words, then run: deal playbook test {shell(path)}")


def _by_hand(folder: str, *, has_file: bool) -> str:
    where = "workspace.yaml" if has_file else "a workspace.yaml here ('deal init' begins one)"
    return f"So that reviews use it, write in {where}:\n\n  playbooks: {{folder: {folder}}}\n"


def folders() -> tuple[Path, ...]:
    """The folder of the team's own playbooks; without one, those of the shipped ones."""
    from assistant.resources import playbooks_folder

    workspace = workspace_here()
    own = workspace.workspace.playbooks.folder
    shipped = (playbooks_folder() / "deal", playbooks_folder() / "mail")
    folders = (workspace.root / own,) if own else shipped
    return tuple(Path(os.path.relpath(folder)) for folder in folders)
