"""Every row of the tables for mails sees its example, leaves the near one alone, and is quick."""

from __future__ import annotations

import pkgutil
import re
import time
from importlib import import_module
from typing import Any

import msgspec
import pytest

from assistant.language import mails
from assistant.language.mails.offering import GIFTS
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.signs import Signs
from assistant.language.matching.plain import LONGEST, plain
from assistant.language.rules.rule import Rule, written_out

MODULES = [
    import_module(f"{mails.__name__}.{one.name}") for one in pkgutil.iter_modules(mails.__path__)
]
TABLES = {
    id(value): (name, value)
    for module in MODULES
    for name, value in vars(module).items()
    if isinstance(value, Signs)
}
ROWS = [
    pytest.param(row, id=f"{name.lower()}/{row.id}")
    for name, table in TABLES.values()
    for row in table.rows
]
ADVERSARIAL = (
    "a", "we ", "your ", "if you ", "please ", "could you ", "and ", "not ", ", ", "5 %",
    "our our ", '"a ', "until ",
)  # fmt: skip


def sees(row: Rule, sentence: str) -> bool:
    """As in reading: a first look at the words, then the pattern."""
    return bool(Signs(msgspec.structs.replace(row, confidence="clear")).find(sentence))


@pytest.mark.parametrize("row", ROWS)
def test_a_row_sees_its_example_and_not_the_near_one(row: Rule) -> None:
    """A false alarm that somebody meets becomes the near example of its row."""
    assert sees(row, row.hit), f"{row.id} misses its own example"
    assert not sees(row, row.miss), f"False alarm of {row.id}"


@pytest.mark.parametrize("name", [name for name, _ in TABLES.values()])
def test_ids_are_unique_in_a_table(name: str) -> None:
    """So that a place that was seen says by which row."""
    table = next(table for other, table in TABLES.values() if other == name)
    ids = [row.id for row in table.rows]
    assert len({*ids}) == len(ids)


@pytest.mark.parametrize("row", ROWS)
def test_what_begins_at_a_caret_has_no_other_beginning(row: Rule) -> None:
    """Such a pattern is tried at the first character alone."""
    parsed: Any = re._parser.parse(written_out(row))  # type: ignore[attr-defined]
    assert row.pattern[0] != "^" or parsed[0][0] is re._constants.AT  # type: ignore[attr-defined]


@pytest.mark.parametrize("part", ADVERSARIAL)
def test_no_row_takes_long(part: str) -> None:
    """Over the longest sentence that is ever looked at, each row for itself."""
    text = plain(part * (LONGEST // len(part) + 1)).text
    slowest = max(timed(param.values[0], text) for param in ROWS)
    assert slowest < 2, f"{slowest:.3f} s on {part!r}"


def timed(row: Rule, text: str) -> float:
    """Seconds of work for finding all that a row sees."""
    pattern = re.compile(written_out(row))
    start = time.process_time()
    list(pattern.finditer(text))
    return time.process_time() - start


def test_what_only_looks_like_it_is_left_alone() -> None:
    """A row that is none covers its words for all others of the table."""
    assert PRESSURE.see("Hurry!")
    assert not PRESSURE.see("There is no hurry.")


def test_places_are_those_of_the_sentence_as_it_was_written() -> None:
    """Typographic signs and doubled blanks do not move them."""
    sentence = "May  I take you — and Tom —  to lunch?"
    seen = GIFTS.first(sentence)
    assert seen is not None
    assert sentence[seen.start : seen.end].startswith("May  I take you")
