"""One deal through its audits."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from assistant.errors import AssistantError
from assistant.pipeline.history import History
from assistant.records.load import find_workspace, read_deal
from assistant.results.history import DealHistory


def deal_history(path: str | Path) -> DealHistory:
    """When each gap of the deal in a file opened and closed.

    Raises:
        BadInput: the file cannot be read.
        AssistantError: no audit has seen the deal, or the history is damaged.
    """
    workspace = find_workspace(path)
    deal = read_deal(path, workspace)
    with closing(History(workspace.root)) as history:
        found = history.of_deal(deal.id)
    if found is None and history.problem:
        raise AssistantError(str(history.problem))
    if found is None:
        hint = f"It begins with the first: deal audit {workspace.root}"
        raise AssistantError(f"No audit has seen {deal.deal.name} yet. {hint}")
    return found
