"""How old a deal is, how it moved, and how often its close date did."""

from __future__ import annotations

import datetime as dt

from assistant.records.deal import Deal


class Pace:
    """Dates and counts about the deal's progress on one day."""

    def __init__(self, deal: Deal, as_of: dt.date) -> None:
        self._as_of = as_of
        self.opened = deal.opened or _earliest(deal)
        self.moves = tuple(sorted(move.date for move in deal.stages if move.date <= as_of))
        pushed = deal.close.pushed if deal.close else ()
        self.pushes = sum(1 for push in pushed if push.because != "customer")
        self.expected_close = deal.close.expected if deal.close else None

    @property
    def age_days(self) -> int | None:
        """Days since the deal was opened; None where no date is known."""
        return (self._as_of - self.opened).days if self.opened else None

    @property
    def days_in_stage(self) -> int | None:
        """Days since the last stage move; None where no move is recorded."""
        return (self._as_of - self.moves[-1]).days if self.moves else None


def _earliest(deal: Deal) -> dt.date | None:
    dates = [
        *(activity.date.day for activity in deal.activities),
        *(move.date for move in deal.stages),
        *(answer.date for answer in deal.discovery.values() if answer.date),
        *(promise.made_on for promise in deal.commitments if promise.made_on),
    ]
    return min(dates, default=None)
