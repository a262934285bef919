"""What a page's data for machines says of the company itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from assistant.research.markup.structured import MetaData, Node, text_of
from assistant.results.read_page import Company

_COMPANIES = (
    *("Organization", "Corporation", "Business", "Store", "Hospital", "Hotel", "Restaurant"),
    *("NGO", "Airline", "Dealer", "Clinic", "Agency", "University", "School", "FinancialService"),
    *("Consortium", "Cooperative", "Library", "Museum"),
)
_OTHERS = ("publisher", "parentOrganization", "memberOf", "sponsor", "funder", "provider")
_PLACES = ("geo.placename", "business:contact_data:locality", "og:locality")
_PROFILES = ("article:publisher", "og:see_also")
_TELLING = 6
_ABOUT_US = frozenset(
    ("", "home", "index", "about", "about-us", "aboutus", "company", "our-company", "who-we-are")
)


def read_company(url: str, data: MetaData, text: str) -> Company:
    """What the page says of its company; a paper that only publishes the page is not it.

    Args:
        url: of the page.
        data: what it says for machines.
        text: its main text: companies speak of themselves in their news.
    """
    told = max(_companies(data, text), key=len, default=Node())
    return Company(
        name=text_of(told.get("name")) or _site(data, text),
        description=text_of(told.get("description")) or _description(url, data),
        industry=text_of(told.get("industry")),
        employees=_employees(told.get("numberOfEmployees")),
        places=tuple(dict.fromkeys((*_places(told), *_places_of_jobs(data), *_named(data)))),
        social=tuple(dict.fromkeys(_profiles(told, data))),
    )


def _companies(data: MetaData, text: str) -> Iterator[Node]:
    """Organisations that are not only named beside another; a publisher that the text names."""
    others = {id(node.get(key)): key for node in data.nodes for key in _OTHERS}
    for node in data.of_type(*_COMPANIES):
        publishes = others.get(id(node)) == "publisher"
        if id(node) not in others or (publishes and _is_in(text_of(node.get("name")), text)):
            yield node


def _site(data: MetaData, text: str) -> str:
    """The site's name, unless it is a paper's."""
    papers = {text_of(node.get("publisher")) for node in data.of_type("NewsArticle")}
    name = data.first("og:site_name")
    return "" if name in papers and not _is_in(name, text) else name


def _is_in(name: str, text: str) -> bool:
    """Whether a text has the name, or its first word where that is long enough to tell."""
    first = name.partition(" ")[0]
    return bool(name) and (name in text or (len(first) >= _TELLING and first in text))


def _description(url: str, data: MetaData) -> str:
    """On other pages the description is the page's."""
    page = urlsplit(url).path.rstrip("/").rpartition("/")[2].partition(".")[0].lower()
    return data.first("og:description", "description") if page in _ABOUT_US else ""


def _employees(value: Any) -> str:
    if not isinstance(value, dict):
        return text_of(value)
    bounds = [text_of(value.get(key)) for key in ("minValue", "maxValue")]
    return text_of(value.get("value")) or "-".join(filter(None, bounds))


def _places(node: Node) -> Iterator[str]:
    for address in _list(node.get("address")):
        if isinstance(address, dict):
            yield from _texts(address.get("addressLocality"))
    for place in _list(node.get("location")):
        if isinstance(place, dict):
            yield from (*_texts(place.get("name")), *_places(place))


def _places_of_jobs(data: MetaData) -> Iterator[str]:
    for job in data.of_type("JobPosting"):
        for place in _list(job.get("jobLocation")):
            if isinstance(place, dict):
                yield from _places(place)


def _named(data: MetaData) -> Iterator[str]:
    return (data.meta[name] for name in _PLACES if data.meta.get(name))


def _profiles(node: Node, data: MetaData) -> Iterator[str]:
    said = (data.meta.get(name, "") for name in _PROFILES)
    return (one for one in (*_texts(node.get("sameAs")), *said) if one.startswith("http"))


def _texts(value: Any) -> list[str]:
    return [text for one in _list(value) if (text := text_of(one))]


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]
