"""One review: the verdict and the next moves first and large, then what they rest on."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import short_weekday
from assistant.reports import words
from assistant.reports.html import ledger
from assistant.reports.html.answers import answers
from assistant.reports.html.findings import findings
from assistant.reports.html.markup import Html, between, tag
from assistant.reports.html.section import Part, section
from assistant.reports.html.timeline import timeline
from assistant.reports.html.view import view
from assistant.results.review import Review


def article(review: Review, name: str, level: int, drawn: bool = True) -> Html:
    """A review.

    Args:
        review: what to show.
        name: what links to it, and to its parts, begin with.
        level: of its heading; 1 where it is the only one on the page.
        drawn: with the picture of its timeline, which is half of its size.
    """
    part = Part(name, level + 1)
    sections = (
        _moves(review, part),
        timeline(review, part, drawn),
        findings(review, part),
        answers(review, part),
        view(review, part),
        ledger.promises(review, part),
        ledger.waivers(review, part),
        ledger.unseen(review, part),
        ledger.problems(review, part),
    )
    return tag(
        "article",
        _head(review, name, level),
        sections,
        id=name,
        aria_labelledby=f"{name}-title",
    )


def _head(review: Review, name: str, level: int) -> Html:
    as_of = f"as of {short_weekday(review.as_of)} {review.as_of.year}"
    about = (tag("bdi", one) for one in (*words.about(review.deal), as_of))
    return tag(
        "header",
        tag(f"h{level}", review.deal.name, id=f"{name}-title", dir="auto"),
        tag("p", between(" · ", about), class_="note"),
        tag("p", review.verdict.sentence, class_="verdict"),
    )


def _moves(review: Review, part: Part) -> Html | None:
    if not review.next_moves:
        return None
    return section(part, "Next moves", tag("ol", _each(review), class_="moves"))


def _each(review: Review) -> Iterator[Html]:
    for move in review.next_moves:
        command = words.draft_command(review.deal, move)
        yield tag(
            "li",
            tag("p", tag("bdi", move.who), class_="who"),
            tag("p", move.action, class_="action"),
            tag("p", f"by {short_weekday(move.by)}", class_="by"),
            tag("p", tag("code", command), class_="draft") if command else None,
        )
