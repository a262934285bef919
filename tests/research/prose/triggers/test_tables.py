"""Every row of the tables finds its own example, and nothing in what only looks like it."""

from __future__ import annotations

import typing

import pytest

from assistant.records.brief import TriggerType
from assistant.research.prose.triggers.reading import TABLES
from assistant.research.prose.triggers.way import Table, Way
from tests.research.pages import read_text

ROWS = [
    pytest.param(table, way, id=f"{table.type}-{number}")
    for table in TABLES
    for number, way in enumerate(table.ways)
]


def _types(sentence: str) -> set[str]:
    return {one.type for one in read_text(sentence).triggers}


@pytest.mark.parametrize(("table", "way"), ROWS)
def test_a_row_finds_its_example(table: Table, way: Way) -> None:
    """The pattern is found in the sentence, and a page with the sentence has the event."""
    assert table.needs.search(way.hit)
    assert way.pattern.search(way.hit)
    assert table.type in _types(way.hit)


@pytest.mark.parametrize(("table", "way"), ROWS)
def test_a_row_leaves_what_looks_like_it(table: Table, way: Way) -> None:
    """A page with the other sentence has no such event."""
    assert table.type not in _types(way.miss)


def test_there_is_one_table_for_every_type() -> None:
    """And no table for anything else."""
    types = [table.type for table in TABLES]
    assert sorted(types) == sorted(typing.get_args(TriggerType))
