"""Every kind that a check of a mail may name, grouped by what it looks at."""

from __future__ import annotations

from assistant.checks.kinds.base import Kind
from assistant.checks.kinds.mail import (
    again,
    asking,
    customers,
    length,
    offering,
    opening,
    promises,
    style,
)

KINDS: dict[str, Kind] = {
    kind.name: kind
    for module in (opening, asking, again, length, offering, promises, customers, style)
    for kind in module.KINDS
}
