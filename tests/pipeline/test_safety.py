"""Whatever happens during an audit: deals, cache and history stay whole, and the next one is right.

What fails here fails where it would in life: the disk takes no more, the process is ended.
"""

from __future__ import annotations

import os
import random
import shlex
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from assistant.coach import deal_history
from assistant.errors import AssistantError
from tests.pipeline.kept_files import contents, is_whole, looks
from tests.support import copy_examples

REPOSITORY = Path(__file__).resolve().parents[2]
DAY = "2026-11-21"
SIZES = (0, 4096, 20_000, 60_000, 200_000)
"""Bytes after which a file takes no more."""
KILL = """\
import os, sqlite3, sys
left = int(sys.argv.pop(1))
class Killed(sqlite3.Connection):
    def _count(self):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), 9)
    def execute(self, *args):
        self._count()
        return super().execute(*args)
    def executemany(self, *args):
        self._count()
        return super().executemany(*args)
connect = sqlite3.connect
sqlite3.connect = lambda *args, **kwargs: connect(*args, factory=Killed, **kwargs)
from assistant.cli import main
main()
"""
FULL = """\
import resource, signal, sys
sys.dont_write_bytecode = True
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
from assistant.cli import main
main()
"""
COPY = """\
import shutil, sys
from assistant.cli import main
try:
    main()
finally:
    shutil.copytree(".deal", "left")
"""
TWO = ("--jobs", "2")


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    """A folder with the example deals."""
    return copy_examples(tmp_path / "deals")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder with so many deals that workers share them."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(260):
        (folder / f"{number:03}.yaml").write_text(f"name: Deal {number}\n", encoding="utf-8")
    return folder


def start(
    folder: Path, *code: str, day: str = DAY, options: tuple[str, ...] = ()
) -> subprocess.Popen[str]:
    """An audit of a folder in a process of its own."""
    program = code or ("-m", "assistant")
    return subprocess.Popen(
        [sys.executable, *program, "audit", ".", "--as-of", day, *options],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def audit(
    folder: Path, *code: str, day: str = DAY, options: tuple[str, ...] = ()
) -> tuple[int, str, str]:
    """Exit code, output and messages of an audit."""
    process = start(folder, *code, day=day, options=options)
    output, messages = process.communicate(timeout=100)
    return process.returncode, output, messages


@pytest.mark.slow
@pytest.mark.parametrize("calls", [1, 4, 6, 9, 20, 28, 34, 40, 46, 60])
def test_a_killed_audit_leaves_everything_whole(deals: Path, calls: int) -> None:
    """Ended before any of its calls to a database, the next audit says what it would have said."""
    before = contents(deals)
    expected = audit(shutil.copytree(deals, deals.with_name("untouched")))
    assert audit(deals, "-c", KILL, str(calls))[0] == -9
    assert is_whole(deals)
    assert contents(deals) == before
    assert audit(deals) == expected
    assert looks(deals) == looks(deals.with_name("untouched"))


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    path = Path(f"/proc/{process}/task/{process}/children")
    return [int(one) for one in path.read_text().split()] if path.exists() else []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_an_audit_with_workers_may_be_killed_at_any_moment(many: Path, seed: int) -> None:
    """Its workers end too, and the next audit says what it would have said."""
    before = contents(many)
    untouched = shutil.copytree(many, many.with_name("untouched"))
    begin = time.monotonic()
    expected = audit(untouched, options=TWO)
    moment = random.Random(seed).uniform(0.1, 1.0) * (time.monotonic() - begin)
    process = start(many, options=TWO)
    time.sleep(moment)
    started = children(process.pid)
    process.kill()
    process.communicate(timeout=100)
    deadline = time.monotonic() + 100
    while any(Path(f"/proc/{one}").exists() for one in started):
        assert time.monotonic() < deadline, "a worker lives on"
        time.sleep(0.05)
    assert is_whole(many)
    assert contents(many) == before
    assert audit(many, options=TWO) == expected
    assert looks(many) == looks(untouched)


@pytest.mark.slow
@pytest.mark.parametrize("pages", [10, 60, 200])
def test_a_disk_that_is_full_costs_memory_and_nothing_else(deals: Path, pages: int) -> None:
    """One on which `.deal` has so many pages of four kilobytes."""
    expected = audit(shutil.copytree(deals, deals.with_name("untouched")))
    (deals / ".deal").mkdir()
    size = f"size={4 * pages}k"
    script = f"mount -t tmpfs -o {size} tmpfs .deal && exec {shlex.quote(sys.executable)} -c"
    script += f" {shlex.quote(COPY)} audit . --as-of {DAY}"
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script],
        cwd=deals,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"no small disk can be had here: {done.stderr.strip()}")
    assert (done.returncode, done.stdout) == expected[:2]
    assert all("could not be noted in the history" in one for one in done.stderr.splitlines())
    (deals / ".deal").rmdir()
    (deals / "left").rename(deals / ".deal")
    assert is_whole(deals)
    assert audit(deals) == expected


@pytest.mark.slow
def test_a_page_that_cannot_be_written_leaves_the_one_before(deals: Path) -> None:
    """The page of an audit is written whole, or not at all."""
    page = deals / "audit.html"
    page.write_text("the page of yesterday")
    options = ("--output", "audit.html", "--no-cache")
    code, _, messages = audit(deals, "-c", FULL, "9000", options=options)
    assert code == 2
    assert "audit.html" in messages
    assert page.read_text() == "the page of yesterday"
    assert [one.name for one in deals.iterdir() if "audit" in one.name] == ["audit.html"]


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_a_full_disk_costs_memory_and_nothing_else(deals: Path, size: int) -> None:
    """The audit says what it says; what could not be kept is kept the next time."""
    before = contents(deals)
    expected = audit(shutil.copytree(deals, deals.with_name("untouched")))
    code, output, messages = audit(deals, "-c", FULL, str(size))
    assert (code, output) == expected[:2]
    assert all("could not be noted in the history" in one for one in messages.splitlines())
    assert is_whole(deals)
    assert contents(deals) == before
    assert audit(deals) == expected
    assert looks(deals) == looks(deals.with_name("untouched"))


@pytest.mark.slow
def test_two_audits_at_once_say_the_same_and_keep_it_once(deals: Path) -> None:
    """Of one folder, in two processes, from the first file on."""
    expected = audit(shutil.copytree(deals, deals.with_name("untouched")))
    both = [start(deals), start(deals)]
    told = [(*one.communicate(timeout=100), one.returncode) for one in both]
    assert [(code, output, messages) for output, messages, code in told] == [expected] * 2
    assert is_whole(deals)
    assert looks(deals) == looks(deals.with_name("untouched"))


@pytest.mark.parametrize("content", [b"no database at all" * 99, b"SQLite format 3\0" * 300])
def test_a_damaged_history_is_put_aside_and_that_is_said(deals: Path, content: bytes) -> None:
    """A new one begins; the old one is kept, also when that happens twice."""
    expected = audit(deals)
    for name in ("history.sqlite.damaged", "history.sqlite.damaged-2"):
        for path in (deals / ".deal").glob("history.sqlite*"):
            if "damaged" not in path.name:
                path.write_bytes(content)
        code, output, messages = audit(deals)
        assert (code, output) == expected[:2]
        assert "the history of your audits is damaged, and a new one begins." in messages
        assert f"The old one is kept as {name}." in messages
        assert (deals / ".deal" / name).read_bytes() == content
        assert is_whole(deals)
    assert audit(deals) == expected


def test_damage_that_shows_late_is_damage_too(deals: Path) -> None:
    """Pages of the history in the midst of the file."""
    expected = audit(deals)
    path = deals / ".deal" / "history.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(AssistantError, match="cannot be read: database disk image is malformed"):
        deal_history(deals / "dark.yaml")
    code, _output, messages = audit(deals, day="2026-11-22")
    assert code == 0
    assert "is damaged" in messages
    assert audit(deals)[:2] == expected[:2]
    assert is_whole(deals)


@pytest.mark.parametrize("name", [".deal", ".deal/cache.sqlite", ".deal/history.sqlite"])
def test_nothing_is_kept_where_a_link_leads(deals: Path, name: str) -> None:
    """Whoever sends a folder cannot have something written elsewhere."""
    expected = audit(shutil.copytree(deals, deals.with_name("untouched")))
    elsewhere = deals.with_name("elsewhere")
    elsewhere.mkdir()
    (deals / name).parent.mkdir(exist_ok=True)
    (deals / name).symlink_to(elsewhere if name == ".deal" else elsewhere / "file")
    assert audit(deals) == expected
    assert list(elsewhere.iterdir()) == []
    assert (deals / name).is_symlink()


def test_a_folder_that_takes_no_files_is_audited_all_the_same(deals: Path) -> None:
    """Without memory, and without a word about it."""
    expected = audit(deals)
    shutil.rmtree(deals / ".deal")
    (deals / ".deal").write_text("in the way")
    assert audit(deals) == expected
