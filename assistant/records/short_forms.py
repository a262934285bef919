"""Short forms: what people may write instead of a full mapping or list.

- a text where a part is meant fills that part's one leading field: `goal: Open a second plant`
- one thing where a list is meant is a list of one: `with: Paul`
- `yes` and `no` are true and false, which the converter knows by these names alone

Most of a file has no short forms: what is written out already is given back, not copied.

The types say which field leads (`Record.short`); this module only reads them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import is_not
from types import UnionType
from typing import Any, Union, get_args, get_origin

from msgspec.structs import fields

from assistant.records.base import Record

Expand = Callable[[Any], Any]

_BOOLEANS = {"yes": True, "no": False}


def expand_short_forms(value: Any, kind: Any) -> Any:
    """`value` with every short form written out, ready to be converted to `kind`.

    Args:
        value: what a file holds: mappings, lists and texts. It is not changed.
        kind: the type that the value should have.
    """
    expand = _expander(kind)
    return expand(value) if expand else value


@cache
def _expander(kind: Any) -> Expand | None:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return next(filter(None, map(_expander, inner)), None)
    if origin is tuple and inner[-1] is Ellipsis:
        return _for_list(_expander(inner[0]))
    if origin in (dict, Mapping):
        return _for_mapping(_expander(inner[1]))
    if kind is bool:
        return _expand_boolean
    return _for_record(kind) if isinstance(kind, type) and issubclass(kind, Record) else None


def _expand_boolean(value: Any) -> Any:
    return _BOOLEANS.get(value.lower(), value) if isinstance(value, str) else value


def _for_list(expand_item: Expand | None) -> Expand:
    def expand(value: Any) -> Any:
        if not isinstance(value, list):
            return [expand_item(value) if expand_item else value]
        if expand_item is None:
            return value
        items = [*map(expand_item, value)]
        return items if any(map(is_not, items, value)) else value

    return expand


def _for_mapping(expand_value: Expand | None) -> Expand | None:
    if expand_value is None:
        return None

    def expand(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        items = {key: expand_value(item) for key, item in value.items()}
        return items if any(map(is_not, items.values(), value.values())) else value

    return expand


def _for_record(record: type[Record]) -> Expand | None:
    expanders = [(field.encode_name, _expander(field.type)) for field in fields(record)]
    inner = [(name, expand) for name, expand in expanders if expand]
    if not inner and not record.short:
        return None

    def expand_record(value: Any) -> Any:
        if isinstance(value, str) and record.short:
            value = record.expand(value)
        if not isinstance(value, dict):
            return value
        expanded = value
        for name, expand in inner:
            old = value.get(name)
            if old is not None and (new := expand(old)) is not old:
                expanded = {**value} if expanded is value else expanded
                expanded[name] = new
        return expanded

    return expand_record
