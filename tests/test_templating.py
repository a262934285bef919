"""Texts show values, say what is wrong with them in a sentence, and cannot be made to do more."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.templating import (
    LONGEST_TEXT,
    Offered,
    TemplateProblem,
    compile_expression,
    compile_text,
)


class Person(msgspec.Struct, frozen=True):
    name: str
    title: str | None = None

    @property
    def first_name(self) -> str:
        return self.name.split()[0]

    def dismiss(self) -> str:
        return "dismissed"


class Moment:
    """A value that has a day, as dates in records do."""

    def __init__(self, day: date) -> None:
        self.day = day


VALUES: Mapping[str, object] = {
    "person": Person("Dana Ruiz"),
    "people": [Person("Ines"), Person("Paul"), Person("Tom")],
    "activity": {"kind": "call", "date": date(2026, 2, 20), "items": 3},
    "champion": None,
    "days": 39,
    "amount": Decimal("120000"),
    "late": True,
    "when": datetime(2026, 11, 24, 10, 30),
    "moment": Moment(date(2026, 9, 5)),
    "words": ["a", "b", "c"],
    "x": "x",
    "many": list(range(1_000)),
    "function": len,
    "holds": {"function": len},
}


def render(source: str, **more: object) -> str:
    return compile_text(source).render({**VALUES, **more})


def problem_of(source: str, **more: object) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        render(source, **more)
    return caught.value


def refused(source: str, offered: Offered) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        compile_text(source).check(offered)
    return caught.value


# --- Texts ------------------------------------------------------------------------------------


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
    Shows("{{ when }} {{ moment }}", "2026-11-24 2026-09-05"),
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
def test_a_text_shows_its_values(case: Shows) -> None:
    """A text comes out with its values put in, as people read them."""
    assert render(case.source) == case.words


FILTERED = [
    Shows("{{ moment|day }}", "5 September"),
    Shows("{{ moment|day_year }}", "5 September 2026"),
    Shows("{{ when|weekday }}", "Tuesday 24 November"),
    Shows("{{ champion|day }}", ""),
    Shows("{{ people|names }}", "Ines, Paul and Tom"),
    Shows("{{ ['Ines', 'Paul']|names }} {{ ['Ines']|names }}{{ []|names }}", "Ines and Paul Ines"),
    Shows("{{ 1|plural('day') }}, {{ days|plural('day') }}", "1 day, 39 days"),
    Shows("{{ 0|plural('person', 'people') }}", "0 people"),
    Shows("{{ '  so be it '|quoted }}", "“so be it”"),
    Shows("{{ 'The PLANT'|lower_first }} {{ 'line two'|upper_first }}", "the PLANT Line two"),
    Shows("{{ 'line two'|upper }} {{ 'LINE'|lower }}", "LINE TWO line"),
    Shows("{{ 'one two three'|shorten(9) }}", "one two…"),
    Shows("{{ 'one two three'|shorten(8) }}", "one two…"),
    Shows("{{ 'one\n two'|shorten(7) }}", "one two"),
    Shows("{{ 'abcdefgh'|shorten(4) }}", "abc…"),
    Shows("{{ people|count }} {{ words|length }} {{ champion|count }}", "3 3 0"),
    Shows("{{ (people|first).name }} {{ words|last }}{{ []|first }}", "Ines c"),
    Shows("{{ words|join }} {{ words|join(' or ') }}", "a, b, c a or b or c"),
    Shows("{{ champion|default('nobody yet') }} {{ nobody|default('-') }}", "nobody yet -"),
    Shows("{{ champion.name|default('nobody yet') }}", "nobody yet"),
    Shows("{{ nobody.name|default('-') }} {{ activity.place|default('-') }}", "- -"),
    Shows("{{ 2.5|round }} {{ 2.345|round(2) }} {{ days|round }}", "3 2.35 39"),
    Shows("{{ amount|number }} {{ 1234.5|number }} {{ 99|number }}", "120,000 1,234.5 99"),
]


@pytest.mark.parametrize("case", FILTERED, ids=lambda case: case.source[:40])
def test_filters_put_values_in_words(case: Shows) -> None:
    """Every filter reads as a person would write it."""
    assert render(case.source) == case.words


@pytest.mark.parametrize(
    ("amount", "words"),
    [("120000.00", "120,000"), ("1234.50", "1,234.50"), ("1.2E+5", "120,000"), ("0", "0")],
)
def test_decimals_keep_their_digits(amount: str, words: str) -> None:
    """An amount shows the decimals it was written with, and none when it is whole."""
    assert render("{{ amount|number }}", amount=Decimal(amount)) == words


# --- What a text uses -------------------------------------------------------------------------


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


# --- What goes wrong while a text runs --------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("\n{{ nobody }}", "was not given 'nobody'"),
        ("\n{{ nobody.name }}", "was not given 'nobody'"),
        ("\n{{ champion.name }}", "asks for 'name' of something that is empty"),
        ("\n{{ person.nam }}", "asks for 'nam' of something that does not have it"),
        ("\n{{ words[7] }}", "asks for '7' of something that does not have it"),
        ("\n{{ x|day }}", "needs a date where it has 'x'"),
        ("\n{{ x|number }}", "needs a number where it has 'x'"),
        ("\n{{ x + x }}", "needs a number where it has 'x'"),
        ("\n{{ x|names }}", "needs a list where it has 'x'"),
        ("\n{{ words }}", "shows something that is more than one value"),
        ("\n{{ person }}", "shows something that is more than one value"),
        ("\n{{ ['a'] }}", "shows something that is more than one value"),
        ("\n{{ 1 < 'a' }}", "cannot be worked out"),
        ("\n{{ days / 0 }}", "cannot be worked out"),
        ("\n{{ days < x }}", "cannot be worked out"),
        ("\n{% for a, b in words %}{% endfor %}", "cannot be worked out"),
    ],
)
def test_a_problem_while_running_has_a_sentence_and_a_line(source: str, message: str) -> None:
    """What cannot be shown is told in plain words, with the line it stands on."""
    problem = problem_of(source)
    assert (problem.message, problem.line) == (message, 2)


def test_output_is_bounded_while_it_grows() -> None:
    """A text stops at its longest, not after."""
    assert compile_text("{{ x }}").render({"x": "y" * LONGEST_TEXT})
    with pytest.raises(TemplateProblem, match="more than 20,000 characters"):
        compile_text("{{ x }}{{ x }}").render({"x": "y" * (LONGEST_TEXT - 1)})
    with pytest.raises(TemplateProblem, match="more than 3 characters"):
        compile_text("four").render({}, longest=3)


def test_long_lists_are_refused() -> None:
    """A list beyond the limit is a problem, never silently cut."""
    source = "{% for item in many %}{% endfor %}"
    assert render(source) == ""
    assert "more than 1,000" in problem_of(source, many=list(range(1_001))).message
    assert "more than 1,000" in problem_of("{{ many|join }}", many=[1] * 1_001).message


# --- Expressions ------------------------------------------------------------------------------


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
def test_an_expression_comes_to_a_value(source: str, result: object) -> None:
    """An expression gives the value itself, not its words."""
    assert compile_expression(source).evaluate({**VALUES, "result": 7}) == result


def test_an_expression_tells_what_it_uses() -> None:
    """Conditions are checked against what is offered, like texts."""
    expression = compile_expression("waiting_on == 'customer' and deal.days_silent > 10")
    assert expression.names == {"waiting_on", "deal"}
    assert expression.attributes == {("deal", "days_silent")}
    with pytest.raises(TemplateProblem, match=r"Did you mean waiting\?"):
        expression.check({"waiting": (), "deal": None})


@pytest.mark.parametrize("source", ["", "a b", "a }} b", "nobody", "{{ x }}", "x(", "x.y.z()"])
def test_a_bad_expression_is_a_problem(source: str) -> None:
    """What is no expression, or has no value, is told like any other problem."""
    with pytest.raises(TemplateProblem):
        compile_expression(source).evaluate(VALUES)


# --- Hostile texts ----------------------------------------------------------------------------

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
def test_a_hostile_text_is_refused_within_a_second(name: str) -> None:
    """Nothing a text says can run code, take the memory, or take the time."""
    started = time.perf_counter()
    more = {"long": "x" * 100_000, "bomb": Decimal("1E+999999"), "kind": Person}
    problem = problem_of(HOSTILE[name], **more)
    assert time.perf_counter() - started < 1
    assert str(problem).startswith("The text ")
    assert problem.line == 1


@pytest.mark.parametrize("source", [f"{{{{ {HOSTILE['parentheses'][3:-3]} }}}}", "(" * 9_000])
def test_a_hostile_expression_is_refused(source: str) -> None:
    """Expressions have the same bounds as texts."""
    with pytest.raises(TemplateProblem):
        compile_expression(source).evaluate(VALUES)


def test_the_deepest_allowed_text_still_runs() -> None:
    """The limit on depth lies below what Python can compile."""
    assert render("{% if x %}" * 27 + "a" + "{% endif %}" * 27) == "a"
    assert render("{{ " + "not (" * 27 + "x" + ")" * 27 + " }}") == "no"
    assert render("{{ x" + "|upper" * 27 + " }}") == "X"
    assert render("{{ 1" + "+1" * 27 + " }}") == "28"
    assert render("{{ " + "('a' if x else " * 27 + "1" + ")" * 27 + " }}") == "a"


def test_the_work_allowed_takes_less_than_a_second() -> None:
    """Even a text that spends all its steps is done in time."""
    body = "{{ p if many|join == x }}" * 15
    started = time.perf_counter()
    render("{% for p in many %}" + body + "{% endfor %}", many=list(range(100)))
    assert time.perf_counter() - started < 1


SNIPPETS = [
    "{{", "}}", "{%", "%}", "{#", "#}", " x ", " days ", "people", "many", "nobody", ".name", "|",
    "|day", "|names", "|join", "|number", "|round(2)", "|shorten(3)", "|plural('day')", "|first",
    "|default(x)", "(", ")", "[", "]", "0", "1.5", "'a'", '"', "'", "+", "-", "/", "*", "~", "==",
    "<", " in ", " not ", " and ", " or ", " is ", " none ", "defined", " if ", " else ",
    "{% for p in people %}", "{{ p.name }}", "{{ loop.last }}", "{% endfor %}", "for p in", "loop",
    "{% if x %}", "{% endif %}", "elif", "set a =", "raw", "-%}", ":", ",", "\n", "\\", "\x00",
]  # fmt: skip


def outcome(run: Callable[[Mapping[str, object]], object]) -> TemplateProblem | None:
    try:
        run(VALUES)
    except TemplateProblem as problem:
        return problem
    return None


@settings(max_examples=600, deadline=None)
@given(st.text() | st.lists(st.sampled_from(SNIPPETS), max_size=12).map("".join))
@example("{{ x.\ud800 }}")
@example("{% raw %}{{{% endraw %}")
def test_any_text_renders_or_is_a_problem(source: str) -> None:
    """Whatever somebody writes, it comes out as words or as a problem on one of its lines."""
    inside = "{{ x " + source + " }}"
    for text in (compile_text(source), compile_text(inside)):
        problem = outcome(text.render)
        assert problem is None or 1 <= problem.line <= len(source.splitlines()) + 1


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(SNIPPETS), max_size=10).map("".join))
def test_any_expression_has_a_value_or_is_a_problem(source: str) -> None:
    """Whatever somebody writes as a condition, nothing but a problem is raised."""
    problem = outcome(compile_expression(source).evaluate)
    assert problem is None or str(problem).startswith("The text ")


# --- Cost -------------------------------------------------------------------------------------


def test_plain_work_does_not_load_jinja() -> None:
    """Importing, compiling, and texts without values stay clear of Jinja's start-up time."""
    code = (
        "import sys; from assistant.templating import compile_text, compile_expression;"
        "compile_text('{{ x }}'); compile_expression('x'); compile_text('Plain.').check({});"
        "assert compile_text('Plain.').render({}) == 'Plain.';"
        "sys.exit('jinja2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_compiled_text_travels_to_other_processes() -> None:
    """Texts pickle as their source, are equal by it, and are compiled once."""
    text = compile_text("{{ x }}")
    assert text.render(VALUES) == "x"
    assert pickle.loads(pickle.dumps(text)) == text
    assert compile_text("{{ x }}") is text
