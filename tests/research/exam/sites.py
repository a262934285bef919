"""Which answer stands where: one table of pages, one of robots.txt by host."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote

from tests.research.exam import company
from tests.research.exam.replies import HTML, TEXT, Reply, Request, endless, head, page, raw, to

Answers = dict[str, Callable[[Request], Reply]]


def _bomb(megabytes: int) -> bytes:
    """So many megabytes of nothing, packed a thousandfold."""
    packer = zlib.compressobj(wbits=31)
    part = bytes(1024 * 1024)
    return b"".join([*(packer.compress(part) for _ in range(megabytes)), packer.flush()])


_HTML_HEAD = head("Content-Type: text/html")
_CHUNKED = head("Content-Type: text/html", "Transfer-Encoding: chunked")
_GZIP = "Content-Encoding: gzip"
_BOMB = _bomb(256)
_RSS_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss ['
    + '<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    + "]><rss><channel><item><link>&a11;</link></item></channel></rss>"
)
_QUADRATIC_BOMB = (
    f'<!DOCTYPE urlset [<!ENTITY a "{"a" * 100_000}">]><urlset><url><loc>'
    + "&a;" * 100_000
    + "</loc></url></urlset>"
)
_OUTSIDE_ENTITY = (
    '<!DOCTYPE urlset [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<urlset><url><loc>&a;</loc></url></urlset>"
)


def _sitemap(*pages: str, listings: tuple[str, ...] = ()) -> str:
    if listings:
        inside = "".join(f"<sitemap><loc>{one}</loc></sitemap>" for one in listings)
        return f"<sitemapindex>{inside}</sitemapindex>"
    inside = "".join(f"<url><loc>{one}</loc></url>" for one in pages)
    return f"<urlset>{inside}</urlset>"


def _with_etag(request: Request) -> Reply:
    if request.headers.get("if-none-match") == '"one"':
        return raw(head('ETag: "one"', status="304 Not Modified"))
    return page(HTML, 'ETag: "one"')


def _with_date(request: Request) -> Reply:
    date = "Mon, 02 Nov 2026 10:00:00 GMT"
    if request.headers.get("if-modified-since") == date:
        return raw(head(status="304 Not Modified"))
    return page(HTML, f"Last-Modified: {date}")


def _cookie(request: Request) -> Reply:
    return to("/cookie-back", "302 Found\r\nSet-Cookie: who=you; Path=/")


def _steps(request: Request) -> Reply:
    """`/steps/3` leads to `/steps/2` and so on, to a page."""
    left = int(request.path.rpartition("/")[2])
    return to(f"/steps/{left - 1}") if left else page()


def _redirect(request: Request) -> Reply:
    """`/to?URL` leads to the URL."""
    return to(unquote(request.path.partition("?")[2]))


def _sitemap_round(request: Request) -> Reply:
    """Every list leads to itself, to the last one, and to a new one."""
    number = int(request.path.rpartition("-")[2].removesuffix(".xml"))
    base = f"http://{request.host}/round-"
    urls = tuple(f"{base}{n}.xml" for n in (number, 0, number + 1, number + 1_000))
    return page(_sitemap(listings=urls), kind="application/xml")


def _mutated(request: Request) -> Reply:
    """`/mutated?7` is an honest answer with damage number 7."""
    chance = random.Random(int(request.path.partition("?")[2]))
    path = chance.choice(["/", "/gzip", "/etag", "/length-and-chunks", "/steps/1", "/early-hints"])
    honest = b"".join(
        part for part in reply_to(replace(request, path=path)) if isinstance(part, bytes)
    )
    answer = bytearray(honest)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(min(len(answer), 400) + 1)
        length = chance.choice([0, 1, 1, 2, 8, 40])
        damage = chance.choice(
            [b"", b"\r\n", b"\r\n\r\n", b"\0", b":", b"\xff" * 9, b"9" * 40, bytes(answer[:99])]
        )
        answer[at : at + length] = damage
    return raw(bytes(answer))


PAGES: Answers = {
    "/": lambda _: page(),
    "/plain": lambda _: page(TEXT, kind="text/plain"),
    # How an answer begins
    "/says-nothing": lambda _: raw(60.0),
    "/not-http": lambda _: raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "/http-0.9": lambda _: raw(HTML.encode()),
    "/odd-status": lambda _: raw(b"HTTP/1.1 99999 Odd\r\n\r\n"),
    "/negative-status": lambda _: raw(b"HTTP/1.1 -200 OK\r\n\r\n"),
    "/early-hints": lambda _: raw(head(status="103 Early Hints"), 60.0),
    "/endless-continue": lambda _: endless(b"", head(status="100 Continue")),
    "/many-headers": lambda _: raw(head(*(f"X-{n}: y" for n in range(2_000))), HTML.encode()),
    "/endless-headers": lambda _: endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "/endless-header": lambda _: endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 4_096),
    "/endless-reason": lambda _: endless(b"HTTP/1.1 200 ", b"y" * 4_096),
    "/slow-headers": lambda _: endless(b"HTTP/1.1 200 OK\r\nX: ", b"y", 0.1),
    "/folded-headers": lambda _: raw(head("X: a", *([" folded"] * 5_000)), HTML.encode()),
    "/nameless-header": lambda _: raw(head(": y", "\x00\x01: z"), HTML.encode()),
    # How a body goes on
    "/slow-body": lambda _: endless(_HTML_HEAD, b"y", 0.1),
    "/slow-chunks": lambda _: endless(_CHUNKED, b"1\r\ny\r\n", 0.1),
    "/endless-body": lambda _: endless(_HTML_HEAD, b"y" * 65_536),
    "/endless-chunks": lambda _: endless(_CHUNKED, b"10000\r\n" + b"y" * 65_536 + b"\r\n"),
    "/tiny-chunks": lambda _: endless(_CHUNKED, b"1\r\ny\r\n" * 10_000),
    "/chunk-extensions": lambda _: endless(_CHUNKED + b"1;", b"y" * 65_536),
    "/endless-trailers": lambda _: endless(_CHUNKED + b"1\r\ny\r\n0\r\n", b"X: y\r\n" * 10_000),
    "/negative-chunk": lambda _: raw(_CHUNKED, b"-5\r\nhello\r\n0\r\n\r\n"),
    "/huge-chunk": lambda _: raw(_CHUNKED, b"f" * 15 + b"\r\nhello"),
    "/broken-chunk": lambda _: raw(_CHUNKED, b"5\r\nhello\r\nzz\r\n"),
    "/unfinished-chunks": lambda _: raw(_CHUNKED, b"5\r\nhello\r\n"),
    "/short-body": lambda _: raw(head("Content-Type: text/html", "Content-Length: 9999"), b"short"),
    "/two-lengths": lambda _: raw(
        head("Content-Type: text/html", "Content-Length: 5", "Content-Length: 6"), b"hello!"
    ),
    "/odd-length": lambda _: raw(head("Content-Type: text/html", "Content-Length: -5"), b"hello"),
    "/huge-length": lambda _: raw(head("Content-Type: text/html", f"Content-Length: {'9' * 40}")),
    "/length-and-chunks": lambda _: raw(
        head("Content-Type: text/html", "Content-Length: 3", "Transfer-Encoding: chunked"),
        b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML.encode()),
    ),
    # How a body is packed
    "/gzip": lambda _: page(gzip.compress(HTML.encode()), _GZIP),
    "/deflate": lambda _: page(zlib.compress(HTML.encode()), "Content-Encoding: deflate"),
    "/raw-deflate": lambda _: page(zlib.compress(HTML.encode())[2:-4], "Content-Encoding: deflate"),
    "/bomb": lambda _: page(_BOMB, _GZIP),
    "/two-layers": lambda _: page(gzip.compress(_BOMB), "Content-Encoding: gzip, gzip"),
    "/hidden-layer": lambda _: page(gzip.compress(gzip.compress(HTML.encode())), _GZIP),
    "/brotli": lambda _: page(b"\x0b\x02\x80hello\x03", "Content-Encoding: br"),
    "/cut-package": lambda _: page(gzip.compress(HTML.encode())[:-20], _GZIP),
    "/not-packed": lambda _: page(HTML, _GZIP),
    "/sitemap.xml.gz": lambda _: page(
        gzip.compress(_sitemap("http://good.test/a").encode()), kind="application/x-gzip"
    ),
    "/largest": lambda _: page(gzip.compress(("\U0001f600" + "y" * 8_000_000).encode()), _GZIP),
    # What a body is
    "/pdf": lambda _: page(b"%PDF-1.7 ...", kind="application/pdf"),
    "/endless-picture": lambda _: endless(head("Content-Type: image/png"), b"\x89PNG" * 9_999),
    "/binary-as-html": lambda _: page(bytes(range(256)) * 99),
    "/picture-without-a-type": lambda _: page(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 99, kind=""),
    "/html-without-a-type": lambda _: page(kind=""),
    "/nothing": lambda _: page(b""),
    "/no-content": lambda _: raw(head(status="204 No Content")),
    "/challenge": lambda _: page(
        "<title>Just a moment...</title>Verify you are human", status="403 Forbidden"
    ),
    "/denied": lambda _: page("<h1>Access Denied</h1>", status="403 Forbidden"),
    "/private": lambda _: page("", status="401 Unauthorized"),
    "/shell": lambda _: page("<div id=root></div><script src=a.js></script>"),
    "/packed-fault": lambda _: page(_BOMB, _GZIP, status="500 Internal Server Error"),
    "/brotli-fault": lambda _: page(
        b"\x0b\x02\x80hello\x03", "Content-Encoding: br", status="404 Not Found"
    ),
    "/slow-fault": lambda _: endless(head(status="500 Internal Server Error"), b"y", 0.1),
    "/broken-fault": lambda _: raw(
        head("Transfer-Encoding: chunked", status="410 Gone"), b"zz\r\nhello"
    ),
    "/endless-fault": lambda _: endless(head(status="404 Not Found"), b"y" * 65_536),
    # Where it leads
    "/to": _redirect,
    "/steps/": _steps,
    "/itself": lambda _: to("/itself"),
    "/circle": lambda _: to("/circle-back"),
    "/circle-back": lambda _: to("/circle"),
    "/no-location": lambda _: raw(head("Content-Length: 0", status="302 Found")),
    "/endless-redirect": lambda _: endless(head("Location: /", status="302 Found"), b"y" * 65_536),
    "/long-location": lambda _: to("/" + "y" * 60_000),
    "/two-locations": lambda _: to("/\r\nLocation: http://10.0.0.1/"),
    "/split-location": lambda _: to("/plain\x00\x1b[31m"),
    "/latin-location": lambda _: raw(
        head(status="302 Found")[:-2] + "Location: /über\r\nContent-Length: 0\r\n\r\n".encode()
    ),
    "/%C3%BCber": lambda _: page(),
    "/cookie": _cookie,
    "/cookie-back": lambda _: page(),
    # Patience
    "/busy": lambda _: page("busy", "Retry-After: 5", status="429 Too Many Requests"),
    "/busy-for-ever": lambda _: page("", f"Retry-After: {'9' * 30}", status="503 Unavailable"),
    "/busy-till-3000": lambda _: page(
        "", "Retry-After: Wed, 01 Jan 3000 00:00:00 GMT", status="429 Too Many Requests"
    ),
    "/busy-in-words": lambda _: page("", "Retry-After: soon", status="429 Too Many Requests"),
    "/busy-less-than-no-time": lambda _: page(
        "", "Retry-After: -1", status="503 Service Unavailable"
    ),
    "/mutated": _mutated,
    # What is kept
    "/etag": _with_etag,
    "/dated": _with_date,
    "/odd-etag": lambda _: page(HTML, "ETag: \x0b\xff\x01", "Last-Modified: " + "9" * 9_000),
    "/not-modified": lambda _: raw(head(status="304 Not Modified")),
    # What holds up parsers
    "/nested": lambda _: page(gzip.compress((TEXT + "<div>" * 1_000_000).encode()), _GZIP),
    "/attributes": lambda _: page(
        f"<p>{TEXT}<p {' '.join(f'a{n}=1' for n in range(100_000))}>Acme"
    ),
    "/comments": lambda _: page(TEXT + "<!--" * 900_000),
    "/open-tags": lambda _: page(TEXT + "<a href=" * 400_000),
    "/open-quotes": lambda _: page(TEXT + "<a href='" * 400_000),
    "/entities": lambda _: page(TEXT + "&amp" * 900_000 + "&#x" * 100_000),
    "/hidden": lambda _: page(TEXT + "<p style='display:none'>Hidden</p>" * 100_000),
    "/bomb.rss": lambda _: page(_RSS_BOMB, kind="application/rss+xml"),
    "/bomb.xml": lambda _: page(_QUADRATIC_BOMB, kind="application/xml"),
    "/outside.xml": lambda _: page(_OUTSIDE_ENTITY, kind="application/xml"),
    "/deep.xml": lambda _: page("<a>" * 1_000_000, kind="application/xml"),
    "/round-": _sitemap_round,
    "/many.xml": lambda _: page(
        _sitemap(*(f"http://good.test/{n}" for n in range(50_000))), kind="application/xml"
    ),
    "/escapes": lambda _: page(
        HTML.replace("Acme<", "\x1b]0;owned\x07\x1b[2J\u202egnp.exe\u2066Acme<", 1)
    ),
}

_DENY_ALL = "User-agent: *\nDisallow: /\n"
_HEAVY = "".join(f"User-agent: a{n}\n" for n in range(15_000)) + "Allow: /a\n" * 20_000

ROBOTS: Answers = {
    "denies.test": lambda _: page(_DENY_ALL, kind="text/plain"),
    "denies-us.test": lambda _: page(
        "User-agent: DealAssistant\nDisallow: /\n\nUser-agent: *\nAllow: /\n", kind="text/plain"
    ),
    "allows-us.test": lambda _: page(
        f"{_DENY_ALL}\nUser-agent: dealassistant\nAllow: /\n", kind="text/plain"
    ),
    "denies-words.test": lambda _: page(
        "User-agent: company\nDisallow: /\n\nUser-agent: sales\nDisallow: /\n", kind="text/plain"
    ),
    "denies-lists.test": lambda _: page(
        "User-agent: *\nDisallow: /many.xml\nDisallow: /bomb.rss\nSitemap: http://good.test/a\n"
    ),
    "huge-robots.test": lambda _: page(
        "User-agent: *\n" + "# talk\n" * 1_500_000 + "Disallow: /\n", kind="text/plain"
    ),
    "long-robots.test": lambda _: page(_DENY_ALL + "# talk\n" * 1_500_000, kind="text/plain"),
    "endless-robots.test": lambda _: endless(head("Content-Type: text/plain"), b"# talk\n" * 999),
    "slow-robots.test": lambda _: endless(head("Content-Type: text/plain"), b"#", 0.1),
    "heavy-robots.test": lambda _: page(_HEAVY, kind="text/plain"),
    "bomb-robots.test": lambda _: page(_BOMB, _GZIP, kind="text/plain"),
    "faulty-robots.test": lambda _: page("", status="500 Internal Server Error"),
    "busy-robots.test": lambda _: page("", status="429 Too Many Requests"),
    "forbidden-robots.test": lambda _: page("", status="403 Forbidden"),
    "brotli-robots.test": lambda _: page(
        b"\x0b\x02\x80hello\x03", "Content-Encoding: br", status="404 Not Found"
    ),
    "html-robots.test": lambda _: page(HTML),
    "binary-robots.test": lambda _: page(bytes(range(256)) * 999, kind="text/plain"),
    "marked-robots.test": lambda _: page(b"\xef\xbb\xbf" + _DENY_ALL.encode()),
    "led-robots.test": lambda _: to("http://denies.test/robots.txt"),
    "inside-robots.test": lambda _: to("http://10.0.0.1/robots.txt"),
    "round-robots.test": lambda _: to("/robots.txt"),
    "patient.test": lambda _: page("User-agent: *\nCrawl-delay: 7\n", kind="text/plain"),
    "too-patient.test": lambda _: page("User-agent: *\nCrawl-delay: 86400\n", kind="text/plain"),
    "endless-patience.test": lambda _: page("User-agent: *\nCrawl-delay: inf\n"),
}


def reply_to(request: Request) -> Reply:
    """The answer to a request."""
    if request.host.endswith(company.SITE):
        return company.reply_to(request)
    path = request.path.partition("?")[0]
    if path == "/robots.txt":
        answer = ROBOTS.get(request.host)
        return answer(request) if answer else page("", status="404 Not Found")
    begins = next((start for start in ("/steps/", "/round-") if path.startswith(start)), path)
    answer = PAGES.get(begins)
    return answer(request) if answer else page("Not here.", status="404 Not Found")
