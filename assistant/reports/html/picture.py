"""The picture of a deal's time: we above, they below, what we did together in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import day, day_year
from assistant.reports.html import bars, callouts, marks
from assistant.reports.html.callouts import Placed
from assistant.reports.html.lanes import ROW, text_width
from assistant.reports.html.markup import Html, number, tag
from assistant.reports.html.plan import LEFT, RIGHT, WIDTH, Band, Plan, plan, spot_y
from assistant.results.review import Event, Review


def picture(review: Review) -> Html:
    """The timeline as inline SVG; a table says the same to those who do not see it."""
    made = plan(review)
    return tag("div", _labels(made), _drawing(made, review), class_="strip")


def _drawing(made: Plan, review: Review) -> Html:
    return tag(
        "svg",
        _ground(made, review),
        _axis(made),
        _edges(made),
        _lines(made),
        _today(made, review),
        _marks(made),
        _promises(made),
        _words(made),
        class_="picture",
        viewBox=f"{LEFT} 0 {WIDTH - LEFT} {number(made.height)}",
        role="img",
        aria_label=f"What happened when, up to {day_year(review.as_of)}; the table below says it",
    )


def _ground(made: Plan, review: Review) -> Iterator[Html]:
    """What lies ahead, and the silence."""
    top, now = made.body.top, made.scale.x(review.as_of)
    width, height = RIGHT - now, made.axis - top
    yield tag("rect", x=now, y=top, width=width, height=height, class_="ahead")
    silence = next((event for event in review.timeline if event.kind == "silence"), None)
    if silence:
        yield _silence(made, silence, now)


def _silence(made: Plan, event: Event, now: float) -> Html:
    body, start = made.body, made.scale.x(event.date)
    said = f"nothing heard since {day(event.date)}"
    fits = text_width(said) + 16 < now - start
    y = body.bottom - made.lanes[-1][1].height / 2 + 4
    return tag(
        "g",
        tag("title", marks.title(event)),
        tag("rect", x=start, y=body.top, width=max(2, now - start), height=body.height),
        tag("path", d=f"M{number(start)} {number(body.top)}V{number(body.bottom)}"),
        tag("text", said, x=(start + now) / 2, y=y) if fits else None,
        class_="silence",
    )


def _axis(made: Plan) -> Iterator[Html]:
    for tick in made.scale.ticks():
        x, top, foot = map(number, (tick.x, made.body.top, made.axis))
        yield tag("path", d=f"M{x} {top}V{foot}", class_="tick")
        yield tag("text", tick.label, x=tick.x, y=made.axis + 15, class_="month")
        if tick.year:
            yield tag("text", tick.year, x=tick.x, y=made.axis + 29, class_="year")
    yield tag("path", d=f"M{LEFT} {number(made.axis)}H{RIGHT}", class_="axis")


def _labels(made: Plan) -> Html:
    """The names of the lanes, apart: they stay where they are while the picture is moved."""
    box = f"0 0 {LEFT} {number(made.height)}"
    names = (_label(*lane) for lane in _named(made))
    return tag("svg", names, class_="lanes", viewBox=box, aria_hidden="true", focusable="false")


def _label(label: str, band: Band, look: str) -> Html:
    y = band.top + band.height / 2 + 5
    return tag("text", label, x=LEFT - 12, y=y, class_=f"lane {look}".strip())


def _edges(made: Plan) -> Iterator[Html]:
    for _, band, _ in _named(made):
        yield tag("path", d=f"M{LEFT} {number(band.top)}H{RIGHT}", class_="edge")


def _named(made: Plan) -> Iterator[tuple[str, Band, str]]:
    for lane, band in made.lanes:
        yield lane.label, band, lane.name
    yield "Learned", made.learned[1], ""
    if made.ours[0]:
        yield "We owe", made.ours[1], "us"
    if made.theirs[0]:
        yield "They owe", made.theirs[1], "customer"


def _lines(made: Plan) -> Iterator[Html]:
    """From each callout down, or up, to its day."""
    for placed in made.above:
        yield _line(placed, _above_y(made, placed) - 10, _reach(made, placed))
    for placed in made.below:
        if placed.callout.look != "today":
            yield _line(placed, made.axis - 5, _below_y(made, placed) + 2)


def _reach(made: Plan, placed: Placed) -> float:
    """How far down the line of a callout goes: to its mark, or to the axis."""
    for lane, band in made.lanes:
        for spot in lane.spots:
            if placed.callout.event in spot.events:
                return spot_y(lane, band, spot)
    return made.axis


def _line(placed: Placed, start: float, end: float) -> Html:
    x = number(placed.callout.x)
    look = f"line {placed.callout.look}"
    return tag("path", d=f"M{x} {number(start)}V{number(end)}", class_=look)


def _today(made: Plan, review: Review) -> Html:
    x = number(made.scale.x(review.as_of))
    foot = next(_below_y(made, one) for one in made.below if one.callout.look == "today")
    return tag("path", d=f"M{x} {number(made.body.top)}V{number(foot + 2)}", class_="line today")


def _marks(made: Plan) -> Iterator[Html]:
    for lane, band in made.lanes:
        for spot in lane.spots:
            yield marks.mark(spot, lane.name, spot_y(lane, band, spot))
    spots, band = made.learned
    for spot in spots:
        yield marks.learned(spot, band.top + 5 + spot.row * ROW + ROW / 2)
    if not spots:
        words = "no answer of theirs is on record"
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
