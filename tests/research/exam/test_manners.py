"""We are guests: we say who we are, ask one thing at a time, and come back when asked to."""

from __future__ import annotations

import pytest

from assistant import __version__
from assistant.research.fetched import FetchProblem
from tests.research.exam.world import Examiner, World


def test_we_say_who_we_are(world: World) -> None:
    """With the version, and without an address of a page that does not exist."""
    world.fetcher().fetch("http://good.test/")
    for one in world.heard_all():
        headers = one["headers"]
        assert headers["user-agent"].startswith(f"DealAssistant/{__version__} (")
        assert headers["accept-encoding"] == "gzip, deflate"
        assert not {"cookie", "referer", "authorization"} & set(headers)


def test_a_host_is_asked_once_a_second(world: World) -> None:
    """Its rules count as a request, redirects too; another host need not wait for it."""
    fetcher = world.fetcher()
    fetcher.fetch("http://good.test/steps/2")
    fetcher.fetch("http://good.test/plain")
    assert [round(pause, 1) for pause in world.slept] == [1, 1, 1, 1]
    fetcher.fetch("http://six.test/robots.txt")
    assert len(world.slept) == 5


def test_a_host_may_ask_for_longer_pauses(world: World) -> None:
    """Crawl-delay, up to half a minute."""
    fetcher = world.fetcher()
    fetcher.fetch("http://patient.test/")
    fetcher.fetch("http://patient.test/plain")
    assert [round(pause) for pause in world.slept] == [7, 7]


def test_a_busy_host_is_asked_once_more_when_it_says(world: World) -> None:
    """And then no more."""
    problem = world.fetcher().fetch("http://good.test/busy")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "busy"
    assert [round(pause) for pause in world.slept] == [1, 5]
    assert len(world.heard()) == 2


@pytest.mark.parametrize("path", ["/busy-for-ever", "/busy-till-3000"])
def test_a_host_that_wants_to_be_left_alone_is(examiner: Examiner, world: World, path: str) -> None:
    """No waiting, no second request, and none for its other pages."""
    fetcher = world.fetcher()
    problem = examiner.measure(lambda: fetcher.fetch(f"http://good.test{path}"), 15)
    assert isinstance(problem, FetchProblem)
    assert problem.reason == "busy"
    assert "years" in problem.detail
    assert isinstance(fetcher.fetch("http://good.test/"), FetchProblem)
    assert len(world.heard()) == 1
    assert max(world.slept) <= 1


@pytest.mark.parametrize(
    ("path", "reason"), [("/busy-in-words", "busy"), ("/busy-less-than-no-time", "server_error")]
)
def test_a_request_to_wait_that_says_no_time_is_not_repeated(
    examiner: Examiner, world: World, path: str, reason: str
) -> None:
    """The status is the reason."""
    problem = examiner.read(f"http://good.test{path}")
    assert isinstance(problem, FetchProblem)
    assert problem.reason == reason
    assert len(world.heard()) == 1
