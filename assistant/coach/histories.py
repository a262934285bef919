"""One deal through its audits."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import closing
from pathlib import Path

from msgspec.structs import replace

from assistant.errors import AssistantError
from assistant.phrasing import day
from assistant.pipeline.history import History
from assistant.records.deal import Deal
from assistant.records.load import find_workspace, read_deal
from assistant.records.names import slug
from assistant.results.history import DealHistory, Span

_TOUCH = re.compile(r"(\d{4}-\d\d-\d\d)-([a-z]+)(?:-\d+)?")
_WHOLE = frozenset(
    (
        *("age", "close", "deal", "economic-buyer", "moves"),
        *("next-step", "paper", "personal-win", "replies", "stage"),
    )
)
"""Subjects that a finding's title names already."""


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
    return replace(found, spans=tuple(_named(span, deal.deal) for span in found.spans))


def _named(span: Span, deal: Deal) -> Span:
    """The span with the words for what it is about: people by their names, touches by their day."""
    subject = span.id.rpartition(":")[2]
    people = {slug(one.name): one.name for one in deal.stakeholders}
    if touch := _TOUCH.fullmatch(subject):
        told = f"{touch[2]} of {day(dt.date.fromisoformat(touch[1]))}"
    else:
        told = people.get(subject, subject.replace("-", " ").replace("_", " "))
    return replace(span, subject="" if subject in _WHOLE else told)
