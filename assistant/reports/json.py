"""The result itself, as JSON: what other programs rely on."""

from __future__ import annotations

from typing import Any

import msgspec

from assistant.reports.escape import json_safe


def render_json(result: Any) -> str:
    """Any result as indented JSON, keys in the order of its type, ending in a line end.

    Control characters and direction marks are written as `\\u` escapes.
    """
    return json_safe(msgspec.json.format(msgspec.json.encode(result), indent=2).decode()) + "\n"
