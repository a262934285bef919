"""What a page is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bs4 import BeautifulSoup

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.elements import shown
from assistant.research.markup.publisher import DIVIDER, plain_name
from assistant.research.markup.structured import MetaData, text_of

_WORD = pattern(r"\w+")
_BEFORE_SITE = frozenset("|–—-·•»")
_ALIKE = 0.5
_ENOUGH = 3  # words that make a headline of what nothing else on the page repeats
_HEADLINES = "h1, [itemprop=headline], .headline, .entry-title, .post-title"


def read_title(soup: BeautifulSoup, data: MetaData, sites: Iterable[str]) -> str:
    """The headline as a reader sees it; else the title in the head without the site's name.

    Args:
        soup: the page without what is hidden and without its chrome.
        data: its meta data.
        sites: what the site is called.
    """
    names = {plain_name(name) for name in sites}
    given = [_without_site(title, names) for title in _given(data)]
    given = [title for title in given if not _is_site(title, names)]
    seen = [text for tag in soup.select(_HEADLINES) if not _is_site(text := shown(tag), names)]
    agreeing = [text for text in seen if any(_agree(text, title) for title in given)]
    if agreeing:
        return max(agreeing, key=lambda text: max(_likeness(text, title) for title in given))
    long = [text for text in seen if len(_words(text)) >= _ENOUGH]
    structured = (text_of(node.get("headline")) for node in data.of_type("Article", "Posting"))
    return next(filter(None, (*long, *given, *seen, *structured)), "")


def _given(data: MetaData) -> Sequence[str]:
    named = data.first("og:title", "twitter:title", "parsely-title", "dc.title", "headline")
    return tuple(filter(None, (named, data.title)))


def _without_site(title: str, names: set[str]) -> str:
    """ "Title | Site" and "Site: Title" without the site; unknown, it is what stands last."""
    marks = [*DIVIDER.finditer(title)]
    if not marks:
        return title
    first, last = marks[0], marks[-1]
    if _is_site(title[last.end() :], names):
        return title[: last.start()]
    if _is_site(title[: first.start()], names):
        return title[first.end() :]
    is_site = last[0].strip() in _BEFORE_SITE and len(title) - last.end() <= last.start()
    return title[: last.start()] if is_site and first is last else title


def _is_site(words: str, names: set[str]) -> bool:
    """Whether it says no more than the site's name."""
    plain = plain_name(words)
    return not plain or any(name.startswith(plain) for name in names)


def _agree(seen: str, given: str) -> bool:
    return _likeness(seen, given) > _ALIKE or normalise(given).startswith(normalise(seen))


def _likeness(one: str, other: str) -> float:
    mine, theirs = _words(one), _words(other)
    return len(mine & theirs) / max(1, len(mine | theirs))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(normalise(text)))
