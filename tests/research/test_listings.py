"""Sitemaps and feeds say which pages there are."""

from __future__ import annotations

import pytest

from assistant.research.listings import ListedPage, Listing, read_listing

SITEMAP = """<?xml version="1.0" encoding="iso-8859-1"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="urn:image">
<url><loc> https://acme.test/über </loc><lastmod>2026-11-02</lastmod>
<image:image><image:loc>https://acme.test/a.png</image:loc></image:image></url>
<url><loc>https://acme.test/?a=1&amp;b=2</loc></url><url><lastmod>2026</lastmod></url></urlset>"""
INDEX = """<sitemapindex><sitemap><loc>https://acme.test/a.xml</loc></sitemap>
<sitemap><loc>https://acme.test/a.xml</loc></sitemap>
<sitemap><loc>https://acme.test/b.xml</loc></sitemap></sitemapindex>"""
RSS = """<rss version="2.0" xmlns:atom="urn:atom" xmlns:dc="urn:dc"><channel><title>News</title>
<link>https://acme.test/</link><atom:link href="https://acme.test/feed" rel="self"/>
<image><url>https://acme.test/logo.png</url><link>https://acme.test/</link></image>
<item><title>Plant</title><link>https://acme.test/plant</link>
<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>
<item><link>https://acme.test/award</link><dc:date>2026-10-01</dc:date></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://acme.test/"/>
<updated>2026-11-20T00:00:00Z</updated><entry><link rel="self" href="https://acme.test/x"/>
<link rel="alternate" href="https://acme.test/plant"/><updated>2026-11-19T00:00:00Z</updated>
<published>2026-11-02T00:00:00Z</published></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="urn:rdf" xmlns="urn:rss"><item><link>https://acme.test/plant</link>
</item></rdf:RDF>"""

PLANT = "https://acme.test/plant"
LISTED = {
    "sitemap": (
        SITEMAP,
        [("https://acme.test/über", "2026-11-02"), ("https://acme.test/?a=1&b=2", "")],
    ),
    "rss": (
        RSS,
        [(PLANT, "Mon, 02 Nov 2026 10:00:00 GMT"), ("https://acme.test/award", "2026-10-01")],
    ),
    "atom": (ATOM, [(PLANT, "2026-11-02T00:00:00Z")]),
    "rdf": (RDF, [(PLANT, "")]),
    "broken off": (RSS[: RSS.index("<item><link>")], [(PLANT, "Mon, 02 Nov 2026 10:00:00 GMT")]),
    "html": ("<!doctype html><html><body><p>Not here<br></body></html>", []),
    "nothing": ("", []),
    "binary": ("\x00\x01\ufffe", []),
}


@pytest.mark.parametrize(("text", "pages"), LISTED.values(), ids=LISTED)
def test_the_pages_of_a_list(text: str, pages: list[tuple[str, str]]) -> None:
    """With the day of publishing where there is one; pictures and the list itself are not pages."""
    assert read_listing(text) == Listing(tuple(ListedPage(*one) for one in pages))


def test_a_list_of_lists() -> None:
    """Each once."""
    assert read_listing(INDEX) == Listing(
        (), ("https://acme.test/a.xml", "https://acme.test/b.xml")
    )


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><urlset><url><loc>https://acme.test/</loc></url></urlset>',
        '<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]><urlset/>',
        "<a>" * 60,
    ],
)
def test_entities_and_depth_are_refused(text: str) -> None:
    """No list needs them."""
    with pytest.raises(ValueError, match=r"entities|depth"):
        read_listing(text)
