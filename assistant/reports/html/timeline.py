"""The timeline: the picture, what its marks mean, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import day_year
from assistant.reports import words
from assistant.reports.html import marks
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.picture import picture
from assistant.reports.html.section import Part, section
from assistant.results.review import Event, Review

_KINDS = ("mail", "message", "call", "meeting", "demo", "proposal", "note", "next_step")
_FALLEN = frozenset(("cancelled", "no_show", "lapsed"))


def timeline(review: Review, part: Part, drawn: bool = True) -> Html | None:
    """The section, unless nothing has a date; as a table alone where it is not `drawn`."""
    if not review.timeline:
        return None
    table = _table(words.learned_together(review.timeline))
    if not drawn:
        return section(part, "Timeline", table)
    return section(
        part,
        "Timeline",
        tag(
            "div",
            picture(review),
            class_="scroll",
            role="group",
            tabindex=0,
            aria_label=f"Picture of the timeline of {review.deal.name}",
        ),
        tag("ul", _legend(review), class_="legend"),
        tag("details", tag("summary", "The same as a table"), table),
    )


def _legend(review: Review) -> Iterator[Html]:
    kinds = {event.kind for event in review.timeline}
    states = {event.state for event in review.timeline}
    for kind in _KINDS:
        if kind in kinds:
            yield tag("li", marks.sample(kind), words.plain(kind))
    healed = {event.healed for event in review.timeline if event.unknown_then}
    signs = (
        (False in healed, tag("b", "?", class_="badge"), "pitched without knowing"),
        (True in healed, tag("b", "?", class_="badge healed"), "pitched first, learned since"),
        ("answer" in kinds, tag("b", "3", class_="count"), "answers learned that day"),
        ("silence" in kinds, marks.shade(), "silence"),
        ("planned" in states, marks.sample("", "planned"), "booked"),
        (bool(states & _FALLEN), marks.sample("", "fallen"), "did not take place"),
    )
    yield from (tag("li", sign, meaning) for is_there, sign, meaning in signs if is_there)


def _table(events: list[Event]) -> Html:
    head = tag("tr", (tag("th", name, scope="col") for name in ("Day", "Who", "What", "Place")))
    rows = (_row(event) for event in events)
    return tag("table", tag("thead", head), tag("tbody", rows), class_="events")


def _row(event: Event) -> Html:
    notes = "; ".join(words.event_notes(event))
    place = words.place(event.evidence) if event.evidence else ""
    return tag(
        "tr",
        tag("th", day_year(event.date), scope="row"),
        tag("td", words.SIDE_WORDS[event.side]),
        tag("td", event.text, tag("span", f" ({notes})", class_="note") if notes else None),
        tag("td", tag("code", place) if place else None),
    )
