"""Every kind that a check may name, grouped by the facts that it looks at."""

from __future__ import annotations

from assistant.checks.kinds import condition, discovery, pace, people, pitching, promises, silence
from assistant.checks.kinds.base import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for module in (discovery, pitching, promises, silence, people, pace, condition)
    for kind in module.KINDS
}
