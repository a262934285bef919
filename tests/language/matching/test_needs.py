"""Rows are told to be worth trying by the words that stand in a text."""

from __future__ import annotations

from assistant.language.matching.needs import Needs, numbers_of

NEEDS = Needs(4, {0: [["a", "b"]], 1: [["a"], ["c", "d"]], 3: []})


def test_each_group_needs_one_of_its_words() -> None:
    """Whatever group of another row a word stands in."""
    assert numbers_of(NEEDS.met_by(["b"])) == [0, 2, 3]
    assert numbers_of(NEEDS.met_by(["b", "d"])) == [0, 2, 3]
    assert numbers_of(NEEDS.met_by(["a", "d"])) == [0, 1, 2, 3]


def test_a_row_without_needs_may_always_be_tried() -> None:
    """Whether it has no groups or is not among those that have."""
    assert numbers_of(NEEDS.met_by([])) == [2, 3]
    assert numbers_of(NEEDS.needing) == [0, 1]
    assert numbers_of(Needs(2, {}).met_by(["a"])) == [0, 1]
