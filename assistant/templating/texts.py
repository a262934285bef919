"""Texts and expressions, as the rest of the program uses them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from assistant.once import once
from assistant.templating.kept import kept_expression, kept_text
from assistant.templating.limits import LONGEST_TEXT
from assistant.templating.parts import all_of, part_of
from assistant.templating.problem import TemplateProblem
from assistant.templating.running import Part, Run
from assistant.templating.terms import Offered, Reading


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

    @once
    def names(self) -> frozenset[str]:
        """The names it takes from outside; raises TemplateProblem when it cannot be used."""
        return frozenset(use.name for use in self._reading.uses)

    @once
    def attributes(self) -> frozenset[tuple[str, str]]:
        """Each name with a field wanted of it: `("person", "name")`."""
        return frozenset((use.name, use.field) for use in self._reading.uses if use.field)

    def check(self, offered: Offered) -> None:
        """Raises TemplateProblem when it is unreadable, unsafe or uses what is not offered."""
        for use in self._reading.uses:
            use.check(offered)

    @once
    def _reading(self) -> Reading:
        if len(self.source) > LONGEST_TEXT:
            raise TemplateProblem(f"is longer than {LONGEST_TEXT:,} characters")
        return self._read()

    def _read(self) -> Reading:
        raise NotImplementedError


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
        run = Run()
        run.longest = run.room = longest
        if self._is_plain:
            return run.written(self.source.removesuffix("\n"))
        words: str = run.result_of(self._ready, values)
        return words

    def line(self, values: Mapping[str, object]) -> str:
        """The words with the values put in, in one line; raises as `render` does."""
        return self._plain_line if self._is_plain else _in_one_line(self.render(values))

    @once
    def _is_plain(self) -> bool:
        return "{" not in self.source

    @once
    def _plain_line(self) -> str:
        return _in_one_line(self.render({}))

    @once
    def _ready(self) -> Part:
        return all_of(self._reading.terms)

    def _read(self) -> Reading:
        if self._is_plain:
            return Reading()
        if kept := kept_text(self.source):
            return kept
        from assistant.templating.reading import read_text

        return read_text(self.source)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


class Expression(_Source, frozen=True, dict=True):
    """One value, worked out from others: `waiting_on == 'customer' and days_silent > 10`."""

    def evaluate(self, values: Mapping[str, object]) -> object:
        """What the expression comes to; raises TemplateProblem when it cannot be worked out."""
        result: object = Run().result_of(self._ready, values)
        bool(result)  # a missing value says here that it is missing
        return result

    @once
    def _ready(self) -> Part:
        return part_of(self._reading.terms[0])

    def _read(self) -> Reading:
        if kept := kept_expression(self.source):
            return kept
        from assistant.templating.reading import read_expression

        return read_expression(self.source)
