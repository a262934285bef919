"""Reading a company's site: what tells most first, a bounded number of pages, no page twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Literal
from urllib.parse import urlsplit

import msgspec

from assistant.research.candidates import Candidates
from assistant.research.fetched import FetchProblem, Page
from assistant.research.harvest import Harvest, Sheet, harvest
from assistant.research.links import PageLinks
from assistant.research.listings import ListedPage, listed_pages
from assistant.research.parsing import Child, ChildProblem
from assistant.research.signposts import (
    Section,
    day_in,
    is_same_site,
    is_trap,
    language_of,
    listed_day,
    plain,
    same_page_key,
    section_of,
    site_of,
)

READING_SECONDS = 10
_MOST_FEEDS = 5
_TRIES_A_PAGE = 2
_DUPLICATE = "the same text stands on a page that was read"
_EMPTY = "it holds no text to read"
_ELSEWHERE = "it leads to another site"


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """How pages are reached.

    Args:
        fetch: gives one page, or says why there is none.
        sitemaps: those that a site's robots.txt names.
        child: where pages are read.
        tell: hears what is about to be read, and how many pages were.
        today: the day on which this is read.
    """

    fetch: Callable[[str], Page | FetchProblem]
    sitemaps: Callable[[str], tuple[str, ...]]
    child: Child
    tell: Callable[[str, int], None]
    today: dt.date


class Visit(msgspec.Struct, frozen=True):
    """A page that was read; `change` compares with what was stored before."""

    asked: str
    harvest: Harvest
    change: Literal["new", "changed", "same"]


class Skipped(msgspec.Struct, frozen=True):
    """A page that was fetched and is not kept."""

    url: str
    why: str


class SiteRead(msgspec.Struct, frozen=True):
    """What a site gave."""

    visits: tuple[Visit, ...]
    skipped: tuple[Skipped, ...]
    problems: tuple[FetchProblem, ...]


def read_site(website: str, also: Iterable[str], most: int, way: Way) -> SiteRead:
    """The pages of a site that tell most about the company, newest first.

    Args:
        website: its home page; "" to read nothing but `also`.
        also: further pages, wherever they stand; they are read first.
        most: how many pages to read at most, all together.
        way: how pages are reached.
    """
    walk = _Walk(way, most)
    for url in dict.fromkeys(also):
        walk.read(url, anywhere=True)
    if website:
        walk.site(website)
    return walk.result()


def read_saved(sheet: Sheet, child: Child) -> Visit | FetchProblem:
    """A page that somebody saved, read like any other."""
    taken = child.call(harvest, sheet, seconds=READING_SECONDS)
    if isinstance(taken, ChildProblem):
        return _unreadable(sheet.url)
    return Visit(sheet.url, taken, "new")


def _unreadable(url: str) -> FetchProblem:
    detail = "No reader gets through the page."
    return FetchProblem(url=url, reason="unreadable", detail=detail)


class _Walk:
    """One walk through a site: what was read, what is known to be there, what went wrong."""

    def __init__(self, way: Way, most: int) -> None:
        self._way = way
        self._most = most
        self._tries = most * _TRIES_A_PAGE
        self._site = ""
        self._language = ""
        self._known: set[str] = set()
        self._texts: set[str] = set()
        self._waiting = Candidates(way.today)
        self._visits: list[Visit] = []
        self._skipped: list[Skipped] = []
        self._problems: list[FetchProblem] = []

    def result(self) -> SiteRead:
        """What there is so far."""
        return SiteRead(tuple(self._visits), tuple(self._skipped), tuple(self._problems))

    def site(self, website: str) -> None:
        """Read a site from its home page, as far as the number of pages allows."""
        home = self._home(website)
        self._site = site_of(home)
        self._language = language_of(home)
        for visit in self._visits:
            self._note_links(visit.harvest.links)
        self._note_listed(home)
        while self._has_room() and (best := self._waiting.take()):
            read = self.read(best.url)
            if read:
                self._waiting.count(best)
                self._note_links(read.harvest.links)

    def read(self, url: str, *, anywhere: bool = False) -> Visit | None:
        """Read one page; None where it gives nothing, for a reason that is kept."""
        if not self._has_room() or (same_page_key(url) in self._known and not anywhere):
            return None
        self._tries -= 1
        self._known.add(same_page_key(url))
        self._way.tell(url, len(self._visits))
        page = self._way.fetch(url)
        if isinstance(page, FetchProblem):
            self._problems.append(page)
            return None
        return self._taken_in(page, anywhere=anywhere)

    def _has_room(self) -> bool:
        return len(self._visits) < self._most and self._tries > 0

    def _home(self, website: str) -> str:
        """Where the home page stands: in English, where there is a version in English."""
        visit = self.read(website, anywhere=True)
        if visit is None:
            return website
        links = visit.harvest.links
        is_english = visit.harvest.page.language == "en"
        if not is_english and links.english and same_page_key(links.english) not in self._known:
            visit = self.read(links.english, anywhere=True) or visit
        return visit.harvest.page.url

    def _taken_in(self, page: Page, *, anywhere: bool) -> Visit | None:
        if not anywhere and not is_same_site(page.url, self._site):
            self._skip(page, _ELSEWHERE)
            return None
        if page.kind != "html":
            self._skip(page, "it is no web page")
            return None
        sheet = Sheet(page.text, page.url, page.fetched.date())
        taken = self._way.child.call(harvest, sheet, seconds=READING_SECONDS)
        if isinstance(taken, ChildProblem):
            self._problems.append(_unreadable(page.asked))
            return None
        if why := self._why_not(taken, page):
            self._skip(page, why)
            return None
        visit = Visit(page.asked, taken, page.change)
        self._visits.append(visit)
        return visit

    def _why_not(self, taken: Harvest, page: Page) -> str:
        """Why a page is not kept; from now on it and its text are known."""
        known_as = {same_page_key(url) for url in (page.url, _canonical(taken, page)) if url}
        is_again = bool((known_as - {same_page_key(page.asked)}) & self._known)
        is_again = is_again or taken.page.sha256 in self._texts
        self._known |= known_as
        self._texts.add(taken.page.sha256)
        return _EMPTY if not taken.text.strip() else _DUPLICATE if is_again else ""

    def _skip(self, page: Page, why: str) -> None:
        self._skipped.append(Skipped(page.asked, why))

    def _note_links(self, links: PageLinks) -> None:
        for link in links.links:
            self._note(link.url, link.words)

    def _note_listed(self, home: str) -> None:
        """What sitemaps and feeds name; what stands in a feed is news, whatever its address."""
        feeds = [url for visit in self._visits for url in visit.harvest.links.feeds][:_MOST_FEEDS]
        maps = self._way.sitemaps(home)[:_MOST_FEEDS] or (_sitemap_beside(home),)
        for page in self._listed(feeds):
            self._note(page.url, "", listed_day(page.date), "news")
        for page in self._listed(maps):
            self._note(page.url, "", listed_day(page.date))

    def _listed(self, urls: Iterable[str]) -> tuple[ListedPage, ...]:
        return listed_pages(self._fetch_listing, self._way.child, urls).pages

    def _fetch_listing(self, url: str) -> Page | FetchProblem:
        if not is_same_site(url, self._site):
            return FetchProblem(url=url, reason="url", detail=_ELSEWHERE)
        return self._way.fetch(url)

    def _note(
        self, url: str, words: str, day: dt.date | None = None, section: Section | None = None
    ) -> None:
        """Remember a page that may be read, unless it is elsewhere, a trap, or known."""
        url = plain(url)
        key = same_page_key(url)
        if key in self._known or not is_same_site(url, self._site):
            return
        named, is_first = section_of(url, words)
        part = named or section
        if part and not is_trap(url, self._language):
            self._waiting.add(url, part, day_in(url) or day, is_first=is_first)


def _canonical(taken: Harvest, page: Page) -> str:
    """What a page calls its own address, where that is believable.

    It stands on the same site, and is not the home page, which careless sites name on all.
    """
    own = taken.links.canonical
    is_own = is_same_site(own, site_of(page.url)) and urlsplit(own).path != "/"
    return own if is_own else ""


def _sitemap_beside(home: str) -> str:
    """Where a sitemap stands by custom."""
    scheme, _, rest = home.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}/sitemap.xml"
