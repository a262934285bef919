"""The parameters that a playbook gives a kind: typed, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import msgspec

from assistant.checks.kinds.base import Kind
from assistant.errors import Problem
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.short_forms import expand_short_forms
from assistant.records.source import Source

LARGEST_NUMBER = 3650
"""The largest number that a playbook may hold: ten years of days."""


def read_params(
    kind: Kind, given: Mapping[str, Any], source: Source, key: KeyPath
) -> Record | Problem:
    """The parameters of a kind, typed."""
    try:
        params = _typed(given, kind.params)
    except (msgspec.ValidationError, ValueError, OverflowError) as error:
        from assistant.records.explain import explain_mismatches  # noqa: PLC0415 -- most fit

        value = expand_short_forms(given, kind.params)
        for mismatch in explain_mismatches(value, kind.params):
            find = source.key_place if mismatch.on_key else source.place
            return Problem.at(find((*key, *mismatch.key)), mismatch.message, mismatch.hint)
        return Problem.at(source.place(key), f"{kind.name}: {error}.")
    for wrong, number in _absurd(params):
        message = f"'{wrong[-1]}' cannot be {number}."
        hint = f"Write a number from 0 to {LARGEST_NUMBER:,}."
        where = (*key, *wrong) if source.exists((*key, *wrong)) else (*key, wrong[0])
        return Problem.at(source.place(where), message, hint)
    return params


def _typed(given: Mapping[str, Any], params: type[Record]) -> Record:
    # Playbooks are mostly written out: to find out what may be short takes longer than to read it.
    with suppress(msgspec.ValidationError):
        return msgspec.convert(given, params, strict=False)
    return msgspec.convert(expand_short_forms(given, params), params, strict=False)


def _absurd(params: Record) -> Iterator[tuple[KeyPath, int]]:
    """Numbers that no count of days, people or moves can be, with the keys that lead to them."""
    for name, key in zip(params.__struct_fields__, params.__struct_encode_fields__, strict=True):
        value = getattr(params, name)
        if isinstance(value, Record):
            yield from (((key, *path), number) for path, number in _absurd(value))
        elif type(value) is int and not 0 <= value <= LARGEST_NUMBER:
            yield (key,), value
