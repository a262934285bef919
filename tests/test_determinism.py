"""The same files and the same day give the same bytes, wherever and whenever they are read."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from assistant.coach import review_paths
from tests.records.test_deal import FULL
from tests.support import AS_OF, FIVE_MINUTES, HEALTHY_DAY, healthy, write
from tests.test_bad_input import BRIEF, CALL, OPEN, WORKSPACE

REPOSITORY = Path(__file__).resolve().parent.parent
FILES = {
    "workspace.yaml": WORKSPACE,
    "briefs/acme.yaml": BRIEF,
    "calls/2026-08-20.vtt": CALL,
    "deals/closed.yaml": FULL,
    "deals/open.yaml": OPEN.replace("id: acme-ghent", "id: acme-mol"),
    "deals/Leeds.yaml": FIVE_MINUTES,
    "deals/a/healthy.yaml": json.dumps(healthy(HEALTHY_DAY)),
    "deals/a/names.yaml": FIVE_MINUTES.replace("Ines Halloran", "Zoë Ångström 王").replace(
        "[Ines]", "[Zoë, us, zoe@acme.example, jo@seller.example]"
    ),
    "deals/b/warned.yaml": FIVE_MINUTES + "brief: briefs/none.yaml\n",
    "deals/b/broken.yaml": "name: Ghent\nstakholders: []\nfoo: 1\nbar: 2\nopened: soon\n",
}
API = """\
import datetime, sys, msgspec
from assistant.coach import review_paths
found = review_paths(sys.argv[1:], datetime.date(2026, 11, 21))
sys.stdout.buffer.write(msgspec.json.encode(found))
"""
COMMANDS = {
    "api": [sys.executable, "-c", API, "deals"],
    "json": [
        *(sys.executable, "-m", "assistant", "review", "deals"),
        *("--as-of", "2026-11-21", "--format", "json"),
    ],
    "terminal": [
        *(sys.executable, "-m", "assistant", "review", "deals"),
        *("--as-of", "2026-11-21", "--format", "terminal"),
    ],
    # The first of these remembers, the others are told; one has nobody's memory.
    "audit": [
        *(sys.executable, "-m", "assistant", "audit", "deals"),
        *("--as-of", "2026-11-21", "--format", "json"),
    ],
    "audit page": [
        *(sys.executable, "-m", "assistant", "audit", "deals"),
        *("--as-of", "2026-11-21", "--format", "html", "--no-cache"),
    ],
}


class Surroundings(NamedTuple):
    """What differs from one machine to the next."""

    zone: str
    seed: str
    locale: str
    elsewhere: bool = False


HERE = Surroundings("UTC", "0", "C.UTF-8")
OTHERS = [
    Surroundings("Pacific/Kiritimati", "0", "C"),
    Surroundings("America/Los_Angeles", "1", "C.UTF-8"),
    Surroundings("Pacific/Kiritimati", "1", "C.UTF-8"),
    Surroundings("America/Los_Angeles", "4242", "C"),
    Surroundings("Pacific/Kiritimati", "4242", "C", elsewhere=True),
]


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same files in two places, written in opposite order."""
    here = write(tmp_path_factory.mktemp("here"), FILES)
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "another ünusual folder"
    write(elsewhere, dict(reversed(FILES.items())))
    return here, elsewhere


def run(command: str, surroundings: Surroundings, homes: tuple[Path, Path]) -> tuple[int, str, str]:
    """What a program does in these surroundings: exit code, output, messages."""
    environment = {
        **{key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ},
        "PYTHONPATH": str(REPOSITORY),
        "TZ": surroundings.zone,
        "PYTHONHASHSEED": surroundings.seed,
        "LC_ALL": surroundings.locale,
    }
    done = subprocess.run(
        COMMANDS[command],
        cwd=homes[surroundings.elsewhere],
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture(scope="module")
def expected(homes: tuple[Path, Path]) -> dict[str, tuple[int, str, str]]:
    return {command: run(command, HERE, homes) for command in COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_there_is_something_to_compare(
    expected: dict[str, tuple[int, str, str]], command: str
) -> None:
    """Reviews of all deals but the broken one, which is told about."""
    code, output, messages = expected[command]
    assert code == (0 if command == "api" else 2)
    packed = ["Zoë Ångström 王"] if command != "audit page" else []  # with the reviews
    for words in ("Line monitoring, Ghent", "Line monitoring, Leeds", *packed):
        assert words in output
    told = output if command == "api" else messages
    assert "unknown key 'foo'" in told
    assert "This is our fault" not in messages


@pytest.mark.parametrize("surroundings", OTHERS, ids=lambda one: "-".join(map(str, one)))
@pytest.mark.parametrize("command", COMMANDS)
def test_the_surroundings_change_no_byte(
    expected: dict[str, tuple[int, str, str]],
    homes: tuple[Path, Path],
    command: str,
    surroundings: Surroundings,
) -> None:
    """Neither time zone, hash seed and locale, nor where the files lie and who wrote them first."""
    assert run(command, surroundings, homes) == expected[command]


def test_a_second_review_in_the_same_process_is_the_same(homes: tuple[Path, Path]) -> None:
    """Nothing is remembered that could change an answer."""
    first, again = (
        msgspec.json.encode(review_paths([homes[0] / "deals"], AS_OF)) for _ in range(2)
    )
    review_paths([homes[1] / "deals" / "Leeds.yaml"], HEALTHY_DAY)
    assert first == again
    assert first == msgspec.json.encode(review_paths([homes[0] / "deals"], AS_OF))


def test_one_deal_is_reviewed_as_it_is_among_many(homes: tuple[Path, Path]) -> None:
    every = {one.deal.path: one for one in review_paths([homes[0] / "deals"], AS_OF).reviews}
    for path, review in every.items():
        assert review_paths([homes[0] / path], AS_OF).reviews == (review,)


class TestTheClock:
    CLOCK = ("today", "now", "utcnow", "time", "localtime", "gmtime", "monotonic", "time_ns")

    def test_on_another_day_the_same_as_of_says_the_same(
        self,
        homes: tuple[Path, Path],
        expected: dict[str, tuple[int, str, str]],
    ) -> None:
        """A command that is told the day does not even look at the clock."""
        script = (
            "import time\n"
            "import assistant.cli.params as params\n"
            "def fail(*_): raise RuntimeError('the clock was read')\n"
            "params.today = fail\n"
            "time.time = lambda: 4102444800.0\n"
            "import sys; from assistant.cli import main; main()\n"
        )
        arguments = COMMANDS["json"][3:]
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            cwd=homes[0],
            env={"PYTHONPATH": str(REPOSITORY), "PATH": os.environ["PATH"]},
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == expected["json"]

    def test_it_is_read_in_one_place(self) -> None:
        """Everything else is told which day it is."""
        readers = {
            path.relative_to(REPOSITORY).as_posix()
            for path in (REPOSITORY / "assistant").rglob("*.py")
            if self._reads_the_clock(path)
        }
        assert readers == {"assistant/cli/params.py"}

    def _reads_the_clock(self, path: Path) -> bool:
        calls = (
            node.func
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        )
        return any(
            call.attr in self.CLOCK
            and isinstance(call.value, ast.Name | ast.Attribute)
            and ast.unparse(call.value).split(".")[-1] in ("date", "datetime", "time", "dt")
            for call in calls
        )
