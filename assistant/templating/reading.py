"""Jinja reads texts: its parser turns them into parts, and nothing else of it is used.

Jinja takes long to import; this module is imported by the first text that needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.parser import Parser

from assistant.phrasing import shorten
from assistant.templating.problem import TemplateProblem, likely_slip


def read_text(source: str) -> list[nodes.Node]:
    """The parts of a text; raises TemplateProblem when it cannot be read."""
    with _readable():
        return list(Parser(_jinja(), source).parse().body)


def read_expression(source: str) -> list[nodes.Node]:
    """The one part of an expression; raises TemplateProblem when it cannot be read."""
    with _readable(likely_slip(source)):
        parser = Parser(_jinja(), source, state="variable")
        expression = parser.parse_expression()
        parser.stream.expect("eof")
        return [expression]


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
