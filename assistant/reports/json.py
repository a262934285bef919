"""The result itself, as JSON: what other programs rely on."""

from __future__ import annotations

from typing import Any

import msgspec

from assistant.reports.escape import json_safe
from assistant.results.packed import Packed


def render_json(result: Any) -> str:
    """Any result as indented JSON, keys in the order of its type, ending in a line end.

    Control characters and direction marks are written as `\\u` escapes.
    """
    packed = msgspec.json.encode(result, enc_hook=_unpacked)
    return json_safe(msgspec.json.format(packed, indent=2).decode()) + "\n"


def _unpacked(value: object) -> object:
    """The items of a sequence that keeps them packed."""
    if isinstance(value, Packed):
        return list(value)
    raise NotImplementedError(f"{type(value)} is no part of a result")
