"""Who publishes a page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from assistant.language.patterns import pattern
from assistant.research.markup.structured import MetaData, kind, text_of

DIVIDER = pattern(r"\s+[|–—·•»:/-]+\s+|\s*[|»]\s*|:\s+")
"""What stands between a headline and the name of the site."""

_RIGHTS = pattern(
    r"(?:©|\(c\)|\bcopyright\b)[\s©]*(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|\d\d))?,?\s*)?"
    r"(?:by\s+)?(?P<name>[^\W\d_][^|·•©\n\d]{1,60})",
    re.I,
)
_LEGAL_FORMS = (
    "ltd limited inc corp corporation co company llc llp plc gmbh ag kg se sa sas sarl spa srl sl"
    " bv nv ab as asa aps oy oyj pty group holding holdings"
)
_LEGAL = frozenset(_LEGAL_FORMS.split())
_LOOKED_AT = 4_000  # characters at the beginning, and at the end, where the rights are reserved
_LONGEST = 8  # words
_LETTERS = pattern(r"[^a-z0-9]+")
_TELLING = 4
_SECOND_LEVEL = ("co", "com", "org", "net", "gov", "ac")
_NOT_NAMES = ("www", "blog", "news", "investors", "investor", "ir", "press", "media", "about")


def read_publisher(url: str, data: MetaData, seen: str) -> str:
    """The publisher's name as the page gives it; "" where it gives none.

    Args:
        url: of the page.
        data: its meta data.
        seen: its text with everything around the story.
    """
    return next(iter((*_declared(data), *_fitting(url, data, seen))), "")


def site_names(url: str, publisher: str, data: MetaData) -> tuple[str, ...]:
    """What the site may be called: its publisher, organisations of its address, the address."""
    organisations = (text_of(node) for node in data.nodes if "Person" not in kind(node))
    names = (
        publisher,
        *(name for name in organisations if fits_address(name, url)),
        host_name(url),
    )
    return tuple(dict.fromkeys(filter(None, names)))


def host_name(url: str) -> str:
    """The telling part of a host: `acme` of www.acme.co.uk."""
    parts = (urlsplit(url).hostname or "").split(".")[:-1]
    telling = [part for part in parts if part not in _NOT_NAMES]
    if len(telling) > 1 and telling[-1] in _SECOND_LEVEL:
        telling.pop()
    return telling[-1] if telling else ""


def plain_name(name: str) -> str:
    """The letters of a name, small and without accents, as a host would write them."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("ø", "o").replace("ł", "l"))
    return _LETTERS.sub("", letters)


def _declared(data: MetaData) -> Iterator[str]:
    articles = (text_of(node.get("publisher")) for node in data.nodes)
    organisations = (text_of(node) for node in data.of_type("Organization", "Corporation"))
    said = (data.first("og:site_name", "application-name", "dc.publisher"), *articles)
    return filter(None, (*said, *organisations))


def _fitting(url: str, data: MetaData, seen: str) -> Iterator[str]:
    """Names in the title, beside the copyright, and in the text, that fit the page's address."""
    host = plain_name(host_name(url))
    if len(host) < _TELLING:
        return
    parts = DIVIDER.split(data.title)
    rights = (found["name"] for found in _RIGHTS.finditer(seen[-_LOOKED_AT:]))
    named = [words.split() for words in (*(parts if len(parts) > 1 else ()), *rights)]
    words = seen[:_LOOKED_AT].split()
    text = (
        words[start : start + _LONGEST] for start, word in enumerate(words) if word[0].isupper()
    )
    yield from filter(None, (_name(candidate, host) for candidate in (*named, *text)))


def _name(words: Sequence[str], host: str) -> str:
    """As many of the first words as the host spells, with the legal form behind them."""
    spelt, taken = "", list[str]()
    for word in words:
        letters = plain_name(word)
        if not host.startswith(spelt + letters) and letters not in _LEGAL:
            break
        spelt += letters if host.startswith(spelt + letters) else ""
        taken.append(word)
    name = " ".join(taken).strip(",;:!?'’\"”")
    if plain_name(name.rpartition(" ")[2]) not in _LEGAL:
        name = name.rstrip(".")
    return name if len(spelt) >= _TELLING else ""


def fits_address(name: str, url: str) -> bool:
    """Whether the host of an address spells a name."""
    found = _name(name.split(), plain_name(host_name(url)))
    return bool(found) and plain_name(found) == plain_name(name)
