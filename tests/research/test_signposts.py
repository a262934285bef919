"""What an address promises before it is read."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.research.signposts import (
    day_in,
    is_same_site,
    is_trap,
    listed_day,
    plain,
    same_page_key,
    section_of,
    site_of,
)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.acme.com/", "acme.com"),
        ("https://acme.com/", "acme.com"),
        ("https://newsroom.acme.com/x", "acme.com"),
        ("https://www.acme.co.uk/", "acme.co.uk"),
        ("https://news.co.uk/", "news.co.uk"),
        ("https://shop.acme.com/", "shop.acme.com"),
    ],
)
def test_a_site_is_named_by_what_its_hosts_share(url: str, site: str) -> None:
    """Without www., newsroom. and the like, and never by an ending alone."""
    assert site_of(url) == site


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://acme.com/a", True),
        ("https://ir.acme.com/a", True),
        ("https://newsroom.acme.com/a", True),
        ("https://shop.acme.com/a", False),
        ("https://notacme.com/a", False),
        ("https://acme.com.evil.test/a", False),
        ("https://a.newsroom.acme.com/a", False),
    ],
)
def test_only_obvious_subdomains_belong_to_a_site(url: str, same: bool) -> None:
    """A shop, somebody's own page or a name that only looks alike do not."""
    assert is_same_site(url, "acme.com") is same


@pytest.mark.parametrize(
    "path",
    [
        "/news/calendar/2026/11",
        "/news?sort=date",
        "/news?page=7",
        "/news;jsessionid=12",
        "/news?sid=12",
        "/news/print/12",
        "/news/tag/steel",
        "/news/report.pdf",
        "/de/news",
        "/pt-br/news",
        "/login",
        "/news/news/news/a",
        "/" + "a/" * 12,
        "/" + "a" * 400,
    ],
)
def test_traps_are_known_by_their_address(path: str) -> None:
    """Pages without end, files, other languages."""
    assert is_trap(f"https://acme.com{path}")


@pytest.mark.parametrize(
    "path", ["/", "/news/2026/05/plan", "/news.aspx?id=12", "/en/news", "/about/index.html"]
)
def test_ordinary_pages_are_no_traps(path: str) -> None:
    """Also where a page is named by a number behind a question mark."""
    assert not is_trap(f"https://acme.com{path}")


def test_a_site_in_another_language_is_read_in_that_language() -> None:
    """Where its home page stands there and has no English version."""
    assert not is_trap("https://acme.com/de/news", "de")
    assert is_trap("https://acme.com/fr/news", "de")


@pytest.mark.parametrize(
    ("url", "words", "section", "first"),
    [
        ("https://acme.com/about-us", "", "about", True),
        ("https://acme.com/en/about/leadership.html", "", "leadership", True),
        ("https://acme.com/about/leadership/maria", "", "leadership", False),
        ("https://acme.com/newsroom/2026/plan", "", "news", False),
        ("https://newsroom.acme.com/2026/plan", "", "news", False),
        ("https://ir.acme.com/", "", "investors", True),
        ("https://acme.com/x/17", "Press releases", "news", True),
        ("https://acme.com/products/pump", "Pumps", None, False),
    ],
)
def test_the_part_of_a_site_is_known_by_address_or_link(
    url: str, words: str, section: str | None, first: bool
) -> None:
    """The last telling step of the path counts; the words of the link before it."""
    assert section_of(url, words) == (section, first)


def test_addresses_that_differ_only_for_counting_are_one() -> None:
    """Fragments, campaign marks, www and the last slash say nothing of the page."""
    assert plain("https://acme.com/a?utm_source=x&id=3#top") == "https://acme.com/a?id=3"
    keys = {
        same_page_key(url)
        for url in ("https://www.acme.com/a/", "http://acme.com/a", "https://acme.com/a#b")
    }
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://acme.com/news/2026/05/12/plan", dt.date(2026, 5, 12)),
        ("https://acme.com/news/2026-05-12-plan", dt.date(2026, 5, 12)),
        ("https://acme.com/news/2026/05/plan", dt.date(2026, 5, 1)),
        ("https://acme.com/news/2026/55/plan", None),
        ("https://acme.com/news/12345", None),
    ],
)
def test_a_day_in_an_address_tells_how_new_a_page_is(url: str, day: dt.date | None) -> None:
    """It only orders what is read; a page's own date is read from the page."""
    assert day_in(url) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-05-12T09:00:00+02:00", dt.date(2026, 5, 12)),
        ("Tue, 12 May 2026 09:00:00 GMT", dt.date(2026, 5, 12)),
        ("", None),
        ("last week", None),
    ],
)
def test_lists_write_days_in_two_ways(written: str, day: dt.date | None) -> None:
    """Sitemaps as ISO dates, feeds as mails do."""
    assert listed_day(written) == day
