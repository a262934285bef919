"""The brief among the examples keeps what every brief promises."""

from __future__ import annotations

from pathlib import Path

from assistant.records.brief import Brief, checksum
from assistant.records.load import to_record
from assistant.records.source import read_source

EXAMPLES = Path(__file__).parents[2] / "examples"
NAME = "briefs/corvane-glass.yaml"
BRIEF = to_record(read_source(EXAMPLES / NAME, NAME), Brief)
TEXTS = {page.sha256: (EXAMPLES / page.text).read_bytes().decode() for page in BRIEF.pages}


def test_every_page_is_the_text_that_its_checksum_says() -> None:
    """The file is named after it, too."""
    assert [checksum(text) for text in TEXTS.values()] == list(TEXTS)
    assert [Path(page.text).stem for page in BRIEF.pages] == list(TEXTS)


def test_every_kind_is_shown() -> None:
    """What is said and wanted, who leads, and what has happened."""
    assert {item.kind for item in BRIEF.items} >= {"quote", "statement", "person", "trigger"}


def test_every_item_stands_word_for_word_where_it_says() -> None:
    """With the page's own address and date."""
    pages = {page.sha256: page for page in BRIEF.pages}
    for item in BRIEF.items:
        assert TEXTS[item.sha256][item.start : item.end] == item.text
        assert (item.url, item.date) == (pages[item.sha256].url, pages[item.sha256].date)
