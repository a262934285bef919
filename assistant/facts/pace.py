"""How old a deal is, how it moved, and how often its close date did."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from assistant.records.deal import Deal, Push
from assistant.records.names import slug

_CUSTOMER = ("customer", "customers", "the-customer", "them", "they")
_US = ("us", "we", "seller")


class Pushed(NamedTuple):
    """A move of the close date to a later day, where it stands in the record, and who caused it."""

    position: int
    push: Push
    by_customer: bool


class Pace:
    """Dates and counts about the deal's progress on one day."""

    def __init__(self, deal: Deal, as_of: dt.date) -> None:
        self._as_of = as_of
        self.opened = deal.opened or _earliest(deal)
        self.moves = tuple(sorted(move.date for move in deal.stages if move.date <= as_of))
        recorded = deal.close.pushed if deal.close else ()
        self.pushed = tuple(
            Pushed(position, push, slug(push.because) in _CUSTOMER)
            for position, push in enumerate(recorded)
            if _is_later(push, as_of)
        )
        self.pushes = sum(not one.by_customer for one in self.pushed)
        self.pushes_not_ours = sum(slug(one.push.because) not in _US for one in self.pushed)
        self.expected_close = deal.close.expected if deal.close else None

    @property
    def age_days(self) -> int | None:
        """Days since the deal was opened; None where no date is known."""
        return (self._as_of - self.opened).days if self.opened else None

    @property
    def days_in_stage(self) -> int | None:
        """Days since the last stage move; None where no move is recorded."""
        return (self._as_of - self.moves[-1]).days if self.moves else None


def _is_later(push: Push, as_of: dt.date) -> bool:
    """Whether the close moved to a later day, and had done so on `as_of`."""
    if push.date and push.date > as_of:
        return False
    return not (push.from_date and push.to and push.to <= push.from_date)


def _earliest(deal: Deal) -> dt.date | None:
    dates = [
        *(activity.date.day for activity in deal.activities),
        *(move.date for move in deal.stages),
        *(answer.date for answer in deal.discovery.values() if answer.date),
        *(promise.made_on for promise in deal.commitments if promise.made_on),
    ]
    return min(dates, default=None)
