"""The answers by the letters of a method: what each rests on, and what to ask where it does not."""

from __future__ import annotations

from assistant.reports import view as told
from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.section import Part, places, section
from assistant.results.review import Review
from assistant.results.view import ViewLetter


def view(review: Review, part: Part) -> Html | None:
    """The section, where a view was asked for."""
    if review.view is None:
        return None
    return section(
        part,
        review.view.title,
        tag("p", review.view.summary, class_="note"),
        tag("ul", map(_letter, review.view.letters), class_="promises"),
        name="view",
    )


def _letter(letter: ViewLetter) -> Html:
    known = told.rests_on(letter)
    look = "state kept" if letter.state == "evidence" else "state"
    return tag(
        "li",
        tag(
            "p",
            tag("b", letter.letter),
            f" {letter.word} ",
            tag("span", told.state(letter), class_=look),
        ),
        tag("p", known, dir="auto", class_="note") if known else None,
        tag("p", letter.ask, class_="question") if letter.ask else None,
        _evidence(letter),
    )


def _evidence(letter: ViewLetter) -> Html | None:
    if letter.evidence is None:
        return None
    place = tag("code", words.place(letter.evidence))
    return tag(
        "details",
        tag("summary", tag("span", "Evidence ", class_="note"), place),
        places((letter.evidence,)),
        class_="evidence",
    )
