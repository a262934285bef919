"""Runs the commands of a README in order, as a reader would, and compares what it shows.

A command is a line that starts with `$ ` in a block marked `console` or `sh`; a backslash at its
end continues it. All run in one place: a `cd`, an exported variable or an activated environment
holds for those that follow. What a block shows below a command must be printed by it, line for
line and in that order; `...` stands for any lines. After the language a block may say

- `exit=1`: each of its commands ends with this code instead of 0;
- `skip`: a reader runs it, we do not (it needs an account, or a machine we do not have).

    python .ci/readme_commands.py README.md [--except COMMAND]...
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(
    r"^(?P<indent> *)```(?:console|sh)(?P<tags>[^\n]*)\n(?P<body>.*?)^(?P=indent)```",
    re.M | re.S,
)
_MINUTES_ENOUGH = 5

# The command, and then where it left us: the folder and the variables.
_RUN = 'eval "$1"; code=$?; pwd >"$2"; env -0 >"$3"; exit $code'


@dataclass
class Step:
    """One command, where it stands, what it must end with and what it is said to print."""

    line: int
    command: str
    exit_code: int
    shown: list[str]


def steps(text: str) -> Iterator[Step]:
    """The commands of the README `text`, in order."""
    for block in _BLOCK.finditer(text):
        tags = block["tags"].split()
        if "skip" in tags:
            continue
        codes = [int(tag.removeprefix("exit=")) for tag in tags if tag.startswith("exit=")]
        first_line = text.count("\n", 0, block.start("body")) + 1
        yield from _steps_of_block(block, first_line, codes[-1] if codes else 0)


def _steps_of_block(block: re.Match[str], first_line: int, exit_code: int) -> Iterator[Step]:
    step: Step | None = None
    continued = False
    for number, raw in enumerate(block["body"].splitlines(), first_line):
        line = raw.removeprefix(block["indent"]).rstrip()
        if continued and step:
            step.command += "\n" + line.removeprefix("> ")
        elif line.startswith("$ "):
            if step:
                yield step
            step = Step(number, line.removeprefix("$ "), exit_code, [])
        elif step:
            step.shown.append(line)
        continued = step is not None and not step.shown and line.endswith("\\")
    if step:
        yield step


class Shell:
    """Runs one command after the other; each begins where the last one ended."""

    def __init__(self) -> None:
        self.folder = os.getcwd()
        self.variables = dict(os.environ)

    def run(self, command: str) -> tuple[int, str]:
        """The exit code of `command`, and what it printed."""
        with tempfile.TemporaryDirectory() as notes:
            folder, variables = Path(notes, "folder"), Path(notes, "variables")
            done = subprocess.run(
                ["bash", "-c", _RUN, "bash", command, folder, variables],
                cwd=self.folder,
                env=self.variables,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                timeout=60 * _MINUTES_ENOUGH,
                check=False,
            )
            if variables.exists():
                self.folder = folder.read_text(encoding="utf-8").rstrip("\n")
                entries = variables.read_text(encoding="utf-8").split("\0")
                self.variables = dict(entry.split("=", 1) for entry in entries if entry)
        return done.returncode, done.stdout


def first_missing(shown: list[str], printed: str) -> str | None:
    """The first shown line that was not printed where it should stand; None if all were."""
    lines = [line.rstrip() for line in printed.splitlines()]
    at = 0
    anywhere = True  # the first shown line may follow any others
    for line in shown:
        if not line:
            continue
        if line.strip() in {"...", "…"}:
            anywhere = True
            continue
        rest = [number for number in range(at, len(lines)) if lines[number]]
        found = next((n for n in (rest if anywhere else rest[:1]) if lines[n] == line), None)
        if found is None:
            return line
        at, anywhere = found + 1, False
    return None


def main() -> int:
    """0 when all commands did what the README says."""
    parser = argparse.ArgumentParser(description="Run the commands of a README.")
    parser.add_argument("readme", type=Path)
    parser.add_argument("--except", dest="left_out", action="append", default=[])
    options = parser.parse_args()
    todo = [
        step
        for step in steps(options.readme.read_text(encoding="utf-8"))
        if step.command not in options.left_out
    ]
    if not todo:
        print(f"{options.readme} shows no command: a reader has nothing to try.")
        return 1
    shell = Shell()
    for step in todo:
        print(f"{options.readme}:{step.line}: $ {step.command}", flush=True)
        code, printed = shell.run(step.command)
        if code != step.exit_code:
            print(printed, f"ended with {code}, not {step.exit_code}", sep="\n")
            return 1
        missing = first_missing(step.shown, printed)
        if missing is not None:
            print(printed, f"did not print, where the README shows it: {missing!r}", sep="\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
