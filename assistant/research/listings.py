"""Which pages a site lists: in sitemaps, in lists of sitemaps, in feeds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from xml.parsers import expat

import msgspec

from assistant.research.fetched import FetchProblem, Page
from assistant.research.parsing import Child, ChildProblem

_MOST_ENTRIES = 5_000
_MOST_LISTINGS = 10
_DEEPEST = 50
_LONGEST_TEXT = 4_000
_READING_SECONDS = 5

# What an entry is called, and what it stands in; pictures and the like have URLs too.
_ENTRIES = {
    ("urlset", "url"),
    ("sitemapindex", "sitemap"),
    ("channel", "item"),
    ("rdf", "item"),
    ("feed", "entry"),
}
_URLS = ("loc", "link")
# In a feed the day on which something was published tells more than the day of the last change.
_DATES = ("pubdate", "published", "date", "lastmod", "updated")


class ListedPage(msgspec.Struct, frozen=True):
    """A page that is listed, and the date that stands beside it, as it is written there."""

    url: str
    date: str = ""


class Listing(msgspec.Struct, frozen=True):
    """What one file lists: pages, and further listings."""

    pages: tuple[ListedPage, ...] = ()
    listings: tuple[str, ...] = ()


class Listed(msgspec.Struct, frozen=True):
    """What all listings together name, each page once, and what could not be read."""

    pages: tuple[ListedPage, ...]
    problems: tuple[FetchProblem, ...]


def listed_pages(
    fetch: Callable[[str], Page | FetchProblem], child: Child, urls: Iterable[str]
) -> Listed:
    """The pages that sitemaps and feeds name; each is read once, a bounded number of them.

    Args:
        fetch: the fetcher's.
        child: where the files are read.
        urls: of the first sitemaps and feeds.
    """
    waiting = list(dict.fromkeys(urls))
    pages: dict[str, ListedPage] = {}
    problems: list[FetchProblem] = []
    for url in waiting:  # grows while it is read
        found = _read(fetch(url), child)
        if isinstance(found, FetchProblem):
            problems.append(found)
            continue
        pages |= {page.url: page for page in found.pages}
        room = max(_MOST_LISTINGS - len(waiting), 0)
        waiting += [one for one in found.listings if one not in waiting][:room]
    return Listed(tuple(pages.values()), tuple(problems))


def _read(page: Page | FetchProblem, child: Child) -> Listing | FetchProblem:
    if isinstance(page, FetchProblem):
        return page
    listing = child.call(read_listing, page.text, seconds=_READING_SECONDS)
    if isinstance(listing, ChildProblem):
        detail = "The list of pages cannot be read."
        return FetchProblem(url=page.url, reason="unreadable", detail=detail)
    return listing


def read_listing(text: str) -> Listing:
    """What a sitemap, a list of sitemaps, an RSS or an Atom feed lists; runs in the child.

    A file that breaks off lists what stands before the break.

    Raises:
        ValueError: it declares entities, as only bombs do, or nests without end.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse_entity
    with suppress(expat.ExpatError):
        parser.Parse(text, True)
    return Listing(tuple(reader.pages), tuple(dict.fromkeys(reader.listings)))


def _refuse_entity(*_: object) -> None:
    raise ValueError("entities")


class _Reader:
    """Takes the events of the parser and keeps what is listed."""

    def __init__(self) -> None:
        self.pages: list[ListedPage] = []
        self.listings: list[str] = []
        self._path = ["", "", ""]
        self._entry: dict[str, str] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An entry begins, or a part of one; Atom gives its links as attributes."""
        if len(self._path) == _DEEPEST:
            raise ValueError("depth")
        self._path.append(tag.rpartition(":")[2].lower())
        if self._is_entry(-1):
            self._entry = {}
        elif self._path[-1] == "link" and attributes.get("rel", "alternate") == "alternate":
            self.text(attributes.get("href", ""))

    def text(self, text: str) -> None:
        """Text of a part of an entry; it may come in pieces."""
        name = self._path[-1]
        if self._is_entry(-2) and (name in _URLS or name in _DATES):
            self._entry[name] = (self._entry.get(name, "") + text)[:_LONGEST_TEXT]

    def end(self, _: str) -> None:
        """An entry is complete."""
        name, is_entry = self._path[-1], self._is_entry(-1)
        self._path.pop()
        url = _first(self._entry, _URLS)
        if not is_entry or not url or len(self.pages) + len(self.listings) == _MOST_ENTRIES:
            return
        if name == "sitemap":
            self.listings.append(url)
        else:
            self.pages.append(ListedPage(url, _first(self._entry, _DATES)))

    def _is_entry(self, place: int) -> bool:
        return (self._path[place - 1], self._path[place]) in _ENTRIES


def _first(entry: dict[str, str], names: Iterable[str]) -> str:
    return next((entry[name].strip() for name in names if entry.get(name)), "")
