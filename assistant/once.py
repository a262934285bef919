"""Properties that are worked out when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801 -- it stands where `property` does
    """A property whose value is kept where it was worked out.

    It does what `functools.cached_property` does, without the lock that this takes in Python
    3.11: a review asks for some fifty, and each was as dear as three calls of a function.
    """

    def __init__(self, work: Callable[[Any], T]) -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, _: type) -> once[T]: ...

    @overload
    def __get__(self, instance: object, _: type) -> T: ...

    def __get__(self, instance: object | None, _: type) -> once[T] | T:
        if instance is None:
            return self
        # From now on the instance has its own attribute of that name, which is found first.
        value = instance.__dict__[self._name] = self._work(instance)
        return value
