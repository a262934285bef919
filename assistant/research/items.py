"""What was read on a page, as items of a brief."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from assistant.records.brief import BriefItem, BriefPage, checksum
from assistant.research.page import ReadPage

_ID_LENGTH = 10


def item_id(kind: str, text: str) -> str:
    """The same words are the same item, wherever they are published."""
    words = " ".join((kind, *text.split()))
    return f"{kind}-{checksum(words)[:_ID_LENGTH]}"


def items_of(read: ReadPage, page: BriefPage) -> tuple[BriefItem, ...]:
    """The items of a page, each once, in the order of its text."""
    found = sorted(_found(read), key=lambda item: (item.start, item.end))
    placed = (_placed(item, page) for item in found if _stands(item, read.text))
    return tuple({item.id: item for item in placed}.values())


def _stands(item: BriefItem, text: str) -> bool:
    return bool(item.text.strip()) and text[item.start : item.end] == item.text


def _placed(item: BriefItem, page: BriefPage) -> BriefItem:
    return msgspec.structs.replace(
        item,
        id=item_id(item.kind, item.text),
        url=page.url,
        date=page.date,
        fetched=page.fetched,
        sha256=page.sha256,
    )


def _found(read: ReadPage) -> Iterator[BriefItem]:
    yield from _facts(read)


def _facts(read: ReadPage) -> Iterator[BriefItem]:
    """What the page's data says of the company counts only where a reader can see it, too."""
    company = read.company
    for words in (company.name, company.description, company.industry, *company.places):
        start = read.text.find(words)
        if words and start >= 0:
            yield BriefItem(kind="fact", text=words, url="", start=start, end=start + len(words))
