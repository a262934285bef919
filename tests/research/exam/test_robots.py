"""robots.txt is asked before every request, and what cannot be asked has not allowed us."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.research.fetched import FetchProblem, Page
from assistant.research.listings import listed_pages
from tests.research.exam.world import Examiner, World

DENIED = {
    "denies.test": "robots",
    "denies-us.test": "robots",
    "led-robots.test": "robots",
    "long-robots.test": "robots",
    "marked-robots.test": "robots",
    "faulty-robots.test": "robots_unreachable",
    "busy-robots.test": "robots_unreachable",
    "slow-robots.test": "robots_unreachable",
    "inside-robots.test": "not_public",
    "round-robots.test": "robots_unreachable",
    "heavy-robots.test": "robots_unreachable",
    "too-patient.test": "crawl_delay",
}
ALLOWED = (
    "good.test",
    "allows-us.test",
    "denies-words.test",
    "forbidden-robots.test",
    "brotli-robots.test",
    "html-robots.test",
    "binary-robots.test",
    "huge-robots.test",
    "endless-robots.test",
    "bomb-robots.test",
    "endless-patience.test",
)


@pytest.mark.parametrize(("host", "reason"), DENIED.items())
def test_who_denies_us_is_not_read(
    examiner: Examiner, world: World, host: str, reason: str
) -> None:
    """Rules that cannot be had, that no parser gets through, or that ask for days, deny too."""
    problem = examiner.read(f"http://{host}/", seconds=1 if host == "slow-robots.test" else 15)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == reason
    assert world.heard() == []


@pytest.mark.parametrize("host", ALLOWED)
def test_who_does_not_deny_us_is_read(examiner: Examiner, host: str) -> None:
    """No rules, rules for others, no rules at all in what is there; the first 500 KiB count."""
    assert isinstance(examiner.read(f"http://{host}/"), Page)


def test_feeds_and_sitemaps_are_asked_for_like_pages(examiner: Examiner, world: World) -> None:
    """One path leads to the network, and the rules stand in it."""
    fetcher = world.fetcher()
    lists = ["http://denies-lists.test/many.xml", "http://denies-lists.test/bomb.rss"]
    listed = examiner.measure(lambda: listed_pages(fetcher.fetch, world.child, lists), 15)
    assert [problem.reason for problem in listed.problems] == ["robots", "robots"]
    assert isinstance(fetcher.fetch("http://denies-lists.test/"), Page)


def test_rules_are_kept_for_a_day(world: World) -> None:
    """Also by the next run; then they are asked for again."""
    asked = []
    for hours in (0, 1, 22, 2):
        world.now += dt.timedelta(hours=hours)
        world.fetcher().fetch("http://good.test/")
        asked.append(sum(one["path"] == "/robots.txt" for one in world.heard_all()))
    assert asked == [1, 1, 1, 2]


def test_that_rules_could_not_be_had_is_forgotten_with_the_run(world: World) -> None:
    """A fault of the server may be over tomorrow; within one run it is not asked again."""
    fetcher = world.fetcher()
    for path in ("/", "/plain"):
        assert isinstance(fetcher.fetch(f"http://faulty-robots.test{path}"), FetchProblem)
    assert len(world.heard_all()) == 1
    world.fetcher().fetch("http://faulty-robots.test/")
    assert len(world.heard_all()) == 2


def test_the_sitemaps_that_a_site_names_are_known(world: World) -> None:
    """They stand in its robots.txt."""
    fetcher = world.fetcher()
    assert fetcher.sitemaps("http://denies-lists.test/") == ("http://good.test/a",)
    assert fetcher.sitemaps("http://faulty-robots.test/") == ()
    assert fetcher.sitemaps("file:///etc/passwd") == ()
