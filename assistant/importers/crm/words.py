"""The words in which exports say how a deal ended, what type it is, and that a cell is empty."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.importers.crm.fields import compact
from assistant.importers.crm.mapping import Ending
from assistant.records.deal import DealType, Origin

_NOTHING = {"-", "–", "—", "n/a", "#n/a", "null", "none", "nan"}
_YES = {"yes", "true", "1", "y", "x"}

ENDINGS: dict[str, Ending] = {
    **dict.fromkeys(("won", "closedwon", "win", "closewon", "dealwon"), "won"),
    **dict.fromkeys(
        ("lost", "closedlost", "loss", "closelost", "deallost", "closedlosttocompetition"), "lost"
    ),
    **dict.fromkeys(("nodecision", "closednodecision", "closedlostnodecision"), "no_decision"),
    **dict.fromkeys(("open", "inprogress", "active", "ongoing", "pending"), "open"),
}
"""How a stage or status says that it is over, or not; compact words."""

TYPES: dict[str, DealType] = {
    **dict.fromkeys(("new", "newbusiness", "newcustomer", "newlogo", "newdeal"), "new"),
    **dict.fromkeys(("renewal", "renew", "renewals"), "renewal"),
    **dict.fromkeys(
        ("expansion", "upsell", "crosssell", "addon", "existingcustomerupgrade", "upgrade"),
        "expansion",
    ),
}
"""What CRMs call the types of deals. "Existing business" may be a renewal or an expansion."""

ORIGINS: dict[str, Origin] = {
    "outbound": "outbound",
    "inbound": "inbound",
    "partner": "partner",
    "tender": "tender",
}


def clean(cell: str) -> str:
    """The words of a cell in one line; "" where it only stands for nothing."""
    if not cell.isprintable():
        cell = "".join(char for char in cell if char.isprintable() or char.isspace())
    words = " ".join(cell.split())
    return "" if words.casefold() in _NOTHING else words


def is_yes(cell: str) -> bool:
    """Whether a cell says yes."""
    return clean(cell).casefold() in _YES


class Endings:
    """How a deal stands, from its stage, its status, and whether it is won and closed.

    Args:
        own: the team's own words.
    """

    def __init__(self, own: Mapping[str, Ending]) -> None:
        self._words = {**ENDINGS, **{compact(word): ending for word, ending in own.items()}}

    def of(self, stage: str, status: str, is_won: str, is_closed: str) -> Ending:
        """How the deal stands; open where nothing says that it is over."""
        for words in (status, stage):
            ending = self.word(words)
            if ending and ending != "open":
                return ending
        if is_yes(is_won):
            return "won"
        return "lost" if is_yes(is_closed) else "open"

    def word(self, words: str) -> Ending | None:
        """What a stage or a status alone says; None where it says nothing about the end."""
        return self._words.get(compact(words))
