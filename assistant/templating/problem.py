"""What can be wrong with a text."""

from __future__ import annotations

import re

from assistant.errors import AssistantError

_SLIPS = (
    (r"=>|=<", "Write >= for 'at least' and <= for 'at most'."),
    (r"<>", "Write != for 'is not'."),
    (r"\b(?:AND|OR|NOT|IN)\b|&&|\|\|", "Write and, or, not and in, in small letters."),
    (r"\b\d{1,3}(?:,\d{3})+\b", "Write a number without commas: 100000."),
    (r"(?<![=!<>])=(?!=)", "Write == to compare."),
    (
        r"\b(?:bigger|greater|larger|more|higher|longer|less|smaller|fewer|lower|older)\s+than\b",
        "Write > for 'more than' and < for 'less than'.",
    ),
    (r"\b(?:at least|at most|equals|is equal)\b", "Write >=, <= or ==."),
    (r"\b\d+\s*(?:%|days?|EUR|USD)(?!\w)", "Write the number alone, without a unit."),
)
_IN_QUOTES = r"'[^']*'|\"[^\"]*\""


def likely_slip(expression: str) -> str:
    """What somebody who does not program probably meant to write; "" where nothing is likely."""
    plain = re.sub(_IN_QUOTES, "''", expression)
    return next((hint for slip, hint in _SLIPS if re.search(slip, plain)), "")


class TemplateProblem(AssistantError):
    """What is wrong with a text; `line` counts from 1 within it.

    `message` has no subject, so that a loader can put one: "evidence uses 'dayz' but ...".
    """

    def __init__(self, message: str, line: int = 1, hint: str = "") -> None:
        self.message, self.line, self.hint = message, line, hint
        super().__init__(f"The text {message}." + (f" {hint}" if hint else ""))
