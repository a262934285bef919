"""Which of our questions the company answers in public."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.facts.facts import Facts
from assistant.facts.in_public import PublicWords
from assistant.facts.sources import Sources
from assistant.records.brief import BriefItem
from tests.support import AS_OF, facts_of

PEOPLE = """\
stakeholders:
  - {name: Maria Lopez, role: economic_buyer}
  - {name: Paul Ruiz, role: champion}
"""
PRIORITY = "Our priority is to run both lines without a stop"


def item(text: str = PRIORITY, days: int | None = 30, **fields: object) -> BriefItem:
    day = None if days is None else AS_OF - dt.timedelta(days=days)
    return BriefItem(text=text, url="https://acme.example/a", date=day, **fields)  # type: ignore[arg-type]


def facts(*items: BriefItem, more: str = "") -> Facts:
    return facts_of(PEOPLE + more, sources=Sources(brief_items=items))


def public(*items: BriefItem) -> dict[str, PublicWords]:
    return facts(*items).discovery.in_public


@pytest.mark.parametrize(
    ("found", "question"),
    [
        (item(), "strategy_fit"),
        (item("We aim to halve our waste by 2030"), "goal"),
        (item("Halve our waste", type="goal"), "goal"),
        (item("Bread for everybody", type="vision"), "strategy_fit"),
        (item("Acme opens a plant", kind="trigger", type="expansion"), "why_now"),
    ],
)
def test_statements_quotes_and_events_suggest_an_answer(found: BriefItem, question: str) -> None:
    """What was read as a goal or a strategy is one; else the words tell."""
    assert [*public(found)] == [question]


@pytest.mark.parametrize(
    "found",
    [
        item("The bread is good"),
        item(days=366),
        item(days=None),
        item(days=-3),
        item("Acme opens a plant", days=181, kind="trigger", type="expansion"),
        item("Acme wins a prize", kind="trigger", type="award"),
        item("Strategy director", kind="person"),
    ],
)
def test_the_rest_suggests_nothing(found: BriefItem) -> None:
    """Old words, words of no day, events that are no longer news or put nothing on a desk."""
    assert not public(found)


def test_the_words_of_who_decides_come_first() -> None:
    """Before newer ones of others, and before those that nobody in the deal said."""
    nobody, champion = item("A priority", 1), item("My priority", 9, speaker="Paul Ruiz")
    buyer = item("The priority", 90, speaker="Maria Lopez")
    assert public(nobody, champion, buyer)["strategy_fit"].item == buyer
    assert public(nobody, champion)["strategy_fit"].item == champion


def test_of_one_page_the_plainest_words_come_first() -> None:
    """A figure says more than none, and a sentence more than one with who said it behind it."""
    vague = item("The second aim is energy.", type="goal")
    figure = item("We want to use a fifth less gas by 2030.", type="goal")
    told = item("“Our aim is to halve the 9 losses,” said Maria Lopez, chair.", type="goal")
    assert public(vague, told, figure)["goal"].item == figure
    assert public(told, vague)["goal"].item == vague


def test_one_passage_answers_one_question() -> None:
    """The same words twice would look like two sources."""
    words = "Our priority is our goal"
    assert len(public(item(words, type="goal"), item(words, type="priority"))) == 1


def test_who_said_it_is_told_by_role() -> None:
    """As a coach would say it."""
    spoken = item(days=0, speaker="Maria Lopez")
    said = public(spoken)["strategy_fit"].sentence(AS_OF)
    assert said.startswith(f"Your economic buyer said on {AS_OF.day} ")
    assert said.endswith(f": “{PRIORITY}”.")


def test_it_counts_as_researched_and_never_as_more() -> None:
    """Where the record has no better answer."""
    assert facts(item()).discovery.rung("strategy_fit") == "researched"
    guessed = facts(item(), more="discovery: {strategy_fit: It helps them}\n")
    assert guessed.discovery.rung("strategy_fit") == "researched"
    told = "discovery: {strategy_fit: {answer: A, said_by: Maria, date: 2026-11-01}}\n"
    assert facts(item(), more=told).discovery.rung("strategy_fit") == "stated"
