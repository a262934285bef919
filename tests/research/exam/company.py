"""An honest company's site: many pages, a newsroom of its own, and what surrounds it anywhere.

Hosts are `www.NAME.brackwater.test` and the like, a NAME for each test. The site changes when its
page `/change` is asked for, which no page leads to.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter

from tests.research.exam.replies import Reply, Request, head, page, raw, to

SITE = ".brackwater.test"
_CHANGES: Counter[str] = Counter()

QUOTE = "We will not open a second plant until the first one stops surprising us"
GOAL = "Our priority for 2027 is to bake a whole winter without one unplanned stop."
NEW_QUOTE = "The second plant will stand in Hull, and it will open when Leeds sleeps at night"
_MORE = (
    "The bakery has stood beside the canal since 1911. It sends bread, rolls and cakes to shops "
    "between Carlisle and Lincoln, and its vans leave the yard before the first train does. "
    "Some four hundred people work there in three shifts, most of them within an hour's walk."
)
_NAVIGATION = (
    ("/about", "About us"),
    ("/about/leadership", "Leadership"),
    ("/news", "Newsroom"),
    ("/investors", "Investors"),
    ("/careers", "Careers"),
    ("/blog", "Blog"),
    ("/products/rolls", "Rolls"),
    ("/news/calendar/2026/11", "Calendar"),
    ("/news?sort=oldest", "Oldest first"),
    ("/news;jsessionid=1", "News"),
    ("/de/news", "Deutsch"),
    ("/login", "Sign in"),
    ("/about.pdf", "Print this page"),
    ("http://other.test/news/rival", "Friends"),
)
_RELEASES = {
    f"/news/2026/{month:02}/{day:02}/release-{month}-{day}": dt.date(2026, month, day)
    for month in range(1, 11)
    for day in (5, 19)
}


def _html(title: str, *paragraphs: str, links: tuple[tuple[str, str], ...] = ()) -> str:
    navigation = "".join(f'<a href="{url}">{words}</a> ' for url, words in _NAVIGATION)
    listed = "".join(f'<li><a href="{url}">{words}</a></li>' for url, words in links)
    text = "".join(f"<p>{words}</p>" for words in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title} | Brackwater Foods</title>'
        '<meta property="og:site_name" content="Brackwater Foods">'
        '<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>'
        f"<body><header><nav>{navigation}</nav></header><main><article><h1>{title}</h1>{text}"
        f"</article><ul>{listed}</ul></main><footer>Brackwater Foods Ltd</footer></body></html>"
    )


def _release(path: str, day: dt.date) -> str:
    number = len(path) + day.toordinal() % 97
    return _html(
        f"News of {day:%d %B}",
        f"LEEDS, {day:%d %B %Y} — Brackwater Foods baked {number} thousand loaves in a week.",
        _MORE,
    )


def _news(name: str) -> str:
    other = (
        "/news/second-plant",
        "/news/embargo/figures",
        "/news/members",
        "/news/app",
        "/news/second-plant-again",
        "/news/moved",
    )
    fresh = ("/news/hull",) if _CHANGES[name] else ()
    links = [(url, url.rpartition("/")[2].replace("-", " ")) for url in (*fresh, *other)]
    newsroom = (f"http://newsroom.{name}{SITE}/2026/11/02/ovens", "New ovens")
    return _html("Newsroom", _MORE, links=(*links, newsroom))


def _second_plant(canonical: str = "") -> str:
    html = _html(
        "Leeds first",
        f"LEEDS, 12 May 2026 — Brackwater Foods has told its suppliers what comes first. {_MORE}",
        f"“{QUOTE},” said Ines Halloran, chief operating officer of Brackwater Foods. “{GOAL}”",
        "Brackwater Foods has appointed Paul Adeyemi as head of operations in Leeds.",
    )
    return html.replace("</head>", f'<link rel="canonical" href="{canonical}"></head>')


def _hull() -> str:
    return _html(
        "Hull it is",
        f"LEEDS, 16 November 2026 — Brackwater Foods has chosen its second site. {_MORE}",
        f"“{NEW_QUOTE},” said Ines Halloran, chief operating officer of Brackwater Foods.",
    )


def _leadership() -> str:
    people = (
        "<h3>Ines Halloran</h3><p>Chief Operating Officer</p>"
        "<h3>Peter Marsh</h3><p>Chief Executive</p>"
    )
    return _html("Leadership", f"Two people lead the company. {_MORE}").replace(
        "</p>", "</p>" + people, 1
    )


def _pages(name: str) -> dict[str, str]:
    home = f"Changed. {_MORE}" if _CHANGES[name] else _MORE
    return {
        "/": _html("Good bread, every day", f"Brackwater Foods bakes. {home}"),
        "/about": _html("About us", f"Who we are. {_MORE}"),
        "/about/leadership": _leadership(),
        "/investors": _html("Investors", f"For those who own a part of us. {_MORE}"),
        "/careers": _html("Careers", f"Come and bake. {_MORE}"),
        "/blog": _html("From the oven", f"What we think. {_MORE}"),
        "/news": _news(name),
        "/news/second-plant": _second_plant(),
        "/news/second-plant-again": _second_plant("/news/second-plant"),
        "/stories-of-bread/sourdough": _html("Sourdough", f"It takes its time. {_MORE}"),
        "/2026/11/02/ovens": _html(
            "New ovens", f"LEEDS, 2 November 2026 — Two ovens. {_MORE}"
        ).replace('href="/', f'href="http://www.{name}{SITE}/'),
        **({"/news/hull": _hull()} if _CHANGES[name] else {}),
        **{path: _release(path, day) for path, day in _RELEASES.items()},
    }


def _sitemap(host: str) -> str:
    entries = "".join(
        f"<url><loc>http://{host}{path}</loc><lastmod>{day}</lastmod></url>"
        for path, day in _RELEASES.items()
    )
    return f"<urlset>{entries}<url><loc>http://{host}/products/cakes</loc></url></urlset>"


def _feed(host: str) -> str:
    return (
        "<rss><channel><item><title>Sourdough</title>"
        f"<link>http://{host}/stories-of-bread/sourdough</link>"
        "<pubDate>Mon, 09 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>"
    )


def reply_to(request: Request) -> Reply:
    """The answer to a request; whoever has a page already is told that it is the same."""
    name = request.host.removesuffix(SITE).rpartition(".")[2]
    if request.path == "/change":
        _CHANGES[name] += 1
    special = {
        "/robots.txt": lambda: page(
            f"User-agent: *\nDisallow: /news/embargo\nSitemap: http://{request.host}/sitemap.xml\n",
            kind="text/plain",
        ),
        "/sitemap.xml": lambda: page(_sitemap(request.host), kind="application/xml"),
        "/feed.xml": lambda: page(_feed(request.host), kind="application/rss+xml"),
        "/news/moved": lambda: to("http://other.test/"),
        "/news/members": lambda: page("", status="401 Unauthorized"),
        "/news/app": lambda: page("<div id=root></div><script src=a.js></script>"),
    }
    if request.path in special:
        return special[request.path]()
    html = _pages(name).get(request.path)
    if html is None:
        return page("Not here.", status="404 Not Found")
    etag = f'"{hashlib.sha256(html.encode()).hexdigest()[:16]}"'
    if request.headers.get("if-none-match") == etag:
        return raw(head(f"ETag: {etag}", status="304 Not Modified"))
    return page(html, f"ETag: {etag}")
