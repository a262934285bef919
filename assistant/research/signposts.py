"""What an address promises before it is read: which part of a site, which day, or a trap."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime
from typing import Literal
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from assistant.language.patterns import pattern


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


Section = Literal["home", "about", "leadership", "news", "investors", "blog", "careers"]

_PARTS: dict[Section, frozenset[str]] = {
    "leadership": _set(
        "leadership management management-team leadership-team executive-team executives board "
        "board-of-directors our-team team our-people our-leaders meet-the-team"
    ),
    "news": _set(
        "news newsroom press press-release press-releases pressroom press-room media media-center "
        "media-centre news-and-media news-media news-and-events announcements latest-news"
    ),
    "investors": _set(
        "investors investor investor-relations ir shareholders annual-report annual-reports "
        "for-investors financial-reports"
    ),
    "blog": _set("blog blogs insights stories articles perspectives magazine"),
    "careers": _set(
        "careers career jobs vacancies work-with-us join-us join-our-team working-here work-at"
    ),
    "about": _set(
        "about about-us company our-company who-we-are our-story mission vision strategy purpose "
        "our-strategy our-purpose mission-and-vision vision-and-strategy sustainability "
        "corporate"
    ),
}
_OWN_HOSTS = {"www", "corporate", "about", "en", "group", *_PARTS["news"], *_PARTS["investors"]}
_OWN_HOSTS |= {*_PARTS["blog"], *_PARTS["careers"]}
_NO_PAGES = _set(
    "pdf jpg jpeg png gif svg webp ico zip gz doc docx xls xlsx ppt pptx mp3 mp4 mov avi css js "
    "json xml rss atom ics epub woff woff2"
)
_TRAPS = _set(
    "login log-in signin sign-in logout register cart checkout basket search calendar agenda "
    "kalender tag tags author authors category categories topic topics print printable feed "
    "wp-json wp-admin wp-login share comments comment-page page archive archives cookie-policy "
    "cookies privacy privacy-policy terms legal imprint unsubscribe"
)
_LANGUAGES = _set(
    "de fr es it nl pt pl sv da no nb fi cs sk hu ro bg el tr ru uk ja ko zh ar he th vi id hr sl "
    "et lv lt pt-br zh-cn zh-tw zh-hans zh-hant es-mx fr-ca de-de fr-fr es-es it-it nl-nl nl-be "
    "fr-be de-at de-ch ja-jp ko-kr"
)
_CARRIED = _set("id p article articleid newsid item story releaseid nid")
_TRACKING = ("utm_", "fbclid", "gclid", "mc_", "ref", "source", "hs")
_LONGEST = 300
_DEEPEST = 8
_TOO_SHORT_TO_BE_A_NAME = 3
_URL_DAY = pattern(r"/(20\d\d)[/-](\d\d?)(?:[/-](\d\d?))?(?=[/_.-]|$)")
_SESSION = pattern(r";|sessionid|phpsessid|[?&]sid=")


def site_of(url: str) -> str:
    """The name that a company's hosts share: acme.com of www.acme.com and of ir.acme.com."""
    host = (urlsplit(url).hostname or "").lower()
    first, _, rest = host.partition(".")
    name, _, ending = rest.partition(".")
    is_ending = "." not in ending and len(name) <= _TOO_SHORT_TO_BE_A_NAME  # ir.co.uk
    return host if first not in _OWN_HOSTS or not ending or is_ending else rest


def is_same_site(url: str, site: str) -> bool:
    """Whether a page is on the site itself or on one of its obvious subdomains."""
    host = (urlsplit(url).hostname or "").lower()
    return host == site or (host.partition(".")[2] == site and host.partition(".")[0] in _OWN_HOSTS)


def plain(url: str) -> str:
    """The address without its fragment and without what only counts its readers."""
    split = urlsplit(url)
    kept = [(key, value) for key, value in _query(split) if not _is_tracking(key)]
    return split._replace(query=urlencode(kept), fragment="").geturl()


def same_page_key(url: str) -> str:
    """Equal for two spellings of one address."""
    split = urlsplit(plain(url))
    host = (split.hostname or "").removeprefix("www.")
    return f"{host}{split.path.rstrip('/')}?{split.query}"


def is_trap(url: str, language: str = "") -> bool:
    """Whether an address leads to no page of use, or to pages without end.

    Args:
        url: the address, plain.
        language: the code that stands first in the home page's own path, if one does.
    """
    split = urlsplit(url)
    steps = _steps(split)
    return (
        len(url) > _LONGEST
        or len(steps) > _DEEPEST
        or any(steps.count(step) > 1 and not step.isdigit() for step in steps)
        or split.path.rpartition(".")[2].lower() in _NO_PAGES
        or not _TRAPS.isdisjoint(steps)
        or any(step in _LANGUAGES and step != language for step in steps[:1])
        or any(key.lower() not in _CARRIED for key, _ in _query(split))
        or bool(_SESSION.search(url.lower()))
    )


def language_of(url: str) -> str:
    """The language that stands first in a path, where it is not English."""
    first = _steps(urlsplit(url))[:1]
    return first[0] if first and first[0] in _LANGUAGES else ""


def section_of(url: str, words: str = "") -> tuple[Section | None, bool]:
    """Which part of a site an address belongs to, and whether it is that part's own first page.

    Args:
        url: the address.
        words: the words of the link that leads there.
    """
    split = urlsplit(url)
    steps = _steps(split)
    label = (split.hostname or "").partition(".")[0]
    if found := _named("-".join(words.lower().split())):
        return found, True
    for position, step in reversed([*enumerate(steps)]):
        if found := _named(step):
            return found, position == len(steps) - 1
    return (None, False) if label == "about" else (_named(label), not steps)


def day_in(url: str) -> dt.date | None:
    """The day that an address names; of a month alone its first."""
    found = _URL_DAY.search(urlsplit(url).path)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3] or 1)) if found else None
    except ValueError:
        return None


def listed_day(written: str) -> dt.date | None:
    """The day that a sitemap or a feed writes beside a page."""
    try:
        return dt.date.fromisoformat(written.strip()[:10])
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(written).date()
    except ValueError:
        return None


def _named(step: str) -> Section | None:
    return next((section for section, words in _PARTS.items() if step in words), None)


def _steps(split: SplitResult) -> list[str]:
    steps = [step.lower() for step in split.path.split("/") if step]
    last = steps[-1].rpartition(".") if steps else ("", "", "")
    if last[0] and last[2].isalpha():
        steps[-1] = last[0]
    return [step for step in steps if step not in ("index", "default", "home")]


def _query(split: SplitResult) -> list[tuple[str, str]]:
    try:
        return parse_qsl(split.query, keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return [("too", "many")]


def _is_tracking(key: str) -> bool:
    return key.lower().startswith(_TRACKING)
