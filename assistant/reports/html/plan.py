"""What stands where in the picture of a deal's time: everything measured, nothing drawn."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from assistant.phrasing import day_year, short_day, shorten
from assistant.reports import words
from assistant.reports.html import bars, callouts
from assistant.reports.html.bars import Bar
from assistant.reports.html.callouts import Callout, Placed
from assistant.reports.html.lanes import MARGIN, ROW, Lane, Spot, by_day, lane, spread
from assistant.reports.html.marks import title
from assistant.reports.html.scale import Scale, scale_of
from assistant.results.review import Event, Review

WIDTH = 1000
LEFT, RIGHT = 104, 984
_PAD = 8
AXIS = 36
_APART = ("answer", "promise", "close", "silence", "stage")
_OURS = ("us", "")
_LONGEST = 60


class Band(msgspec.Struct, frozen=True):
    """A strip of the picture."""

    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


class Plan(msgspec.Struct, frozen=True):
    """Everything that the picture shows, and the strips that it stands in."""

    scale: Scale
    lanes: tuple[tuple[Lane, Band], ...]
    learned: tuple[tuple[Spot, ...], Band]
    ours: tuple[tuple[Bar, ...], Band]
    theirs: tuple[tuple[Bar, ...], Band]
    above: tuple[Placed, ...]
    below: tuple[Placed, ...]
    axis: float
    height: float

    @property
    def body(self) -> Band:
        """The lanes of marks, from the first to the last."""
        top = self.lanes[0][1].top
        return Band(top, self.lanes[-1][1].bottom - top)


def plan(review: Review) -> Plan:
    """The plan of a review's timeline."""
    scale = scale_of(review, LEFT + 16, RIGHT - 12)
    lanes = _lanes(review, scale)
    learned = tuple(spread(by_day(_of(review, "answer")), scale))
    mine = tuple(bars.bars((p for p in review.promises if p.side == "us"), scale, review.as_of))
    their = tuple(
        bars.bars((p for p in review.promises if p.side == "customer"), scale, review.as_of)
    )
    above = tuple(callouts.place(_above(review, scale), LEFT + 4, RIGHT))
    below = tuple(callouts.place(_below(review, scale), LEFT + 4, RIGHT))
    return _stacked(scale, lanes, learned, (mine, their), (above, below))


def _stacked(
    scale: Scale,
    lanes: tuple[Lane, ...],
    learned: tuple[Spot, ...],
    promised: tuple[tuple[Bar, ...], tuple[Bar, ...]],
    said: tuple[tuple[Placed, ...], tuple[Placed, ...]],
) -> Plan:
    """The same, one strip below the other."""
    rows = max((spot.row for spot in learned), default=0) + 1
    heights = [one.height for one in lanes] + [rows * ROW + 10]
    heights += [bars.height(side) + _PAD if side else 0 for side in promised]
    top, bands = callouts.height(said[0]) + _PAD, []
    for height in heights:
        bands.append(Band(top, height))
        top += height
    return Plan(
        scale,
        tuple(zip(lanes, bands[:3], strict=True)),
        (learned, bands[3]),
        (promised[0], bands[4]),
        (promised[1], bands[5]),
        *said,
        axis=top,
        height=top + AXIS + callouts.height(said[1]) + _PAD,
    )


def spot_y(one: Lane, band: Band, spot: Spot) -> float:
    """The middle of a mark; ours are heaped up, the others down."""
    away = MARGIN + spot.row * ROW + ROW / 2
    return band.bottom - away if one.name == "us" else band.top + away


def _lanes(review: Review, scale: Scale) -> tuple[Lane, ...]:
    marks = [event for event in review.timeline if event.kind not in _APART]
    ours = [one for one in marks if one.side == "us" or one.kind == "note"]
    theirs = [one for one in marks if one.side == "customer"]
    rest = [one for one in marks if one not in ours and one not in theirs]
    return (
        lane("us", "We", ours, scale),
        lane("both", "Together", rest, scale),
        lane("customer", "They", theirs, scale),
    )


def _of(review: Review, kind: str) -> list[Event]:
    return [event for event in review.timeline if event.kind == kind]


def _above(review: Review, scale: Scale) -> Iterator[Callout]:
    """What we did not know when we pitched, and the stages."""
    for event in review.timeline:
        x = scale.x(event.date)
        if event.unknown_then:
            unknown = ", ".join(map(words.plain, event.unknown_then))
            said = f"{words.plain(event.kind).capitalize()}: {unknown} not known"
            look = "pitch healed" if event.healed else "pitch"
            since = ", learned since" if event.healed else ""
            yield Callout(x, said + since, look, title(event), event)
        elif event.kind == "stage":
            yield Callout(x, shorten(event.text, _LONGEST), "stage", title(event))


def _below(review: Review, scale: Scale) -> Iterator[Callout]:
    """The day we look from, the day it should close, and every time that day moved."""
    as_of = day_year(review.as_of)
    yield Callout(scale.x(review.as_of), f"as of {as_of}", "today", f"This review is of {as_of}")
    for event in _of(review, "close"):
        yield Callout(scale.x(event.date), event.text, "moved", title(event))
    close = review.deal.close
    if close:
        far = "" if scale.holds(close) else f" {close.year}, further than this picture"
        said = f"closes {short_day(close)}{far}"
        yield Callout(scale.x(close), said, "close", f"Expected close: {day_year(close)}")
