"""What counts in the folder where a command runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.coach import Desk
    from assistant.records.load import WorkspaceFile


def workspace_here() -> WorkspaceFile:
    """The nearest workspace upward from here."""
    from assistant.records.load import find_workspace

    return find_workspace(Path())


def desk_here(*, examples: bool = False) -> Desk:
    """The playbooks and settings that are used here; with `examples`, as they are tested."""
    from assistant import coach

    return coach.open_desk(workspace_here(), examples=examples)
