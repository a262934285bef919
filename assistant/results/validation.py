"""What is wrong in a set of files, before anything is reviewed."""

from __future__ import annotations

import msgspec

from assistant.errors import Problem


class Validation(msgspec.Struct, frozen=True, kw_only=True):
    """Every problem of the files looked at, in their order."""

    problems: tuple[Problem, ...]
    deals: int
    workspaces: int

    @property
    def files(self) -> int:
        """How many files were looked at."""
        return self.deals + self.workspaces

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop a review."""
        return tuple(problem for problem in self.problems if problem.level == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that do not."""
        return tuple(problem for problem in self.problems if problem.level == "warning")
