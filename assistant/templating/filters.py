"""What a text may put a value through: `{{ amount | number }}`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING

from assistant import phrasing
from assistant.templating.limits import LONGEST_TEXT
from assistant.templating.problem import TemplateProblem
from assistant.templating.steps import items_of, spend
from assistant.templating.values import date_of, list_of, member, number_of, shown

if TYPE_CHECKING:
    from jinja2.runtime import Context


@contextmanager
def _fitting() -> Iterator[None]:
    """Turns what phrasing says about an unfit setting into a TemplateProblem."""
    try:
        yield
    except ValueError as error:
        raise TemplateProblem(str(error)) from error


def _round(value: object, decimals: int = 0) -> int | Decimal:
    number = number_of(value)
    with _fitting():
        return phrasing.rounded(number, decimals)


def _shorten(value: object, longest: int) -> str:
    text = shown(value)
    with _fitting():
        return phrasing.shorten(text, longest)


def _plural(value: object, one: str, many: str = "") -> str:
    return phrasing.plural(number_of(value), one, many)


def _names(people: Collection[object]) -> str:
    return phrasing.names(shown(p if isinstance(p, str) else member(p, "name")) for p in people)


def _join(items: Collection[object], separator: str = ", ") -> str:
    words, between = [shown(item) for item in items], shown(separator)
    if sum(map(len, words)) + len(between) * len(words) > LONGEST_TEXT:
        raise TemplateProblem(f"joins to more than {LONGEST_TEXT:,} characters")
    return between.join(words)


def _count(value: object) -> int:
    return 0 if value is None else len(list_of(value))


def _default(value: object, fallback: object = "") -> object:
    from jinja2 import Undefined

    return fallback if isinstance(value, Undefined) or value in (None, "") else value


FILTERS: dict[str, Callable[..., object]] = {
    "day": lambda value: phrasing.day(date_of(value)),
    "day_year": lambda value: phrasing.day_year(date_of(value)),
    "weekday": lambda value: phrasing.weekday(date_of(value)),
    "number": lambda value: phrasing.number(number_of(value)),
    "plural": _plural,
    "round": _round,
    "names": _names,
    "join": _join,
    "count": _count,
    "length": _count,
    "first": lambda value: next(iter(list_of(value)), None),
    "last": lambda value: next(reversed(list_of(value)), None),
    "default": _default,
    "quoted": lambda value: phrasing.quoted(shown(value)),
    "shorten": _shorten,
    "lower": lambda value: shown(value).lower(),
    "upper": lambda value: shown(value).upper(),
    "lower_first": lambda value: phrasing.lower_first(shown(value)),
    "upper_first": lambda value: phrasing.upper_first(shown(value)),
}
"""Each filter by its name; what follows the value are the settings that a text gives it."""

_LIST_FILTERS = frozenset({"names", "join"})
_TAKES_NONE = frozenset({"default", "count", "length"})


def settings_of(name: str) -> tuple[int, int]:
    """The fewest and the most settings that a filter takes."""
    function = FILTERS[name]
    most = function.__code__.co_argcount - 1
    return most - len(function.__defaults__ or ()), most


def for_jinja(name: str) -> Callable[..., object]:
    """The filter as Jinja calls it: what is empty stays empty, and long values cost steps."""
    function = FILTERS[name]

    def apply(context: Context, value: object, *settings: object) -> object:
        if name in _LIST_FILTERS:
            return function(items_of(context, value, 1), *settings)
        if value is None and name not in _TAKES_NONE:
            return None
        if isinstance(value, str):
            spend(context, len(value) // 100)
        return function(value, *settings)

    return apply
