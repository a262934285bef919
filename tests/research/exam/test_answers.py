"""Whatever a server answers, or does not, ends as a page or a reason before the deadline."""

from __future__ import annotations

import pytest

from assistant.research.fetched import FetchProblem, Page
from tests.research.exam.replies import HTML
from tests.research.exam.world import Examiner, World

CONNECTIONS = {
    "takes no connection": ("http://deaf.test/", "connection"),
    "cannot be reached": ("http://unreachable.test/", "connection"),
    "resets": ("http://resets.test/", "robots_unreachable"),
    "shuts at once": ("http://shuts.test/", "robots_unreachable"),
    "says nothing": ("http://silent.test/", "robots_unreachable"),
    "says nothing to a handshake": ("https://silent.acme.test/", "robots_unreachable"),
    "handshake without end": ("https://slow-handshake.acme.test/", "robots_unreachable"),
    "no TLS where it should be": ("https://plain.acme.test/", "connection"),
    "expired certificate": ("https://expired.acme.test/", "certificate"),
    "certificate of another site": ("https://other.acme.test/", "certificate"),
    "certificate signed by itself": ("https://self.acme.test/", "certificate"),
    "name that the certificate lacks": ("https://good.test/", "certificate"),
    "address that the certificate lacks": ("https://93.184.216.34/", "certificate"),
}
HEADS = {
    "/says-nothing": "timeout",
    "/slow-headers": "timeout",
    "/not-http": "broken",
    "/http-0.9": "broken",
    "/odd-status": "broken",
    "/negative-status": "broken",
    "/early-hints": "refused",
    "/endless-continue": "broken",
    "/many-headers": "broken",
    "/folded-headers": "broken",
    "/endless-headers": "broken",
    "/endless-header": "broken",
    "/endless-reason": "broken",
}
BODIES = {
    "/slow-body": "timeout",
    "/slow-chunks": "timeout",
    "/endless-body": "too_large",
    "/endless-chunks": "too_large",
    "/tiny-chunks": "too_large",
    "/chunk-extensions": "broken or too_large",  # depends on the age of urllib3
    "/endless-trailers": "too_large",
    "/negative-chunk": "broken",
    "/huge-chunk": "broken",
    "/broken-chunk": "broken",
    "/unfinished-chunks": "broken",
    "/short-body": "broken",
    "/two-lengths": "broken",
    "/huge-length": "too_large",
    "/bomb": "too_large",
    "/two-layers": "encoding",
    "/hidden-layer": "encoding",
    "/brotli": "encoding",
    "/cut-package": "encoding",
    "/not-packed": "encoding",
    "/pdf": "content_type",
    "/endless-picture": "content_type",
    "/binary-as-html": "not_text",
    "/picture-without-a-type": "not_text",
    "/nothing": "empty",
    "/no-content": "empty",
    "/not-modified": "refused",
    "/no-such-page": "gone",
    "/challenge": "captcha",
    "/denied": "blocked",
    "/private": "login",
    "/shell": "needs_javascript",
    "/packed-fault": "server_error",
    "/endless-fault": "gone",
    "/brotli-fault": "gone",
    "/broken-fault": "gone",
    "/slow-fault": "server_error",
}
SLOW = ("/says-nothing", "/slow-headers", "/slow-body", "/slow-chunks", "/slow-fault")
PAGES = (
    "/gzip",
    "/deflate",
    "/raw-deflate",
    "/html-without-a-type",
    "/length-and-chunks",
    "/nameless-header",
)


@pytest.mark.parametrize(("url", "reason"), CONNECTIONS.values(), ids=CONNECTIONS)
def test_a_connection_that_fails_ends_as_a_reason(
    examiner: Examiner, url: str, reason: str
) -> None:
    """Also one that is never refused and never made; who cannot be asked has not allowed us."""
    problem = examiner.read(url, seconds=1)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == reason


@pytest.mark.parametrize(("path", "reason"), {**HEADS, **BODIES}.items())
def test_an_answer_that_cannot_be_read_ends_as_a_reason(
    examiner: Examiner, path: str, reason: str
) -> None:
    """Slow, short, endless, broken, packed, or something else than text."""
    problem = examiner.read(f"http://good.test{path}", seconds=1 if path in SLOW else 15)
    assert isinstance(problem, FetchProblem)
    assert problem.reason in reason.split(" or ")


@pytest.mark.parametrize("path", ["/slow-body", "/endless-body", "/endless-headers", "/bomb"])
def test_the_same_limits_hold_for_safe_connections(examiner: Examiner, path: str) -> None:
    """TLS reads its bytes by itself; they are counted all the same."""
    problem = examiner.read(f"https://www.acme.test{path}", seconds=1 if path in SLOW else 15)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == {**HEADS, **BODIES}[path]


@pytest.mark.parametrize("path", PAGES)
def test_odd_but_readable_answers_are_pages(examiner: Examiner, path: str) -> None:
    """The text is what the server meant."""
    page = examiner.read(f"http://good.test{path}")
    assert isinstance(page, Page)
    assert page.text == HTML
    assert page.kind == "html"


def test_the_largest_page_is_read_within_the_memory_that_there_is(examiner: Examiner) -> None:
    """One character makes Python keep four bytes for each."""
    page = examiner.read("http://good.test/largest")
    assert isinstance(page, Page)
    assert len(page.text) == 8_000_001


def test_a_packed_sitemap_is_read(examiner: Examiner) -> None:
    """Many sites store it packed."""
    page = examiner.read("http://good.test/sitemap.xml.gz")
    assert isinstance(page, Page)
    assert page.kind == "xml"
    assert page.text.startswith("<urlset>")


def test_one_deadline_counts_for_all_steps_of_a_page(examiner: Examiner, world: World) -> None:
    """Looking up takes nine seconds of fifteen, for the rules and again for the page."""
    problem = examiner.read("http://late.test/", seconds=15)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "timeout"
    assert [one["path"] for one in world.heard_all()] == ["/robots.txt"]


def test_no_damage_to_an_answer_makes_the_fetcher_raise(examiner: Examiner, world: World) -> None:
    """Three hundred ways to damage honest answers."""

    def read_all() -> None:
        fetcher = world.fetcher(seconds=2)
        for number in range(300):
            assert isinstance(
                fetcher.fetch(f"http://good.test/mutated?{number}"), (Page, FetchProblem)
            )

    examiner.measure(read_all, 60)


def test_the_words_of_a_reason_are_ours(examiner: Examiner) -> None:
    """Nothing that a server wrote comes back in it."""
    for path in ("/split-location", "/endless-reason", "/nameless-header", "/odd-status"):
        outcome = examiner.read(f"http://good.test{path}")
        assert "\x1b" not in getattr(outcome, "detail", "")
        assert "yyyy" not in getattr(outcome, "detail", "")
