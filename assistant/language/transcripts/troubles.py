"""What is wrong with a file: each trouble is told once, at its first place."""

from __future__ import annotations

from typing import NamedTuple

from assistant.errors import Problem
from assistant.language.transcripts.speakers import Line
from assistant.phrasing import plural, shorten

_SHOWN = 60


class Trouble(NamedTuple):
    """A sentence about {words} that stand in a line; a warning does not stop the work."""

    message: str
    hint: str = ""
    warning: bool = False


class Troubles:
    """Collects what is wrong with the file called `path`."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._places: dict[Trouble, list[Line]] = {}

    def add(self, trouble: Trouble, line: Line = (1, "")) -> None:
        """Notes a trouble and the line that it is about."""
        self._places.setdefault(trouble, []).append(line)

    def problems(self) -> tuple[Problem, ...]:
        """Each trouble with its first line, and how many more lines have it."""
        return tuple(self._problem(*found) for found in self._places.items())

    def _problem(self, trouble: Trouble, lines: list[Line]) -> Problem:
        number, words = lines[0]
        message = trouble.message.format(words=shorten(words, _SHOWN))
        more = f" So it is in {plural(len(lines) - 1, 'more place')}." if len(lines) > 1 else ""
        return Problem(
            path=self._path,
            line=number,
            column=1,
            message=message + more,
            hint=trouble.hint,
            level="warning" if trouble.warning else "error",
        )
