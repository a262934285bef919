"""Texts and conditions in playbooks and mails: a small, bounded part of Jinja.

A text shows values and words: no functions, no methods, no macros, loops over given lists only.
Jinja reads it, a list of allowed parts says what it may hold, and we run those parts ourselves.
"""

from __future__ import annotations

from assistant.templating.limits import (
    DEEPEST,
    DEEPEST_LOOPS,
    LARGEST_LITERAL,
    LARGEST_NUMBER,
    LONGEST_LIST,
    LONGEST_LITERAL,
    LONGEST_TEXT,
    MOST_STEPS,
)
from assistant.templating.problem import TemplateProblem
from assistant.templating.terms import Offered
from assistant.templating.texts import Expression, Text, compile_expression, compile_text

__all__ = [
    "DEEPEST",
    "DEEPEST_LOOPS",
    "LARGEST_LITERAL",
    "LARGEST_NUMBER",
    "LONGEST_LIST",
    "LONGEST_LITERAL",
    "LONGEST_TEXT",
    "MOST_STEPS",
    "Expression",
    "Offered",
    "TemplateProblem",
    "Text",
    "compile_expression",
    "compile_text",
]
