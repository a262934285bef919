"""What the deals of one workspace are reviewed with."""

from __future__ import annotations

from os.path import realpath
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.load import Playbooks, load_playbooks
from assistant.records.load import WorkspaceFile, find_workspace
from assistant.review.verdict import VerdictTable, load_verdicts


class Desk(msgspec.Struct, frozen=True):
    """What the deals of one workspace are reviewed with."""

    workspace: WorkspaceFile
    playbooks: Playbooks
    verdicts: VerdictTable


def open_desk(workspace: WorkspaceFile, *, examples: bool = False) -> Desk:
    """The playbooks and verdicts that a workspace uses.

    Args:
        workspace: whose they are.
        examples: read the examples in the shipped playbooks too.

    Raises:
        BadInput: every mistake in the workspace or in its own playbooks.
    """
    folder = resources.playbooks_folder()
    playbooks = load_playbooks(folder / "deal", workspace, examples=examples)
    return Desk(workspace, playbooks, load_verdicts(folder / "verdicts.yaml"))


class Desks:
    """The desk of each deal; deals in one folder share theirs."""

    def __init__(self) -> None:
        self._by_folder: dict[Path, Desk] = {}
        self._by_root: dict[Path, Desk] = {}

    def for_deal(self, path: Path) -> Desk:
        """What the deal at `path` is reviewed with."""
        folder = Path(realpath(path)).parent
        if folder not in self._by_folder:
            workspace = find_workspace(path)
            if workspace.root not in self._by_root:
                self._by_root[workspace.root] = open_desk(workspace)
            self._by_folder[folder] = self._by_root[workspace.root]
        return self._by_folder[folder]
