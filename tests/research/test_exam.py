"""The fetcher against a hostile server, in a network of its own that leads nowhere."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = os.environ.get("DEAL_EXAM") == "required"
"""CI says so: there, an exam that cannot be held is a failure."""
_FEWEST_CASES = 250


def _way_into_a_network_of_its_own() -> list[str]:
    """The command in front of the exam, if this machine and this user may use it."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    way = ["unshare", *([] if as_root else ["--map-root-user"]), "--net"]
    possible = shutil.which("unshare") and _run([*way, "true"]).returncode == 0
    return way if possible else []


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """The command, run in the checkout with the exam's sign, whatever comes of it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    return subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        env={**environment, "DEAL_EXAM": "inside"},
        capture_output=True,
        text=True,
    )


def test_every_case_ends_as_a_page_or_a_reason_and_nothing_leaves_the_machine() -> None:
    """Inside the deadline and the memory cap; the cases are in the folder beside this file."""
    way = _way_into_a_network_of_its_own()
    if not way or not shutil.which("openssl"):
        assert not REQUIRED, "The exam needs `unshare --net` and `openssl`; one is not to be had."
        pytest.skip("Needs the right to make a network of its own (unshare --net), and openssl.")
    pytest_alone = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    held = _run([*way, *pytest_alone, "tests/research/exam"])
    assert held.returncode == 0, held.stdout[-20_000:] + held.stderr[-2_000:]
    passed = re.findall(r"^(\d+) passed", held.stdout, re.MULTILINE)
    assert int(passed[-1]) >= _FEWEST_CASES
