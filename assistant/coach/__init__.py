"""The use cases: the only layer that joins files, facts, playbooks and reviews.

Each name is imported when it is first used: a command loads what it needs and no more.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.coach.desk import Desk, Desks, open_desk
    from assistant.coach.new_deal import deal_schema, new_record
    from assistant.coach.playbooks import describe_one, describe_playbooks, try_playbooks
    from assistant.coach.reviews import explain_check, review_deal, review_paths
    from assistant.coach.validation import check_deal, check_workspace, validate_paths

_HOME = {
    "desk": ("Desk", "Desks", "open_desk"),
    "new_deal": ("deal_schema", "new_record"),
    "playbooks": ("describe_one", "describe_playbooks", "try_playbooks"),
    "reviews": ("explain_check", "review_deal", "review_paths"),
    "validation": ("check_deal", "check_workspace", "validate_paths"),
}

__all__ = [
    "Desk",
    "Desks",
    "check_deal",
    "check_workspace",
    "deal_schema",
    "describe_one",
    "describe_playbooks",
    "explain_check",
    "new_record",
    "open_desk",
    "review_deal",
    "review_paths",
    "try_playbooks",
    "validate_paths",
]


def __getattr__(name: str) -> object:
    for module, names in _HOME.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
