"""One page, read: what it is, what it says, and who says it, word for word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bs4 import BeautifulSoup
from msgspec.structs import replace

from assistant.language.rules.english import looks_english
from assistant.research.markup.blocks import read_blocks
from assistant.research.markup.chrome import remove_chrome
from assistant.research.markup.company import read_company
from assistant.research.markup.dates import Shown, read_date
from assistant.research.markup.elements import shown
from assistant.research.markup.hidden import remove_hidden
from assistant.research.markup.main_text import main_blocks
from assistant.research.markup.passages import Passage, compose
from assistant.research.markup.profiles import read_profiles
from assistant.research.markup.publisher import host_name, read_publisher, site_names
from assistant.research.markup.structured import MetaData, read_meta_data
from assistant.research.markup.titles import read_title
from assistant.research.prose.cast import read_cast
from assistant.research.prose.ours import read_ours
from assistant.research.prose.outsiders import find_outsiders
from assistant.research.prose.people import cards_among, is_of_leaders, show_people
from assistant.research.prose.quotes import find_quotes
from assistant.research.prose.statements import find_statements
from assistant.research.prose.triggers.find import find_triggers
from assistant.research.prose.triggers.story import Story
from assistant.results.read_page import ReadPage


def read_page(html: str, url: str, fetched_on: dt.date) -> ReadPage:
    """Read a page: its text, and what can be found in it, each thing in its own words.

    Strangers write pages: what reads one of theirs runs in `parsing.Child`.

    Args:
        html: the page as it was sent.
        url: where it stands.
        fetched_on: when it was fetched; nothing on it was published later.
    """
    soup = BeautifulSoup(html, "lxml")
    data = read_meta_data(soup)
    remove_hidden(soup)
    publisher = read_publisher(url, data, shown(soup))
    profiles = read_profiles(soup)
    remove_chrome(soup)
    title = read_title(soup, data, site_names(url, publisher, data))
    blocks = read_blocks(soup.body or soup)
    story = main_blocks(soup, blocks, cards_among([block.text for block in blocks]))
    text, passages = compose(story)
    company = read_company(url, data, text, profiles, publisher)
    page = ReadPage(
        url=url,
        title=title,
        publisher=publisher,
        date=read_date(url, data, Shown(title, blocks, story), fetched_on),
        language=_language(data, text),
        fetched_on=fetched_on,
        text=text,
        company=company,
    )
    return _understood(page, passages) if page.language == "en" else page


def _understood(page: ReadPage, passages: Sequence[Passage]) -> ReadPage:
    """The page with everything that stands in its sentences."""
    shown_people = show_people(page.text, passages)
    cast = read_cast(page.text, passages, shown_people, (page.publisher, page.company.name))
    said = (page.publisher, page.company.name, host_name(page.url))
    ours = read_ours(page.text, page.title, said, {one.person for one in cast.mentions})
    quotes = find_quotes(page.text, passages, cast)
    outsiders = find_outsiders(page.text, cast, ours)
    of_leaders = is_of_leaders(shown_people, page.title, page.url)
    story = Story(
        text=page.text,
        title=page.title,
        passages=passages,
        ours=ours,
        publisher=page.publisher,
        quotes=quotes,
        outsiders=outsiders,
        published=page.date.value,
        fetched_on=page.fetched_on,
    )
    return replace(
        page,
        quotes=tuple(quotes),
        statements=tuple(
            find_statements(page.text, passages, ours, quotes, outsiders, _written_in(page))
        ),
        people=tuple(shown_people) if of_leaders else (),
        triggers=tuple(find_triggers(story)),
    )


def _written_in(page: ReadPage) -> int:
    return (page.date.value or page.fetched_on).year


def _language(data: MetaData, text: str) -> str:
    """English as its words show; any other as the page says."""
    said = data.language.lower().partition("-")[0]
    if looks_english(text):
        return "en"
    return said if said != "en" else ""
