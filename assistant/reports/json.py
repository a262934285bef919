"""The result itself, as JSON: what other programs rely on."""

from __future__ import annotations

from typing import Any

import msgspec


def render_json(result: Any) -> str:
    """Any result as indented JSON, keys in the order of its type, ending in a line end."""
    return msgspec.json.format(msgspec.json.encode(result), indent=2).decode() + "\n"
