"""Short forms: what people may write instead of a full mapping or list.

- a text where a part is meant fills that part's one leading field: `goal: Open a second plant`
- one thing where a list is meant is a list of one: `with: Paul`
- `yes` and `no` are true and false

The types say which field leads (`Record.short`); this module only reads them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from msgspec import inspect

from assistant.records.base import Record

Expand = Callable[[Any], Any]

_BOOLEANS = {"yes": True, "no": False, "true": True, "false": False}


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
    return _for_type(inspect.type_info(kind))


def _for_type(kind: inspect.Type) -> Expand | None:
    match kind:
        case inspect.UnionType():
            return next(filter(None, map(_for_type, kind.types)), None)
        case inspect.BoolType():
            return _expand_boolean
        case inspect.StructType():
            return _for_record(kind)
        case inspect.VarTupleType():
            return _for_list(_for_type(kind.item_type))
        case inspect.DictType():
            return _for_mapping(_for_type(kind.value_type))
    return None


def _expand_boolean(value: Any) -> Any:
    return _BOOLEANS.get(value.lower(), value) if isinstance(value, str) else value


def _for_list(expand_item: Expand | None) -> Expand:
    def expand(value: Any) -> Any:
        items = value if isinstance(value, list) else [value]
        return [expand_item(item) for item in items] if expand_item else items

    return expand


def _for_mapping(expand_value: Expand | None) -> Expand | None:
    if expand_value is None:
        return None

    def expand(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        return {key: expand_value(item) for key, item in value.items()}

    return expand


def _for_record(kind: inspect.StructType) -> Expand | None:
    record = kind.cls
    if not issubclass(record, Record):
        return None
    fields = [(field.encode_name, _for_type(field.type)) for field in kind.fields]
    inner = [(name, expand) for name, expand in fields if expand]
    if not inner and not record.short:
        return None

    def expand_record(value: Any) -> Any:
        if isinstance(value, str) and record.short:
            value = record.expand(value)
        if not isinstance(value, dict):
            return value
        expanded = {
            name: new
            for name, expand in inner
            if (old := value.get(name)) is not None and (new := expand(old)) is not old
        }
        return {**value, **expanded} if expanded else value

    return expand_record
