"""What the guard let through, as plain data: Jinja makes it, `parts` run it, and it can be kept.

Each term is a list: its kind, its line, and what it is made of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NoReturn

import msgspec

from assistant.errors import did_you_mean
from assistant.templating.problem import TemplateProblem

Term = list[Any]
"""`["filter", 1, "day", [["name", 1, "due"]]]` is `{{ due | day }}`."""

Offered = Mapping[str, Collection[str] | None]
"""The names a text may use, each with the fields it has; None: its fields are not checked."""


class Use(msgspec.Struct, frozen=True, array_like=True):
    """A name that a text takes from outside, and the field it wants of it."""

    name: str
    field: str
    line: int

    def check(self, offered: Offered) -> None:
        """Raises TemplateProblem unless the name and its field are offered."""
        if self.name not in offered:
            self._refuse(self.name, f"'{self.name}' but is offered", offered)
        fields = offered[self.name]
        if self.field and fields is not None and self.field not in fields:
            self._refuse(self.field, f"'{self.name}.{self.field}' but {self.name} has", fields)

    def _refuse(self, word: str, wanted: str, known: Iterable[str]) -> NoReturn:
        message = f"uses {wanted} {', '.join(known) or 'nothing'}"
        hint = did_you_mean(word, known)
        # With no near word the hint would only list again what the message lists.
        raise TemplateProblem(message, self.line, hint if hint.startswith("Did") else "")


class Reading(msgspec.Struct, frozen=True, array_like=True):
    """A text that was read and may run: what it takes from outside, and its terms."""

    uses: tuple[Use, ...] = ()
    terms: tuple[Term, ...] = ()
