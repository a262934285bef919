"""Texts cannot be made to do more than show values, whatever somebody writes."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.templating import TemplateProblem, compile_expression, compile_text

IN_LOOP = "{% for a in many %}{% for b in many %}%s{% endfor %}{% endfor %}"
HOSTILE = {
    "repeated string": "{{ 'x'*50000000 }}",
    "repeated name": "{{ x * 50000000 }}",
    "generated words": "{{ lipsum(n=200000) }}",
    "class of a literal": "{{ ''.__class__ }}",
    "way up the classes": "{{ x.__class__.__mro__ }}",
    "private key": "{{ activity['__class__'] }}",
    "private name": "{{ __builtins__ }}",
    "cycler": "{{ cycler }}",
    "joiner": "{{ joiner(', ') }}",
    "namespace": "{% set ns = namespace(a=1) %}",
    "range": "{% for a in range(10**9) %}{% endfor %}",
    "list of its own": "{% for a in [1, 2, 3] %}{% endfor %}",
    "three loops": "{% for a in words %}{% for b in words %}{% for c in words %}{% endfor %}"
    "{% endfor %}{% endfor %}",
    "recursive loop": "{% for a in words recursive %}{{ loop(words) }}{% endfor %}",
    "loop as a value": "{% for a in words %}{{ loop }}{% endfor %}",
    "loop's methods": "{% for a in words %}{{ loop.cycle }}{% endfor %}",
    "doubling": "{% set a = 'a' %}{% set a = a ~ a %}",
    "joining": "{{ x ~ x }}",
    "adding strings": "{{ x + x }}",
    "adding lists": "{{ words + words }}",
    "format": "{{ '%s'|format }}",
    "format operator": "{{ '%999999999s' % x }}",
    "format method": "{{ '{0.__class__}'.format(x) }}",
    "attr": "{{ x|attr('__class__') }}",
    "map": "{{ people|map(attribute='name') }}",
    "center": "{{ x|center(1000000000) }}",
    "indent": "{{ x|indent(1000000000) }}",
    "replace": "{{ x|replace('x', 'xxxxxxxx') }}",
    "huge separator": "{{ many|join(long) }}",
    "joined in a condition": "{% if many|join(long) %}{% endif %}",
    "huge power": "{{ 10**10**10 }}",
    "huge number": "{{ " + "9" * 15_000 + " }}",
    "large number": "{{ 9999999999999 }}",
    "number without end": "{{ 1e999 }}",
    "decimal bomb": "{{ bomb|number }}",
    "rounded bomb": "{{ bomb|round(6) }}",
    "many decimals": "{{ 1|round(1000000000) }}",
    "parentheses": "{{ " + "(" * 9_000 + "1" + ")" * 9_000 + " }}",
    "10,000 parentheses": "{{ " + "(" * 10_000 + "1" + ")" * 10_000 + " }}",
    "signs": "{{ " + "-" * 15_000 + "1 }}",
    "negations": "{{ " + "not " * 4_000 + "1 }}",
    "lists": "{{ " + "[" * 9_000 + "]" * 9_000 + " }}",
    "chain": "{{ x" + ".a" * 9_000 + " }}",
    "filters": "{{ x" + "|upper" * 3_000 + " }}",
    "sum": "{{ 1" + "+1" * 9_000 + " }}",
    "ifs": "{% if x %}" * 1_500,
    "closed ifs": "{% if x %}" * 900 + "{% endif %}" * 900,
    "source": " " * 1_000_000 + "{{ x }}",
    "literal": "{{ '" + "x" * 5_000 + "' }}",
    "include": "{% include 'secrets.txt' %}",
    "import": "{% import 'os' as os %}",
    "from import": "{% from 'os' import system %}",
    "extends": "{% extends 'base.html' %}",
    "block": "{% block a %}{% endblock %}",
    "self": "{{ self }}",
    "macro": "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
    "call": "{% call a() %}{% endcall %}",
    "filter block": "{% filter upper %}a{% endfilter %}",
    "with": "{% with a = 1 %}{% endwith %}",
    "autoescape": "{% autoescape true %}{% endautoescape %}",
    "mapping": "{{ {'a': 1} }}",
    "slice": "{{ x[::-1] }}",
    "computed key": "{{ activity[x] }}",
    "unpacked settings": "{{ x|default(*words) }}",
    "test": "{{ x is callable }}",
    "settings of a test": "{{ x is none(1) }}",
    "call of a value": "{{ function(words) }}",
    "function": "{{ function }}",
    "tested function": "{% if function %}{% endif %}",
    "hidden function": "{{ holds.function }}",
    "method": "{{ person.dismiss }}",
    "method of a word": "{{ x.upper }}",
    "method of a date": "{{ when.strftime }}",
    "function in a filter": "{{ holds.function|upper }}",
    "class": "{{ kind }}",
    "much output": IN_LOOP.replace("%s", "{{ x }}"),
    "idle loops": IN_LOOP.replace("%s", ""),
    "loops in a row": "{% for a in many %}{% for b in words %}{% endfor %}{% endfor %}" * 250,
    "joins in a loop": "{% for a in many %}"
    + "{% if many|join == x %}{% endif %}" * 400
    + "{% endfor %}",
    "long values in a loop": "{% for a in many %}{% if long|upper == x %}{% endif %}{% endfor %}",
    "long values in a row": "{% if long|upper == x %}{% endif %}" * 500,
    "assigned loop": "{% for loop in words %}{% endfor %}",
    "look-alike letters": "{{ ªb }}",
    "lone surrogate": "{{ '\\ud800' + 1 }}",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_refused_within_a_second(
    name: str, problem_of: Callable[..., TemplateProblem]
) -> None:
    """Nothing a text says can run code, take the memory, or take the time."""
    started = time.process_time()
    more = {"long": "x" * 100_000, "bomb": Decimal("1E+999999")}
    problem = problem_of(HOSTILE[name], **more)
    assert time.process_time() - started < 3
    assert str(problem).startswith("The text ")
    assert problem.line == 1


@pytest.mark.parametrize("source", [f"{{{{ {HOSTILE['parentheses'][3:-3]} }}}}", "(" * 9_000])
def test_a_hostile_expression_is_refused(source: str, values: Mapping[str, object]) -> None:
    """Expressions have the same bounds as texts."""
    with pytest.raises(TemplateProblem):
        compile_expression(source).evaluate(values)


def test_the_deepest_allowed_text_still_runs(render: Callable[..., str]) -> None:
    """The limit on depth lies below what Python's stack can hold."""
    assert render("{% if x %}" * 27 + "a" + "{% endif %}" * 27) == "a"
    assert render("{{ " + "not (" * 27 + "x" + ")" * 27 + " }}") == "no"
    assert render("{{ x" + "|upper" * 27 + " }}") == "X"
    assert render("{{ 1" + "+1" * 27 + " }}") == "28"
    assert render("{{ " + "('a' if x else " * 27 + "1" + ")" * 27 + " }}") == "a"


def test_the_work_allowed_takes_less_than_a_second(render: Callable[..., str]) -> None:
    """Even a text that spends all its steps is done in time."""
    body = "{{ p if many|join == x }}" * 15
    started = time.process_time()
    render("{% for p in many %}" + body + "{% endfor %}", many=list(range(100)))
    assert time.process_time() - started < 3


SNIPPETS = [
    "{{", "}}", "{%", "%}", "{#", "#}", " x ", " days ", "people", "many", "nobody", ".name", "|",
    "|day", "|names", "|join", "|number", "|round(2)", "|shorten(3)", "|plural('day')", "|first",
    "|default(x)", "(", ")", "[", "]", "0", "1.5", "'a'", '"', "'", "+", "-", "/", "*", "~", "==",
    "<", " in ", " not ", " and ", " or ", " is ", " none ", "defined", " if ", " else ",
    "{% for p in people %}", "{{ p.name }}", "{{ loop.last }}", "{% endfor %}", "for p in", "loop",
    "{% if x %}", "{% endif %}", "elif", "set a =", "raw", "-%}", ":", ",", "\n", "\\", "\x00",
]  # fmt: skip


def outcome(
    run: Callable[[Mapping[str, object]], object], values: Mapping[str, object]
) -> TemplateProblem | None:
    try:
        run(values)
    except TemplateProblem as problem:
        return problem
    return None


@settings(max_examples=600, deadline=None)
@given(source=st.text() | st.lists(st.sampled_from(SNIPPETS), max_size=12).map("".join))
@example(source="{{ x.\ud800 }}")
@example(source="{% raw %}{{{% endraw %}")
def test_any_text_renders_or_is_a_problem(source: str, values: Mapping[str, object]) -> None:
    """Whatever somebody writes, it comes out as words or as a problem on one of its lines."""
    inside = "{{ x " + source + " }}"
    for text in (compile_text(source), compile_text(inside)):
        problem = outcome(text.render, values)
        assert problem is None or 1 <= problem.line <= len(source.splitlines()) + 1


@settings(max_examples=300, deadline=None)
@given(source=st.lists(st.sampled_from(SNIPPETS), max_size=10).map("".join))
def test_any_expression_has_a_value_or_is_a_problem(
    source: str, values: Mapping[str, object]
) -> None:
    """Whatever somebody writes as a condition, nothing but a problem is raised."""
    problem = outcome(compile_expression(source).evaluate, values)
    assert problem is None or str(problem).startswith("The text ")
