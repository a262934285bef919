"""What PyYAML's parser says of a text, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat, starmap
from typing import Any

try:
    from yaml._yaml import CParser as _Parser
except ImportError:  # PyYAML without libyaml: the same events, slower
    from yaml import SafeLoader as _Parser  # type: ignore[assignment]

_AT_ONCE = 32


def open_parser(text: str) -> Any:
    """What gives the events or the tokens of `text`, one by one."""
    return _Parser(text)


def events_of(text: str) -> Iterator[Any]:
    """The events of `text`.

    Some are made together before the first of them is given: what makes them and what takes them up
    would drive each other out of the processor's nearest memory. One by one took a fifth longer.

    Raises:
        yaml.YAMLError, ValueError: the text is no YAML, behind the events that were given.
    """
    return chain.from_iterable(_some_together(text))


def _some_together(text: str) -> Iterator[list[Any]]:
    following = open_parser(text).get_event
    while True:
        some: list[Any] = []
        try:
            some.extend(starmap(following, repeat((), _AT_ONCE)))
        finally:
            yield some  # also those before a mistake
