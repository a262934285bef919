"""The exam runs inside a network of its own, which tests/research/test_exam.py makes.

Anywhere else it collects nothing, and opens no socket.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.research.parsing import Child
from tests.research.exam import certificates, namespace
from tests.research.exam.world import Examiner, Outcome, Watch, World, assert_nothing_left

collect_ignore_glob = []
if os.environ.get(namespace.VARIABLE) == "inside":
    namespace.refuse_unless_alone()
else:
    collect_ignore_glob.append("*")

_OUTCOMES: list[Outcome] = []


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the hostile servers, which are up."""
    namespace.refuse_unless_alone()
    folder = tmp_path_factory.mktemp("servers")
    certificates.make(folder)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.research.exam.server", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"ready\n"
        yield folder
        process.kill()


@pytest.fixture(scope="session")
def child() -> Iterator[Child]:
    with Child() as child:
        yield child


@pytest.fixture(scope="session")
def watch() -> Watch:
    return Watch()


@pytest.fixture(autouse=True)
def watched(watch: Watch) -> Iterator[None]:
    """No test of the exam connects to an address that is not public, or looks up a name."""
    watch.clear()
    yield
    assert_nothing_left(watch)


@pytest.fixture
def world(tmp_path: Path, servers: Path, child: Child) -> World:
    return World(tmp_path / "pages", servers, child)


@pytest.fixture
def examiner(world: World, watch: Watch, request: pytest.FixtureRequest) -> Examiner:
    return Examiner(world, watch, request.node.name, _OUTCOMES)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What each case gave and cost."""
    if _OUTCOMES:
        terminalreporter.section("what the exam found")
    for one in _OUTCOMES:
        figures = f"{one.seconds:6.2f} s {one.megabytes:6.1f} MB"
        terminalreporter.write_line(f"{figures}  {one.result:19} {one.case}")
