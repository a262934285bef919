"""What can be wrong with what people hand us, said so that they can mend it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

import msgspec

from assistant.location import Place
from assistant.spelling import nearest, nearest_name


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing wrong in a file: where, what, and what to do about it.

    `line` and `column` count from 1; 0 means that the problem is the file as a whole.
    An error stops the work on that file, a warning does not.
    """

    path: str
    line: int = 0
    column: int = 0
    message: str
    hint: str = ""
    level: Literal["error", "warning"] = "error"

    @classmethod
    def at(cls, place: Place, message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """The problem with `message` at `place`."""
        return cls(
            path=place.path,
            line=place.line,
            column=place.column,
            message=message,
            hint=hint,
            level="warning" if warning else "error",
        )

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{where}: {self.message}" + (f" {self.hint}" if self.hint else "")


class AssistantError(Exception):
    """Anything that is the user's to mend; the message says what and how."""


class BadInput(AssistantError):
    """A file cannot be used; carries every problem that was found in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


_READING: dict[type[Exception], str] = {
    FileNotFoundError: "there is no such file",
    IsADirectoryError: "this is a folder, not a file",
    PermissionError: "you have no permission to read it",
    ValueError: "no file can have such a name",
}
_WRITING: dict[type[Exception], str] = {
    FileNotFoundError: "there is no such folder",
    IsADirectoryError: "this is a folder, not a file",
    NotADirectoryError: "a file stands where a folder should be",
    FileExistsError: "a file stands where a folder should be",
    PermissionError: "you have no permission to write there",
}


def why_unreadable(error: OSError | ValueError) -> str:
    """What kept a file from being read, as people say it."""
    return _told(error, _READING) or f"the system says: {_raw(error)}"


def why_unwritable(error: OSError) -> str:
    """What kept a file from being written, or a folder from being made, as people say it."""
    return _told(error, _WRITING) or _raw(error)


def _told(error: Exception, known: Mapping[type[Exception], str]) -> str:
    return next((words for kind, words in known.items() if isinstance(error, kind)), "")


def _raw(error: Exception) -> str:
    return str(getattr(error, "strerror", "") or error)


_MOST_LISTED = 24


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or lists them all when none is near.

    Args:
        word: what the user wrote.
        known: every word that would have been right.
    """
    choices = list(known)
    return _meant(nearest(word, choices), choices)


def did_you_mean_whom(name: str, people: Iterable[str]) -> str:
    """The same for a person; one word of a full name, misspelt, is enough."""
    full = list(people)
    return _meant(nearest_name(name, full), full)


def _meant(near: str, choices: Sequence[str]) -> str:
    if near:
        return f"Did you mean {near}?"
    return f"Possible: {', '.join(choices)}." if 0 < len(choices) <= _MOST_LISTED else ""
