"""Regular expressions that cost nothing until a text is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast


class _Unread:
    """Stands for a pattern, and becomes it when one of its methods is first asked for."""

    def __init__(self, write: Callable[[], str], flags: int) -> None:
        self._source = (write, flags)

    def __getattr__(self, name: str) -> Any:
        write, flags = self._source
        method = getattr(re.compile(write(), flags), name)
        setattr(self, name, method)
        return method


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but compiled when it is first used: many commands read no mail."""
    return cast("re.Pattern[str]", _Unread(lambda: expression, flags))


def phrases(listed: str, *, at_start: bool = False) -> re.Pattern[str]:
    """A pattern that finds any of some phrases, in lower case and whole words.

    Args:
        listed: the phrases, with semicolons or line ends between them; `*` stands for the rest
            of a word or a whole one, `...` for up to five words.
        at_start: only where a phrase begins the text.
    """
    return cast("re.Pattern[str]", _Unread(lambda: _any_of(listed, at_start), 0))


def _any_of(listed: str, at_start: bool) -> str:
    rows = {" ".join(row.split()) for row in re.split(r"[;\n]", listed)} - {""}
    choices = "|".join(map(_expression, sorted(rows, key=lambda row: (-len(row), row))))
    return rf"{'^' if at_start else ''}(?<!\w)(?:{choices})(?!\w)"


def _expression(row: str) -> str:
    escaped = re.escape(row).replace(r"\ ", " ")
    return escaped.replace(r" \.\.\.", r"(?: [\w'-]+){0,5}?").replace(r"\*", r"[\w'-]*")
