"""What holds up a parser holds up a child, which is ended; the run goes on."""

from __future__ import annotations

import pytest

from assistant.reports.escape import printable
from assistant.research.fetched import Page
from assistant.research.listings import listed_pages
from assistant.research.parsing import ChildProblem
from tests.research.exam.parsers import links, title
from tests.research.exam.world import Examiner, World

PAGES = (
    "/nested",
    "/attributes",
    "/comments",
    "/open-tags",
    "/open-quotes",
    "/entities",
    "/hidden",
)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_that_holds_up_parsers_is_given_up(
    examiner: Examiner, world: World, path: str
) -> None:
    """Fetching it is quick; reading it ends in a result or a reason, and the next page is read."""
    page = examiner.read(f"http://good.test{path}")
    assert isinstance(page, Page)
    found = examiner.measure(lambda: world.child.call(links, page.text, seconds=2), 2)
    assert isinstance(found, (ChildProblem, list))
    assert world.child.call(title, "<title>Acme</title>", seconds=10) == "Acme"


@pytest.mark.parametrize("name", ["bomb.rss", "bomb.xml", "outside.xml", "deep.xml"])
def test_a_bomb_in_a_list_is_refused(examiner: Examiner, world: World, name: str) -> None:
    """Entities are not expanded, files not opened, depth not followed."""
    fetcher = world.fetcher()
    urls = [f"http://good.test/{name}"]
    listed = examiner.measure(lambda: listed_pages(fetcher.fetch, world.child, urls), 15)
    assert listed.pages == ()
    assert [problem.reason for problem in listed.problems] == ["unreadable"]


def test_lists_that_lead_to_each_other_end(examiner: Examiner, world: World) -> None:
    """Each is read once, and ten at most."""
    fetcher = world.fetcher()
    urls = ["http://good.test/round-0.xml"]
    listed = examiner.measure(lambda: listed_pages(fetcher.fetch, world.child, urls), 15)
    assert (listed.pages, listed.problems) == ((), ())
    asked = [one["path"] for one in world.heard()]
    assert len(asked) == len(set(asked)) == 10


def test_a_list_of_very_many_pages_is_cut(examiner: Examiner, world: World) -> None:
    """Its first 5,000 are more than anybody reads."""
    fetcher = world.fetcher()
    urls = ["http://good.test/many.xml"]
    listed = examiner.measure(lambda: listed_pages(fetcher.fetch, world.child, urls), 15)
    assert len(listed.pages) == 5_000


def test_escapes_in_a_title_are_text(examiner: Examiner, world: World) -> None:
    """They are stored as they were sent; what prints them makes them harmless."""
    page = examiner.read("http://good.test/escapes")
    assert isinstance(page, Page)
    found = world.child.call(title, page.text, seconds=10)
    assert isinstance(found, str)
    assert "\x1b" in found
    shown = printable(found)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
