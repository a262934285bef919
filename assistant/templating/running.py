"""One run of a text: where it is, what comes out of it, what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from assistant.phrasing import shorten
from assistant.templating.limits import LONGEST_TEXT
from assistant.templating.problem import TemplateProblem
from assistant.templating.steps import Steps

Names = Mapping[str, object]
"""What each name stands for, where a part runs; one may be worked out when it is asked for."""

Part = Callable[["Run", Names], Any]
"""A part of a text, ready to run."""


class Run(Steps):
    """One run of a text: the line it is on, how much it may still write and do."""

    line = 1
    longest = room = LONGEST_TEXT

    def written(self, piece: str) -> str:
        """What a part writes; raises TemplateProblem as soon as all that grows too long."""
        self.room -= len(piece)
        if self.room < 0:
            self.line = 1  # it is the whole text that is too long
            raise TemplateProblem(f"comes to more than {self.longest:,} characters")
        return piece

    def result_of(self, part: Part, names: Names) -> Any:
        """What a part comes to; raises TemplateProblem, with its line, when something is wrong."""
        try:
            return part(self, names)
        except TemplateProblem as problem:
            raise TemplateProblem(problem.message, self.line, problem.hint) from problem
        except (TypeError, ValueError, ArithmeticError, RecursionError) as error:
            said = f"Python says: {shorten(str(error), 120)}."
            raise TemplateProblem("cannot be worked out", self.line, said) from error


class Loop(msgspec.Struct, frozen=True, gc=False):
    """What a text may ask of the loop that it is in."""

    index0: int
    length: int

    @property
    def index(self) -> int:
        return self.index0 + 1

    @property
    def first(self) -> bool:
        return self.index0 == 0

    @property
    def last(self) -> bool:
        return self.index == self.length
