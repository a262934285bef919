"""What a page says of the company itself, for machines and below its news."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from assistant.language.words import normalise
from assistant.research.markup.boilerplate import read_boilerplate
from assistant.research.markup.publisher import fits_address, host_name, plain_name
from assistant.research.markup.structured import MetaData, Node, kind, text_of
from assistant.results.read_page import Company

_COMPANIES = (
    *("Organization", "Corporation", "Business", "Store", "Hospital", "Hotel", "Restaurant"),
    *("NGO", "Airline", "Dealer", "Clinic", "Agency", "University", "School", "FinancialService"),
    *("Consortium", "Cooperative", "Library", "Museum"),
)
# schema.org knows hundreds of trades; these say what is none, and what a company alone has.
_NO_COMPANIES = (
    *("Person", "Place", "Event", "Product", "Article", "Posting", "WebSite", "WebPage", "Page"),
    *("Address", "Review", "Rating", "Offer", "Object", "Action", "List", "Brand", "Program"),
)
_TELLS = ("address", "numberOfEmployees", "foundingDate", "telephone", "legalName", "openingHours")
_OTHERS = (
    *("publisher", "parentOrganization", "memberOf", "sponsor", "funder", "provider", "organizer"),
    *("department", "subOrganization", "performer", "worksFor", "manufacturer", "seller", "brand"),
    *("affiliation", "alumniOf", "member", "customer", "client"),
)
_OF_ITS_PEOPLE = ("publisher", "worksFor")
_PLACES = ("geo.placename", "business:contact_data:locality", "og:locality")
_PROFILES = ("article:publisher", "og:see_also")
_TELLING = 6
_ABOUT_US = frozenset(
    ("", "home", "index", "about", "about-us", "aboutus", "company", "our-company", "who-we-are")
)


def read_company(
    url: str, data: MetaData, text: str, profiles: Sequence[str] = (), publisher: str = ""
) -> Company:
    """What the page says of its company; a paper that only publishes the page is not it.

    Args:
        url: of the page.
        data: what it says for machines.
        text: its main text: companies speak of themselves in their news.
        profiles: pages in networks that stand around the story.
        publisher: who publishes the page.
    """
    told = _joined([*_companies(url, data, text)])
    name = text_of(told.get("name")) or text_of(told.get("legalName")) or _site(data, text)
    own = name or (publisher if _is_host(publisher, url) else "")
    about = read_boilerplate(text, own)
    places = (*_places(told, data), *_places_of_jobs(data), *_named(data))
    social = dict.fromkeys(_profiles(told, data, url)) or dict.fromkeys(profiles if own else ())
    return Company(
        name=name,
        description=text_of(told.get("description"))
        or _description(url, data)
        or about.description,
        industry=text_of(told.get("industry")),
        employees=_employees(told.get("numberOfEmployees")) or about.employees,
        places=tuple(dict.fromkeys(places)) or tuple(filter(None, (about.place,))),
        social=tuple(social),
    )


def _companies(url: str, data: MetaData, text: str) -> Iterator[Node]:
    """Organisations that are not only named beside another, or publish what is about them."""
    others = {id(one): key for node in data.nodes for key, one in _beside(node)}
    for node in data.nodes:
        name, key = text_of(node.get("name")), others.get(id(node), "")
        is_told = key in _OF_ITS_PEOPLE and _is_in(name, text)
        if _is_company(node) and (not key or is_told or _is_host(name, url)):
            yield node


def _is_host(name: str, url: str) -> bool:
    """Whether the host of an address begins as the name does."""
    first = plain_name(name.partition(" ")[0])
    is_first = len(first) >= _TELLING and plain_name(host_name(url)).startswith(first)
    return is_first or fits_address(name, url)


def _beside(node: Node) -> Iterator[tuple[str, Any]]:
    """What a node only names beside itself; reviews and events are written and held by others."""
    keys = (*_OTHERS, "author") if "Review" in kind(node) else _OTHERS
    for key in keys:
        yield from ((key, one) for one in _list(node.get(key)) if isinstance(one, dict))


def _is_company(node: Node) -> bool:
    what = kind(node)
    if any(word in what for word in _COMPANIES):
        return True
    is_none = not what or any(word in what for word in _NO_COMPANIES)
    return not is_none and bool(node.get("name")) and any(node.get(key) for key in _TELLS)


def _joined(companies: Sequence[Node]) -> Node:
    """The one of whom most is told, with what others of its name add."""
    longest = max(companies, key=len, default=Node())
    name = normalise(text_of(longest.get("name")))
    same = [one for one in companies if name and normalise(text_of(one.get("name"))) == name]
    return {key: value for one in (*same[::-1], longest) for key, value in one.items()}


def _site(data: MetaData, text: str) -> str:
    """The site's name, unless it is a paper's."""
    papers = {text_of(node.get("publisher")) for node in data.of_type("NewsArticle")}
    name = data.first("og:site_name", "application-name")
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


def _places(node: Node, data: MetaData) -> Iterator[str]:
    for address in map(data.referred, _list(node.get("address"))):
        if isinstance(address, dict):
            yield from _texts(address.get("addressLocality"))
        elif _is_company(node):
            yield from _texts(address)
    for place in map(data.referred, _list(node.get("location"))):
        if isinstance(place, dict):
            yield from (*_texts(place.get("name")), *_places(place, data))


def _places_of_jobs(data: MetaData) -> Iterator[str]:
    for job in data.of_type("JobPosting"):
        for place in map(data.referred, _list(job.get("jobLocation"))):
            if isinstance(place, dict):
                yield from _places(place, data)


def _named(data: MetaData) -> Iterator[str]:
    return (data.meta[name] for name in _PLACES if data.meta.get(name))


def _profiles(node: Node, data: MetaData, url: str) -> Iterator[str]:
    """Pages of the company elsewhere; its own site is none of them."""
    said = (data.meta.get(name, "") for name in _PROFILES)
    for one in (*_texts(node.get("sameAs")), *said):
        if one.startswith("http") and host_name(one) != host_name(url):
            yield one


def _texts(value: Any) -> list[str]:
    return [text for one in _list(value) if (text := text_of(one))]


def _list(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]
