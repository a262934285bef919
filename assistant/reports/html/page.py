"""The page around the reviews: one file that needs nothing from anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import day_year, plural
from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.review import article
from assistant.reports.html.shell import Shipped, footer, shell
from assistant.results.review import Review, Reviews


def render_html(result: Reviews) -> str:
    """One review, or several with links to each, as a page that stands alone."""
    reviews = result.reviews
    is_one = len(reviews) == 1
    body = [
        tag("a", "Skip to the review", href="#main", class_="skip"),
        tag("main", _main(result, is_one), id="main", tabindex=-1),
        footer(day_year(reviews[0].as_of) if reviews else ""),
        tag("p", id="said", class_="unseen", role="status", aria_live="polite"),
    ]
    return shell(_title(reviews), body, Shipped(("review.css",), ("review.js",)))


def _title(reviews: tuple[Review, ...]) -> str:
    if not reviews:
        return "No deal reviewed"
    as_of = day_year(reviews[0].as_of)
    what = reviews[0].deal.name if len(reviews) == 1 else plural(len(reviews), "deal")
    return f"{what}: review as of {as_of}"


def _main(result: Reviews, is_one: bool) -> Iterator[Html]:
    if not is_one:
        yield tag("h1", _title(result.reviews))
        if result.reviews:
            yield _index(result.reviews)
    level = 1 if is_one else 2
    for number, review in enumerate(result.reviews, 1):
        yield article(review, f"deal-{number}", level)
    if result.problems:
        yield tag(
            "section",
            tag("h2", "Not reviewed", id="broken"),
            tag("ul", (tag("li", str(one)) for one in result.problems), class_="plain"),
            aria_labelledby="broken",
        )


def _index(reviews: tuple[Review, ...]) -> Html:
    items = (_entry(number, review) for number, review in enumerate(reviews, 1))
    return tag("nav", tag("ol", items, class_="index"), aria_label="Deals on this page")


def _entry(number: int, review: Review) -> Html:
    return tag(
        "li",
        tag("a", tag("bdi", review.deal.name), href=f"#deal-{number}"),
        tag("span", f"findings: {words.severity_counts(review)}", class_="note"),
        tag("p", review.verdict.sentence),
    )
