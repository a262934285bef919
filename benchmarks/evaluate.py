"""How well texts are read: one table, with floors under which no figure may fall.

    python -m benchmarks.evaluate            # the table; 1 where a figure is below its floor
    python -m benchmarks.evaluate --write    # and put it into docs/eval.md
    python -m benchmarks.evaluate --suggest  # floors.yaml as it would be for these figures

The sets in tests/eval are the project's own. The development data is public material kept outside
of this repository, in `../shared/data` or where DEAL_DATA points; without it those lines are left
out. Run it from the top of the repository.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks import evaluate_acts as acts
from benchmarks import evaluate_language as language
from benchmarks import evaluate_mails as mails
from benchmarks import evaluate_pages as pages
from benchmarks import evaluate_speed as speed
from benchmarks import evaluate_wordings as wordings
from benchmarks.limits import Line, complaints, read_limits, suggested

TOP = Path(__file__).resolve().parents[1]
FLOORS = TOP / "benchmarks" / "floors.yaml"
PAGE = TOP / "docs" / "eval.md"
PAGES = TOP / "tests" / "eval" / "pages"
OWN = {
    "mail": "tests/eval/mail.jsonl",
    "calls": "tests/eval/calls.jsonl",
    "later mail": "tests/eval/more_mail.jsonl",
    "later calls": "tests/eval/more_calls.jsonl",
}
DEVELOPMENT = "sentences_dev.jsonl"
DEVELOPMENT_PARTS = {"mail": "development, mail", "speech": "development, speech"}
WHOLE = {
    "newest text": ("replies.jsonl", language.newest_exact),
    "due dates": ("due_dates.json", language.due_dates_right),
}
KINDS = (*acts.KINDS, "customer")
_SETS = (*OWN.values(), *mails.SETS.values(), wordings.SET)
_EMPTY = ("", "", "", "", "")
SPEED = "speed"
_INTRODUCTION = """\
# How well texts are read

Made by `python -m benchmarks.evaluate --write`; `make eval` fails when a figure falls below its
floor in `benchmarks/floors.yaml`, or when the data changed and its hash did not.

A detector is right about a sentence when it sees an act of that kind where the label has one; clear
and possible acts both count. In brackets: the interval that holds the true figure with 95 %
certainty (Wilson for shares, 2,000 resampled sets for F1). With few examples it is wide, and a
point of F1 says little. "mail" and "calls" are two thirds of [the project's own
sets](../tests/eval/README.md); the held-out third is only measured, and nobody looks at it to
change a rule. "development" is public
material, kept outside of the repository, on which rules were tried out while they were written:
its figures are flattering. An idle sentence holds no question, request, promise, concern or money;
each act that is seen in it counts.
"""


def measured() -> Iterator[Line]:
    """Every line of the table; says on standard error what is left out."""
    for what, (name, measure) in WHOLE.items():
        path = language.DATA / name
        if not path.exists():
            print(f"{what}: left out, there is no {path}.", file=sys.stderr)
            continue
        score = measure(path)
        yield _share_line("development", what, score.right, score.total)
    path = language.DATA / DEVELOPMENT
    if path.exists():
        rows = acts.load(path)
        for kind, part in DEVELOPMENT_PARTS.items():
            yield from _detectors(part, [row for row in rows if row["kind"] == kind])
    else:
        print(f"Development sentences: left out, there is no {path}.", file=sys.stderr)
    for part, name in OWN.items():
        rows = acts.load(TOP / name)
        yield from _detectors(part, [row for row in rows if not row["held_out"]])
        yield from _detectors(f"{part}, held out", [row for row in rows if row["held_out"]])
    yield from _pages()
    yield from _mails()
    yield from _wordings()
    yield from _speed()


def _speed() -> Iterator[Line]:
    """How fast the sentences are read; on every machine another figure, but the same ceiling."""
    sets = {"own sets": [row for name in OWN.values() for row in acts.load(TOP / name)]}
    path = language.DATA / DEVELOPMENT
    if path.exists():
        sets["development"] = acts.load(path)
    for what, rows in sets.items():
        found = speed.measure(rows)
        shown = f"{found.sentences:,.0f}/s"
        yield Line(SPEED, what, found.times, (shown, *_EMPTY), less=True)


def _mails() -> Iterator[Line]:
    """How mails are judged: with all that is known of them, and by their words alone."""
    for part, path in mails.SETS.items():
        rows = mails.load(TOP / path)
        for name, alone in ((part, False), (f"{part}, words alone", True)):
            yield from _judged(name, mails.judge(rows, alone=alone))


def _judged(part: str, judged: Sequence[mails.Judged]) -> Iterator[Line]:
    for name, held_out in ((part, False), (f"{part}, held out", True)):
        mine = [one for one in judged if one.row["held_out"] == held_out]
        for what, verdict in (("bad found", "bad"), ("good left alone", "good")):
            asked = [one for one in mine if one.row["verdict"] == verdict]
            right = sum(one.is_right for one in asked)
            yield _share_line(name, what, right, len(asked))


def _wordings() -> Iterator[Line]:
    """How single sentences of mails are read, by what they do."""
    said = wordings.load(TOP / wordings.SET)
    for part, held_out in (("wordings", False), ("wordings, held out", True)):
        for one in wordings.measure(said, held_out=held_out):
            counts = one.right, len(one.false), len(one.missed)
            yield Line(part, one.what, acts.f1(*counts), _counted(*counts))


def _share_line(part: str, what: str, right: int, total: int) -> Line:
    shown = _figure(acts.share(right, total), acts.wilson(right, total))
    return Line(
        part, what, acts.share(right, total), (shown, "", "", str(right), "", str(total - right))
    )


def table(lines: Iterable[Line]) -> str:
    """The lines as a Markdown table, aligned so that it reads well in a terminal too."""
    head = ("data", "what", "precision", "recall", "F1", "right", "false", "missed")
    rows = [head, *((line.part, line.what, *line.cells) for line in lines)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rule = "|".join("-" * (width + 2) for width in widths)
    shown = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    return "\n".join((shown[0], f"|{rule}|", *shown[1:])) + "\n"


def hashes() -> dict[str, str]:
    """The sha256 of each of our own sets; of the pages that of all files, one behind the other."""
    found = {name: _digest([TOP / name]) for name in _SETS}
    return found | {str(PAGES.relative_to(TOP)): _digest(_files(PAGES))}


def _files(folder: Path) -> list[Path]:
    """Pages and labels; what describes them may be said better."""
    return [path for path in sorted(folder.iterdir()) if path.suffix != ".md"]


def _digest(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _detectors(part: str, rows: Sequence[acts.Row]) -> Iterator[Line]:
    items = acts.read_all({"customer": None, **row} for row in rows)
    for kind in KINDS:
        if any(item.said(kind) for item in items):
            yield _detector(part, acts.score(kind, items))
    yield from _invented(part, items)


def _invented(part: str, items: Sequence[acts.Item]) -> Iterator[Line]:
    """How seldom something is seen that is not there."""
    promises = acts.score("promise", items)
    false, idle = acts.false_alarms(items)
    days, undated = acts.invented_days(items)
    figures = (
        ("promises that are some", promises.false, promises.right + promises.false),
        ("idle sentences left alone", min(false, idle), idle),
        ("undated promises left so", days, undated),
    )
    for what, wrong, total in figures:
        if total:
            yield _share_line(part, what, total - wrong, total)


def _detector(part: str, score: acts.Score) -> Line:
    right, false, missed = score.right, score.false, score.missed
    f1 = acts.f1(right, false, missed)
    return Line(
        part,
        score.kind,
        f1,
        (
            _figure(acts.share(right, right + false), score.precision),
            _figure(acts.share(right, right + missed), score.recall),
            _figure(f1, score.f1),
            *map(str, (right, false, missed)),
        ),
    )


def _pages() -> Iterator[Line]:
    """The lines of pages: development, our own, and those of ours that are held out."""
    folder = language.DATA / "pages"
    if folder.exists():
        for what, value in pages.development(folder):
            yield Line("development, pages", what, value, (f"{value:.3f}", *_EMPTY))
    else:
        print(f"Development pages: left out, there is no {folder}.", file=sys.stderr)
    for part, held_out in (("pages", False), ("pages, held out", True)):
        read = pages.read_all(PAGES, pages.load(PAGES, held_out))
        for figure in pages.figures(read):
            yield _page_line(part, figure)


def _page_line(part: str, figure: pages.Figure) -> Line:
    right, false, missed = figure.right, figure.false, figure.missed
    cells: tuple[str, ...]
    if figure.total:
        shown = _figure(figure.value, acts.wilson(right, figure.total))
        cells = (shown, "", "", str(right), "", str(figure.total - right))
    else:
        cells = _counted(right, false, missed)
    return Line(part, figure.what, figure.value, cells)


def _counted(right: int, false: int, missed: int) -> tuple[str, ...]:
    """Precision and recall with their intervals, F1, and the counts."""
    return (
        _figure(acts.share(right, right + false), acts.wilson(right, right + false)),
        _figure(acts.share(right, right + missed), acts.wilson(right, right + missed)),
        f"{acts.f1(right, false, missed):.2f}",
        *map(str, (right, false, missed)),
    )


def _figure(value: float, interval: acts.Interval) -> str:
    return f"{value:.2f} [{interval[0]:.2f}, {interval[1]:.2f}]"


def main() -> int:
    """Print the table; 1 where something stops a merge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/eval.md")
    parser.add_argument("--suggest", action="store_true", help="print floors for these figures")
    asked = parser.parse_args()
    lines = [*measured()]
    if asked.suggest:
        print(suggested(lines, hashes()), end="")
        return 0
    print(table(lines), end="")
    if asked.write and not any(line.part.startswith("development") for line in lines):
        print(f"{PAGE.name} was not written: the development data is missing.", file=sys.stderr)
        return 1
    if asked.write:
        kept = [line for line in lines if line.part != SPEED]
        PAGE.write_text(f"{_INTRODUCTION}\n{table(kept)}", encoding="utf-8")
    found = [*complaints(lines, hashes(), read_limits(FLOORS))]
    for one in found:
        print(one, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
