"""Running the command as people do: its whole way from arguments to exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from assistant import cli

TOP = Path(__file__).resolve().parents[2]

Run = Callable[..., Result]
RunProcess = Callable[..., subprocess.CompletedProcess[str]]


class _Whole:
    """Stands in for a command where click's runner wants one; runs `main`, errors and all."""

    name = "deal"

    def main(self, args: tuple[str, ...], prog_name: str, **_: Any) -> None:
        sys.argv = [prog_name, *args]
        cli.main()


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `deal` with these arguments in an empty folder; `answers` are what a rep types."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["deal"])

    def run_command(*args: str, answers: str | None = None) -> Result:
        return CliRunner().invoke(_Whole(), args, input=answers)  # type: ignore[arg-type]

    return run_command


@pytest.fixture
def run_process(tmp_path: Path) -> RunProcess:
    """Runs `python -m assistant` with these arguments in an empty folder."""

    def run_command(*args: str, answers: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "assistant", *args],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(TOP)},
            input=answers,
            capture_output=True,
            text=True,
            check=False,
        )

    return run_command
