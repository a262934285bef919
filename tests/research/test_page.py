"""One page: its text, its title, its date, its publisher, its company."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from assistant.research.page import read_page
from assistant.results.read_page import Company, PageDate
from tests.research.pages import FILLER, read, read_text

LONG = " ".join(
    ["The kiln is fired twice a day, and once more when the wind is from the east."] * 3
)
NAV = "<ul class='links'><li><a href=/1>Products</a></li><li><a href=/2>About us</a></li></ul>"


def test_the_text_is_the_story() -> None:
    """Paragraphs, headings and items of the story, each a paragraph of the text."""
    page = read(
        f"{NAV}<main><h1>Fired</h1><p>{LONG}</p><h2>What is next</h2>"
        "<ul><li>A second kiln</li><li>A third</li></ul></main><p>© 2026 <a href=/>Home</a></p>"
    )
    assert page.text == f"Fired\n\n{LONG}\n\nWhat is next\n\nA second kiln\n\nA third"


def test_text_in_many_boxes_is_one_story() -> None:
    """A page that is built of boxes is read to its end."""
    boxes = "".join(f"<div class=box><div><p>{n}. {LONG}</p></div></div>" for n in range(5))
    assert [line[:2] for line in read(f"{NAV}<div>{boxes}</div>").text.split("\n\n")] == [
        *("0.", "1.", "2.", "3.", "4.")
    ]


def test_empty_lines_divide_and_breaks_stay() -> None:
    """Old pages divide paragraphs by two line breaks; one line break stays one."""
    page = read(f"<table><tr><td>{LONG}<br><br>Ada Quill<br>Chair</td></tr></table>")
    assert page.text == f"{LONG}\n\nAda Quill\nChair"


def test_nothing_to_read_is_an_empty_page() -> None:
    """A page without text has none."""
    page = read("")
    assert (page.text, page.title, page.date) == ("", "", PageDate())


TITLES = {
    "headline": ("<h1>We fire twice</h1>", "<title>We fire twice - Brightmoor</title>"),
    "no headline": ("", "<title>We fire twice | Brightmoor</title>"),
    "site first": ("", "<title>Brightmoor: We fire twice</title>"),
    "site unknown": ("", "<title>We fire twice – Our quarterly</title>"),
    "site as headline": ("<h1>Brightmoor</h1>", "<meta property=og:title content='We fire twice'>"),
    "two headlines": (
        "<h1>Bricks and tiles</h1><h1>We fire twice</h1>",
        "<title>We fire twice</title>",
    ),
    "headline by property": (
        "<h2 itemprop=headline>We fire twice</h2>",
        "<title>We fire twice: the kiln</title>",
    ),
    "hidden headline": ("<h1 hidden>Start</h1><h1>We fire twice</h1>", ""),
}


@pytest.mark.parametrize(("headline", "head"), TITLES.values(), ids=TITLES)
def test_the_title_is_the_headline(headline: str, head: str) -> None:
    """The headline as a reader sees it, without the site's name."""
    assert read(f"{headline}<p>{LONG}</p>", head).title == "We fire twice"


def _json(**data: object) -> str:
    return f"<script type=application/ld+json>{json.dumps(data)}</script>"


DATED = {
    "dateline": (f"<p>LEEDS, England, 12 May 2026 — {LONG}</p>", "", "dateline"),
    "dateline with agency": (f"<p>Leeds, May 12, 2026 (Wire) -- {LONG}</p>", "", "dateline"),
    "dateline in a sentence": (f"<p>Leeds, 12 May 2026. {LONG}</p>", "", "dateline"),
    "by the headline": (f"<h1>Fired</h1><div>12 May 2026 | News</div><p>{LONG}</p>", "", "text"),
    "above a letter": (f"<h1>Fired</h1><p>Leeds, 12 May 2026</p><p>{LONG}</p>", "", "text"),
    "with its label": (
        f"<h1>Fired</h1><dl><dt>Opened</dt><dd>3 March 2025</dd><dt>Published</dt>"
        f"<dd>12 May 2026</dd></dl><p>{LONG}</p>",
        "",
        "text",
    ),
    "published and changed": (
        f"<h1>Fired</h1><p>Published 12 May 2026, updated 1 June 2026</p><p>{LONG}</p>",
        "",
        "text",
    ),
    "meta": (LONG, "<meta property=article:published_time content=2026-05-12T08:00Z>", "meta"),
    "json-ld": (LONG, _json(**{"@type": "NewsArticle", "datePublished": "2026-05-12"}), "json-ld"),
    "seen before said": (
        f"<p>Leeds, 12 May 2026. {LONG}</p>",
        _json(**{"@type": "Article", "datePublished": "2019-01-01"}),
        "dateline",
    ),
    "two readings, settled": (
        f"<h1>Fired</h1><div>5/12/2026</div><p>{LONG}</p>",
        "<meta name=dc.date content=2026-05-12>",
        "text",
    ),
}
UNDATED = {
    "nothing": (LONG, ""),
    "last change": (f"<p>{LONG}</p><p>Last updated: 12 May 2026</p>", ""),
    "meta of a change": (LONG, "<meta property=article:modified_time content=2026-05-12>"),
    "two readings": (f"<h1>Fired</h1><div>5/12/26</div><p>{LONG}</p>", ""),
    "an event": (f"<h1>Fired</h1><p>Doors open on 12 May 2026</p><p>{LONG}</p>", ""),
    "a deadline": (f"<h1>Fired</h1><p>Apply by 12 May 2026</p><p>{LONG}</p>", ""),
    "in a sentence": (f"<p>On 12 May 2026 the kiln was fired. {LONG}</p>", ""),
    "rights": (f"<p>{LONG}</p><p>© 12 May 2026 Brightmoor</p>", ""),
    "the site's own page": (LONG, _json(**{"@type": "WebPage", "datePublished": "2026-05-12"})),
    "another article": (
        f"<h1>Fired</h1><p>{LONG}</p>",
        _json(**{"@type": "Article", "headline": "Hello", "datePublished": "2026-05-12"}),
    ),
    "a list of news": (
        f"<h1>Press</h1><p>{LONG}</p>"
        + "".join(f"<div>{day} May 2026</div><div>{FILLER}</div>" for day in (3, 4, 5, 6)),
        "",
    ),
    "tomorrow's news": (f"<h1>Fired</h1><div>12 May 2027</div><p>{LONG}</p>", ""),
}


@pytest.mark.parametrize(("body", "head", "source"), DATED.values(), ids=DATED)
def test_the_day_of_publication(body: str, head: str, source: str) -> None:
    """The day is read with the place where it stands."""
    assert read(body, head).date == PageDate(dt.date(2026, 5, 12), source)  # type: ignore[arg-type]


@pytest.mark.parametrize(("body", "head"), UNDATED.values(), ids=UNDATED)
def test_no_day_is_invented(body: str, head: str) -> None:
    """Other days are no day of publication."""
    assert read(body, head).date == PageDate()


def test_the_address_can_hold_the_day() -> None:
    """A path of year, month and day says when; one of year and month does not."""
    url = "https://www.brightmoor.example/2026/05/12/fired"
    assert read(LONG, url=url).date == PageDate(dt.date(2026, 5, 12), "url")
    assert read(LONG, url=url.replace("/12", "")).date == PageDate()


PUBLISHERS = {
    "site name": (LONG, "<meta property=og:site_name content='Brightmoor'>"),
    "title": (LONG, "<title>Fired | Brightmoor</title>"),
    "rights": (f"<p>{LONG}</p><p>© 2019–2026 Brightmoor, all rights reserved</p>", ""),
    "text": (f"<p>At Brightmoor nobody hurries. {LONG}</p>", ""),
    "json-ld": (LONG, _json(**{"@type": "Organization", "name": "Brightmoor"})),
}


@pytest.mark.parametrize(("body", "head"), PUBLISHERS.values(), ids=PUBLISHERS)
def test_the_publisher(body: str, head: str) -> None:
    """Who publishes the page, by its own word or by the address that fits."""
    assert read(body, head).publisher == "Brightmoor"


def test_facts_of_the_company() -> None:
    """JSON-LD tells name, industry, size, places and profiles."""
    data = _json(
        **{
            "@graph": [
                {"@type": "WebSite", "name": "Brightmoor online"},
                {
                    "@type": ["Corporation"],
                    "name": "Brightmoor Tiles",
                    "description": "Tiles  since 1880",
                    "industry": "Ceramics",
                    "numberOfEmployees": {"minValue": 50, "maxValue": 60},
                    "address": {"addressLocality": "Leeds"},
                    "location": [{"@type": "Place", "name": "York"}, {"address": "nowhere"}],
                    "sameAs": ["https://social.example/brightmoor", "brightmoor"],
                },
            ]
        }
    )
    assert read(LONG, data).company == Company(
        name="Brightmoor Tiles",
        description="Tiles since 1880",
        industry="Ceramics",
        employees="50-60",
        places=("Leeds", "York"),
        social=("https://social.example/brightmoor",),
    )


def test_a_paper_is_not_the_company() -> None:
    """Who only publishes an article is not the company that it is about."""
    paper = {"@type": "Organization", "name": "Kiln Weekly"}
    page = read(LONG, _json(**{"@type": "NewsArticle", "publisher": paper}))
    assert page.company == Company()
    assert page.publisher == "Kiln Weekly"


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"@graph": [null, 1, "x"]}', '"text"'])
def test_broken_data_is_left_out(broken: str) -> None:
    """Data that cannot be read is no data."""
    script = f"<script type=application/ld+json>{broken}</script>"
    assert read(LONG, script).company == Company()


def test_languages() -> None:
    """English is known by its words; another language by the page's own."""
    assert read_text(LONG).language == "en"
    german = (
        "<p>Der Ofen wird zweimal am Tag angefeuert, und einmal mehr bei Wind von Osten.</p>" * 3
    )
    assert read(german).language == ""
    page = f"<html lang=de-AT><body>{german}</body></html>"
    assert read_page(page, "https://a.example/", dt.date(2026, 1, 1)).language == "de"
