"""Jinja, reading and running texts: no globals, our filters, plain data, nothing to call.

Jinja takes long to import; this module is imported by the first text that needs it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from jinja2 import (
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
    nodes,
    pass_context,
    tests,
)
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import SandboxedEnvironment

from assistant.phrasing import shorten
from assistant.templating.filters import FILTERS, for_jinja
from assistant.templating.guard import TESTS
from assistant.templating.problem import TemplateProblem
from assistant.templating.steps import ITEMS, items_of
from assistant.templating.values import MISSING, OPERATORS, calculate, lacks, member, shown

_RESULT = "_result"  # the name that an expression's value gets; a text cannot write it


def read_text(source: str) -> list[nodes.Node]:
    """The parts of a text; raises TemplateProblem when it cannot be read."""
    with _readable():
        return list(Parser(_sandbox(), source).parse().body)


def read_expression(source: str) -> list[nodes.Node]:
    """The one part of an expression; raises TemplateProblem when it cannot be read."""
    with _readable():
        parser = Parser(_sandbox(), source, state="variable")
        expression = parser.parse_expression()
        parser.stream.expect("eof")
        return [expression]


def compile_text(tree: list[nodes.Node]) -> Template:
    """The parts of a text, ready to run."""
    root = nodes.Template(tree, lineno=1)
    root.set_environment(_sandbox())
    with _readable():
        return Template.from_code(_sandbox(), _sandbox().compile(root), {})


def compile_expression(tree: list[nodes.Node]) -> Template:
    """An expression, ready to run."""
    return compile_text([nodes.Assign(nodes.Name(_RESULT, "store"), tree[0], lineno=1)])


def pieces_of(template: Template, context: Context) -> Iterable[str]:
    """The words of a text, as they come while it runs."""
    with _explained(template):
        yield from template.root_render_func(context)


def value_of(template: Template, context: Context) -> object:
    """What an expression comes to."""
    with _explained(template):
        for _ in template.root_render_func(context):
            pass
        result: object = context.vars[_RESULT]
        bool(result)  # a missing value says here that it is missing
        return result


class _Missing(StrictUndefined):
    """A value that was not given; using it is told in our words."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return self._undefined_hint or f"was not given '{self._undefined_name}'"


class _Sandbox(SandboxedEnvironment):
    """Jinja with our ways to look up a field and to calculate."""

    intercepted_binops = frozenset(OPERATORS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, Undefined):
            return obj  # the first thing missing is the one to report
        if isinstance(obj, LoopContext):
            return getattr(obj, argument)
        found = member(obj, argument)
        return self.undefined(lacks(obj, argument)) if found is MISSING else found

    def call_binop(self, _: Context, operator: str, left: Any, right: Any) -> Any:
        return calculate(operator, left, right)


@cache
def _sandbox() -> _Sandbox:
    """The one Jinja environment."""
    made = _Sandbox(
        undefined=_Missing,
        # With the context Jinja shows constants when it runs, and a problem has its line.
        finalize=pass_context(lambda _, value: shown(value)),
        trim_blocks=True,
        lstrip_blocks=True,
        optimized=False,
    )
    made.globals = {}
    made.filters = {name: pass_context(for_jinja(name)) for name in FILTERS}
    made.filters[ITEMS] = pass_context(items_of)
    made.tests = {name: tests.TESTS[name] for name in TESTS}
    return made


@contextmanager
def _readable() -> Iterator[None]:
    """Turns what Jinja and Python say about an unreadable text into a TemplateProblem."""
    try:
        yield
    except TemplateSyntaxError as error:
        said = f"Jinja says: {shorten(error.message or '', 120).rstrip('.')}."
        raise TemplateProblem("cannot be read", error.lineno, said) from error
    except RecursionError as error:
        raise TemplateProblem("is nested too deeply") from error
    except ValueError as error:  # Python refuses to read more than 4,300 digits
        raise TemplateProblem("has a number that is too long") from error


@contextmanager
def _explained(template: Template) -> Iterator[None]:
    """Turns what goes wrong while `template` runs into a TemplateProblem with its line."""
    try:
        yield
    except TemplateProblem as problem:
        line = _line(problem, template)
        raise TemplateProblem(problem.message, line, problem.hint) from problem
    except TemplateError as error:
        raise TemplateProblem(str(error), _line(error, template)) from error
    except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
        said = f"Python says: {shorten(str(error), 120)}."
        raise TemplateProblem("cannot be worked out", _line(error, template), said) from error


def _line(error: Exception, template: Template) -> int:
    """The line of the text that was running when `error` was raised."""
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code is not template.root_render_func.__code__:
        trace = trace.tb_next
    return template.get_corresponding_lineno(trace.tb_lineno) if trace else 1
