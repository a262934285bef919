"""What is kept beside the code about the words of patterns."""

from __future__ import annotations

from benchmarks.keep_heads import (
    KEPT,
    KEPT_BEHIND,
    KEPT_NEEDED,
    kept_behind,
    kept_heads,
    kept_needed,
)


def test_what_is_kept_is_what_is_worked_out() -> None:
    """After a change of a rule: make rules."""
    assert KEPT.read_bytes() == kept_heads()
    assert KEPT_NEEDED.read_bytes() == kept_needed()
    assert KEPT_BEHIND.read_bytes() == kept_behind()
