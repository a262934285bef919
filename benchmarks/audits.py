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
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

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


_FEW = 300
"""Deals that tell where the time goes."""
_OFTEN = 0.5
"""Seconds between two looks at the memory of an audit."""


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


class Run(NamedTuple):
    """What a command took: seconds of the processor, children included, and on the clock."""

    cpu: float
    clock: float


def run(*command: str) -> Run:
    """Runs a command of this Python from its start to its end."""
    surroundings = {"PATH": os.environ.get("PATH", ""), "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    surroundings["PYTHONPATH"] = str(ROOT)
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=surroundings, capture_output=True, check=True
    )
    clock, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Run(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock)


def audit(folder: Path, *options: str, day: dt.date = generate.AS_OF) -> tuple[str, ...]:
    """The command that audits a folder."""
    return ("-m", "assistant", "audit", str(folder), "--as-of", str(day), *options)


def measure(scratch: Path, count: int, rounds: int) -> list[Line]:
    """All ratios of the table, each of what its commands took in all rounds together.

    A machine that others use changes its speed from one second to the next, by a third and more.
    So what is compared runs in turn, a floor before an audit and one behind it, and totals are
    compared: the fastest of a few short floors would stand against audits that no fast second is
    long enough for.
    """
    words, wordless = scratch / "words", scratch / "wordless"
    generate.write_deals(words, count)
    generate.write_deals(wordless, count, wordless=True)
    once = [_round(words, wordless) for _ in range(rounds)]
    cpu = {name: [one[name].cpu for one in once] for name in once[0]}
    clock = {name: [one[name].clock for one in once] for name in once[0]}
    for name, seconds in cpu.items():
        each = ", ".join(f"{one:.2f}" for one in seconds)
        print(f"  {name:42} {each} s of the processor, {sum(clock[name]):.2f} s in all")
    return [
        Line("cold audit, no text to read / floor", _share(cpu, "no text", "floor, no text"), 1.0),
        Line("cold audit, every mail read / floor", _share(cpu, "alone", "floor"), 4.0),
        Line("unchanged audit / cold", _share(cpu, "unchanged", "cold"), 0.10),
        Line("next day's audit / cold", _share(cpu, "next day", "cold"), 0.25),
        Line("one process / two workers", _share(clock, "alone", "two workers"), 1.6, least=True),
    ]


def _share(seconds: dict[str, list[float]], what: str, of: str) -> float:
    return sum(seconds[what]) / sum(seconds[of])


def _round(words: Path, wordless: Path) -> dict[str, Run]:
    """Every command once, and the floors on both sides of what they are compared with."""
    anew, one = "--no-cache", ("--jobs", "1")
    tomorrow = generate.AS_OF + dt.timedelta(days=1)
    shutil.rmtree(words / ".deal", ignore_errors=True)
    no_text, floor_no_text = _between_floors(wordless, *audit(wordless, anew, *one))
    alone, floor = _between_floors(words, *audit(words, anew, *one))
    return {
        "floor, no text": floor_no_text,
        "no text": no_text,
        "floor": floor,
        "alone": alone,
        "two workers": run(*audit(words, anew, "--jobs", "2")),
        "cold": run(*audit(words, *one)),
        "unchanged": run(*audit(words, *one)),
        "next day": run(*audit(words, *one, day=tomorrow)),
    }


def _between_floors(folder: Path, *command: str) -> tuple[Run, Run]:
    """What a command took, and the mean of a floor right before it and one right behind it."""
    before, measured, behind = (
        run("-c", FLOOR, str(folder)),
        run(*command),
        run("-c", FLOOR, str(folder)),
    )
    return measured, Run((before.cpu + behind.cpu) / 2, (before.clock + behind.clock) / 2)


def large(scratch: Path, count: int) -> Line:
    """The most memory that audits of many deals hold; prints how long each takes."""
    folder = scratch / "large"
    generate.write_deals(folder, count)
    tomorrow = generate.AS_OF + dt.timedelta(days=1)
    one, two = ("--jobs", "1"), ("--jobs", "2")
    audits = {
        "cold": audit(folder, *one),
        "unchanged": audit(folder, *one),
        "unchanged, two workers": audit(folder, *two),
        "next day": audit(folder, *one, day=tomorrow),
        "two workers": audit(folder, *two, "--no-cache"),
    }
    print(f"{count} deals:")
    most = max(_held(what, command) for what, command in audits.items())
    return Line(f"memory at {count} deals, MB", most, 400)


def _held(what: str, command: tuple[str, ...]) -> float:
    """Runs a command and prints its time and the megabytes that it held at most, workers too."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    running = subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL)
    alone = together = 0.0
    while running.poll() is None:
        sizes = [*_sizes(running.pid)]
        alone, together = max(alone, *sizes[:1], 0.0), max(together, sum(sizes))
        time.sleep(_OFTEN)
    clock, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"  {what:42} {cpu:8.0f}  s of the processor, {clock:6.0f} s, "
        f"{alone:4.0f} MB, with workers {together:4.0f} MB"
    )
    return together


def _sizes(process: int) -> Iterator[float]:
    """The megabytes of a process and of its children; what they share is shared out."""
    with suppress(OSError):  # it has just ended
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        for one in (process, *children):
            told = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            yield sum(int(line.split()[1]) for line in told if line.startswith("Pss:")) / 1000


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
        few = Path(scratch) / "few"
        generate.write_deals(few, min(options.count, _FEW))
        for what, share in parts(few).items():
            print(f"  {what:42} {share:8.2f}  × the floor")
    for line in lines:
        sign = "≥" if line.least else "≤"
        verdict = "ok" if line.kept else "over"
        print(f"{line.what:44} {line.ratio:8.2f}  {sign} {line.limit:g}  {verdict}")
    return 0 if all(line.kept for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
