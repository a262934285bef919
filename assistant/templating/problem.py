"""What can be wrong with a text."""

from __future__ import annotations

from assistant.errors import AssistantError


class TemplateProblem(AssistantError):
    """What is wrong with a text; `line` counts from 1 within it.

    `message` has no subject, so that a loader can put one: "evidence uses 'dayz' but ...".
    """

    def __init__(self, message: str, line: int = 1, hint: str = "") -> None:
        self.message, self.line, self.hint = message, line, hint
        super().__init__(f"The text {message}." + (f" {hint}" if hint else ""))
