"""The page around the reviews: one file that needs nothing from anywhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from hashlib import sha256

from assistant import __version__
from assistant.phrasing import day_year, plural
from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.review import article
from assistant.resources import templates_folder
from assistant.results.review import Review, Reviews


def render_html(result: Reviews) -> str:
    """One review, or several with links to each, as a page that stands alone."""
    reviews = result.reviews
    is_one = len(reviews) == 1
    body = [
        tag("a", "Skip to the review", href="#main", class_="skip"),
        tag("main", _main(result, is_one), id="main", tabindex=-1),
        _footer(reviews),
        tag("p", id="said", class_="unseen", role="status", aria_live="polite"),
        tag("script", _shipped("review.js")),
    ]
    page = tag("html", tag("head", _head(_title(reviews))), tag("body", body), lang="en")
    return f"<!doctype html>\n{page}\n"


def _title(reviews: tuple[Review, ...]) -> str:
    if not reviews:
        return "No deal reviewed"
    as_of = day_year(reviews[0].as_of)
    what = reviews[0].deal.name if len(reviews) == 1 else plural(len(reviews), "deal")
    return f"{what}: review as of {as_of}"


def _head(title: str) -> Iterator[Html]:
    yield tag("meta", charset="utf-8")
    yield tag("meta", http_equiv="Content-Security-Policy", content=_policy())
    yield tag("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield tag("meta", name="color-scheme", content="light dark")
    yield tag("title", title)
    yield tag("style", _shipped("review.css"))


def _policy() -> str:
    """Nothing may be loaded; only our own style and script, known by their hash, may act."""
    allowed = (("style-src", "review.css"), ("script-src", "review.js"))
    ours = (f"{what} 'sha256-{_hash(name)}'" for what, name in allowed)
    return "; ".join(("default-src 'none'", *ours, "base-uri 'none'", "form-action 'none'"))


@cache
def _shipped(name: str) -> Html:
    path = templates_folder() / "reports" / name
    return Html(path.read_text(encoding="utf-8"))


def _hash(name: str) -> str:
    return b64encode(sha256(_shipped(name).encode()).digest()).decode()


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


def _footer(reviews: tuple[Review, ...]) -> Html:
    as_of = f", as of {day_year(reviews[0].as_of)}" if reviews else ""
    return tag("footer", tag("p", words.COACHING), tag("p", f"Deal Assistant {__version__}{as_of}"))
