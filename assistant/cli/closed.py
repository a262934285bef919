"""What the commands share that compare deals with those that were won: `--closed`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.errors import Problem
from assistant.facts.benchmarks import ENOUGH_DEALS, NO_BENCHMARKS, Benchmarks
from assistant.phrasing import names, number, plural

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions
    from assistant.pipeline.benchmarks import Closed


def compare_with(
    closed: Path | None, day: dt.date, reading: ReadOptions | None = None
) -> tuple[Benchmarks, tuple[Problem, ...]]:
    """What closed deals tell, and what of them cannot be read; says what it rests on.

    Args:
        closed: a folder of deals or a CRM export; None where nobody named one.
        day: the day; what was decided later is left out.
        reading: what somebody says about the export.

    Raises:
        BadInput: the export cannot be read.
    """
    if closed is None:
        return NO_BENCHMARKS, ()
    from assistant import coach

    found = coach.read_closed(closed, day, reading)
    for sentence in _sentences(found.told, closed, day):
        click.echo(sentence, err=True)
    return found.told.benchmarks, found.problems


def _sentences(told: Closed, path: Path, day: dt.date) -> Iterator[str]:
    if told.won:
        yield f"Age is compared with {plural(told.won, 'won deal')} in {path}, as of {day}."
    else:
        yield f"No deal in {path} was won by {day}: age is compared with a general fallback."
    few = [kind for kind, one in told.benchmarks.own.items() if one.sample < ENOUGH_DEALS]
    if few:
        fewer = f"Fewer than {ENOUGH_DEALS} of type {names(few)}"
        yield f"{fewer} are too few: there a general fallback counts."
    lacking = {
        "without both dates": told.undated,
        "that end before they begin": told.backwards,
        "won later": told.later,
    }
    left_out = names(f"{number(count)} {why}" for why, count in lacking.items() if count)
    if left_out:
        yield f"Left out: {left_out}."
