"""How old the open deals are, beside how long won deals took."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.phrasing import number, plural
from assistant.reports.html.markup import Html, tag
from assistant.results.audit import Audit, Pace

_WIDTH, _HEIGHT = 960.0, 190.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 40.0, 20.0, 46.0, 34.0
_BARS = 24
_STEPS = (1, 2, 5, 10, 15, 20, 25, 30, 45, 60, 90, 180, 365, 730)
_REACH = 1.6
"""So many times the nine-tenths point the axis reaches; what is older stands in the last bar."""
_MOST_DAYS = 36_500
_LINE_ROOM = 15


class _Axis:
    """Days from 0 to where the last bar begins, and that bar, which holds everything older."""

    def __init__(self, pace: Pace, ages: Sequence[int]) -> None:
        reach = min(max(_REACH * pace.nine_tenths, 1), _MOST_DAYS)
        self.step = next((one for one in _STEPS if one * _BARS >= reach), _MOST_DAYS // _BARS)
        self.bars = min(_BARS, max(2, -(-int(reach) // self.step) + 1))
        self.oldest = max(ages, default=0)

    def bar_of(self, age: int) -> int:
        """The bar in which an age is counted."""
        return min(max(age, 0) // self.step, self.bars - 1)

    def x(self, days: float) -> float:
        """Where so many days stand."""
        share = min(days / (self.step * self.bars), 1.0)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)


def ages(audit: Audit, pace: Pace) -> Html:
    """The picture for the open deals of one type, with what it says in a sentence."""
    lines = [line for line in audit.lines if not line.outcome and line.type == pace.type]
    known = [line.age_days for line in lines if line.age_days is not None]
    axis = _Axis(pace, known)
    counts = [0] * axis.bars
    for age in known:
        counts[axis.bar_of(age)] += 1
    label = _sentence(pace, known, len(lines))
    svg = tag(
        "svg",
        _bars(axis, counts),
        _ticks(axis),
        _marks(axis, pace),
        _counts(axis, counts),
        viewBox=f"0 0 {_WIDTH:.0f} {_HEIGHT:.0f}",
        role="img",
        aria_label=label,
        class_="ages",
    )
    return tag("figure", tag("figcaption", label), tag("div", svg, class_="wide"))


def _sentence(pace: Pace, known: Sequence[int], count: int) -> str:
    older = sum(age > pace.nine_tenths for age in known)
    rests = "a general fallback, not yours, until ten won deals of your own are known"
    if pace.sample:
        rests = f"{plural(pace.sample, 'won deal')} of your own"
    slowest = ""
    if pace.older:
        slowest = (
            f" {number(pace.older)} of them took longer than any won deal, {pace.longest} days."
        )
    undated = count - len(known)
    untold = f" Of {number(undated)} nobody wrote when they began." if undated else ""
    return (
        f"{number(older)} of {plural(count, f'open {pace.type} deal')} are older than nine in ten "
        f"won ones, {pace.nine_tenths} days ({rests}).{slowest}{untold}"
    )


def _bars(axis: _Axis, counts: Sequence[int]) -> Iterator[Html]:
    for at, count in enumerate(counts):
        if not count:
            continue
        left, right = axis.x(at * axis.step), axis.x((at + 1) * axis.step)
        high = _high(count, counts)
        top = _HEIGHT - _BOTTOM - high
        what = f"{at * axis.step} days and more" if at == len(counts) - 1 else ""
        span = what or f"{at * axis.step} to {(at + 1) * axis.step - 1} days"
        yield tag(
            "g",
            tag("title", f"{span}: {plural(count, 'deal')}"),
            tag("rect", x=left + 1, y=top, width=max(1, right - left - 2), height=high, rx=1.5),
            class_="old" if what else "age",
        )


def _high(count: int, counts: Sequence[int]) -> float:
    return max(2.0, (_HEIGHT - _TOP - _BOTTOM) * count / max(counts))


def _counts(axis: _Axis, counts: Sequence[int]) -> Iterator[Html]:
    for at, count in enumerate(counts):
        if count:
            x = axis.x((at + 0.5) * axis.step)
            y = _HEIGHT - _BOTTOM - _high(count, counts) - 4
            yield tag("text", number(count), x=x, y=y, class_="count")


def _ticks(axis: _Axis) -> Iterator[Html]:
    base = _HEIGHT - _BOTTOM
    yield tag("line", x1=_LEFT, y1=base, x2=_WIDTH - _RIGHT, y2=base, class_="axis")
    for at in range(0, axis.bars - 3, 4):
        x = axis.x(at * axis.step)
        yield tag("text", number(at * axis.step), x=x, y=base + 18, class_="month")
    x = axis.x(axis.step * axis.bars)
    yield tag("text", "days, and older", x=x, y=base + 18, class_="last")


def _marks(axis: _Axis, pace: Pace) -> Iterator[Html]:
    """Where half, three quarters and nine tenths of the won deals were through."""
    dashed = "" if pace.sample else " fallback"
    for at, (days, what) in enumerate(
        ((pace.median, "half"), (pace.three_quarters, "3 in 4"), (pace.nine_tenths, "9 in 10"))
    ):
        x, y = axis.x(days), 12.0 + at * _LINE_ROOM
        yield tag("line", x1=x, y1=y, x2=x, y2=_HEIGHT - _BOTTOM, class_=f"won{dashed}")
        yield tag("text", f"{what} won by day {days}", x=x + 4, y=y + 4, class_="wonby")
