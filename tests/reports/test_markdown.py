"""Reviews in Markdown: complete, in order, and nothing of a user's text is marked up."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from assistant.reports.markdown import code, render_markdown, text
from assistant.results.review import Reviews
from tests.kept import reviews
from tests.reports.hostile import BIDI, EVERYTHING, hostile_deal
from tests.support import review_of

LAST = "*For coaching, not for employment decisions.*\n"


def rendered(markdown: str) -> str:
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return str(reader.render(markdown))


def test_the_verdict_and_the_next_moves_come_first() -> None:
    page = render_markdown(reviews("dark"))
    parts = ("# Furnace", "> **Helena", "## Next moves", "## Findings", "## Answers", "## Timeline")
    places = [page.index(part) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize("deal", ["dark", "reopened", "waived", "five-minute", "young"])
def test_every_review_ends_with_what_it_is_for(deal: str) -> None:
    assert render_markdown(reviews(deal)).endswith(LAST)


def test_a_finding_has_its_question_and_its_place() -> None:
    page = render_markdown(reviews("dark"))
    assert "**High: We sent a proposal before hearing what doing nothing costs**" in page
    assert "  - Ask: *Which line of the proposal would Helena call theirs?*" in page
    assert "  - `dark.yaml:54:5` “date: 2026-09-01 kind: proposal" in page


def test_tables_are_read_as_tables() -> None:
    html = rendered(render_markdown(reviews("reopened")))
    assert html.count("<table>") == 3
    assert "<td>Send the list of places for the sensors</td>" in html


def test_a_waiver_says_who_why_and_until_when() -> None:
    page = render_markdown(reviews("waived"))
    assert "- **live** `discovery/personal-win-unknown`" in page
    assert "(Jo Park, until 31 January 2027)" in page


def test_several_reviews_stand_below_a_table_of_them() -> None:
    both = tuple(reviews(deal).reviews[0] for deal in ("dark", "healthy"))
    page = render_markdown(Reviews(reviews=both))
    assert page.startswith("# 2 deals as of 21 November 2026\n\n| Deal | Verdict | Findings |\n")
    assert "\n## Tunnel washers, Hasselt\n" in page


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a | b", r"a \| b"),
        ("`x`", r"\`x\`"),
        ("<b>", "&lt;b&gt;"),
        ("&lt;", "&amp;lt;"),
        ("R&D", "R&D"),
        ("# one", r"\# one"),
        ("- one", r"\- one"),
        ("1. one", r"1\. one"),
        ("one-two 3.5", "one-two 3.5"),
        ("snake_case", "snake_case"),
        ("_em_", r"\_em\_"),
        ("[a](b)", r"\[a\](b)"),
        ("see www.x.example", r"see www\.x.example"),
        ("ftp://x", r"ftp\://x"),
        ("two\n\n# lines", r"two \# lines"),
        (BIDI, r"safe \\u202egnp.exe\\u202c \\u2066\\x1b\[31m"),
    ],
)
def test_words_are_escaped_only_where_markdown_would_act(words: str, shown: str) -> None:
    assert text(words) == shown
    assert text(words) in render_cell(words)


def render_cell(words: str) -> str:
    """The words as they stand in a table."""
    return f"| {text(words)} |"


def test_code_is_fenced_by_more_backticks_than_it_holds() -> None:
    assert code("a.yaml:1:2") == "`a.yaml:1:2`"
    assert code("a``b") == "``` a``b ```"


def test_a_hostile_deal_stays_text(tmp_path: Path) -> None:
    """Nothing of it becomes HTML, a link, a table's cell or a heading."""
    review = review_of(tmp_path, hostile_deal())
    page = render_markdown(Reviews(reviews=(review,)))
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = [child for token in reader.parse(page) for child in (token, *(token.children or ()))]
    kinds = {token.type for token in tokens}
    assert kinds.isdisjoint({"html_block", "html_inline", "link_open", "image", "s_open"})
    assert [token.tag for token in tokens if token.type == "heading_open"].count("h1") == 1
    title = next(token for token in tokens if token.type == "inline")
    shown = "".join(child.content for child in title.children or ())
    assert shown.startswith(" ".join(EVERYTHING.split()).partition(" safe ")[0])
