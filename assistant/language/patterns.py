"""Regular expressions that cost nothing until a text is read."""

from __future__ import annotations

import re
from typing import Any, cast


class _Unread:
    """Stands for a pattern, and becomes it when one of its methods is first asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        method = getattr(re.compile(*self._source), name)
        setattr(self, name, method)
        return method


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, but compiled when it is first used: many commands read no mail."""
    return cast("re.Pattern[str]", _Unread(expression, flags))
