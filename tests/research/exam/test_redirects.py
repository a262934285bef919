"""Every step of a redirect is a request like the first: checked, counted, asked for politely."""

from __future__ import annotations

import pytest

from assistant.research.fetched import FetchProblem, Page
from tests.research.exam.world import Examiner, Watch, World

REFUSED = {
    "loopback": ("http://good.test/to?http://127.0.0.1/", "not_public"),
    "metadata": ("http://good.test/to?http://169.254.169.254/", "not_public"),
    "name that leads inside": ("http://good.test/to?http://private.test/", "not_public"),
    "address without a scheme": ("http://good.test/to?//10.0.0.1/", "not_public"),
    "decimal": ("http://good.test/to?http://2130706433/", "url"),
    "file": ("http://good.test/to?file:///etc/passwd", "url"),
    "data": ("http://good.test/to?data:text/html,hello", "url"),
    "script": ("http://good.test/to?javascript:alert(1)", "url"),
    "user": ("http://good.test/to?http://user:secret@good.test/", "url"),
    "port": ("http://good.test/to?http://good.test:22/", "url"),
    "brackets": ("http://good.test/to?http://[/", "url"),
    "backslash": ("http://good.test/to?\\\\10.0.0.1/", "url"),
    "control characters": ("http://good.test/split-location", "url"),
    "two places": ("http://good.test/two-locations", "gone"),
    "far too long a place": ("http://good.test/long-location", "url"),
    "https to http": ("https://www.acme.test/to?http://good.test/", "downgrade"),
    "six steps": ("http://good.test/steps/6", "redirects"),
    "circle": ("http://good.test/circle", "redirects"),
    "itself": ("http://good.test/itself", "redirects"),
    "nowhere": ("http://good.test/no-location", "refused"),
    "site that says no": ("http://good.test/to?http://denies.test/", "robots"),
    "dead site": ("http://good.test/to?http://unreachable.test/", "connection"),
}


@pytest.mark.parametrize(("url", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_redirect_to_where_we_do_not_go_ends_there(
    examiner: Examiner, url: str, reason: str
) -> None:
    """The reason says what is wrong with the place that it leads to."""
    problem = examiner.read(url)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == reason


def test_five_redirects_are_followed(examiner: Examiner, world: World) -> None:
    """The page knows what was asked for and where it stands."""
    page = examiner.read("http://good.test/steps/5")
    assert isinstance(page, Page)
    assert (page.asked, page.url) == ("http://good.test/steps/5", "http://good.test/steps/0")
    assert len(world.heard()) == 6


def test_a_circle_is_seen_at_its_first_turn(examiner: Examiner, world: World) -> None:
    """No place is asked twice."""
    examiner.read("http://good.test/circle")
    assert [one["path"] for one in world.heard()] == ["/circle", "/circle-back"]


def test_the_body_of_a_redirect_is_not_read(examiner: Examiner) -> None:
    """An endless one costs nothing."""
    assert isinstance(examiner.read("http://good.test/endless-redirect"), Page)


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("http://good.test/to?https://www.acme.test/", "https://www.acme.test/"),
        ("http://good.test/to?//other.test/", "http://other.test/"),
        ("http://good.test/to?plain", "http://good.test/plain"),
        ("http://good.test/to?http://BÜCHER.test/", "http://xn--bcher-kva.test/"),
        ("http://good.test/latin-location", "http://good.test/%C3%BCber"),
    ],
)
def test_fine_redirects_are_followed(examiner: Examiner, url: str, found: str) -> None:
    """To https, to other hosts, relative ones, and such with letters of any script."""
    page = examiner.read(url)
    assert isinstance(page, Page)
    assert page.url == found


def test_each_host_on_the_way_is_asked_for_its_rules(examiner: Examiner, world: World) -> None:
    """Before the page, and once."""
    examiner.read("http://good.test/to?http://other.test/to?/plain")
    asked = [(one["host"], one["path"].partition("?")[0]) for one in world.heard_all()]
    assert asked == [
        ("good.test", "/robots.txt"),
        ("good.test", "/to"),
        ("other.test", "/robots.txt"),
        ("other.test", "/to"),
        ("other.test", "/plain"),
    ]


def test_cookies_are_not_kept(examiner: Examiner, world: World, watch: Watch) -> None:
    """What a site sets on the way is not sent back."""
    assert isinstance(examiner.read("http://good.test/cookie"), Page)
    assert all("cookie" not in one["headers"] for one in world.heard())
    assert len(watch.connected) == 3
