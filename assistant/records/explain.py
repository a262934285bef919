"""Every way in which a value differs from the type it should have, in plain words.

The converter stops at its first error and cannot suggest anything. This walk runs only after it
has refused a file, and finds all there is to mend.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect

from assistant.errors import did_you_mean
from assistant.location import KeyPath
from assistant.records.base import Moment

DATE_HINT = "Write year-month-day, such as 2026-11-06."


class Mismatch(NamedTuple):
    """One difference; `on_key` when the key itself is wrong, not its value."""

    key: KeyPath
    message: str
    hint: str = ""
    on_key: bool = False


def explain_mismatches(value: Any, kind: Any) -> Iterator[Mismatch]:
    """Every place where `value`, its short forms written out, does not fit the type `kind`."""
    yield from _explain(value, inspect.type_info(kind), ())


def _explain(value: Any, kind: inspect.Type, key: KeyPath) -> Iterator[Mismatch]:
    match kind:
        case inspect.UnionType():
            inner = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
            yield from _explain(value, inner[0], key)
        case inspect.StructType():
            yield from _explain_record(value, kind, key)
        case inspect.VarTupleType():
            for position, item in enumerate(value):
                yield from _explain(item, kind.item_type, (*key, position))
        case inspect.DictType():
            yield from _explain_mapping(value, kind, key)
        case inspect.AnyType():
            return
        case _:
            yield from _explain_scalar(value, kind, key)


def _explain_record(value: Any, kind: inspect.StructType, key: KeyPath) -> Iterator[Mismatch]:
    if not isinstance(value, dict):
        yield Mismatch(key, f"{_last(key)} needs keys and values.", _example_keys(kind))
        return
    fields = {field.encode_name: field for field in kind.fields}
    found_any = False
    for name, item in value.items():
        if name in fields:
            mismatches = _explain(item, fields[name].type, (*key, name))
        else:
            hint = did_you_mean(name, fields)
            mismatches = iter([Mismatch((*key, name), f"unknown key '{name}'.", hint, True)])
        for mismatch in mismatches:
            found_any = True
            yield mismatch
    for name, field in fields.items():
        if field.required and name not in value:
            found_any = True
            yield Mismatch(key, f"{_last(key)} has no '{name}'.", f"Add '{name}: ...'.")
    if not found_any:
        yield from _explain_whole(value, kind, key)


def _explain_whole(value: Any, kind: inspect.StructType, key: KeyPath) -> Iterator[Mismatch]:
    """What a record says of itself once each of its keys is right."""
    try:
        _convert(value, kind.cls)
    except msgspec.ValidationError as error:
        yield Mismatch(key, f"{_last(key)}: {str(error).split(' - at ')[0]}.")


def _explain_mapping(value: Any, kind: inspect.DictType, key: KeyPath) -> Iterator[Mismatch]:
    if not isinstance(value, dict):
        yield Mismatch(key, f"{_last(key)} needs keys and values.", "Write 'key: value' lines.")
        return
    for name, item in value.items():
        yield from _explain(item, kind.value_type, (*key, name))


def _explain_scalar(value: Any, kind: inspect.Type, key: KeyPath) -> Iterator[Mismatch]:
    if isinstance(value, (dict, list)):
        found = "is a list" if isinstance(value, list) else "are keys and values"
        yield Mismatch(key, f"{_last(key)} needs one value, but here {found}.")
        return
    match kind:
        case inspect.LiteralType() if value not in kind.values:
            choices = [str(choice) for choice in kind.values]
            yield Mismatch(key, f"{_last(key)} cannot be '{value}'.", did_you_mean(value, choices))
        case inspect.BoolType() if not _reads(bool, value):
            yield Mismatch(key, f"{_last(key)} is 'yes' or 'no', not '{value}'.")
        case inspect.DateType() if not _reads(date, value):
            yield Mismatch(key, f"'{value}' is no date.", DATE_HINT)
        case inspect.CustomType() if not _reads(Moment, value):
            yield Mismatch(key, f"'{value}' is no date.", f"{DATE_HINT} A time is added as T10:00.")
        case inspect.IntType() if not _reads(int, value):
            yield Mismatch(key, f"{_last(key)} needs a whole number, not '{value}'.")
        case inspect.DecimalType() if not _reads(Decimal, value):
            yield Mismatch(
                key, f"{_last(key)} needs a plain number, not '{value}'.", "Write 120000 or 99.50."
            )


def _reads(kind: type, value: object) -> bool:
    """Whether the converter itself would take `value`: two opinions would hide mistakes."""
    try:
        _convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _convert(value: object, kind: type) -> object:
    return msgspec.convert(value, kind, strict=False, dec_hook=lambda _, text: Moment.parse(text))


def _last(key: KeyPath) -> str:
    """What the value is called: its own key, and its list's for an item."""
    if not key:
        return "the file"
    if isinstance(key[-1], int):
        return f"{key[-2]}/{key[-1]}"
    return f"'{key[-1]}'"


def _example_keys(kind: inspect.StructType) -> str:
    names = ", ".join(field.encode_name for field in kind.fields[:5])
    return f"Write them as 'key: value'; it knows {names} ..."
