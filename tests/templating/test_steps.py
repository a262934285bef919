"""The work that a text may do is counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.templating import MOST_STEPS, TemplateProblem
from assistant.templating.steps import Steps


def test_long_lists_are_refused(
    render: Callable[..., str], problem_of: Callable[..., TemplateProblem]
) -> None:
    """A list beyond the limit is a problem, never silently cut."""
    source = "{% for item in many %}{% endfor %}"
    assert render(source) == ""
    assert "more than 1,000" in problem_of(source, many=list(range(1_001))).message
    assert "more than 1,000" in problem_of("{{ many|join }}", many=[1] * 1_001).message


def test_steps_run_out() -> None:
    """All steps can be spent, and not one more."""
    steps = Steps()
    steps.spend(MOST_STEPS)
    with pytest.raises(TemplateProblem, match="does too much in its loops"):
        steps.spend(1)
