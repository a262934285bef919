"""What the customer's company says in public, and which of our questions it may answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from assistant.records.brief import BriefItem, TriggerType

FRESH_DAYS: Mapping[TriggerType, int] = {
    "funding": 180,
    "acquisition": 180,
    "new_executive": 90,
    "expansion": 180,
    "product_launch": 90,
    "layoffs": 180,
    "partnership": 180,
    "regulatory": 365,
    "award": 90,
    "contract": 180,
    "initiative": 365,
}
"""For how many days an event of each type is news; a workspace may say otherwise."""


def age(item: BriefItem, as_of: dt.date) -> int | None:
    """How many days ago an item was published; None where nobody can tell."""
    return (as_of - item.date).days if item.date else None
