"""A company's own pages in networks, as its header or footer links them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Tag

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, words_of_names

_NETWORKS = frozenset(
    (
        *("linkedin", "facebook", "instagram", "twitter", "x", "youtube", "xing", "tiktok"),
        *("pinterest", "threads", "bsky", "github", "vimeo", "mastodon", "kununu", "weibo"),
    )
)
_PROFILE = pattern(
    r"/(?:(?:company|companies|pages|school|showcase|c|channel|user|profile|organization)/)?"
    r"@?[\w.%-]+/?",
    re.I,
)
_NO_PROFILE = pattern(
    r"/(?:share\w*|intent|dialog|sharing|hashtag|search|watch|embed|login|home|privacy|policies"
    r"|legal|company|pages|pin)\b/?$|/(?:share|intent|sharer|dialog|hashtag)\b",
    re.I,
)
_AROUND = ("footer", "header", "nav", "aside")
_NAMES = frozenset(("social", "follow", "socials", "footer", "network", "networks"))
_MOST = 12


def read_profiles(soup: BeautifulSoup) -> tuple[str, ...]:
    """The profiles that are linked around the story, in the order of the page.

    Args:
        soup: the page with its header and footer.
    """
    links = (attribute(link, "href") for link in soup.find_all("a") if _is_around(link))
    return tuple(dict.fromkeys(link for link in links if _is_profile(link)))[:_MOST]


def _is_around(link: Tag) -> bool:
    return any(
        one.name in _AROUND or not _NAMES.isdisjoint(words_of_names(one)) for one in _holders(link)
    )


def _holders(link: Tag) -> Iterator[Tag]:
    return (one for one in (link, *link.parents) if one.name not in ("body", "html", "main"))


def _is_profile(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    labels = (parts.hostname or "").split(".")
    is_network = len(labels) > 1 and labels[-2] in _NETWORKS
    is_plain = parts.scheme in ("http", "https") and not parts.query
    return (
        is_network
        and is_plain
        and bool(_PROFILE.fullmatch(parts.path) and not _NO_PROFILE.search(parts.path))
    )
