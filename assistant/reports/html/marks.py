"""The marks of the picture: one shape a kind, so that it reads without colour."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import day_year, plural, shorten
from assistant.reports import words
from assistant.reports.html.lanes import TILE, Spot
from assistant.reports.html.markup import Html, number, tag
from assistant.results.review import Event

_HALF = TILE / 2
_MOST_NAMED = 12
_LONGEST_NAME = 160
_GLYPHS = {
    "mail": "M4.5 6h11v8h-11zM4.5 6.5l5.5 4.5 5.5-4.5",
    "message": "M4.5 5h11v7.5h-6l-3 2.5v-2.5h-2z",
    "call": "M6.5 4.5h1.8l1.2 3-1.5 1.2a7 7 0 0 0 3.3 3.3l1.2-1.5 3 1.2v1.8"
    "a1.5 1.5 0 0 1-1.5 1.5a9.5 9.5 0 0 1-9-9a1.5 1.5 0 0 1 1.5-1.5z",
    "meeting": "M7 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM13 5a2 2 0 1 1 0 4a2 2 0 1 1 0-4z"
    "M3.8 15c0-2.6 1.3-3.8 3.2-3.8s3 1.2 3 3.8c0-2.6 1.2-3.8 3-3.8s3.2 1.2 3.2 3.8",
    "demo": "M4 5h12v8h-12zM10 13v2.5M7 15.5h6M8.8 7.2v3.6l3-1.8z",
    "proposal": "M6 3.8h5l3 3v9.4h-8zM11 3.8v3h3M8 10h4M8 12.8h4",
    "note": "M5 15l.8-3.2 7-7 2.4 2.4-7 7zM11.3 6.3l2.4 2.4",
    "next_step": "M6.5 16v-12M6.5 4.5h8l-2.2 2.8 2.2 2.8h-8",
    "stage": "M10 5v10",
}
_OTHER = "M10 7a3 3 0 1 1 0 6a3 3 0 1 1 0-6z"
_FALLEN = ("cancelled", "no_show", "lapsed")


def mark(spot: Spot, lane: str, y: float) -> Html:
    """The mark of a spot; `y` is its middle."""
    if len(spot.events) > 1:
        return _heap(spot, lane, y)
    event = spot.events[0]
    name = f"mark {lane} {_look(event)}".strip()
    parts = [tag("title", title(event)), _tile(), glyph(event.kind)]
    if event.state in _FALLEN:
        parts.append(tag("path", d="M2 18L18 2", class_="struck"))
    if event.unknown_then:
        parts.append(_badge(event))
    return tag("g", parts, class_=name, transform=_to(spot.x, y))


def glyph(kind: str) -> Html:
    """The shape of a kind."""
    return tag("path", d=_GLYPHS.get(kind, _OTHER), class_="glyph")


def sample(kind: str, look: str = "") -> Html:
    """The mark of a kind for the legend."""
    parts = [_tile(), glyph(kind) if kind else None]
    if look == "fallen":
        parts.append(tag("path", d="M2 18L18 2", class_="struck"))
    return tag(
        "svg",
        tag("g", parts, class_=f"mark both {look}".strip()),
        viewBox="-1 -1 22 22",
        width=20,
        height=20,
        aria_hidden="true",
        focusable="false",
    )


def learned(spot: Spot, y: float) -> Html:
    """How many answers came on one day."""
    return tag(
        "g",
        tag("title", titles(spot.events)),
        tag("circle", r=9.5),
        tag("text", str(len(spot.events)), y=4.2),
        class_="learned",
        transform=f"translate({number(spot.x)} {number(y)})",
    )


def shade() -> Html:
    """The colour of silence for the legend."""
    inside = tag("rect", x=0, y=3, width=20, height=14)
    picture = tag("g", inside, tag("path", d="M.8 3v14"), class_="silence")
    return tag("svg", picture, width=20, height=20, aria_hidden="true", focusable="false")


def title(event: Event) -> str:
    """What one reads when the pointer rests on a mark."""
    notes = "; ".join(words.event_notes(event))
    return f"{day_year(event.date)}: {event.text}{f' ({notes})' if notes else ''}"


def titles(events: Iterable[Event]) -> str:
    """The same for several events, as many as one can read."""
    every = list(events)
    named = [shorten(title(event), _LONGEST_NAME) for event in every[:_MOST_NAMED]]
    left = len(every) - len(named)
    return "\n".join([*named, f"and {left} more"] if left else named)


def _heap(spot: Spot, lane: str, y: float) -> Html:
    count = len(spot.events)
    return tag(
        "g",
        tag("title", f"{plural(count, 'entry', 'entries')}\n{titles(spot.events)}"),
        tag("rect", x=-9, width=TILE + 18, height=TILE, rx=10),
        tag("text", f"+{count}", x=_HALF, y=14.2),
        class_=f"heap {lane}",
        transform=_to(spot.x, y),
    )


def _badge(event: Event) -> Html:
    return tag(
        "g",
        tag("circle", cx=TILE, cy=0, r=6.5),
        tag("text", "?", x=TILE, y=4),
        class_="badge healed" if event.healed else "badge",
    )


def _look(event: Event) -> str:
    if event.state in _FALLEN:
        return "fallen"
    return "planned" if event.state == "planned" else ""


def _tile() -> Html:
    return tag("rect", width=TILE, height=TILE, rx=4.5, class_="tile")


def _to(x: float, y: float) -> str:
    return f"translate({number(x - _HALF)} {number(y - _HALF)})"
