"""What was read before is asked for conditionally, and believed only when it is whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.research.fetched import FetchProblem, Page
from tests.research.exam.world import NOW, World


def _read(world: World, url: str) -> Page:
    page = world.fetcher().fetch(url)
    assert isinstance(page, Page)
    return page


def _entry(world: World, asked: str) -> Path:
    """The file in which a page is kept."""
    return next(
        path for path in world.folder.iterdir() if f'"key":"{asked}"' in path.read_text("utf-8")
    )


@pytest.mark.parametrize(
    ("path", "header"), [("/etag", "if-none-match"), ("/dated", "if-modified-since")]
)
def test_a_page_that_did_not_change_is_not_sent_again(world: World, path: str, header: str) -> None:
    """The stored text is given; when it was fetched stays, when it was checked moves."""
    url = f"http://good.test{path}"
    first = _read(world, url)
    world.now += dt.timedelta(days=3)
    again = _read(world, url)
    assert [header in one["headers"] for one in world.heard()] == [False, True]
    assert (first.change, again.change) == ("new", "same")
    assert again.text == first.text
    assert (again.fetched, again.checked) == (NOW, NOW + dt.timedelta(days=3))


def test_a_page_that_is_sent_again_unchanged_is_the_same(world: World) -> None:
    """Many servers know no conditions."""
    _read(world, "http://good.test/")
    assert _read(world, "http://good.test/").change == "same"


def test_conditions_are_sent_only_to_the_page_that_gave_them(world: World) -> None:
    """Not to the place that led there."""
    _read(world, "http://good.test/to?/etag")
    again = _read(world, "http://good.test/to?/etag")
    conditional = [one["path"] for one in world.heard() if "if-none-match" in one["headers"]]
    assert conditional == ["/etag"]
    assert again.change == "same"


def test_an_answer_that_nothing_changed_needs_something_stored(world: World) -> None:
    """Nobody asked."""
    problem = world.fetcher().fetch("http://good.test/not-modified")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "refused"


def test_what_is_not_fit_for_a_header_is_not_sent_back(world: World) -> None:
    """A site could break its own page for us."""
    first, again = (_read(world, "http://good.test/odd-etag") for _ in range(2))
    assert (first.etag, first.last_modified) == ("", "")
    assert again.change == "same"


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:-5],
        lambda content: content.replace(b"pumps", b"bombs"),
        lambda content: content[20:],
        lambda content: b"",
        lambda content: b"\xff\xfe" + content,
        lambda content: content.replace(b'"key":"http', b'"key":"xxxx'),
    ],
    ids=["cut", "altered", "beheaded", "empty", "not text", "another page's"],
)
def test_a_damaged_entry_is_fetched_again(world: World, damage: object) -> None:
    """Without conditions: what is there cannot be confirmed."""
    page = _read(world, "http://good.test/etag")
    path = _entry(world, page.asked)
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    assert _read(world, "http://good.test/etag").text == page.text
    assert "if-none-match" not in world.heard()[-1]["headers"]
    assert _read(world, "http://good.test/etag").change == "same"


def test_offline_the_cache_is_all_there_is(world: World) -> None:
    """Nothing is asked, looked up or written."""
    _read(world, "http://good.test/")
    stored = _read(world, "http://good.test/")
    asked = len(world.heard_all())
    fetcher = world.fetcher(offline=True)
    assert fetcher.fetch("http://GOOD.test") == stored
    problem = fetcher.fetch("http://good.test/plain")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "not_cached"
    assert fetcher.sitemaps("http://good.test/") == ()
    assert len(world.heard_all()) == asked
