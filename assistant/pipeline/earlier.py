"""What audits said of deals by an earlier day: looked up one by one, for there may be many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from assistant.pipeline.history import History, Seen


class Known(NamedTuple):
    """The history of a workspace, and which of its deals are asked about; None for all."""

    history: History
    only: frozenset[str] | None = None


class Earlier(Mapping[str, Seen]):
    """The state of deals on one day, as the last audit until then saw them, by their ids.

    Args:
        known: what is kept of them; of two deals with one id the last counts.
        day: that day.
    """

    def __init__(self, known: Iterable[Known], day: dt.date) -> None:
        self._known = tuple(known)
        self._day = day

    def __getitem__(self, deal: str) -> Seen:
        """The state of one deal; raises KeyError where no audit had seen it."""
        for history, only in reversed(self._known):
            seen = history.seen(deal, self._day) if only is None or deal in only else None
            if seen:
                return seen
        raise KeyError(deal)

    def __iter__(self) -> Iterator[str]:
        """The ids of all deals that an audit had seen."""
        for number, (history, only) in enumerate(self._known):
            before = Earlier(self._known[:number], self._day)
            for deal in history.deals_on(self._day):
                if (only is None or deal in only) and deal not in before:
                    yield deal

    def __len__(self) -> int:
        """How many they are."""
        return sum(1 for _ in self)
