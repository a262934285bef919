"""People whom a page shows with their posts."""

from __future__ import annotations

import pytest

from tests.research.pages import read

BIO = "<p>She came from the railways and has never owned a car, which she says is no accident.</p>"
THREE = (
    ("Ann Lee", "Chief Executive"),
    ("Dr. Tom O’Reyes", "Director of Operations"),
    ("Mei-Ling van der Berg", "Head of People"),
)


def _cards(form: str) -> str:
    return "".join(form.format(name=name, post=post) for name, post in THREE)


LAYOUTS = {
    "heading and paragraph": _cards("<div><h3>{name}</h3><p>{post}</p>" + BIO + "</div>"),
    "heading alone": _cards("<h3>{name}, {post}</h3>" + BIO),
    "post first": _cards("<div><p>{post}</p><h3>{name}</h3></div>"),
    "post first, with words": _cards("<div><p>{post}</p><h3>{name}</h3>" + BIO + "</div>"),
    "two spans": _cards("<div><span class=n>{name}</span><span class=t>{post}</span></div>"),
    "line break": _cards("<p><b>{name}</b><br>{post}</p>" + BIO),
    "dash": "<ul>" + _cards("<li>{name} – {post}</li>") + "</ul>",
    "comma and a sentence": "<ul>"
    + _cards("<li><b>{name}</b>, {post}. Born in Leeds.</li>")
    + "</ul>",
    "brackets": _cards("<p>{name} ({post})</p>"),
    "colon": _cards("<p>{post}: {name}</p>"),
    "terms": "<dl>" + _cards("<dt>{name}</dt><dd>{post}</dd><dd>" + BIO + "</dd>") + "</dl>",
    "table": "<table><tr><th>Name</th><th>Since</th><th>Post</th></tr>"
    + _cards("<tr><td>{name}</td><td>2019</td><td>{post}</td></tr>")
    + "</table>",
    "links": _cards("<a href=/p><h3>{name}</h3><p>{post}</p></a>"),
    "pictures": _cards("<div><img src=x alt='{name}'><p>{post}</p>" + BIO + "</div>"),
}


@pytest.mark.parametrize("cards", LAYOUTS.values(), ids=LAYOUTS)
def test_names_and_posts(cards: str) -> None:
    """However a team is laid out, its names and posts are read in their order."""
    intro = "<p>The people who run the kilns meet every Monday, before the first fire is lit.</p>"
    page = read(f"<main><h1>Our team</h1>{intro}{cards}</main>")
    assert [(one.name, one.title) for one in page.people] == list(THREE)
    assert all(page.text[one.start : one.end] == one.name for one in page.people)


NOBODY = {
    "news": "<p>Ann Lee, chief executive, opened the kiln.</p><p>Tom Reyes, a baker, sang.</p>",
    "one signature": "<p>Ann Lee</p><p>Chief Executive</p>",
    "who has left": "<h3>Ann Lee</h3><p>Former director</p><h3>Tom Reyes</h3><p>ex-chairman</p>",
    "places": "<h3>Moor House</h3><p>Leeds</p><h3>Kiln Lane</h3><p>York</p>",
    "hidden": "<div hidden>" + _cards("<h3>{name}</h3><p>{post}</p>") + "</div>",
}


@pytest.mark.parametrize("body", NOBODY.values(), ids=NOBODY)
def test_pages_that_show_nobody(body: str) -> None:
    """News, signatures, people who have left, and hidden people are no leaders of the page."""
    assert read(f"<main><h1>Our team</h1>{BIO}{body}</main>").people == ()
