"""Bounds against figures in print."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.pipeline.intervals import difference, share


def near(value: float) -> Any:
    """The figure as it is printed, with four decimals."""
    return pytest.approx(value, abs=5e-5)


def test_the_bounds_of_a_share_are_wilsons() -> None:
    """81 of 263 (Newcombe 1998, table I): .2553 to .3662."""
    found = share(81, 263)
    assert (found.low, found.high) == (
        near(0.2553),
        near(0.3662),
    )


def test_nothing_of_some_still_has_bounds() -> None:
    """0 of 20 (the same table): 0 to .1611."""
    found = share(0, 20)
    assert (found.low, found.high) == (near(0), near(0.1611))


def test_the_bounds_of_a_difference_are_newcombes() -> None:
    """56 of 70 against 48 of 80 (Newcombe 1998, table II, method 10): .0524 to .3339."""
    found = difference((56, 70), (48, 80))
    assert found
    assert found.value == pytest.approx(0.2)
    assert (found.low, found.high) == (
        near(0.0524),
        near(0.3339),
    )


def test_of_nothing_there_is_no_difference() -> None:
    """Nothing is said."""
    assert difference((0, 0), (1, 3)) is None
    assert share(0, 0).rate is None
