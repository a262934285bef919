"""A child does one thing after the other, and is ended when one of them goes wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assistant.research.parsing import Child, ChildProblem
from tests.research import child_work as work

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child(memory=400 * 1024 * 1024, largest=1_000_000) as child:
        yield child


def _add(child: Child) -> work.Answer:
    answer = child.call(work.add, work.Question((1, 2, 39)), seconds=30)
    assert isinstance(answer, work.Answer)
    return answer


def test_a_function_gives_what_it_gives_here(child: Child) -> None:
    """With its types, from another process."""
    assert _add(child).total == work.add(work.Question((1, 2, 39))).total
    assert _add(child).child != work.add(work.Question(())).child


def test_one_child_works_for_many_calls(child: Child) -> None:
    """Beginning one takes longer than most pages."""
    assert len({_add(child).child for _ in range(5)}) == 1


@pytest.mark.parametrize(
    ("function", "argument", "problem"),
    [
        (work.spin, 0, ChildProblem("too_slow")),
        (work.sleep, 60.0, ChildProblem("too_slow")),
        (work.crash, 0, ChildProblem("crashed")),
        (work.leave, 0, ChildProblem("crashed")),
        (work.lie, 0, ChildProblem("crashed", "It said something else than a result.")),
        (work.raise_something, "secret words", ChildProblem("failed", "LookupError")),
        (work.dig, 100_000, ChildProblem("too_big", "RecursionError")),
        (work.echo, "x" * 1_000_001, ChildProblem("too_big", "result")),
        pytest.param(work.eat, 1_000, ChildProblem("too_big", "MemoryError"), marks=LINUX),
    ],
)
def test_a_call_that_goes_wrong_is_a_problem_and_the_next_one_works(
    child: Child, function: Callable[[Any], Any], argument: Any, problem: ChildProblem
) -> None:
    """Whatever it was; words of the page do not come back in it."""
    slow = problem.reason == "too_slow"
    assert child.call(function, argument, seconds=0.5 if slow else 30) == problem
    assert _add(child).total == 42


@pytest.mark.parametrize(
    "text", ["", "ä\u2028\U0001f600\x00\x1b", "x" * 900_000], ids=["none", "odd", "long"]
)
def test_texts_pass_unchanged_both_ways(child: Child, text: str) -> None:
    assert child.call(work.echo, text, seconds=30) == text


def test_what_is_printed_on_the_way_does_not_come_between(child: Child) -> None:
    """Some libraries do print."""
    assert child.call(work.shout, 200_000, seconds=30) == "said"


@LINUX
def test_the_child_reads_from_nowhere_and_prints_to_nowhere(child: Child) -> None:
    assert child.call(work.inputs, 0, seconds=30) == ["/dev/null"] * 3


def test_a_child_that_was_closed_begins_again() -> None:
    """And closing twice is no fault."""
    child = Child()
    first = _add(child).child
    child.close()
    child.close()
    assert _add(child).child != first
    child.close()
