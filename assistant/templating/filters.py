"""What a text may put a value through: `{{ amount | number }}`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from decimal import Decimal

from assistant import phrasing
from assistant.templating.limits import LONGEST_TEXT
from assistant.templating.problem import TemplateProblem
from assistant.templating.steps import Steps
from assistant.templating.values import Missing, date_of, list_of, member, number_of, shown


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
    return fallback if isinstance(value, Missing) or value in (None, "") else value


FILTERS: dict[str, Callable[..., object]] = {
    "day": lambda value: phrasing.day(date_of(value)),
    "day_year": lambda value: phrasing.day_year(date_of(value)),
    "past_day": lambda value, today: phrasing.past_day(date_of(value), date_of(today)),
    "weekday": lambda value: phrasing.weekday(date_of(value)),
    "number": lambda value: phrasing.number(number_of(value)),
    "plural": _plural,
    "often": lambda value: phrasing.often(number_of(value)),
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


def ready_filter(name: str) -> Callable[..., object]:
    """The filter as a text runs it: what is empty stays empty, and long values cost steps."""
    function, takes_none = FILTERS[name], name in _TAKES_NONE
    if name in _LIST_FILTERS:
        return lambda steps, value, *settings: function(steps.items_of(value, 1), *settings)

    def put(steps: Steps, value: object, *settings: object) -> object:
        if value is None and not takes_none:
            return None
        if isinstance(value, str):
            steps.spend(len(value) // 100)
        return function(value, *settings)

    return put
