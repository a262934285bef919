"""Values as YAML that reads back as the same values: quotes only where they are needed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

import msgspec
import yaml

from assistant.records.base import Moment, Record

_ONE_LINE = 2**30
_PLAIN = re.compile(r"(?=[A-Za-z0-9])[A-Za-z0-9 _.,&()/+-]*(?<=[A-Za-z0-9.)])")
_RESOLVER = yaml.resolver.Resolver()
_TEXT = "tag:yaml.org,2002:str"
_BREAKS = frozenset("\n\r\x85\u2028\u2029\ufeff")


def scalar(text: str, *, inside: bool = False) -> str:
    """The text as one line of YAML.

    Args:
        inside: whether it will stand inside [ ] or { }, where commas separate.
    """
    if _PLAIN.fullmatch(text) and not (inside and "," in text):
        return text if _reads_as_text(text) else f"'{text}'"
    return _dumped(text, inside)


def _reads_as_text(plain: str) -> bool:
    """Whether plain words are not taken for a number, a date or a yes."""
    resolve: Any = _RESOLVER.resolve
    return bool(resolve(yaml.ScalarNode, plain, (True, False)) == _TEXT)


def _dumped(text: str, inside: bool) -> str:
    """The text as PyYAML writes it, which takes thirty times as long as a look at plain words."""
    text = text.encode(errors="replace").decode()
    written: str = yaml.dump(
        [text] if inside else text,
        Dumper=yaml.SafeDumper,
        allow_unicode=True,
        width=_ONE_LINE,
        default_flow_style=True,
        default_style='"' if _BREAKS & {*text} else None,
    )
    return written.strip()[1:-1] if inside else written.removesuffix("\n...\n").rstrip("\n")


def block(key: str, value: Any) -> Iterator[str]:
    """The lines of `key` and its value: parts and lists one line an entry."""
    if isinstance(value, Record):
        yield f"{key}:"
        yield from (f"  {name}: {inline(item)}" for name, item in _written(value).items())
    elif isinstance(value, dict):
        yield f"{key}:"
        yield from (f"  {scalar(name)}: {inline(item)}" for name, item in value.items())
    elif isinstance(value, tuple):
        yield f"{key}:"
        yield from (f"  - {inline(item)}" for item in value)
    else:
        yield f"{key}: {inline(value)}"


def inline(value: Any, *, inside: bool = False) -> str:
    """The value in one line; a record with nothing but its leading field in its short form."""
    match value:
        case Record() if [*_written(value)] == [value.short]:
            return inline(_written(value)[value.short], inside=inside)
        case Record():
            return inline(_written(value))
        case dict():
            items = (
                f"{scalar(str(key), inside=True)}: {inline(item, inside=True)}"
                for key, item in value.items()
            )
            written = f"{{{', '.join(items)}}}"
        case tuple() | list():
            written = f"[{', '.join(inline(item, inside=True) for item in value)}]"
        case bool():
            written = "yes" if value else "no"
        case dt.date() | Moment() | int() | Decimal():
            written = str(value)
        case _:
            written = scalar(str(value), inside=inside)
    return written


def fields_of(record: Record) -> dict[str, Any]:
    """What a record says, as plain mappings and lists, by the names that files use."""
    return {name: _plain(value) for name, value in _written(record).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return fields_of(value)
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _written(record: Record) -> dict[str, Any]:
    """The fields of a record that say something, by the names that files use."""
    values = ((field, getattr(record, field.name)) for field in _fields(type(record)))
    return {field.encode_name: value for field, value in values if value not in (field.default, {})}


@cache
def _fields(kind: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a type: msgspec works them out anew each time."""
    return msgspec.structs.fields(kind)
