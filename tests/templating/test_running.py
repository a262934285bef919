"""What goes wrong while a text runs is told with the line it stands on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.templating import TemplateProblem


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("\n{{ nobody }}", "was not given 'nobody'"),
        ("\n{{ nobody.name }}", "was not given 'nobody'"),
        ("\n{{ champion.name }}", "asks for 'name' of something that is empty"),
        ("\n{{ person.nam }}", "asks for 'nam' of something that does not have it"),
        ("\n{{ words[7] }}", "asks for '7' of something that does not have it"),
        ("\n{{ x + x }}", "needs a number where it has 'x'"),
        ("\n{{ words }}", "shows something that is more than one value"),
        ("\n{{ person }}", "shows something that is more than one value"),
        ("\n{{ ['a'] }}", "shows something that is more than one value"),
        ("\n{{ 1 < 'a' }}", "cannot be worked out"),
        ("\n{{ days / 0 }}", "cannot be worked out"),
        ("\n{{ days < x }}", "cannot be worked out"),
        ("\n{% for a, b in words %}{% endfor %}", "cannot be worked out"),
        ("\n{% for () in words %}{% endfor %}", "cannot be worked out"),
    ],
)
def test_a_problem_while_running_has_a_sentence_and_a_line(
    source: str, message: str, problem_of: Callable[..., TemplateProblem]
) -> None:
    """What cannot be shown is told in plain words, with the line it stands on."""
    problem = problem_of(source)
    assert (problem.message, problem.line) == (message, 2)
