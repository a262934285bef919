"""What was read on a page, as items of a brief."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from assistant.records.brief import BriefItem, BriefPage, checksum
from assistant.results.read_page import Quote, ReadPage, Statement

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
    titles = {quote.speaker: quote.title for quote in reversed(read.quotes) if quote.title}
    for quote in read.quotes:
        title = quote.title or titles.get(quote.speaker, "")
        yield BriefItem(**_place(quote), kind="quote", speaker=quote.speaker, title=title)
    for said in read.statements:
        title = titles.get(said.speaker, "")
        yield BriefItem(**_place(said), type=said.kind, speaker=said.speaker, title=title)
    for person in read.people:
        yield BriefItem(
            kind="person",
            text=read.text[person.start : person.end],
            url="",
            start=person.start,
            end=person.end,
            speaker=person.name,
            title=person.title,
        )
    yield from _triggers(read)
    yield from _facts(read)


def _place(found: Quote | Statement) -> dict[str, Any]:
    return {"text": found.text, "url": "", "start": found.start, "end": found.end}


def _triggers(read: ReadPage) -> Iterator[BriefItem]:
    for found in read.triggers:
        yield BriefItem(
            kind="trigger",
            type=found.type,
            text=found.sentence,
            url="",
            start=found.start,
            end=found.end,
            who=found.who,
            amount=found.amount,
            other=found.other,
            place=found.place,
        )


def _facts(read: ReadPage) -> Iterator[BriefItem]:
    """What the page's data says of the company counts only where a reader can see it, too."""
    company = read.company
    for words in (company.name, company.description, company.industry, *company.places):
        start = read.text.find(words)
        if words and start >= 0:
            yield BriefItem(kind="fact", text=words, url="", start=start, end=start + len(words))
