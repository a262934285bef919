"""What the commands share that show findings: which to show, and which end with exit code 1."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from assistant.cli.params import Command, with_options
from assistant.results.finding import SEVERITIES

if TYPE_CHECKING:
    from assistant.coach import Selection

_SEVERITY = click.Choice(SEVERITIES)
_OPTIONS = (
    click.option(
        "--only", multiple=True, metavar="CHECK", help="Only this check or pack; repeatable."
    ),
    click.option(
        "--skip", multiple=True, metavar="CHECK", help="Not this check or pack; repeatable."
    ),
    click.option("--min-severity", type=_SEVERITY, default="low", help="Show from here on up."),
    click.option(
        "--fail-on",
        type=_SEVERITY,
        help="Exit with 1 if a trusted finding that is not waived is at least this severe.",
    ),
)


def chooses_findings(command: Command) -> Command:
    """Gives a command the options about what to show, which it takes together, as `wanted`.

    `--fail-on` stays by itself, as `fail_on`.
    """

    @wraps(command)
    def told(**given: Any) -> None:
        chosen = {name: given.pop(name) for name in ("only", "skip", "min_severity")}
        command(**given, wanted=_selection(chosen))

    return with_options(told, _OPTIONS)


def _selection(chosen: dict[str, Any]) -> Selection:
    from assistant import coach

    return coach.Selection(**chosen)
