"""Keeping what was read: new things are added to a brief, what somebody changed stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

import msgspec

from assistant.records.brief import Brief, BriefItem, BriefPage
from assistant.records.edit import append_items
from assistant.records.emit import scalar
from assistant.records.source import Source, parse_source
from assistant.research.harvest import Harvest
from assistant.research.items import item_id


class News(msgspec.Struct, frozen=True):
    """What a brief does not hold yet; `texts` are the files to store, by path from the root."""

    items: tuple[BriefItem, ...]
    pages: tuple[BriefPage, ...]
    texts: dict[str, str]


def empty_brief(company: str, website: str) -> str:
    """The file of a brief that nothing was read for yet."""
    known = [("company", company), ("website", website)]
    head = [f"{key}: {scalar(value)}" for key, value in known if value]
    return "\n".join((*head, "", "items:", "", "pages:", "", "seen:", ""))


def known_ids(brief: Brief) -> frozenset[str]:
    """The ids of all items that the brief holds, or once held."""
    held = (item.id or item_id(item.kind, item.text) for item in brief.items)
    return frozenset((*brief.seen, *held))


def news_for(brief: Brief, path: str, harvests: Iterable[Harvest]) -> News:
    """What was read and is new for a brief: items newest first, and the pages that they need.

    A page that changed and says nothing new is not stored again.

    Args:
        brief: as it is.
        path: where it stands, from the workspace's root.
        harvests: what was read.
    """
    known, items = known_ids(brief), dict[str, BriefItem]()
    pages, texts = list[BriefPage](), dict[str, str]()
    stored = {page.sha256 for page in brief.pages}
    listed = {page.url for page in brief.pages}
    folder = str(PurePosixPath(path).with_suffix(""))
    for one in harvests:
        new = {item.id: item for item in one.items if item.id not in known | items.keys()}
        items |= new
        file = f"{folder}/{one.page.sha256}.txt"
        if one.page.sha256 not in stored and (new or one.page.url not in listed):
            pages.append(msgspec.structs.replace(one.page, text=file))
            texts[file] = one.text
    return News(tuple(sorted(items.values(), key=_newest)), tuple(pages), texts)


def _newest(item: BriefItem) -> int:
    return -(item.date or dt.date.min).toordinal()


def with_news(source: Source, news: News) -> str:
    """The text of a brief with what is new at the end of its lists.

    Raises:
        EditRefused: it cannot be added without changing something else.
    """
    seen = [item.id for item in news.items]
    text = source.text
    for key, entries in (
        ("items", [_written(item) for item in news.items]),
        ("pages", [_written(page) for page in news.pages]),
        ("seen", seen),
    ):
        if entries:
            text = append_items(parse_source(text, source.path), (key,), entries)
    return text


def _written(record: BriefItem | BriefPage) -> dict[str, Any]:
    """What a record says, by the names that files use."""
    values = msgspec.structs.asdict(record)
    return {key: value for key, value in values.items() if value not in ("", None)}
