"""Texts and expressions, as the rest of the program uses them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from assistant.templating.guard import Guard, Offered
from assistant.templating.limits import LONGEST_TEXT
from assistant.templating.problem import TemplateProblem
from assistant.templating.steps import STEPS, Steps

if TYPE_CHECKING:  # Jinja takes long to import; a command that shows no text never loads it
    from jinja2 import Template, nodes
    from jinja2.runtime import Context


@lru_cache(maxsize=1024)
def compile_text(source: str) -> Text:
    """The text of `source`; nothing is read before it is used."""
    return Text(source)


@lru_cache(maxsize=1024)
def compile_expression(source: str) -> Expression:
    """The expression of `source`; nothing is read before it is used."""
    return Expression(source)


class _Source(msgspec.Struct, frozen=True, dict=True):
    """What texts and expressions share: both are read at their first use, and kept."""

    source: str

    @cached_property
    def names(self) -> frozenset[str]:
        """The names it takes from outside; raises TemplateProblem when it cannot be used."""
        return frozenset(use.name for use in self._guard.uses)

    @property
    def attributes(self) -> frozenset[tuple[str, str]]:
        """Each name with a field wanted of it: `("person", "name")`."""
        return frozenset((use.name, use.field) for use in self._guard.uses if use.field)

    def check(self, offered: Offered) -> None:
        """Raises TemplateProblem when it is unreadable, unsafe or uses what is not offered."""
        for use in self._guard.uses:
            use.check(offered)

    @cached_property
    def _guard(self) -> Guard:
        if len(self.source) > LONGEST_TEXT:
            raise TemplateProblem(f"is longer than {LONGEST_TEXT:,} characters")
        return Guard(self._read())

    @cached_property
    def _template(self) -> Template:
        return self._compile(self._guard.tree)

    def _read(self) -> list[nodes.Node]:
        raise NotImplementedError

    def _compile(self, tree: list[nodes.Node]) -> Template:
        raise NotImplementedError

    def _context(self, values: Mapping[str, object]) -> Context:
        given = {name: values[name] for name in self.names if name in values}
        for name, value in given.items():
            if callable(value):
                raise TemplateProblem(f"was given a function as '{name}'")
        return self._template.new_context({**given, STEPS: Steps()}, shared=True)


class Text(_Source, frozen=True, dict=True):
    """Words with values in them: `{{ person.name }} wrote {{ days }} days ago.`"""

    def render(self, values: Mapping[str, object], longest: int = LONGEST_TEXT) -> str:
        """The words with the values put in, without the last line end.

        Args:
            values: what the names stand for; more than the text uses is fine.
            longest: how many characters may come out.

        Raises:
            TemplateProblem: the text cannot be used, lacks a value, or grows too long.
        """
        if self._is_plain:
            return _bounded([self.source.removesuffix("\n")], longest)
        from assistant.templating import sandbox

        pieces = sandbox.pieces_of(self._template, self._context(values))
        return _bounded(pieces, longest)

    @property
    def _is_plain(self) -> bool:
        return "{" not in self.source

    def _read(self) -> list[nodes.Node]:
        if self._is_plain:
            return []
        from assistant.templating import sandbox

        return sandbox.read_text(self.source)

    def _compile(self, tree: list[nodes.Node]) -> Template:
        from assistant.templating import sandbox

        return sandbox.compile_text(tree)


class Expression(_Source, frozen=True, dict=True):
    """One value, worked out from others: `waiting_on == 'customer' and days_silent > 10`."""

    def evaluate(self, values: Mapping[str, object]) -> object:
        """What the expression comes to; raises TemplateProblem when it cannot be worked out."""
        from assistant.templating import sandbox

        return sandbox.value_of(self._template, self._context(values))

    def _read(self) -> list[nodes.Node]:
        from assistant.templating import sandbox

        return sandbox.read_expression(self.source)

    def _compile(self, tree: list[nodes.Node]) -> Template:
        from assistant.templating import sandbox

        return sandbox.compile_expression(tree)


def _bounded(pieces: Iterable[str], longest: int) -> str:
    """The pieces as one text; raises TemplateProblem as soon as they grow too long."""
    room, kept = longest, []
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise TemplateProblem(f"comes to more than {longest:,} characters")
        kept.append(piece)
    return "".join(kept)
