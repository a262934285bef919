"""All that is taken from one page, in one go. Runs in the child."""

from __future__ import annotations

import datetime as dt

import msgspec
from bs4 import BeautifulSoup

from assistant.records.brief import BriefItem, BriefPage, checksum
from assistant.research.items import items_of
from assistant.research.links import PageLinks, read_links
from assistant.research.page import read_page
from assistant.results.read_page import ReadPage


class Sheet(msgspec.Struct, frozen=True):
    """A page as it was sent, where it stands, and when it was read."""

    html: str
    url: str
    fetched: dt.date


class Harvest(msgspec.Struct, frozen=True, kw_only=True):
    """What one page gives: what it is, its text, what was found in it, and where it leads.

    The `text` of `page` names no file yet.
    """

    page: BriefPage
    text: str
    items: tuple[BriefItem, ...]
    links: PageLinks


def read_sheet(sheet: Sheet) -> ReadPage:
    """Read one page."""
    return read_page(sheet.html, sheet.url, sheet.fetched)


def harvest(sheet: Sheet) -> Harvest:
    """Read one page; every item stands word for word in the text, at its offsets."""
    read = read_sheet(sheet)
    page = BriefPage(
        url=sheet.url,
        sha256=checksum(read.text),
        text="",
        title=read.title,
        publisher=read.publisher,
        language=read.language,
        date=read.date.value,
        date_from=read.date.source,
        fetched=sheet.fetched,
    )
    links = read_links(BeautifulSoup(sheet.html, "lxml"), sheet.url)
    return Harvest(page=page, text=read.text, items=items_of(read, page), links=links)
