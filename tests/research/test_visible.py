"""A rough look at a page sees what a reader sees, and takes one pass."""

from __future__ import annotations

import pytest

from assistant.research.visible import visible_text

SEEN = {
    "<p>Acme  makes\n<b>pumps</b></p>": "Acme makes pumps",
    "<p>a &lt; b &amp; c&nbsp;d": "a < b & c d",
    "a<script>if (1 < 2) x()</script>b": "a b",
    "a<SCRIPT type=x>x</Script >b": "a b",
    "a<style>p{}</style><svg><text>x</text></svg>b": "a b",
    "a<noscript>x</noscript>b": "a b",
    "a<!-- x > <b>y</b> -->b": "a b",
    "a<!-- x": "a",
    "a<script>x": "a",
    "a<b": "a",
    "1 < 2 <3": "1 2 3",
    "<!doctype html><?xml x?>a</p>b": "a b",
    "<header>a</header><address>b</address>": "a b",
    "<title>Acme</title>": "Acme",
    "\u0130<p>Istanbul": "i\u0307 istanbul",
    "": "",
}


@pytest.mark.parametrize(("page", "seen"), SEEN.items())
def test_what_is_seen_of_a_page(page: str, seen: str) -> None:
    assert visible_text(page) == seen


@pytest.mark.parametrize("part", ["<", "<!--", "<script", "</", "<a ", "<!-- -->", "<p>", "&amp"])
def test_no_page_takes_long(part: str) -> None:
    """What never closes ends the page instead of being looked for again and again."""
    assert len(visible_text(part * 1_000_000)) <= 1_000_000
