"""One public page, shown."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.reports.public_page import render_public_page
from assistant.results.read_page import (
    Company,
    PageDate,
    Person,
    Quote,
    ReadPage,
    Statement,
    Trigger,
)

PAGE = ReadPage(
    url="https://www.brightmoor.example/news",
    title="Fired",
    publisher="Brightmoor",
    date=PageDate(dt.date(2026, 5, 12), "url"),
    language="en",
    fetched_on=dt.date(2026, 11, 20),
    text="...",
    quotes=(
        Quote("Ann Lee", "chair", "We fire twice.", 0, 1),
        Quote("Ann Lee", "chair", "We do.", 2, 3),
        Quote("Tom Reyes", "", "Do we?", 4, 5),
    ),
    statements=(Statement("goal", "We want a third kiln by 2030.", 0, 1, "Ann Lee"),),
    people=(Person("Ann Lee", "Chair", 0, 1),),
    triggers=(
        Trigger(type="new_executive", who="Ann Lee", other="chair", sentence="Lee it is.", start=0,
                end=1, age=192, fresh=False),
    ),
    company=Company(name="Brightmoor", employees="900", places=("Leeds", "York")),
)  # fmt: skip


def shown(page: ReadPage) -> str:
    return render_public_page(page, 80, colour=False)


def test_every_kind_has_its_part() -> None:
    """With how many there are; a speaker and a post stand once."""
    assert (
        shown(PAGE)
        == """\
Fired                                              12 May 2026, from its address
Brightmoor · https://www.brightmoor.example/news

WHAT PEOPLE SAY                                                     3 quotations
 Ann Lee            “We fire twice.”
                    chair
                    “We do.”
 Tom Reyes          “Do we?”

WHAT THEY WANT                                                       1 statement
 goal               We want a third kiln by 2030.
                    Ann Lee

WHO LEADS                                                                 1 name
 Ann Lee            Chair

WHAT HAS HAPPENED                                                        1 event
 new executive      Lee it is.
                    Ann Lee, chair · 192 days old: old news

THE COMPANY                                                              4 facts
 name               Brightmoor
 employees          900
 places             Leeds
                    York

Nothing was kept. Name a deal, and what www.brightmoor.example says goes into
its brief.
"""
    )


def test_a_page_that_says_nothing() -> None:
    """Is told so, and that it has no day."""
    bare = msgspec.structs.replace(
        PAGE, date=PageDate(), quotes=(), statements=(), people=(), triggers=(), company=Company()
    )
    assert "no day of publication on it" in shown(bare)
    assert "It quotes nobody" in shown(bare)


def test_another_language_is_named() -> None:
    """Nothing was looked for in its sentences."""
    german = msgspec.structs.replace(PAGE, language="de", quotes=(), statements=(), people=())
    assert "does not look like English" in shown(german)
