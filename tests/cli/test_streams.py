"""Where what is printed cannot go: pipes that are closed, disks that are full."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import TOP, Run
from tests.support import FIVE_MINUTES, write

DEAL = (sys.executable, "-m", "assistant")
FULL = Path("/dev/full")


def start(folder: Path, command: tuple[str, ...], stdout: int) -> subprocess.Popen[str]:
    write(folder, {"acme.yaml": FIVE_MINUTES})
    return subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(TOP)},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("command", [("review", "acme.yaml"), ("audit", "acme.yaml"), ("--help",)])
def test_a_reader_that_has_had_enough_is_no_alarm(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Exit code 0, and nothing is said."""
    reader, writer = os.pipe()
    os.close(reader)
    running = start(tmp_path, (*DEAL, *command), writer)
    os.close(writer)
    _, said = running.communicate()
    assert (running.returncode, said) == (0, "")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_not_our_fault(tmp_path: Path) -> None:
    with FULL.open("w") as full:
        running = start(tmp_path, (*DEAL, "review", "acme.yaml"), full.fileno())
        _, said = running.communicate()
    assert running.returncode == 2
    assert said == "Not all of it could be written: No space left on device.\n"


@pytest.mark.parametrize(
    ("closed", "command", "code"),
    [
        (">&-", ("review", "acme.yaml"), 0),
        ("2>&-", ("review", "nowhere.yaml"), 2),
        ("<&-", ("read", "-"), 2),
    ],
)
def test_a_stream_that_the_shell_has_closed_stops_nothing(
    tmp_path: Path, closed: str, command: tuple[str, ...], code: int
) -> None:
    shell = ("sh", "-c", f'"$@" {closed}', "sh", *DEAL, *command)
    running = start(tmp_path, shell, subprocess.PIPE)
    _, said = running.communicate()
    assert running.returncode == code
    assert "fault" not in said
    assert "Traceback" not in said


def test_an_option_that_only_shares_letters_is_not_suggested(run: Run) -> None:
    done = run("new", "acme.yaml", "--stage", "proposal")
    assert done.exit_code == 2
    assert done.stderr.endswith("Error: No such option '--stage'.\n")
    assert "Did you mean '--name'?" in run("new", "acme.yaml", "--nmae", "Acme").stderr
