"""Fetching one page: the way out to the network, and the only one."""

from __future__ import annotations

import msgspec

from assistant import __version__
from assistant.research.body import media_type, read_text
from assistant.research.cache import Cache, digest
from assistant.research.charset import decode
from assistant.research.deadline import Deadline
from assistant.research.exchange import Answer, Exchange, through_redirects
from assistant.research.fetched import FetchProblem, Limits, NoPage, Outside, Page
from assistant.research.parsing import Child
from assistant.research.polite import Guest
from assistant.research.robots import Robots
from assistant.research.status import instead_of_a_page
from assistant.research.targets import Target, read_target

USER_AGENT = f"DealAssistant/{__version__} (reads a company's public pages for its sales contact)"
_LIMITS = Limits()
_NOT_MODIFIED = 304
_LONGEST = 1_000


class Fetcher:
    """Reads pages one at a time: politely, within limits, and from public addresses alone.

    Whatever a server does, `fetch` gives a page or says why there is none. Nothing is read from
    the environment: no proxy, no password. Not for use by several threads at once.

    Args:
        outside: the resolver, the clocks and the sleep.
        cache: what was read before; asked first, and kept up to date.
        child: where robots.txt is read.
        user_agent: who we say we are; robots.txt knows us by its part before the slash.
        limits: what one page may cost.
        offline: read from the cache alone.
    """

    def __init__(
        self,
        outside: Outside,
        cache: Cache,
        child: Child,
        *,
        user_agent: str = USER_AGENT,
        limits: Limits = _LIMITS,
        offline: bool = False,
    ) -> None:
        self._outside = outside
        self._cache = cache
        self._limits = limits
        self._offline = offline
        self._guest = Guest(Exchange(outside, limits, user_agent), outside, limits)
        agent = user_agent.partition("/")[0]
        self._robots = Robots(self._guest, cache, child, agent)

    def fetch(self, url: str) -> Page | FetchProblem:
        """The page behind a URL, as the site gives it now.

        Raises:
            AssistantError: the cache cannot be written.
        """
        try:
            asked = read_target(url)
            stored = self._cache.read(asked.url)
            return self._stored_only(stored) if self._offline else self._read(asked, stored)
        except NoPage as problem:
            return FetchProblem(url=url, reason=problem.reason, detail=problem.detail)

    def sitemaps(self, url: str) -> tuple[str, ...]:
        """The sitemaps that the robots.txt of a site names; none where it cannot be read."""
        try:
            target = read_target(url)
            return () if self._offline else self._robots.check(target, self._deadline()).sitemaps
        except NoPage:
            return ()

    def _stored_only(self, stored: Page | None) -> Page:
        if stored is None:
            raise NoPage("not_cached", "The page was not read before, and we are offline.")
        return stored

    def _read(self, asked: Target, stored: Page | None) -> Page:
        deadline = self._deadline()

        def ask(target: Target) -> Answer:
            self._robots.check(target, deadline)
            return self._guest.ask(target, deadline, _conditions(stored, target))

        answer = through_redirects(ask, asked, self._limits.redirects)
        page = self._page(answer, asked, stored)
        self._cache.write(asked.url, page)
        return page

    def _deadline(self) -> Deadline:
        return Deadline(self._outside.clock, self._limits.seconds)

    def _page(self, answer: Answer, asked: Target, stored: Page | None) -> Page:
        now = self._outside.now()
        if stored and answer.status == _NOT_MODIFIED and stored.url == answer.target.url:
            return msgspec.structs.replace(stored, checked=now, change="same")
        content_type = answer.headers.get("content-type", "")
        if problem := instead_of_a_page(answer, _html(answer, content_type), asked):
            raise problem
        text, kind = read_text(answer.body, content_type)
        sha256 = digest(text)
        same = stored is not None and stored.sha256 == sha256
        return Page(
            url=answer.target.url,
            asked=asked.url,
            text=text,
            kind=kind,
            sha256=sha256,
            fetched=stored.fetched if stored and same else now,
            checked=now,
            etag=_to_send_back(answer, "etag"),
            last_modified=_to_send_back(answer, "last-modified"),
            change="same" if same else "changed" if stored else "new",
        )


def _conditions(stored: Page | None, target: Target) -> dict[str, str]:
    """Ask only for news, where the site gave us what that takes."""
    if stored is None or stored.url != target.url:
        return {}
    headers = {"If-None-Match": stored.etag, "If-Modified-Since": stored.last_modified}
    return {name: value for name, value in headers.items() if value}


def _to_send_back(answer: Answer, name: str) -> str:
    """A header of theirs that becomes one of ours; "" where that would not be safe."""
    value = answer.headers.get(name, "")
    return value if value.isascii() and value.isprintable() and len(value) < _LONGEST else ""


def _html(answer: Answer, content_type: str) -> str:
    """The HTML of an answer, also of an error; "" for anything else."""
    media = media_type(content_type)
    is_html = media in {"text/html", "application/xhtml+xml"}
    looks_so = not media and answer.body.lstrip()[:1] == b"<"
    return decode(answer.body, content_type) if is_html or looks_so else ""
