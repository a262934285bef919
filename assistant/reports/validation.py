"""What is wrong in a set of files: one line a problem, and one line that sums up."""

from __future__ import annotations

import msgspec

from assistant.errors import Problem
from assistant.phrasing import names, plural
from assistant.reports.escape import printable
from assistant.reports.json import render_json
from assistant.results.check_doc import Lint
from assistant.results.validation import Validation


def render_validation(result: Validation) -> str:
    """Every problem as `path:line:column: message hint`, then the sum."""
    lines = [_line(problem) for problem in result.problems]
    return "".join(f"{line}\n" for line in (*lines, _sum(result)))


def validation_json(result: Validation) -> str:
    """`{problems: [{path, line, column, message, hint, level}], files: n}`."""
    problems = [msgspec.structs.asdict(problem) for problem in result.problems]
    return render_json({"problems": problems, "files": result.files})


def render_lint(lint: Lint) -> str:
    """Every mistake in playbooks as `path:line:column: message hint`, then the sum."""
    count = len(lint.mistakes)
    total = f"{plural(count, 'problem')} to mend" if count else "nothing to mend"
    lines = [_line(problem) for problem in lint.problems]
    return "".join(
        f"{line}\n" for line in (*lines, f"{plural(lint.playbooks, 'playbook')}, {total}.")
    )


def lint_json(lint: Lint) -> str:
    """`{problems: [{path, line, column, message, hint, level}], playbooks: n}`."""
    problems = [msgspec.structs.asdict(problem) for problem in lint.problems]
    return render_json({"problems": problems, "playbooks": lint.playbooks})


def _line(problem: Problem) -> str:
    mark = "warning: " if problem.level == "warning" else ""
    where = f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
    return printable(" ".join(f"{where}: {mark}{problem.message} {problem.hint}".split()))


def _sum(result: Validation) -> str:
    bad = len({problem.path for problem in result.errors})
    warned = plural(len(result.warnings), "warning") if result.warnings else ""
    if not bad:
        return f"{_fine(result)}{f'; {warned}' if warned else ''}."
    total = f"{len(result.errors)} in all{f', and {warned}' if warned else ''}"
    if result.files <= 1 or bad > result.files:
        return f"{plural(len(result.errors), 'problem')}{f', and {warned}' if warned else ''}."
    have = "has" if bad == 1 else "have"
    return f"{bad} of {plural(result.files, 'file')} {have} problems, {total}."


def _fine(result: Validation) -> str:
    deals = plural(result.deals, "deal") if result.deals else ""
    workspaces = plural(result.workspaces, "workspace") if result.workspaces else ""
    be = "is" if result.files == 1 else "are"
    return f"{names(filter(None, (deals, workspaces)))} {be} fine"
