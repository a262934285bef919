"""YAML files that are no deals: said in a sentence, which tells more than ten unknown keys."""

from __future__ import annotations

from typing import Any

from assistant.records.deal import Deal

_OTHERS = (
    ({"playbook", "checks"}, "a playbook", "'deal playbook lint' finds mistakes in it."),
    ({"pages", "items"}, "a brief", "A deal names it under 'brief'."),
    ({"company", "domains"}, "a workspace", "Name a deal, or the folder of your deals."),
)
"""The keys that tell such a file, what it is, and what to do with it."""
_NEW = "A deal begins with 'name: ...'; 'deal new' writes one."
_FEW = 2
"""So many keys may be misspelt at once."""


def no_deal(value: Any) -> tuple[str, str] | None:
    """Why a file holds no deal, and what to do; None where it may be one with mistakes."""
    if not isinstance(value, dict) or "name" in value:
        return None
    for keys, what, hint in _OTHERS:
        if keys <= value.keys():
            return f"this is {what}, not a deal.", hint
    known = {*Deal.__struct_encode_fields__}
    if len(value) >= _FEW and known.isdisjoint(value):
        return "this is no deal: it has none of a deal's keys.", _NEW
    return None
