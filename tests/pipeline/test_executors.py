"""An audit that others do: any executor of `concurrent.futures`, such as a cluster's."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
ANEW = "--no-cache"
CLUSTER = """\
from contextlib import contextmanager

@contextmanager
def start():
    from dask.distributed import Client
    with Client(processes=True, n_workers=2, threads_per_worker=1, dashboard_address=None) as one:
        yield one.get_executor()
"""


def audit(folder: Path, *options: str, day: str = "2026-11-21") -> tuple[int, str, str]:
    """Exit code, output and messages of an audit in a process of its own."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "assistant", "audit", "deals", "--as-of", day),
            *options,
        ],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{folder}"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Enough deals to be shared out."""
    (tmp_path / "deals").mkdir()
    text = (REPOSITORY / "examples" / "five-minute.yaml").read_text(encoding="utf-8")
    for number in range(450):
        (tmp_path / "deals" / f"{number:03}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_a_cluster_says_what_one_process_says(folder: Path) -> None:
    """Dask's own executor, made by a function that the user names."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip("distributed", reason="dask is not here: pip install '.[cluster]'")
    (folder / "cluster.py").write_text(CLUSTER)
    code, output, messages = audit(folder, ANEW, "--executor", "cluster:start")
    assert (code, output) == audit(folder, ANEW, "--jobs", "1")[:2]
    assert "Traceback" not in messages


@pytest.mark.slow
def test_two_processes_say_what_one_says(folder: Path) -> None:
    assert audit(folder, ANEW, "--jobs", "2") == audit(folder, ANEW, "--jobs", "1")


@pytest.mark.slow
def test_what_two_processes_remember_one_tells(folder: Path) -> None:
    """On the same day, and on the next one, in full."""
    whole = ("--format", "json")
    for day in ("2026-11-21", "2026-11-21", "2026-11-22"):
        anew = audit(folder, ANEW, "--jobs", "1", *whole, day=day)
        assert audit(folder, "--jobs", "2", *whole, day=day) == anew
        assert audit(folder, "--jobs", "1", *whole, day=day) == anew


@pytest.mark.parametrize(
    ("named", "words"),
    [("nowhere:start", "No module named"), ("os:none", "no attribute"), ("os:name", "no function")],
)
def test_a_function_that_is_not_there_is_named(folder: Path, named: str, words: str) -> None:
    code, _, messages = audit(folder, "--executor", named)
    assert code == 2
    assert words in messages
