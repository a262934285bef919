"""A URL is read in one way, and becomes one spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.research.addresses import why_inside
from assistant.research.fetched import NoPage
from assistant.research.targets import follow, read_target

SPELLINGS = {
    "http://www.acme.test": "http://www.acme.test/",
    "HTTP://WWW.Acme.TEST/News": "http://www.acme.test/News",
    "http://www.acme.test.:80/": "http://www.acme.test/",
    "https://www.acme.test:443/?a=1&b=2#part": "https://www.acme.test/?a=1&b=2",
    "  https://www.acme.test/\n": "https://www.acme.test/",
    "https://www.acme.test/a/../b/./c": "https://www.acme.test/b/c",
    "https://www.acme.test/über?q=ä": "https://www.acme.test/%C3%BCber?q=%C3%A4",
    "https://www.acme.test/%7eacme/%e4": "https://www.acme.test/~acme/%E4",
    "https://www.acme.test/our team": "https://www.acme.test/our%20team",
    "https://www.acme.test?": "https://www.acme.test/",
    "https://bücher.test/": "https://xn--bcher-kva.test/",
    "https://straße.test/": "https://xn--strae-oqa.test/",
    "https://xn--bcher-kva.test/": "https://xn--bcher-kva.test/",
    "http://93.184.216.34/": "http://93.184.216.34/",
    "http://[2606:2800:220:1:0:0:0:1]/": "http://[2606:2800:220:1::1]/",
    "https://acme.test/\u202egnp.exe": "https://acme.test/%E2%80%AEgnp.exe",
}


@pytest.mark.parametrize(("written", "read"), SPELLINGS.items())
def test_a_url_has_one_spelling(written: str, read: str) -> None:
    """Which is read as itself."""
    assert read_target(written).url == read
    assert read_target(read).url == read


def test_a_target_knows_where_to_connect_and_whom_to_ask() -> None:
    target = read_target("https://www.acme.test/news")
    assert (target.host, target.port, target.address) == ("www.acme.test", 443, "")
    assert target.origin == "https://www.acme.test"
    six = read_target("http://[2606:2800:220:1::1]/")
    assert (six.host, six.netloc, six.port) == ("2606:2800:220:1::1", "[2606:2800:220:1::1]", 80)
    assert six.address == six.host


@given(st.text(max_size=40), st.sampled_from(["", "http://", "https://", "http://www.acme.test"]))
def test_any_text_is_a_target_or_no_page(text: str, start: str) -> None:
    """And a target never holds what was to be kept out."""
    try:
        target = read_target(start + text)
    except NoPage:
        return
    assert target.url.isascii()
    assert target.url.startswith((f"{target.origin}/", f"{target.origin}?"))
    assert not set(target.netloc) & set("@%/\\ ")
    assert not target.address or not why_inside(target.address)
    assert read_target(target.url) == target


@given(st.text(max_size=40))
def test_any_location_leads_somewhere_or_to_no_page(location: str) -> None:
    try:
        there = follow(read_target("https://www.acme.test/a/b"), location)
    except NoPage:
        return
    assert there.scheme == "https"
