"""Every kind that a check may name, grouped by the facts that it looks at."""

from __future__ import annotations

from assistant.checks.kinds import (
    answers,
    closing,
    condition,
    contacts,
    discovery,
    heard,
    listening,
    next_steps,
    pace,
    paperwork,
    pitching,
    promises,
    roles,
    silence,
)
from assistant.checks.kinds.base import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for module in (
        discovery,
        pitching,
        promises,
        answers,
        heard,
        silence,
        next_steps,
        contacts,
        roles,
        pace,
        closing,
        paperwork,
        listening,
        condition,
    )
    for kind in module.KINDS
}
