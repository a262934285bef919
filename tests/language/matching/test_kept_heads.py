"""What is kept beside the code about where patterns begin."""

from __future__ import annotations

from benchmarks.keep_heads import KEPT, kept_heads


def test_what_is_kept_is_what_is_worked_out() -> None:
    """After a change of a rule: make rules."""
    assert KEPT.read_bytes() == kept_heads()
