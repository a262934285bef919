"""Is an audit still fast? Whole commands over a pipeline of made-up deals, against the floor.

    python -m benchmarks.audits [--count 2000] [--rounds 3] [--large 100000]

The floor opens and parses the same files with CSafeLoader, and does nothing with them. Times are
of the processor, children included, but for the workers, which are measured by the clock.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks import generate
from benchmarks.parts import parts

ROOT = Path(__file__).resolve().parents[1]
FLOOR = """
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).glob("deal-*.yaml")):
    with path.open("rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
"""


class Line(msgspec.Struct, frozen=True):
    """What was measured, as a ratio, and what it may be; `least` turns the limit around."""

    what: str
    ratio: float
    limit: float
    least: bool = False

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        return self.ratio >= self.limit if self.least else self.ratio <= self.limit


def spent(*command: str) -> float:
    """Seconds of the processor that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(*command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def elapsed(*command: str) -> float:
    """Seconds on the clock that a command takes."""
    begin = time.perf_counter()
    _run(*command)
    return time.perf_counter() - begin


def _run(*command: str) -> None:
    surroundings = {"PATH": os.environ.get("PATH", ""), "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    surroundings["PYTHONPATH"] = str(ROOT)
    subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=surroundings, capture_output=True, check=True
    )


def audit(folder: Path, *options: str, day: dt.date = generate.AS_OF) -> tuple[str, ...]:
    """The command that audits a folder."""
    return ("-m", "assistant", "audit", str(folder), "--as-of", str(day), *options)


def _fresh(folder: Path) -> None:
    shutil.rmtree(folder / ".deal", ignore_errors=True)


def fastest(rounds: int, work: Callable[[], float]) -> float:
    """The fastest of several runs: what else the machine does only adds."""
    return min(work() for _ in range(rounds))


def measure(scratch: Path, count: int, rounds: int) -> list[Line]:
    """All ratios of the table."""
    words, wordless = scratch / "words", scratch / "wordless"
    generate.write_deals(words, count)
    generate.write_deals(wordless, count, wordless=True)
    alone = ("--no-cache", "--jobs", "1")
    floor = fastest(rounds, lambda: spent("-c", FLOOR, str(wordless)))
    floor_words = fastest(rounds, lambda: spent("-c", FLOOR, str(words)))
    quiet = fastest(rounds, lambda: spent(*audit(wordless, *alone)))
    read = fastest(rounds, lambda: spent(*audit(words, *alone)))
    shared = fastest(rounds, lambda: elapsed(*audit(words, "--no-cache", "--jobs", "2")))
    single = fastest(rounds, lambda: elapsed(*audit(words, *alone)))
    tomorrow = generate.AS_OF + dt.timedelta(days=1)

    def again() -> tuple[float, float, float]:
        _fresh(words)
        first = spent(*audit(words, "--jobs", "1"))
        second = spent(*audit(words, "--jobs", "1"))
        return first, second, spent(*audit(words, "--jobs", "1", day=tomorrow))

    runs = [again() for _ in range(rounds)]
    cold, same, next_day = (min(one) for one in zip(*runs, strict=True))
    return [
        Line("cold audit, no text to read / floor", quiet / floor, 1.0),
        Line("cold audit, every mail read / floor", read / floor_words, 4.0),
        Line("unchanged audit / cold", same / cold, 0.10),
        Line("next day's audit / cold", next_day / cold, 0.25),
        Line("one process / two workers", single / shared, 1.6, least=True),
    ]


_MEASURED = (
    "import resource, subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]], "
    "stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


def large(scratch: Path, count: int) -> Line:
    """The most memory that audits of many deals take, in megabytes; prints how long each takes."""
    folder = scratch / "large"
    generate.write_deals(folder, count)
    tomorrow = generate.AS_OF + dt.timedelta(days=1)
    most = 0.0
    for what, day in (
        ("cold", generate.AS_OF),
        ("unchanged", generate.AS_OF),
        ("next day", tomorrow),
    ):
        begin = time.perf_counter()
        command = [sys.executable, "-c", _MEASURED, *audit(folder, "--jobs", "1", day=day)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
        megabytes = int(done.stdout) / 1000
        most = max(most, megabytes)
        seconds = time.perf_counter() - begin
        print(f"{count} deals, one process, {what:9} {seconds:6.0f} s {megabytes:5.0f} MB")
    return Line(f"memory at {count} deals, MB", most, 400)


def main() -> int:
    """0 when every budget is kept."""
    parser = argparse.ArgumentParser(description="Measure audits.")
    parser.add_argument("--count", type=int, default=2000, help="deals to audit")
    parser.add_argument("--rounds", type=int, default=3, help="times that each is measured")
    parser.add_argument("--large", type=int, default=0, help="audit so many deals too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        lines = measure(Path(scratch), options.count, options.rounds)
        if options.large:
            lines.append(large(Path(scratch), options.large))
        for what, share in parts(Path(scratch) / "words").items():
            print(f"  {what:42} {share:8.2f}  × the floor")
    for line in lines:
        sign = "≥" if line.least else "≤"
        verdict = "ok" if line.kept else "over"
        print(f"{line.what:44} {line.ratio:8.2f}  {sign} {line.limit:g}  {verdict}")
    return 0 if all(line.kept for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
