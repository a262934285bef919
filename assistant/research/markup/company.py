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
_ABOUT_US = frozenset(
    ("", "home", "index", "about", "about-us", "aboutus", "company", "our-company", "who-we-are")
)


def read_company(url: str, data: MetaData) -> Company:
    """What the page says of its company; a paper that only publishes the page is not it."""
    told = max(_companies(data), key=len, default=Node())
    return Company(
        name=text_of(told.get("name")) or _site(data),
        description=text_of(told.get("description")) or _description(url, data),
        industry=text_of(told.get("industry")),
        employees=_employees(told.get("numberOfEmployees")),
        places=tuple(dict.fromkeys((*_places(told), *_places_of_jobs(data)))),
        social=tuple(one for one in _texts(told.get("sameAs")) if one.startswith("http")),
    )


def _companies(data: MetaData) -> Iterator[Node]:
    others = [id(node.get(key)) for node in data.nodes for key in _OTHERS]
    return (node for node in data.of_type(*_COMPANIES) if id(node) not in others)


def _site(data: MetaData) -> str:
    """The site's name, unless it is a paper's."""
    papers = {text_of(node.get("publisher")) for node in data.of_type("NewsArticle")}
    name = data.first("og:site_name")
    return "" if name in papers else name


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


def _texts(value: Any) -> list[str]:
    return [text for one in _list(value) if (text := text_of(one))]


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]
