"""What a fetch gives: a page, or the reason why there is none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

Kind = Literal["html", "xml", "text"]
"""XML is a feed or a sitemap; XHTML counts as HTML."""

Reason = Literal[
    "url",  # not an address that we read: scheme, user info, port, spelling
    "not_public",  # it leads into somebody's network, not to a public site
    "unknown_host",
    "connection",
    "certificate",
    "timeout",
    "too_large",
    "broken",  # the answer does not keep to HTTP
    "encoding",  # compressed in a way that we do not read
    "content_type",
    "not_text",  # said to be text, and is not
    "redirects",
    "downgrade",  # from https to http
    "robots",
    "robots_unreachable",
    "crawl_delay",
    "busy",
    "gone",
    "refused",
    "server_error",
    "blocked",
    "captcha",
    "login",
    "cookie_wall",
    "needs_javascript",
    "empty",
    "not_cached",
    "unreadable",  # no parser gets through it in time
]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """The text of one page as it was sent, and where and when it was found.

    `url` is where the text stands, `asked` what led there. `sha256` is of the text in UTF-8.
    `fetched` is when this text was read first, `checked` when the site last confirmed it.
    `change` compares with what was stored before.
    """

    url: str
    asked: str
    text: str
    kind: Kind
    sha256: str
    fetched: dt.datetime
    checked: dt.datetime
    etag: str = ""
    last_modified: str = ""
    change: Literal["new", "changed", "same"] = "new"


class FetchProblem(msgspec.Struct, frozen=True, kw_only=True):
    """Why there is no page; `detail` is a sentence for people, without words of the server."""

    url: str
    reason: Reason
    detail: str


class NoPage(Exception):
    """Ends a fetch from wherever it stands; never leaves the fetcher."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason: Reason = reason
        self.detail = detail


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much time, how many bytes and how many requests one page may cost.

    The deadline of `seconds` is for a page with its robots.txt and its redirects; only our own
    polite pauses are not counted.
    """

    seconds: float = 20
    connect_seconds: float = 6
    redirects: int = 5
    head_bytes: int = 64 * 1024
    wire_bytes: int = 4 * 1024 * 1024
    text_bytes: int = 8 * 1024 * 1024
    pause: float = 1  # between two requests to one host
    longest_pause: float = 30  # a site that asks for more is not read
    longest_wait: float = 60  # the same for Retry-After


class Outside(msgspec.Struct, frozen=True, kw_only=True):
    """What the fetcher needs from the world around it.

    `resolver` gives the addresses of a name or raises OSError; `certificates` is a file of
    authorities to trust instead of the usual ones.
    """

    resolver: Callable[[str], Sequence[str]]
    clock: Callable[[], float]
    sleep: Callable[[float], None]
    now: Callable[[], dt.datetime]
    certificates: str = ""
