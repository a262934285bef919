"""What somebody wants read in public: of which company, and which pages."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import NamedTuple

import msgspec

from assistant.errors import AssistantError
from assistant.records.deal import Deal
from assistant.records.load import DealFile, WorkspaceFile, find_workspace, read_deal
from assistant.records.names import slug
from assistant.research.signposts import site_of

FOLDER = "briefs"
MOST_PAGES = 30
_RECORDS = (".yaml", ".yml")


class Saved(NamedTuple):
    """A page that somebody saved, and where it stands."""

    file: Path
    url: str


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be read.

    `also` are pages anywhere; `most` how many pages to read; `since` from which day on to say
    what is new; `offline` reads only what was read before; with `saved` that page alone is read.
    """

    also: tuple[str, ...] = ()
    most: int = MOST_PAGES
    since: dt.date | None = None
    offline: bool = False
    saved: Saved | None = None


class Subject(NamedTuple):
    """Whom we read about, and where what we read is kept."""

    company: str
    website: str
    also: tuple[str, ...]
    path: str
    workspace: WorkspaceFile
    deal: DealFile | None = None
    deal_path: Path = Path()


def subject_of(named: tuple[str, ...], folder: Path, wanted: Wanted) -> Subject:
    """Whom to read about: the account of a deal, or whose website it is.

    Args:
        named: a deal's file, or a website and further pages.
        folder: where we stand, for the brief of a company without a deal.
        wanted: what is to be read.

    Raises:
        BadInput: the deal has errors.
        AssistantError: there is nothing to read.
    """
    first = named[0]
    if first.lower().endswith(_RECORDS) and "://" not in first:
        if len(named) > 1:
            raise AssistantError("Name one deal, or addresses; further pages go behind --also.")
        return _of_deal(Path(first), wanted)
    website = as_url(first)
    label = slug(site_of(website).partition(".")[0])
    return Subject(
        company="",
        website=website,
        also=(*map(as_url, named[1:]), *map(as_url, wanted.also)),
        path=f"{FOLDER}/{label or 'company'}.yaml",
        workspace=find_workspace(folder),
    )


def as_url(written: str) -> str:
    """An address as people write it, with its scheme."""
    return written.strip() if "://" in written else f"https://{written.strip()}"


def _of_deal(path: Path, wanted: Wanted) -> Subject:
    workspace = find_workspace(path)
    file = read_deal(path, workspace)
    website = file.deal.account.website if file.deal.account else ""
    if not website and not wanted.also and not wanted.saved:
        message = f"{path}: the deal does not say where the company's website is."
        raise AssistantError(
            f"{message} Write it down, such as account: "
            f"{{name: {_company(file.deal) or 'Acme'}, website: https://www.acme.com}}."
        )
    return Subject(
        company=_company(file.deal),
        website=as_url(website) if website else "",
        also=tuple(map(as_url, wanted.also)),
        path=file.deal.brief or f"{FOLDER}/{slug(_company(file.deal) or path.stem)}.yaml",
        workspace=workspace,
        deal=file,
        deal_path=path,
    )


def _company(deal: Deal) -> str:
    return deal.account.name if deal.account else ""
