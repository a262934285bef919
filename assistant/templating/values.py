"""Given values: reading their fields, taking them for what they are, showing them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from operator import add, eq, ge, gt, le, lt, ne, neg, pos, sub, truediv
from typing import Any, NoReturn

import msgspec

from assistant import phrasing
from assistant.templating.limits import LARGEST_NUMBER
from assistant.templating.problem import TemplateProblem

MISSING = object()
OPERATORS: dict[str, Callable[[Any, Any], object]] = {"+": add, "-": sub, "/": truediv}
COMPARISONS: dict[str, Callable[[Any, Any], object]] = {
    "eq": eq,
    "ne": ne,
    "gt": gt,
    "gteq": ge,
    "lt": lt,
    "lteq": le,
    "in": lambda item, items: item in items,
    "notin": lambda item, items: item not in items,
}
OF_ONE: dict[str, Callable[[Any], object]] = {
    "-": neg,
    "+": pos,
    "defined": lambda value: not isinstance(value, Missing),
    "undefined": lambda value: isinstance(value, Missing),
    "none": lambda value: value is None,
}
_SHOW_ONE = "Name one of its fields, or put a list through names or join."


class Missing:
    """Something that was not given: any use of it tells so, except asking whether it is there."""

    def __init__(self, why: str) -> None:
        self.why = why

    def __getattr__(self, name: str) -> NoReturn:
        self._refuse()

    def _refuse(self, *_: object) -> NoReturn:
        raise TemplateProblem(self.why)

    __bool__ = __str__ = __len__ = __iter__ = __contains__ = __hash__ = _refuse
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __add__ = __radd__ = __neg__ = __pos__ = _refuse


def member(value: object, key: str | int) -> object:
    """A field of plain data, or MISSING; raises TemplateProblem for a method."""
    found = MISSING
    if isinstance(key, int):
        if isinstance(value, (list, tuple)) and key < len(value):
            found = value[key]
    elif isinstance(value, (msgspec.Struct, date)):  # nearly all that texts are given
        if not key.startswith("_"):
            found = getattr(value, key, MISSING)
    elif isinstance(value, Mapping):
        found = value.get(key, MISSING)
    if callable(found):
        raise TemplateProblem(f"asks for '{key}', which is not a value but something to call")
    return found


def lacks(value: object, key: str | int) -> str:
    """What a text is told that asked for a field that `value` has not."""
    if value is None:
        return f"asks for '{key}' of something that is empty"
    return f"asks for '{key}' of something that does not have it"


def calculate(sign: str, left: object, right: object) -> object:
    """What one of `OPERATORS` makes of two numbers; raises TemplateProblem for anything else."""
    numbers = number_of(left), number_of(right)
    if any(isinstance(number, Decimal) for number in numbers):
        numbers = Decimal(str(numbers[0])), Decimal(str(numbers[1]))
    return OPERATORS[sign](*numbers)


def shown(value: object) -> str:
    """How a value reads in a text; raises TemplateProblem for what has no words."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case int() | float() | Decimal():
            return phrasing.digits(number_of(value))
    if day := _date(value):
        return day.isoformat()
    if type(value).__str__ is object.__str__:  # lists, mappings, records: made for programs
        raise TemplateProblem("shows something that is more than one value", hint=_SHOW_ONE)
    return str(value)


def number_of(value: object) -> phrasing.Number:
    """The value when it is a number of ordinary size; raises TemplateProblem otherwise."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        _unfit(value, "a number")
    if not -LARGEST_NUMBER < value < LARGEST_NUMBER:
        raise TemplateProblem("has a number that is too large")
    return value


def date_of(value: object) -> date:
    """The date of what is one or has one; raises TemplateProblem otherwise."""
    return _date(value) or _unfit(value, "a date")


def list_of(value: object) -> Sequence[object]:
    """The value when it is a list; raises TemplateProblem otherwise."""
    if not isinstance(value, (list, tuple)):
        _unfit(value, "a list")
    return value


def _date(value: object) -> date | None:
    """The date of what is one or has one, such as a moment of a record; None otherwise."""
    if isinstance(value, datetime):
        return value.date()
    day = value if isinstance(value, date) else getattr(value, "day", None)
    return day if isinstance(day, date) else None


def _unfit(value: object, wanted: str) -> NoReturn:
    raise TemplateProblem(f"needs {wanted} where it has '{phrasing.shorten(shown(value), 40)}'")
