"""Where a page leads: its links, its feeds, and what it calls itself. Runs in the child."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import msgspec
from bs4 import BeautifulSoup, Tag

_MOST_LINKS = 2_000
_LONGEST_WORDS = 80
_FEED_TYPES = ("application/rss+xml", "application/atom+xml")


class Link(msgspec.Struct, frozen=True):
    """An address, and the words that lead there."""

    url: str
    words: str = ""


class PageLinks(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says about itself and others.

    `canonical` is what it calls its own address, `english` the address of its English version.
    """

    canonical: str = ""
    english: str = ""
    feeds: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def read_links(soup: BeautifulSoup, url: str) -> PageLinks:
    """The links of a page, absolute and each once.

    Args:
        soup: the page, parsed.
        url: where it stands.
    """
    base = _base(soup, url)
    found = {link.url: link for link in reversed([*_links(soup, base)])}
    return PageLinks(
        canonical=_first(_heads(soup, base, "canonical")),
        english=_first(_english(soup, base)),
        feeds=tuple(_feeds(soup, base)),
        links=tuple(reversed(found.values())),
    )


def _base(soup: BeautifulSoup, url: str) -> str:
    tag = soup.find("base", href=True)
    return _absolute(url, str(tag["href"])) or url if isinstance(tag, Tag) else url


def _links(soup: BeautifulSoup, base: str) -> Iterator[Link]:
    for tag in soup.find_all("a", href=True, limit=_MOST_LINKS):
        if "nofollow" in tag.get_attribute_list("rel"):
            continue
        if url := _absolute(base, str(tag["href"])):
            yield Link(url, " ".join(tag.get_text(" ").split())[:_LONGEST_WORDS])


def _heads(soup: BeautifulSoup, base: str, relation: str) -> Iterator[str]:
    for tag in soup.find_all("link", rel=relation, href=True):
        if url := _absolute(base, str(tag["href"])):
            yield url


def _english(soup: BeautifulSoup, base: str) -> Iterator[str]:
    for tag in soup.find_all("link", rel="alternate", hreflang=True, href=True):
        if str(tag["hreflang"]).lower().partition("-")[0] == "en":
            yield _absolute(base, str(tag["href"]))


def _feeds(soup: BeautifulSoup, base: str) -> Iterator[str]:
    for tag in soup.find_all("link", rel="alternate", type=_FEED_TYPES, href=True):
        if url := _absolute(base, str(tag["href"])):
            yield url


def _absolute(base: str, written: str) -> str:
    """The address without its fragment; "" for what is no page on the web."""
    try:
        url = urljoin(base, written.strip()).partition("#")[0]
        return url if urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""


def _first(urls: Iterator[str]) -> str:
    return next(urls, "")
