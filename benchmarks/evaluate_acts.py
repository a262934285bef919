"""How well the rules read: precision, recall and F1 on labelled sentences, with their intervals.

    python -m benchmarks.evaluate_acts sentences.jsonl

A line of the file is a JSON object: `text`, `kind` (mail or speech), `date`, and the labels
`question` (none, open, closed), `request`, `concern`, `money`, `pitch` (no, yes) and `promise`
(no, weak, clear). A label that is null counts for nothing. Clear and possible acts both count.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from assistant.language.acts import read_acts
from assistant.language.shapes import Act

KINDS = ("question", "request", "promise", "concern", "money", "pitch")
FALSE_ALARMS = ("question", "request", "promise", "concern", "money")
_NOTHING = ("none", "no")
_Z = 1.96
_SAMPLES = 2000

Row = dict[str, Any]
Interval = tuple[float, float]


class Item(msgspec.Struct, frozen=True):
    """A labelled sentence and the acts that were read in it."""

    row: Row
    acts: tuple[Act, ...]

    def said(self, kind: str) -> bool | None:
        """Whether the act is there, by its label; None where the annotators differed."""
        label = self.row[kind]
        return None if label is None else label not in _NOTHING

    def read(self, kind: str) -> bool:
        """Whether the rules see it."""
        return any(act.kind == kind for act in self.acts)


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """One detector against its labels."""

    kind: str
    right: int
    false: int
    missed: int
    precision: Interval
    recall: Interval
    f1: Interval


def load(path: Path) -> list[Row]:
    """The labelled sentences of a file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read_all(rows: Iterable[Row]) -> list[Item]:
    """What the rules see in each sentence."""
    return [Item(row, _acts(row)) for row in rows]


def score(kind: str, items: Sequence[Item]) -> Score:
    """Precision, recall and F1 of one detector, each as a 95 % interval beside its counts."""
    pairs = [(said, item.read(kind)) for item in items if (said := item.said(kind)) is not None]
    right, false, missed = _counts(pairs)
    return Score(
        kind=kind,
        right=right,
        false=false,
        missed=missed,
        precision=wilson(right, right + false),
        recall=wilson(right, right + missed),
        f1=_bootstrap(pairs),
    )


def share(part: int, whole: int) -> float:
    """A share; nothing of nothing is 0."""
    return part / whole if whole else 0.0


def f1(right: int, false: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return share(2 * right, 2 * right + false + missed)


def wilson(part: int, whole: int) -> Interval:
    """The 95 % interval of a share, by Wilson's score."""
    if not whole:
        return 0.0, 1.0
    p, z2 = part / whole, _Z * _Z
    centre = p + z2 / (2 * whole)
    spread = _Z * math.sqrt(p * (1 - p) / whole + z2 / (4 * whole * whole))
    scale = 1 + z2 / whole
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def forms_right(items: Sequence[Item]) -> tuple[int, int]:
    """Of the questions that were seen: how many have the right form, and how many there are."""
    seen = [
        (item.row["question"], next(act.form for act in item.acts if act.kind == "question"))
        for item in items
        if item.said("question") and item.read("question")
    ]
    return sum(label == form for label, form in seen), len(seen)


def false_alarms(items: Sequence[Item], clear_only: bool = False) -> tuple[int, int]:
    """Acts seen in sentences that hold none, and how many such sentences there are."""
    empty = [item for item in items if all(item.said(kind) is False for kind in FALSE_ALARMS)]
    seen = sum(
        len({act.kind for act in item.acts if act.confidence == "clear" or not clear_only}
            & set(FALSE_ALARMS))
        for item in empty
    )  # fmt: skip
    return seen, len(empty)


def invented_days(items: Sequence[Item]) -> tuple[int, int]:
    """Promises without a day in which one was read, and how many promises have none."""
    undated = [item for item in items if item.said("promise") and item.row.get("promise_due") == []]
    return sum(any(act.due for act in item.acts) for item in undated), len(undated)


def report(rows: Sequence[Row]) -> Iterable[str]:
    """The figures as lines, mail and spoken part apart."""
    for medium in ("mail", "speech"):
        items = read_all(row for row in rows if row["kind"] == medium)
        yield f"{medium}: {len(items)} sentences"
        for kind in KINDS:
            yield _line(score(kind, items))
        right, seen = forms_right(items)
        yield f"  form of questions right: {right} of {seen}"
        for name, clear in (("all", False), ("clear", True)):
            false, empty = false_alarms(items, clear)
            yield f"  false acts ({name}) per 100 empty: {100 * share(false, empty):.1f} of {empty}"


def _acts(row: Row) -> tuple[Act, ...]:
    said_on = _date(str(row.get("date")))
    sentences = read_acts(row["text"], said_on, side=row.get("side", ""))
    return tuple(act for sentence in sentences for act in sentence.acts)


def _date(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:  # some corpora date their talks loosely
        return None


def _counts(pairs: Sequence[tuple[bool, bool]]) -> tuple[int, int, int]:
    right = sum(said and read for said, read in pairs)
    false = sum(read and not said for said, read in pairs)
    missed = sum(said and not read for said, read in pairs)
    return right, false, missed


def _bootstrap(pairs: Sequence[tuple[bool, bool]]) -> Interval:
    """The 95 % interval of F1 over samples of the sentences; the same on every run."""
    if not pairs:
        return 0.0, 1.0
    chance = random.Random(20_000)
    values = sorted(f1(*_counts(chance.choices(pairs, k=len(pairs)))) for _ in range(_SAMPLES))
    return values[int(0.025 * _SAMPLES)], values[int(0.975 * _SAMPLES)]


def _line(result: Score) -> str:
    right, false, missed = result.right, result.false, result.missed
    figures = (
        ("P", share(right, right + false), result.precision),
        ("R", share(right, right + missed), result.recall),
        ("F1", f1(right, false, missed), result.f1),
    )
    words = "  ".join(f"{name} {value:.2f} [{a:.2f}, {b:.2f}]" for name, value, (a, b) in figures)
    return f"  {result.kind:9} {words}  right {right}, false {false}, missed {missed}"


def main() -> None:
    """Print the figures of the file that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    for line in report(load(parser.parse_args().file)):
        print(line)


if __name__ == "__main__":
    main()
