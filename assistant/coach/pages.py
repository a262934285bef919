"""Reading one public page from a file, without a deal."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from assistant.coach.brief_requests import as_url
from assistant.errors import AssistantError
from assistant.facts.in_public import with_ages
from assistant.records.load import find_workspace
from assistant.research.harvest import read_sheet
from assistant.research.parsing import Child, ChildProblem
from assistant.research.saved import saved_sheet
from assistant.research.site import READING_SECONDS
from assistant.results.read_page import ReadPage


def read_public_page(path: Path, url: str, folder: Path, today: dt.date) -> ReadPage:
    """What is found on a page that somebody saved; nothing is kept.

    Args:
        path: the page.
        url: where it stands.
        folder: where we are; its workspace says how long events are news.
        today: nothing on it was published later.

    Raises:
        AssistantError: it is no page, or cannot be read.
        BadInput: the workspace has errors.
    """
    fresh = find_workspace(folder).workspace.fresh_days
    sheet = saved_sheet(path, as_url(url), today)
    with Child() as child:
        read = child.call(read_sheet, sheet, seconds=READING_SECONDS)
    if isinstance(read, ChildProblem):
        raise AssistantError(f"{path}: no reader gets through the page.")
    return with_ages(read, fresh)
