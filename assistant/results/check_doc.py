"""What a check says about itself: for `deal playbook show` and `deal review --explain`."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.finding import CheckResult, Severity, Status


class BasisLine(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a check rests on."""

    rests_on: str
    note: str = ""
    source: str = ""
    sample: str = ""


class CheckDoc(msgspec.Struct, frozen=True, kw_only=True):
    """One check, described.

    `applies` is written out in words; `parameters` as a file writes them, with what they mean in
    `parameters_help`; `changed` are those that the workspace has set.
    """

    id: str
    title: str
    severity: Severity
    status: Status
    looks_at: Literal["deal", "mail"] = "deal"
    kind: str
    kind_summary: str
    rationale: str
    basis: tuple[BasisLine, ...]
    applies: str
    parameters: dict[str, str]
    parameters_help: str = ""
    changed: tuple[str, ...] = ()
    not_a_problem_if: tuple[str, ...]
    examples: tuple[str, ...]
    place: str


class PackDoc(msgspec.Struct, frozen=True, kw_only=True):
    """One playbook and its checks."""

    name: str
    title: str
    looks_at: Literal["deal", "mail"] = "deal"
    owner: str
    questions: int
    checks: tuple[CheckDoc, ...]


class ViewDoc(msgspec.Struct, frozen=True, kw_only=True):
    """One view of the answers; `used` where the workspace has chosen it."""

    name: str
    title: str
    letters: str
    place: str
    used: bool = False


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """How one check came to its outcome on one deal."""

    deal: str
    doc: CheckDoc
    result: CheckResult


class Explanations(msgspec.Struct, frozen=True, kw_only=True):
    """How one check came to its outcome on several deals, and the files that have none."""

    explanations: tuple[Explanation, ...]
    problems: tuple[Problem, ...] = ()
    not_reviewed: tuple[str, ...] = ()


class ExampleResult(msgspec.Struct, frozen=True, kw_only=True):
    """One example of a playbook, tried; `trouble` is empty when it came out as it says."""

    check: str
    title: str
    place: str
    trouble: str = ""


class Lint(msgspec.Struct, frozen=True, kw_only=True):
    """Every mistake in a set of playbooks, in their order, and what is good to know."""

    problems: tuple[Problem, ...]
    playbooks: int

    @property
    def mistakes(self) -> tuple[Problem, ...]:
        """What must be mended; a warning is only good to know."""
        return tuple(one for one in self.problems if one.level == "error")
