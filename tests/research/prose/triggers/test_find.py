"""What a whole page tells: each event once, in its best sentence, and nothing of others."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.facts.in_public import with_ages
from assistant.records.workspace import FreshDays
from assistant.results.read_page import ReadPage, Trigger
from tests.research.pages import FILLER, read

DATED = "<meta property=article:published_time content=2026-05-12>"
PLANT = "Brightmoor will invest €3 million in a new plant in Rennes."
JOBS = "The plant will create 40 jobs."


def page(body: str, title: str = "A day in the valley", head: str = DATED) -> ReadPage:
    return read(
        f"<article><h1>{title}</h1>{body}<p>{FILLER}</p></article>",
        f"<title>{title} | Brightmoor</title>{head}",
    )


def told(body: str, title: str = "A day in the valley") -> list[Trigger]:
    return [*page(body, title).triggers]


def types(body: str, title: str = "A day in the valley") -> list[str]:
    return [one.type for one in told(body, title)]


def test_an_event_told_twice_is_one() -> None:
    """In the sentence that says most, with what others say besides."""
    (event,) = told(f"<p>Brightmoor is building a plant.</p><p>{PLANT} {JOBS}</p>")
    assert event.sentence == PLANT
    assert (event.amount, event.place) == ("€3 million", "Rennes")


def test_two_events_of_a_type_are_two() -> None:
    """Told apart by what they are about, in the order of the page."""
    found = told(
        "<p>Brightmoor has acquired Pellworth Tools. It has also bought Vale Ceramics.</p>"
    )
    assert [one.other for one in found] == ["Pellworth Tools", "Vale Ceramics"]


def test_a_sentence_stands_where_it_says() -> None:
    """Word for word, without the place and the day with which a release opens."""
    read_page = page(f"<p>LEEDS, England, 12 May 2026 — {PLANT}</p>")
    (event,) = read_page.triggers
    assert event.sentence == read_page.text[event.start : event.end] == PLANT


def test_a_headline_counts_where_nothing_else_tells_it() -> None:
    """Else the sentence below it is the better one."""
    title = "Brightmoor opens a plant in Rennes"
    assert [one.sentence for one in told("<p>There was cake.</p>", title)] == [title]
    assert [one.sentence for one in told(f"<p>{PLANT}</p>", title)] == [PLANT]


NOT_TOLD = {
    "about the company": f"<p>{FILLER * 3}</p><h2>About Brightmoor</h2><p>{PLANT}</p>",
    "about it, in one paragraph": f"<p>{FILLER * 3}</p><p>About Brightmoor<br>{PLANT}</p>",
    "its history": f"<p>{FILLER * 3}</p><h2>Our history</h2><p>{PLANT}</p>",
    "other news": f"<p>{FILLER * 3}</p><h2>Related news</h2><p>{PLANT}</p>",
    "a year before it": f"<p>{FILLER}</p><ul><li>2006 {PLANT}</li></ul>",
    "a customer speaks": "<p>Brightmoor makes ovens.</p><p>“We have opened a second bakery in "
    "Rennes,” said Tim Hodge, owner of Hodge Bakeries.</p>",
    "nobody speaks": "<p>“We have opened a second bakery in Rennes.”</p>",
    "a rival goes on": "<p>A rival has had a good year. The company opened a plant in Rennes.</p>",
    "posts of people who are introduced": f"<p>{FILLER * 2}</p>" * 3
    + "<p>Ann Lee joined Brightmoor as finance director.</p>",
}


@pytest.mark.parametrize("body", NOT_TOLD.values(), ids=NOT_TOLD)
def test_what_stands_elsewhere_on_a_page_is_no_event(body: str) -> None:
    """Boilerplate, history, other news, and what others say."""
    assert types(body) == []


def test_a_customers_story_is_the_customers() -> None:
    """What happened there is no event of ours."""
    body = "<p>The bakery opened a shop in Rennes, and it won the Golden Loaf Award.</p>"
    assert types(body, "How Hodge Bakeries doubled its output with Brightmoor") == []
    ours = body.replace("The bakery", "Brightmoor").replace("it won", "Brightmoor won")
    assert sorted(types(ours)) == ["award", "expansion"]


def test_our_own_people_may_tell_it() -> None:
    """In a quotation, where no other sentence does."""
    lee = "<p>“We have bought Pellworth Tools,” said Ann Lee, chief executive of Brightmoor.</p>"
    assert [(one.type, one.other) for one in told(lee)] == [("acquisition", "Pellworth Tools")]


def test_items_leave_out_who_did_it() -> None:
    """In a list of what a company has done it is the company."""
    found = told(
        "<ul><li>Secured $250 million revolving credit facility</li>"
        "<li>Awarded $88 million contract by Tri-State Power Authority</li></ul>"
    )
    assert [(one.type, one.amount) for one in found] == [
        ("funding", "$250 million"),
        ("contract", "$88 million"),
    ]


def test_what_others_write_is_about_the_company_of_their_headline() -> None:
    """Where the site's own name stands nowhere in the story."""
    story = (
        "<p>Scotland's Glenmore Spirits has acquired Huon Distilling.</p>"
        "<p>Glenmore Spirits owns four distilleries.</p>"
    )
    found = told(story, "Glenmore Spirits buys Tasmanian distillery")
    assert [(one.type, one.who) for one in found] == [("acquisition", "Glenmore Spirits")]


def test_events_know_their_age_and_whether_they_are_news() -> None:
    """Counted from the page's day, against the days of their type, which can be changed."""
    dated = page(f"<p>{PLANT}</p>")
    (event,) = with_ages(dated, FreshDays()).triggers
    assert (event.age, event.fresh) == (192, False)
    (event,) = with_ages(dated, FreshDays(expansion=200)).triggers
    assert (event.age, event.fresh) == (192, True)
    (event,) = with_ages(page(f"<p>{PLANT}</p>", head=""), FreshDays()).triggers
    assert (event.age, event.fresh) == (None, None)


def test_another_language_tells_no_event() -> None:
    """Only English is read for them."""
    german = "<p>Die Brightmoor GmbH investiert 24 Millionen Euro in ein neues Werk.</p>" * 6
    assert page(german).triggers == ()


def test_a_long_page_is_read_near_its_top() -> None:
    """News stand there; a book is not read to its end."""
    assert types(f"<p>{PLANT}</p>" + f"<p>{FILLER * 20}</p>" * 60) == ["expansion"]
    assert types(f"<p>{FILLER * 20}</p>" * 60 + f"<p>{PLANT}</p>") == []
    assert dt.date(2026, 5, 12) == page("").date.value
