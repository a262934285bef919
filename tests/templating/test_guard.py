"""What a text may use: what it is offered, and nothing that is not listed."""

from __future__ import annotations

import pytest

from assistant.templating import Offered, TemplateProblem, compile_expression, compile_text


def refused(source: str, offered: Offered) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        compile_text(source).check(offered)
    return caught.value


OFFERED: Offered = {"days": (), "person": ("name", "role"), "activity": None}


def test_what_is_offered_passes() -> None:
    """A text that uses what is offered has no problem."""
    compile_text("{{ person.name }} {{ days }} {{ activity.any.thing }}").check(OFFERED)
    compile_expression("days > 3 and person.role == 'user'").check(OFFERED)


def test_a_name_not_offered_is_told_with_the_nearest() -> None:
    """The message says what was used, what is offered, and what was probably meant."""
    problem = refused("{{ days }}\n{{ dayz }}", OFFERED)
    assert problem.message == "uses 'dayz' but is offered days, person, activity"
    assert problem.hint == "Did you mean days?"
    assert problem.line == 2
    assert str(problem) == f"The text {problem.message}. {problem.hint}"


def test_a_field_not_offered_is_told_with_the_nearest() -> None:
    """Fields are checked like names; a plain value has none."""
    problem = refused("{{ person.nam }}", OFFERED)
    assert problem.message == "uses 'person.nam' but person has name, role"
    assert problem.hint == "Did you mean name?"
    assert refused("{{ days.ago }}", OFFERED).message == "uses 'days.ago' but days has nothing"
    assert refused("{{ person['nam'] }}", OFFERED).hint == "Did you mean name?"


def test_an_unreadable_text_names_its_line() -> None:
    """A slip in the writing is told with its line, and never as an error of ours."""
    problem = refused("Fine.\n\n{{ days", OFFERED)
    assert (problem.line, problem.message) == (3, "cannot be read")
    assert refused("{{ days|plurl('day') }}", OFFERED).hint == "Did you mean plural?"
    assert refused("{{ days|shorten }}", OFFERED).message.startswith("gives the filter 'shorten'")
