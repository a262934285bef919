"""Where a page leads."""

from __future__ import annotations

from bs4 import BeautifulSoup

from assistant.research.links import Link, PageLinks, read_links

URL = "https://acme.com/en/"


def links(html: str) -> PageLinks:
    return read_links(BeautifulSoup(html, "lxml"), URL)


def test_links_are_absolute_without_fragment_and_each_once() -> None:
    """In the order of the page; what is no page on the web is left out."""
    found = links(
        '<a href="news">News</a><a href="/about#team"> About\n us</a><a href="news#top">More</a>'
        '<a href="mailto:a@acme.com">Mail</a><a href="javascript:void(0)">Menu</a>'
        '<a href="http://[bad">Bad</a><a>Nothing</a>'
    )
    assert set(found.links) == {
        Link("https://acme.com/en/news", "News"),
        Link("https://acme.com/about", "About us"),
    }


def test_what_a_page_says_of_itself() -> None:
    """Its own address, its English version, its feeds."""
    found = links(
        '<head><link rel="canonical" href="/en"><link rel="alternate" hreflang="de" href="/de">'
        '<link rel="alternate" hreflang="en-GB" href="/en">'
        '<link rel="alternate" type="application/rss+xml" href="/feed"></head>'
    )
    assert found.canonical == "https://acme.com/en"
    assert found.english == "https://acme.com/en"
    assert found.feeds == ("https://acme.com/feed",)


def test_a_base_moves_relative_links() -> None:
    """As browsers read it."""
    assert links('<base href="/x/"><a href="y">Y</a>').links[0].url == "https://acme.com/x/y"
