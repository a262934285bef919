"""What the deals of one workspace are reviewed with."""

from __future__ import annotations

from os.path import realpath
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from assistant import resources
from assistant.checks.load import Playbooks, load_playbooks
from assistant.errors import AssistantError
from assistant.records.load import WorkspaceFile, find_workspace
from assistant.review.verdict import VerdictTable, shipped_verdicts

if TYPE_CHECKING:
    from assistant.checks.views import ViewFile


class Desk(msgspec.Struct, frozen=True):
    """What the deals of one workspace are reviewed with; `view` is a method, if one is wanted."""

    workspace: WorkspaceFile
    playbooks: Playbooks
    verdicts: VerdictTable
    view: ViewFile | None = None


def open_desk(workspace: WorkspaceFile, view: str = "", *, examples: bool = False) -> Desk:
    """The playbooks, verdicts and view that a workspace uses.

    Args:
        workspace: whose they are.
        view: the name of one; "" for the workspace's own choice.
        examples: read the examples in the shipped playbooks too.

    Raises:
        BadInput: every mistake in the workspace, in its own playbooks, or in the view.
        AssistantError: no view is called so.
    """
    playbooks = load_playbooks(resources.playbooks_folder(), workspace, examples=examples)
    return Desk(workspace, playbooks, shipped_verdicts(), _view(workspace, playbooks, view))


def _view(workspace: WorkspaceFile, playbooks: Playbooks, name: str) -> ViewFile | None:
    if not name and not workspace.workspace.playbooks.view:
        return None
    from assistant.checks.views import FOLDER, choose_view, read_views  # noqa: PLC0415

    views = read_views(resources.playbooks_folder() / FOLDER, workspace)
    if name not in views and any(pack.name == name for pack in playbooks.known):
        message = f"'{name}' is a playbook of checks, not a view of the answers."
        raise AssistantError(f"{message} To see what its checks find: --only {name}.")
    known = choose_view(views, name, playbooks.questions, workspace)
    return known.view if known else None


class Desks:
    """The desk of each deal; deals in one folder share theirs.

    Args:
        view: the name of the view that all of them show; "" for each workspace's own choice.
    """

    def __init__(self, view: str = "") -> None:
        self._view = view
        self._by_folder: dict[Path, Desk] = {}
        self._by_root: dict[Path, Desk] = {}

    def for_deal(self, path: Path) -> Desk:
        """What the deal at `path` is reviewed with."""
        folder = Path(realpath(path)).parent
        if folder not in self._by_folder:
            workspace = find_workspace(path)
            if workspace.root not in self._by_root:
                self._by_root[workspace.root] = open_desk(workspace, self._view)
            self._by_folder[folder] = self._by_root[workspace.root]
        return self._by_folder[folder]
