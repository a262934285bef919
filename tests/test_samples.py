"""What we print of the examples is what is kept in `tests/samples`."""

from __future__ import annotations

import pytest

from tests.kept import FOLDER, rendered

OUTPUTS = rendered()


@pytest.mark.parametrize("name", sorted(OUTPUTS))
def test_the_output_is_the_one_that_is_kept(name: str) -> None:
    kept = (FOLDER / name).read_text(encoding="utf-8")
    assert OUTPUTS[name] == kept, "run 'make sample' and read the difference"


def test_nothing_is_kept_that_is_not_printed() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(OUTPUTS)
