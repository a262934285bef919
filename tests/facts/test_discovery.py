"""How far up the ladder of evidence each answer stands."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from assistant.facts.discovery import Known, at_least
from assistant.facts.sources import Sources
from assistant.language.transcripts import Turn
from assistant.records.brief import BriefItem
from assistant.results.review import RUNGS
from tests.support import AS_OF, day, facts_of

PAGE = "https://acme.example/strategy"
SOURCES = Sources(
    {
        "calls/a.vtt": (
            Turn("Maria Lopez", "Every hour costs us “fourteen thousand” euros."),
            Turn("Jo Park", "So you would like a second line."),
            Turn("Tom Aerts", "IT reviews security first."),
        ),
        "calls/nobody.vtt": (Turn("", "Somebody said that May is late."),),
        "calls/shown.vtt": (
            Turn("Lopez, Maria (she/her)", "Nights are too short."),
            Turn("Speaker 2", "The foreman goes by ear."),
            Turn("iPhone", "We will see in spring."),
            Turn("Speaker 1", "You want it by spring."),
        ),
    },
    (BriefItem(text="We will not open a second plant.", url=PAGE),),
)
DEAL = """\
owner: jo.park@seller.example
partner: Ruis Integrators
stakeholders: [Maria Lopez, Tom Aerts]
activities:
  - {id: call, date: 2026-09-01, kind: call, with: [Maria, Tom], transcript: calls/a.vtt}
  - {id: silent, date: 2026-09-01, kind: call, transcript: calls/nobody.vtt}
  - {id: alone, date: 2026-09-01, kind: call, with: [Maria], transcript: calls/nobody.vtt}
  - {id: unheard, date: 2026-09-02, kind: call, text: Maria wants growth, transcript: calls/b.vtt}
  - {id: shown, date: 2026-09-02, kind: call, with: [Maria, Tom], transcript: calls/shown.vtt,
     speakers: {Speaker 1: us, Speaker 2: Maria, iPhone: Tom}}
  - {id: mail, date: 2026-09-03, kind: mail, from: Maria, text: "The board wants\\n a SECOND line."}
  - {id: message, date: 2026-09-04, kind: message, direction: in, with: [Maria], text: By May!}
  - {id: copied, date: 2026-09-05, kind: mail, from: Tom, with: [Maria], text: Budget is short.}
  - {id: ours, date: 2026-09-06, kind: mail, direction: out, with: [Maria], text: You want growth.}
  - {id: empty, date: 2026-09-07, kind: mail, from: Maria}
"""


def known(answer: str, as_of: dt.date = AS_OF) -> Known:
    facts = facts_of(f"{DEAL}discovery: {{goal: {{answer: A, {answer}}}}}", as_of, sources=SOURCES)
    return facts.discovery.answers["goal"]


SAID = "said_by: Maria, date: 2026-09-03"


@pytest.mark.parametrize(
    ("answer", "rung"),
    [
        ("date: 2026-09-03", "assumed"),
        ("said_by: Maria", "assumed"),
        ("said_by: Somebody, date: 2026-09-03", "assumed"),
        ("said_by: us, date: 2026-09-03", "assumed"),
        (f"source: '{PAGE}', quote: not open a second plant", "researched"),
        (f"source: '{PAGE}', quote: open a third plant", "assumed"),
        ("source: 'https://other.example', quote: not open a second plant", "assumed"),
        (f"{SAID}, source: '{PAGE}', quote: not open a second plant", "researched"),
        ("said_by: Ruis Integrators, date: 2026-09-03", "second_hand"),
        (SAID, "stated"),
        (f"{SAID}, source: unheard, quote: Maria wants growth", "stated"),
        (f"{SAID}, source: ours, quote: You want growth", "stated"),
        (f"{SAID}, source: nowhere, quote: a second line", "stated"),
        (f"{SAID}, source: mail, quote: a second line", "verified"),
        (f"{SAID}, quote: a second line", "verified"),
        (f"{SAID}, source: message, quote: by may", "stated"),
        (f"{SAID}, source: call, quote: 'costs us \"fourteen thousand\" euros'", "verified"),
        (f"{SAID}, source: silent, quote: May is late", "stated"),
        (f"{SAID}, source: alone, quote: May is late", "verified"),
        (f"{SAID}, source: call, quote: you would like a second line", "stated"),
        (f"{SAID}, source: call, quote: IT reviews security", "stated"),
        (f"{SAID}, source: copied, quote: Budget is short", "stated"),
        ("said_by: Tom, date: 2026-09-05, source: copied, quote: Budget is short", "verified"),
        (f"{SAID}, source: mail, quote: a third line", "stated"),
        (f"{SAID}, source: shown, quote: Nights are too short", "verified"),
        (f"{SAID}, source: shown, quote: The foreman goes by ear", "verified"),
        (f"{SAID}, source: shown, quote: We will see in spring", "stated"),
        (f"{SAID}, source: shown, quote: You want it by spring", "stated"),
        ("said_by: Tom, date: 2026-09-02, quote: We will see in spring", "verified"),
        ("said_by: Maria, date: 2026-09-02, quote: Nights are too short", "verified"),
        ("said_by: Maria, date: 2026-09-03, quote: Nights are too short", "stated"),
    ],
)
def test_the_rung_of_an_answer(answer: str, rung: str) -> None:
    """Verified is what stands word for word in their own mail, message or turn of a call."""
    assert known(answer).rung == rung


@pytest.mark.parametrize(
    ("answer", "missing"),
    [
        (f"{SAID}, source: mail, quote: a third line", True),
        (f"{SAID}, source: call, quote: a third line", True),
        (f"source: '{PAGE}', quote: open a third plant", True),
        (f"{SAID}, source: mail, quote: a second line", False),
        (f"{SAID}, source: call, quote: you would like a second line", False),
        (f"{SAID}, source: unheard, quote: a third line", False),
        (f"{SAID}, source: empty, quote: a third line", False),
        (f"{SAID}, source: ours, quote: a third line", False),
        (f"{SAID}, source: nowhere, quote: a third line", False),
        ("source: 'https://other.example', quote: a third line", False),
        (f"{SAID}, quote: a third line", False),
        (f"{SAID}, source: mail", False),
        (f"source: '{PAGE}'", False),
    ],
)
def test_a_quote_is_missing_only_where_its_source_is_at_hand(answer: str, missing: bool) -> None:
    """The words stand nowhere in it, whoever spoke them; what we cannot look into says nothing."""
    assert known(answer).quote_missing is missing


def test_a_source_may_be_named_by_position() -> None:
    assert known(f"{SAID}, source: activities/5, quote: a second line").rung == "verified"


class TestPersonalWins:
    @pytest.mark.parametrize(
        ("said_by", "rung"),
        [("Maria", "stated"), ("Pia", "stated"), ("Tom", "second_hand"), ("us", "assumed")],
    )
    def test_somebody_else_about_a_person_is_second_hand(self, said_by: str, rung: str) -> None:
        """A delegate counts as the person."""
        facts = facts_of(f"""\
stakeholders:
  - {{name: Tom}}
  - {{name: Maria, personal_win: {{answer: Peace, said_by: {said_by}, date: 2026-09-01}}}}
  - {{name: Pia, speaks_for: Maria}}
""")
        [(person, win)] = facts.discovery.personal_wins.items()
        assert (person, win.rung) == ("maria", rung)
        assert win.key == ("stakeholders", 1, "personal_win")
        assert [one.question for one in facts.discovery.everything()] == ["personal_win"]

    def test_what_will_be_said_later_does_not_count(self) -> None:
        win = "{answer: Peace, said_by: Maria, date: 2026-11-22}"
        facts = facts_of(f"stakeholders: [{{name: Maria, personal_win: {win}}}]")
        assert facts.discovery.personal_wins == {}


class TestTime:
    ANSWER = (
        "stakeholders: [Maria]\ndiscovery: {goal: {answer: A, said_by: Maria, date: 2026-09-03}}"
    )

    @pytest.mark.parametrize(
        ("as_of", "rung"), [("2026-09-02", "unknown"), ("2026-09-03", "stated")]
    )
    def test_an_answer_counts_from_its_day_on(self, as_of: str, rung: str) -> None:
        assert facts_of(self.ANSWER, day(as_of)).discovery.rung("goal") == rung

    @pytest.mark.parametrize(("on", "rung"), [("2026-09-02", "unknown"), ("2026-09-03", "stated")])
    def test_what_was_known_on_a_day(self, on: str, rung: str) -> None:
        """What we learned that day counts."""
        discovery = facts_of(self.ANSWER).discovery
        assert discovery.rung_on("goal", day(on)) == rung
        assert discovery.rung_on("budget", day(on)) == "unknown"

    @pytest.mark.parametrize(
        ("answer", "days"),
        [
            ("date: 2026-11-01", 20),
            ("date: 2026-11-01, reconfirmed: 2026-11-11", 10),
            ("date: 2026-11-11, reconfirmed: 2026-11-01", 10),
            ("reconfirmed: 2026-11-11", 10),
            ("date: 2026-11-01, reconfirmed: 2026-11-22", 20),
            ("said_by: Maria", None),
        ],
    )
    def test_an_answer_grows_old_from_its_last_confirmation(
        self, answer: str, days: int | None
    ) -> None:
        assert known(answer).fresh_days(AS_OF) == days


@pytest.mark.parametrize(
    ("answer", "quantified"),
    [
        ("answer: About 14 hours a month", True),
        ("answer: Much, quote: It costs 3 percent", True),
        ("answer: A lot", False),
    ],
)
def test_a_number_with_a_unit(answer: str, quantified: bool) -> None:
    facts = facts_of(f"discovery: {{goal: {{{answer}}}}}")
    assert facts.discovery.answers["goal"].quantified is quantified


def test_each_rung_stands_above_the_one_before() -> None:
    for lower, higher in pairwise(RUNGS):
        assert at_least(higher, lower)
        assert at_least(higher, higher)
        assert not at_least(lower, higher)
