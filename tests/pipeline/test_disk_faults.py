"""A disk on which one call fails, or every one from then on: what is kept stays whole.

`strace` makes the kernel answer a call of the program with an error, whichever one it is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.pipeline.kept_files import contents, is_whole, looks

REPOSITORY = Path(__file__).resolve().parents[2]
AUDIT = ("audit", ".", "--as-of", "2026-11-21", "--jobs", "1")
IMPORT = ("import", "crm", "crm.csv", "--into", "deals")
FEW = ("workspace", "dark", "five-minute", "won")
EXPORT = "id,name,stage,amount\n1,One,Open,100\n2,Two,Open,200\n3,Three,Open,300\n"
"""Of a CRM; later a deal has moved, and one has come."""
LATER = EXPORT.replace("200", "900").replace("300", "800") + "4,Four,Open,400\n"
NUMBERS = (1, 2, 4, 9, 20, 45, 100)
"""Which of its calls fails: the first ones all, of the others fewer and fewer."""
NOT_NOTED = "could not be noted in the history"

pytestmark = pytest.mark.slow


class Told(NamedTuple):
    """What a command answered."""

    code: int
    output: str
    messages: str


def deal(folder: Path, command: tuple[str, ...], before: tuple[str, ...] = ()) -> Told:
    """Runs a command in a folder, in a process of its own, below another program."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "assistant", *command],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(REPOSITORY),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    return Told(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module", autouse=True)
def strace() -> None:
    """What makes calls fail."""
    if not shutil.which("strace"):
        pytest.skip("strace is not here")
    done = subprocess.run(
        ["strace", "-qqq", "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"strace may not look at programs here: {done.stderr.strip()}")


def failing(
    folder: Path, command: tuple[str, ...], calls: str, fault: str
) -> Iterator[tuple[Path, Told]]:
    """A copy of a folder for each call that fails, and what the command answered there.

    Args:
        folder: stays as it is.
        command: what is run.
        calls: the calls of which one fails.
        fault: how it fails; `{}` is which of them.
    """
    for number in NUMBERS:
        copy = folder.with_name(f"{calls}-{number}")
        shutil.copytree(folder, copy)
        log = folder.with_name("log")
        fails = ("-e", f"trace={calls}", "-e", f"inject={calls}:{fault.format(number)}")
        told = deal(copy, command, ("strace", "-f", "-qqq", "-o", str(log), *fails))
        if "(INJECTED)" not in log.read_text():
            assert number > NUMBERS[0], "there is no such call"
            return
        yield copy, told


@pytest.mark.parametrize("fault", ["error=EIO:when={}", "error=ENOSPC:when={}+"])
@pytest.mark.parametrize(
    ("calls", "kept"),
    [
        ("pwrite64", False),
        ("pwrite64", True),
        ("fdatasync", False),
        ("fdatasync", True),
        ("ftruncate", False),
        ("unlink,unlinkat", False),
    ],
)
def test_an_audit_loses_no_more_than_its_memory(
    tmp_path: Path, calls: str, fault: str, kept: bool
) -> None:
    """It says what it says; deals, cache and history are whole; the next one keeps everything.

    Also where the day before is kept already.
    """
    folder, untouched = tmp_path / "deals", tmp_path / "untouched"
    folder.mkdir()
    for name in FEW:
        shutil.copy(REPOSITORY / "examples" / f"{name}.yaml", folder)
    if kept:
        deal(folder, (*AUDIT[:3], "2026-11-20", *AUDIT[4:]))
    expected = deal(shutil.copytree(folder, untouched), AUDIT)
    for copy, told in failing(folder, AUDIT, calls, fault):
        assert told[:2] == expected[:2]
        assert all(NOT_NOTED in one for one in told.messages.splitlines())
        assert is_whole(copy)
        assert contents(copy) == contents(folder)
        assert deal(copy, AUDIT) == expected
        assert looks(copy) == looks(untouched)


@pytest.mark.parametrize("fault", ["error=EIO:when={}", "error=ENOSPC:when={}+"])
@pytest.mark.parametrize("calls", ["fsync", "rename,renameat,renameat2", "link,linkat"])
def test_an_import_leaves_every_deal_as_it_was_or_as_it_will_be(
    tmp_path: Path, calls: str, fault: str
) -> None:
    """Nothing half written is left behind, and what is missing comes with the next import."""
    folder, untouched = tmp_path / "crm", tmp_path / "untouched"
    folder.mkdir()
    (folder / "crm.csv").write_text(EXPORT, encoding="utf-8")
    assert deal(folder, IMPORT).code == 0
    (folder / "crm.csv").write_text(LATER, encoding="utf-8")
    deal(shutil.copytree(folder, untouched), IMPORT)
    before, after = contents(folder), contents(untouched)
    for copy, told in failing(folder, IMPORT, calls, fault):
        assert told.code == 2
        assert "cannot be written: " in told.messages
        for name, text in contents(copy).items():
            assert text in (before.get(name), after.get(name))
        assert contents(copy).keys() >= before.keys()
        assert deal(copy, IMPORT).code == 0
        assert contents(copy) == after
