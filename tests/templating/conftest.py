"""The values that texts are given in these tests, and how they are used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal

import msgspec
import pytest

from assistant.templating import TemplateProblem, compile_text


class Person(msgspec.Struct, frozen=True):
    name: str
    title: str | None = None

    @property
    def first_name(self) -> str:
        return self.name.split()[0]

    def dismiss(self) -> str:
        return "dismissed"


class Moment:
    """A value that has a day, as dates in records do."""

    def __init__(self, day: date) -> None:
        self.day = day


VALUES: Mapping[str, object] = {
    "person": Person("Dana Ruiz"),
    "people": [Person("Ines"), Person("Paul"), Person("Tom")],
    "activity": {"kind": "call", "date": date(2026, 2, 20), "items": 3},
    "champion": None,
    "days": 39,
    "amount": Decimal("120000"),
    "late": True,
    "date": date(2026, 11, 24),
    "quote": "  We sign in\n October. ",
    "when": datetime(2026, 11, 24, 10, 30),
    "moment": Moment(date(2026, 9, 5)),
    "words": ["a", "b", "c"],
    "x": "x",
    "many": list(range(1_000)),
    "kind": Person,
    "function": len,
    "holds": {"function": len},
}


@pytest.fixture(scope="session")
def values() -> Mapping[str, object]:
    """One value of every kind that a text may meet, and some that it must not."""
    return VALUES


@pytest.fixture(scope="session")
def render() -> Callable[..., str]:
    """What a text comes to with `values`, and more given by name."""
    return _render


@pytest.fixture(scope="session")
def problem_of() -> Callable[..., TemplateProblem]:
    """The problem that a text has with `values`, and more given by name."""
    return _problem_of


def _render(source: str, **more: object) -> str:
    return compile_text(source).render({**VALUES, **more})


def _problem_of(source: str, **more: object) -> TemplateProblem:
    with pytest.raises(TemplateProblem) as caught:
        _render(source, **more)
    return caught.value
