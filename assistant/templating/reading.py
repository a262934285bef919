"""Jinja reads texts: its parser turns them into parts, and nothing else of it is used.

Jinja takes long to import; this module is imported by the first text that needs it. Those that
are shipped are kept as they were read, and need it never.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.parser import Parser

from assistant.phrasing import shorten
from assistant.templating.guard import Guard
from assistant.templating.problem import TemplateProblem, likely_slip
from assistant.templating.terms import Reading
from assistant.templating.translate import Translator


def read_text(source: str) -> Reading:
    """What a text holds; raises TemplateProblem when it cannot be read or is not allowed."""
    with _readable():
        tree: list[nodes.Node] = list(Parser(_jinja(), source).parse().body)
    return _allowed(tree)


def read_expression(source: str) -> Reading:
    """What an expression holds, in one term; raises TemplateProblem as `read_text` does."""
    with _readable(likely_slip(source)):
        parser = Parser(_jinja(), source, state="variable")
        expression = parser.parse_expression()
        parser.stream.expect("eof")
    return _allowed([expression])


def _allowed(tree: list[nodes.Node]) -> Reading:
    guard = Guard(tree)
    return Reading(tuple(guard.uses), tuple(Translator(guard.weights).each(tree)))


@cache
def _jinja() -> Environment:
    """How Jinja reads: a line that holds only a tag leaves no empty line."""
    return Environment(trim_blocks=True, lstrip_blocks=True)


@contextmanager
def _readable(hint: str = "") -> Iterator[None]:
    """Turns what Jinja and Python say about an unreadable text into a TemplateProblem.

    Args:
        hint: what to say instead of Jinja's own words, if anything better is known.
    """
    try:
        yield
    except TemplateSyntaxError as error:
        said = f"Jinja says: {shorten(error.message or '', 120).rstrip('.')}."
        raise TemplateProblem("cannot be read", error.lineno, hint or said) from error
    except RecursionError as error:
        raise TemplateProblem("is nested too deeply") from error
    except ValueError as error:  # Python refuses to read more than 4,300 digits
        raise TemplateProblem("has a number that is too long") from error
