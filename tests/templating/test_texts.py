"""Texts and expressions come to what people mean by them."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest

from assistant.templating import LONGEST_TEXT, TemplateProblem, compile_expression, compile_text


class Shows(NamedTuple):
    source: str
    words: str


SHOWN = [
    Shows("Plain words.", "Plain words."),
    Shows("The last line end goes.\n", "The last line end goes."),
    Shows("Curly { braces } stay.", "Curly { braces } stay."),
    Shows(
        "{{ person.name }} was last in a {{ activity.kind }} with us on {{ activity.date }}, "
        "{{ days }} days ago.\n",
        "Dana Ruiz was last in a call with us on 2026-02-20, 39 days ago.",
    ),
    Shows("{{ person.first_name }}", "Dana"),
    Shows("{{ person['name'] }}, {{ words[1] }}", "Dana Ruiz, b"),
    Shows("{{ activity.items }}", "3"),
    Shows("[{{ champion }}{{ person.title }}]", "[]"),
    Shows("{{ late }}", "yes"),
    Shows("{{ champion or 'nobody' }} {{ x or 'b' }} {{ '' or champion or 'c' }}", "nobody x c"),
    Shows("{% if champion %}a{% elif days > 90 %}b{% elif late %}c{% else %}d{% endif %}", "c"),
    Shows("{{ days + 1 - 2.5 }} {{ days / 13 }} {{ amount / 2.5 }}", "37.5 3 48000"),
    Shows("{{ 'late' if late else 'in time' }}{{ 'x' if not late }}", "late"),
    Shows("{% if days > 30 and 'a' in words %}old{% elif late %}b{% else %}c{% endif %}", "old"),
    Shows(
        "{% for p in people %}{{ loop.index }} {{ p.name }};{% endfor %}", "1 Ines;2 Paul;3 Tom;"
    ),
    Shows("{% for p in people if p.name != 'Paul' %}{{ p.name }} {% endfor %}", "Ines Tom "),
    Shows("{% for a in words %}{% for b in words %}{{ b }}{% endfor %}{% endfor %}", "abc" * 3),
    Shows("{% for p in champion %}x{% else %}nobody{% endfor %}", "nobody"),
    Shows("Line\n{% for w in words %}\n- {{ w }}\n{% endfor %}\nEnd\n", "Line\n- a\n- b\n- c\nEnd"),
    Shows("{{ nobody is defined or days is none }}", "no"),
    Shows("{# a note #}{{ '<b>' }} & {{ x }}", "<b> & x"),
    Shows("{{ person.name in ['Dana Ruiz'] }}", "yes"),
]


@pytest.mark.parametrize("case", SHOWN, ids=lambda case: case.source[:40])
def test_a_text_shows_its_values(case: Shows, render: Callable[..., str]) -> None:
    """A text comes out with its values put in, as people read them."""
    assert render(case.source) == case.words


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("One\n  and two.\n", "One and two."),
        ("{{ x }}\n  and\n{{ quote }}", "x and We sign in October."),
    ],
)
def test_a_text_in_one_line(source: str, words: str, values: Mapping[str, object]) -> None:
    """Line ends and wide gaps become single blanks, in its own words and in its values."""
    text = compile_text(source)
    assert text.line(values) == text.line(values) == words


def test_a_text_tells_what_it_takes_from_outside() -> None:
    """Names and fields are those from outside; what a loop defines is not among them."""
    text = compile_text(
        "{{ person.name }}{% for p in people if p.a %}{{ p.b }}{{ loop.index }}"
        "{{ x|default(days) }}{% endfor %}{{ activity['kind'].first }}"
    )
    assert text.names == {"person", "people", "x", "days", "activity"}
    assert text.attributes == {("person", "name"), ("activity", "kind")}
    assert compile_text("No names.").names == frozenset()


def test_names_inside_and_outside_a_loop_are_told_apart() -> None:
    """A loop's value ends with the loop, and does not hide the list it comes from."""
    assert compile_text("{% for p in p.all %}{{ p }}{% endfor %}").names == {"p"}
    assert compile_text("{% for p in people %}{% endfor %}{{ p }}").names == {"people", "p"}


def test_output_is_bounded_while_it_grows() -> None:
    """A text stops at its longest, not after."""
    assert compile_text("{{ x }}").render({"x": "y" * LONGEST_TEXT})
    with pytest.raises(TemplateProblem, match="more than 20,000 characters"):
        compile_text("{{ x }}{{ x }}").render({"x": "y" * (LONGEST_TEXT - 1)})
    with pytest.raises(TemplateProblem, match="more than 3 characters"):
        compile_text("four").render({}, longest=3)


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("days > 30 and person.name == 'Dana Ruiz'", True),
        ("days", 39),
        ("days - 9\n", 30),
        ("people|count >= 3", True),
        ("champion is none or champion.name == ''", True),
        ("'none' if late", "none"),
        ("'late' if not late", None),
        ("activity.kind in ['call', 'meeting']", True),
        ("result", 7),
    ],
)
def test_an_expression_comes_to_a_value(
    source: str, result: object, values: Mapping[str, object]
) -> None:
    """An expression gives the value itself, not its words."""
    assert compile_expression(source).evaluate({**values, "result": 7}) == result


def test_an_expression_tells_what_it_uses() -> None:
    """Conditions are checked against what is offered, like texts."""
    expression = compile_expression("waiting_on == 'customer' and deal.days_silent > 10")
    assert expression.names == {"waiting_on", "deal"}
    assert expression.attributes == {("deal", "days_silent")}
    with pytest.raises(TemplateProblem, match=r"Did you mean waiting\?"):
        expression.check({"waiting": (), "deal": None})


@pytest.mark.parametrize("source", ["", "a b", "a }} b", "nobody", "{{ x }}", "x(", "x.y.z()"])
def test_a_bad_expression_is_a_problem(source: str, values: Mapping[str, object]) -> None:
    """What is no expression, or has no value, is told like any other problem."""
    with pytest.raises(TemplateProblem):
        compile_expression(source).evaluate(values)


def test_plain_work_does_not_load_jinja() -> None:
    """Importing, compiling, and texts without values stay clear of Jinja's start-up time."""
    code = (
        "import sys; from assistant.templating import compile_text, compile_expression;"
        "compile_text('{{ x }}'); compile_expression('x'); compile_text('Plain.').check({});"
        "assert compile_text('Plain.').render({}) == 'Plain.';"
        "sys.exit('jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_compiled_text_travels_to_other_processes(values: Mapping[str, object]) -> None:
    """Texts pickle as their source, are equal by it, and are compiled once."""
    text = compile_text("{{ x }}")
    assert text.render(values) == "x"
    assert pickle.loads(pickle.dumps(text)) == text
    assert compile_text("{{ x }}") is text
