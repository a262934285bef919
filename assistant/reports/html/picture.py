"""The picture of a deal's time: we above, they below, what we did together in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import day_year
from assistant.reports.html import bars, callouts, marks
from assistant.reports.html.callouts import Placed
from assistant.reports.html.markup import Html, number, tag
from assistant.reports.html.plan import LEFT, RIGHT, WIDTH, Band, Plan, plan, spot_y
from assistant.results.review import Review


def picture(review: Review) -> Html:
    """The timeline as inline SVG; a table says the same to those who do not see it."""
    made = plan(review)
    return tag(
        "svg",
        _ground(made, review),
        _axis(made),
        _lanes(made),
        _lines(made),
        _today(made, review),
        _marks(made),
        _promises(made),
        _words(made),
        class_="picture",
        viewBox=f"0 0 {WIDTH} {number(made.height)}",
        role="img",
        aria_label=f"What happened when, up to {day_year(review.as_of)}; the table below says it",
    )


def _ground(made: Plan, review: Review) -> Iterator[Html]:
    """What lies ahead, and the silence."""
    body = made.body
    now, end = made.scale.x(review.as_of), made.scale.right + 12
    yield tag(
        "rect", x=now, y=body.top, width=end - now, height=made.axis - body.top, class_="ahead"
    )
    silence = next((event for event in review.timeline if event.kind == "silence"), None)
    if silence:
        start = made.scale.x(silence.date)
        said = f"{marks.title(silence)}, up to {day_year(review.as_of)}"
        shade = tag("rect", x=start, y=body.top, width=max(2, now - start), height=body.height)
        edge = tag("path", d=f"M{number(start)} {number(body.top)}V{number(body.bottom)}")
        yield tag("g", tag("title", said), shade, edge, class_="silence")


def _axis(made: Plan) -> Iterator[Html]:
    for tick in made.scale.ticks():
        x, top, foot = map(number, (tick.x, made.body.top, made.axis))
        yield tag("path", d=f"M{x} {top}V{foot}", class_="tick")
        yield tag("text", tick.label, x=tick.x, y=made.axis + 15, class_="month")
        if tick.year:
            yield tag("text", tick.year, x=tick.x, y=made.axis + 29, class_="year")
    yield tag("path", d=f"M{LEFT} {number(made.axis)}H{RIGHT}", class_="axis")


def _lanes(made: Plan) -> Iterator[Html]:
    for lane, band in made.lanes:
        yield from _lane(lane.label, band, f"lane {lane.name}")
    yield from _lane("Learned", made.learned[1], "lane")
    if made.ours[0]:
        yield from _lane("We owe", made.ours[1], "lane us")
    if made.theirs[0]:
        yield from _lane("They owe", made.theirs[1], "lane customer")


def _lane(label: str, band: Band, look: str) -> Iterator[Html]:
    yield tag("path", d=f"M{LEFT} {number(band.top)}H{RIGHT}", class_="edge")
    yield tag("text", label, x=LEFT - 12, y=band.top + band.height / 2 + 5, class_=look)


def _lines(made: Plan) -> Iterator[Html]:
    """From each callout down, or up, to its day."""
    for placed in made.above:
        is_stage = placed.callout.look == "stage"
        yield _line(placed, _above_y(made, placed) + 4, made.axis if is_stage else made.body.top)
    for placed in made.below:
        if placed.callout.look != "today":
            yield _line(placed, made.axis - 4, _below_y(made, placed) - 10)


def _line(placed: Placed, start: float, end: float) -> Html:
    x = number(placed.callout.x)
    look = f"line {placed.callout.look}"
    return tag("path", d=f"M{x} {number(start)}V{number(end)}", class_=look)


def _today(made: Plan, review: Review) -> Html:
    x = number(made.scale.x(review.as_of))
    foot = next(_below_y(made, one) for one in made.below if one.callout.look == "today")
    return tag("path", d=f"M{x} {number(made.body.top)}V{number(foot - 10)}", class_="line today")


def _marks(made: Plan) -> Iterator[Html]:
    for lane, band in made.lanes:
        for spot in lane.spots:
            yield marks.mark(spot, lane.name, spot_y(lane, band, spot))
    spots, band = made.learned
    for spot in spots:
        yield marks.learned(spot, band.top + 5 + spot.row * 24 + 12)
    if not spots:
        words = "nothing that they told us is on record"
        y = band.top + band.height / 2 + 4
        yield tag("text", words, x=LEFT + 8, y=y, class_="nothing")


def _promises(made: Plan) -> Iterator[Html]:
    for side, band in (made.ours, made.theirs):
        for bar in side:
            yield bars.draw(bar, band.top + 4)


def _words(made: Plan) -> Iterator[Html]:
    for placed in made.above:
        yield _said(placed, _above_y(made, placed))
    for placed in made.below:
        yield _said(placed, _below_y(made, placed))


def _said(placed: Placed, y: float) -> Html:
    callout = placed.callout
    return tag(
        "text",
        tag("title", callout.title),
        callout.words,
        x=placed.start,
        y=y,
        class_=f"callout {callout.look}",
    )


def _above_y(made: Plan, placed: Placed) -> float:
    return made.body.top - 8 - placed.row * callouts.LINE


def _below_y(made: Plan, placed: Placed) -> float:
    return made.axis + 48 + placed.row * callouts.LINE
