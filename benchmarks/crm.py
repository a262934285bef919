"""How long an export takes, and how much memory: reading, reviewing, importing it twice.

    python -m benchmarks.crm [FILE] [--rows 100000]

Without a file, rows are made up: as many as asked for, with all that exports are bad at. Each step
runs in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

_STAGES = ("Prospecting", "Proposal", "Negotiation", "Closed Won", "Closed Lost")
_FIRST = dt.date(2024, 1, 1)
_AS_OF = dt.date(2026, 11, 21)


def main() -> None:
    """Measure, and print a line for each step."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or made_up(Path(folder) / "crm.csv", given.rows)
        steps = (read, review, first_import, second_import)
        for step in steps:
            seconds, megabytes, what = alone(step, path, Path(folder) / "deals")
            sys.stdout.write(f"{step.__name__:14} {seconds:6.1f} s {megabytes:5.0f} MB  {what}\n")


def made_up(path: Path, rows: int) -> Path:
    """An export of so many rows."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        file.write("Opportunity ID,Opportunity Name,Account Name,Opportunity Owner,Stage,")
        file.write("Amount,Amount Currency,Created Date,Close Date,Type,Description\n")
        for number in range(rows):
            opened = _FIRST + dt.timedelta(chance.randrange(700))
            closed = opened + dt.timedelta(chance.randrange(5, 200))
            amount = f'"${chance.randrange(1, 900)},{chance.randrange(1000):03d}.50"'
            account = "" if chance.random() < 0.1 else f'"Account {chance.randrange(2000)}, Inc"'
            file.write(
                f"006{number:08d},Deal {number},{account},Rep {number % 40},"
                f"{chance.choice(_STAGES)},{amount},USD,{opened:%m/%d/%Y},{closed:%m/%d/%Y},"
                f'New Business,"What they said, and ""why"""\n'
            )
    return path


def alone(step: Callable[[Path, Path], str], path: Path, into: Path) -> tuple[float, float, str]:
    """Seconds, peak of memory in MB, and what a step says, in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_measured, step, path, into).result()


def _measured(
    step: Callable[[Path, Path], str], path: Path, into: Path
) -> tuple[float, float, str]:
    start = time.perf_counter()
    what = step(path, into)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return time.perf_counter() - start, peak, what


def read(path: Path, into: Path) -> str:
    """Every row as a deal."""
    from assistant.coach import open_export

    export = open_export(path, into)
    return f"{sum(1 for _ in export.deals())} deals, {len(export.understood.traps)} traps"


def review(path: Path, into: Path) -> str:
    """Every row reviewed where it stands."""
    from assistant.coach import open_desk, open_export
    from assistant.records.load import find_workspace
    from assistant.review.build import review_file

    export, desk = open_export(path, into), open_desk(find_workspace(into))
    found = sum(len(review_file(row, _AS_OF, desk).findings) for row in export.deals())
    return f"{found} findings"


def first_import(path: Path, into: Path) -> str:
    """Every row as a file."""
    from assistant.coach import import_crm, open_export

    return f"{len(import_crm(open_export(path, into), into, write=True).added)} added"


def second_import(path: Path, into: Path) -> str:
    """The same once more."""
    from assistant.coach import import_crm, open_export

    return f"{import_crm(open_export(path, into), into, write=True).unchanged} unchanged"


if __name__ == "__main__":
    main()
