"""What is new for a brief is added; what somebody did with it stays."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.records.brief import Brief, BriefItem, BriefPage, checksum
from assistant.records.load import to_record
from assistant.records.source import parse_source
from assistant.research.harvest import Harvest
from assistant.research.items import item_id
from assistant.research.keeping import empty_brief, news_for, with_news
from assistant.research.links import PageLinks

PATH = "briefs/acme.yaml"
DAY = dt.date(2026, 5, 12)


def harvest(text: str, *words: str, url: str = "https://acme.com/a") -> Harvest:
    sha256 = checksum(text)
    page = BriefPage(url=url, sha256=sha256, text="", title="A", date=DAY, date_from="meta")
    items = tuple(
        BriefItem(
            id=item_id("quote", one),
            kind="quote",
            text=one,
            url=url,
            date=DAY,
            sha256=sha256,
            start=text.index(one),
            end=text.index(one) + len(one),
        )
        for one in words
    )
    return Harvest(page=page, text=text, items=items, links=PageLinks())


def added(text: str, *harvests: Harvest) -> tuple[str, Brief]:
    source = parse_source(text, PATH)
    news = news_for(to_record(source, Brief), PATH, harvests)
    new = with_news(source, news)
    return new, to_record(parse_source(new, PATH), Brief)


EMPTY = empty_brief("Acme", "https://acme.com")


def test_a_first_brief_holds_items_pages_and_their_ids() -> None:
    """Texts of several paragraphs read back as they were."""
    words = "First things first: “steady”.\n\nThen #2 – the rest"
    _, brief = added(EMPTY, harvest(f"Before. {words} After.", words))
    item = brief.items[0]
    assert (item.text, item.start, item.end, item.date) == (words, 8, 8 + len(words), DAY)
    assert brief.pages[0].text == f"briefs/acme/{item.sha256}.txt"
    assert brief.seen == (item.id,)


def test_the_same_again_changes_nothing() -> None:
    """Byte for byte, also where the words stand on another page of the same text."""
    text, _ = added(EMPTY, harvest("One. Two.", "One."))
    assert added(text, harvest("One. Two.", "One."))[0] == text


def test_a_page_that_changed_and_says_nothing_new_is_not_stored_again() -> None:
    """A home page changes every day."""
    text, _ = added(EMPTY, harvest("One. Two.", "One."))
    assert added(text, harvest("One. Three.", "One."))[0] == text


def test_new_words_come_behind_what_is_there() -> None:
    """With the page's new text beside the old one."""
    text, first = added(EMPTY, harvest("One. Two.", "One."))
    _, brief = added(text, harvest("One. Two. Three.", "One.", "Three."))
    assert [item.text for item in brief.items] == ["One.", "Three."]
    assert brief.items[0] == first.items[0]
    assert len(brief.pages) == 2


def test_what_was_taken_out_stays_out() -> None:
    """Its id is still among those that were seen."""
    text, _ = added(EMPTY, harvest("One. Two.", "One.", "Two."))
    begin, end = text.index("  - text: One."), text.index("  - text: Two.")
    _, brief = added(text[:begin] + text[end:], harvest("One. Two.", "One.", "Two."))
    assert [item.text for item in brief.items] == ["Two."]


def test_what_somebody_rewrote_is_left_as_it_is() -> None:
    """It is their note now, and the words do not come back beside it."""
    text, _ = added(EMPTY, harvest("One. Two.", "One."))
    mine = text.replace("text: One.", "text: Number one! # says Kim")
    assert added(mine, harvest("One. Two.", "One."))[0] == mine


def test_items_are_the_newest_first() -> None:
    """Those without a date come last."""
    texts = ("Old.", "New.", "Undated.")
    days = (DAY - dt.timedelta(days=9), DAY, None)
    harvests = [
        msgspec.structs.replace(
            one, items=tuple(msgspec.structs.replace(item, date=day) for item in one.items)
        )
        for one, day in zip((harvest(text, text) for text in texts), days, strict=True)
    ]
    _, brief = added(EMPTY, *harvests)
    assert [item.text for item in brief.items] == ["New.", "Old.", "Undated."]
