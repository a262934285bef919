"""Is it still fast? Every budget is a ratio of two times measured in one run.

    python -m benchmarks.bench [--count 500] [--rounds 5]

Times differ from machine to machine; ratios hardly do. What is compared is measured in turn,
round after round, and the medians are divided. The process ends with 1 if a budget is exceeded.

To measure one more thing, write a function and name it in `in_process` or `commands`.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import yaml

from benchmarks import generate
from benchmarks.evaluate import OWN
from benchmarks.evaluate_acts import load
from benchmarks.evaluate_speed import measure

ROOT = Path(__file__).resolve().parents[1]
STARTS = 15
LEAST_SENTENCES = 20_000

Work = Callable[[], object]


class Budget(msgspec.Struct, frozen=True):
    """What may cost how many times the base; a part without a limit of its own has None."""

    what: str
    base: str
    limit: float | None = None


FLOOR = "open and parse with CSafeLoader"
LOAD = "load and validate"
JUDGE = "facts and checks alone"
WHOLE = "review, from file to result"
NOTHING = "python -c pass"
HELP = "deal --help"
REVIEW = "deal review, no words to read"
READ = "deal review, its mails read"
AGAIN = "deal review, its mails read before"

BUDGETS = (
    Budget(LOAD, FLOOR),
    Budget(JUDGE, FLOOR, 0.25),
    Budget(WHOLE, FLOOR, 1.0),
    Budget(HELP, NOTHING, 4.5),
    Budget(REVIEW, NOTHING, 20),
    Budget(READ, NOTHING, 20),
    Budget(AGAIN, NOTHING, 20),
)


def in_process(paths: list[Path]) -> dict[str, Work]:
    """What is measured inside this process, over all files: deals without words to read."""
    from assistant.coach import open_desk, review_deal
    from assistant.facts.facts import Facts
    from assistant.facts.sources import NO_SOURCES
    from assistant.records.load import find_workspace, load_deal
    from assistant.review.judging import judge as judge_checks

    workspace = find_workspace(paths[0])
    desk = open_desk(workspace)
    loaded = [load_deal(path, workspace) for path in paths]

    def floor() -> None:
        for path in paths:
            with path.open("rb") as file:
                yaml.load(file, Loader=yaml.CSafeLoader)

    def load() -> None:
        for path in paths:
            load_deal(path, workspace)

    def judge() -> None:
        playbooks = desk.playbooks
        for file in loaded:
            facts = Facts(
                file.deal, generate.AS_OF, workspace.workspace, NO_SOURCES, playbooks.questions
            )
            judge_checks(facts, playbooks, file.id)

    def whole() -> None:
        for path in paths:
            review_deal(path, generate.AS_OF, desk)

    return {FLOOR: floor, LOAD: load, JUDGE: judge, WHOLE: whole}


def commands(wordless: Path, words: Path, folder: Path) -> dict[str, Work]:
    """What is measured from the start of a process to its end, on a deal without and with words.

    All run the same Python with the same flags: isolated, so that nothing in the surroundings
    is imported by chance, and from this checkout.
    """
    start = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.argv[0] = 'deal'; "
        "from assistant.cli import main; main()"
    )

    def review(deal: Path, *options: str) -> Work:
        day = ("--as-of", str(generate.AS_OF))
        return _command(start, "review", str(deal), *day, *options, folder=folder)

    return {
        NOTHING: _command("pass", folder=folder),
        HELP: _command(start, "--help", folder=folder),
        REVIEW: review(wordless),
        READ: review(words, "--no-cache"),
        AGAIN: review(words),
    }


def _command(code: str, *arguments: str, folder: Path) -> Work:
    command = [sys.executable, "-I", "-c", code, *arguments]
    surroundings = {"PATH": os.environ.get("PATH", ""), "COLUMNS": "100", "LC_ALL": "C.UTF-8"}

    def run() -> None:
        subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, check=True)

    return run


def medians(works: Mapping[str, Work], rounds: int) -> dict[str, float]:
    """The median time of each work in seconds; they take turns, after one round to warm up."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            gc.collect()
            begin = time.perf_counter()
            work()
            if number:
                times[name].append(time.perf_counter() - begin)
    return {name: statistics.median(taken) for name, taken in times.items()}


def report(seconds: Mapping[str, float]) -> bool:
    """Prints the table; whether every budget is kept."""
    print(f"{'what':44} {'ms':>9} {'ratio':>7} {'budget':>7}")
    for base in dict.fromkeys(budget.base for budget in BUDGETS):
        print(f"{base:44} {seconds[base] * 1000:9.1f} {1:7.2f}")
    kept = True
    for budget in BUDGETS:
        taken = seconds[budget.what]
        ratio = taken / seconds[budget.base]
        limit = "" if budget.limit is None else f"{budget.limit:.2f}"
        over = budget.limit is not None and ratio > budget.limit
        kept = kept and not over
        verdict = "over" if over else "ok" if limit else ""
        print(f"{budget.what:44} {taken * 1000:9.1f} {ratio:7.2f} {limit:>7} {verdict}")
    return kept


def main() -> int:
    """0 when every budget is kept."""
    parser = argparse.ArgumentParser(description="Measure the budgets.")
    parser.add_argument("--count", type=int, default=500, help="deals to read")
    parser.add_argument("--rounds", type=int, default=5, help="times that all of them are read")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        paths = generate.write_deals(folder / "deals", options.count, wordless=True)
        words = generate.write_deals(folder / "words", 1)
        size = sum(path.stat().st_size for path in paths) / len(paths) / 1000
        print(f"{options.count} made-up deals of {size:.1f} kB, medians of {options.rounds} rounds")
        print(f"and of {STARTS} starts; Python {sys.version.split()[0]}\n")
        seconds = medians(in_process(paths), options.rounds)
        seconds |= medians(commands(paths[0], words[0], folder), STARTS)
    kept = report(seconds)
    return 0 if _reads_fast() and kept else 1


def _reads_fast() -> bool:
    """Prints how many sentences are read in a second; whether there are enough."""
    rows = [row for name in OWN.values() for row in load(ROOT / name)]
    sentences = measure(rows).sentences
    kept = sentences >= LEAST_SENTENCES
    verdict = "ok" if kept else "under"
    what = "sentences that are read in a second"
    print(f"{what:44} {sentences:17,.0f} {LEAST_SENTENCES:7} {verdict}")
    return kept


if __name__ == "__main__":
    sys.exit(main())
