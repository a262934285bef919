"""On which day a page was published, and where it says so. Never a guess."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

import msgspec

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.blocks import Block
from assistant.research.markup.days import Day, find_days
from assistant.research.markup.structured import MetaData, text_of
from assistant.research.markup.visible_dates import datelines, days_by_headline
from assistant.results.read_page import DateSource, PageDate

_OLDEST = dt.date(1990, 1, 1)
_META = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date"),
    *("dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created"),
    *("pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published"),
    *("parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_online_date"),
    *("originalpublicationdate", "release_date", "article.published", "article:published"),
)
_ARTICLES = ("Article", "BlogPosting", "SocialMediaPosting", "Report", "PressRelease")
_ALIKE = 0.5
_IN_ADDRESS = pattern(
    r"/((?:19|20)\d\d)(?:[/-](\d\d?|[a-z]{3,9})[/-](\d\d?)|(\d\d)(\d\d))(?=[/_.-]|$)", re.I
)
_COMPACT = pattern(r"((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)")
_SECONDS = pattern(r"1\d{9}(?:\d{3})?")
_LAST_OF_SECONDS = 10
_WEEKDAY = len("Wednesday, ")


class Shown(msgspec.Struct, frozen=True):
    """What a reader sees of a page: its headline, all its blocks, those of the main text."""

    title: str
    blocks: Sequence[Block]
    story: Sequence[Block]


def read_date(url: str, data: MetaData, shown: Shown, today: dt.date) -> PageDate:
    """The day on which the page was published.

    What a reader sees counts most, then what the page says for machines, then its address. A day
    like 5/12 counts only where another source says which of the two it is.

    Args:
        url: of the page.
        data: its meta data.
        shown: what a reader sees of it.
        today: nothing was published later.
    """
    latest = today + dt.timedelta(days=1)  # it may be tomorrow already where it was written
    found = [*_sources(url, data, shown)]
    sure = {day.dates[0] for day, _ in found if len(day.dates) == 1}
    for day, source in found:
        dates = day.dates if len(day.dates) == 1 else sure.intersection(day.dates)
        value = next(iter(dates), None)
        if value and _OLDEST <= value <= latest:
            return PageDate(value, source)
    return PageDate()


def _sources(url: str, data: MetaData, shown: Shown) -> Iterator[tuple[Day, DateSource]]:
    yield from ((day, "dateline") for day in datelines(shown.story))
    yield from ((day, "text") for day in days_by_headline(shown.title, shown.blocks, shown.story))
    yield from ((day, "json-ld") for day in _json_ld(data, shown.title))
    yield from ((day, "meta") for name in _META for day in _written(data.meta.get(name, "")))
    yield from ((day, "url") for day in _in_address(url))


def _json_ld(data: MetaData, title: str) -> Iterator[Day]:
    """The day of the article; structured data with another headline is about something else."""
    for node in data.of_type(*_ARTICLES):
        headline = text_of(node.get("headline"))
        if not headline or _alike(headline, title):
            yield from _written(text_of(node.get("datePublished")))


def _alike(one: str, other: str) -> bool:
    mine, theirs = set(normalise(one).split()), set(normalise(other).split())
    return len(mine & theirs) >= _ALIKE * min(len(mine), len(theirs))


def _in_address(url: str) -> Iterator[Day]:
    """ "/2026/05/12/", "/2026/may/12/", "/20260512-"."""
    found = _IN_ADDRESS.search(urlsplit(url).path)
    parts = [part for part in found.groups() if part] if found else []
    is_word = bool(parts) and parts[1].isalpha()
    return find_days(" ".join(parts[::-1]) if is_word else "-".join(parts))


def _written(value: str) -> Iterator[Day]:
    """The day with which a value begins; machines also write 20260512, or seconds since 1970."""
    if _SECONDS.fullmatch(value):
        seconds = int(value[:_LAST_OF_SECONDS])
        value = dt.datetime.fromtimestamp(seconds, dt.UTC).date().isoformat()
    value = _COMPACT.sub(r"\1-\2-\3", value, count=1)
    return (day for day in find_days(value) if day.start <= _WEEKDAY)
