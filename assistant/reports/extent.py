"""How much of a review a report shows."""

from __future__ import annotations

from typing import NamedTuple


class Extent(NamedTuple):
    """`everything` leaves nothing out; in a `part` only some findings were asked for."""

    everything: bool = False
    part: bool = False
