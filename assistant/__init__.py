"""A deal-coaching assistant for sales people, on plain files.

    from assistant import load_deal, review_deal

What is named here is public and stays; everything else may move. Each name is imported when it
is first used, so that `import assistant` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.coach.reviews import review_deal
    from assistant.errors import BadInput
    from assistant.records.load import load_deal
    from assistant.results.review import Review

__version__ = "0.1.0"

__all__ = ["BadInput", "Review", "__version__", "load_deal", "review_deal"]

_HOME = {
    "BadInput": "assistant.errors",
    "Review": "assistant.results.review",
    "load_deal": "assistant.records.load",
    "review_deal": "assistant.coach.reviews",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
