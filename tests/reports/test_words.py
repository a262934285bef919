"""What every report says in the same words and shows in the same order."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from assistant.reports import words
from assistant.results.finding import Evidence
from assistant.results.review import AnswerLine, Event, PromiseLine, Rung
from tests.kept import reviews

DAY = dt.date(2026, 9, 5)
PLACE = Evidence(path="acme.yaml", key="goal", line=3, column=5)


def test_the_loudest_theme_and_the_loudest_finding_come_first() -> None:
    themes = words.themes(reviews("dark").reviews[0])
    loudness = [[one.findings[0].severity for one in theme.results] for theme in themes]
    order = ["high", "medium", "low"]
    assert loudness == [sorted(theme, key=order.index) for theme in loudness]
    firsts = [theme[0] for theme in loudness]
    assert firsts == sorted(firsts, key=order.index)


@pytest.mark.parametrize(
    ("rung", "needed", "below"),
    [("assumed", "stated", True), ("stated", "stated", False), ("unknown", "", False)],
)
def test_an_answer_is_below_only_what_the_stage_needs(
    rung: Rung, needed: Rung, below: bool
) -> None:
    answer = AnswerLine(question="goal", ask="What?", rung=rung, needed=needed)
    assert words.is_below(answer) is below


@pytest.mark.parametrize(
    ("lines", "most", "told"),
    [
        ([3], None, ""),
        ([3, 9, 9], None, " (and line 9)"),
        ([3, 12, 7], None, " (and lines 7, 12)"),
        ([3, 12, 7, 40], 2, " (and lines 7, 12 and 1 more)"),
    ],
)
def test_further_lines_stand_behind_the_first(
    lines: list[int], most: int | None, told: str
) -> None:
    """In their order, each once; those of other files are not among them."""
    elsewhere = replace(PLACE, path="calls/kick-off.vtt", line=80)
    evidence = [*(replace(PLACE, line=line) for line in lines), elsewhere]
    assert words.other_lines(evidence, most) == told


@pytest.mark.parametrize(
    ("rung", "needed", "sound"),
    [
        ("assumed", "", False),
        ("assumed", "assumed", True),
        ("assumed", "stated", False),
        ("stated", "", True),
        ("stated", "stated", True),
    ],
)
def test_a_guess_is_sound_only_where_one_is_enough(rung: Rung, needed: Rung, sound: bool) -> None:
    """Also before the question is due."""
    answer = AnswerLine(question="goal", ask="What?", rung=rung, needed=needed)
    assert words.is_sound(answer) is sound


@pytest.mark.parametrize(
    ("rungs", "told"),
    [
        ([], ""),
        (["stated"], "the one that is due rests on enough"),
        (["assumed"], "the one that is due rests on too little"),
        (["stated", "stated"], "all 2 that are due rest on enough"),
        (["assumed", "stated", "assumed"], "1 of 3 that are due rests on enough"),
        (["assumed", "stated", "verified"], "2 of 3 that are due rest on enough"),
    ],
)
def test_how_many_answers_rest_on_enough(rungs: list[Rung], told: str) -> None:
    """Those that are not due yet do not count."""
    later = AnswerLine(question="budget", ask="What?", rung="unknown")
    due = [AnswerLine(question="goal", ask="What?", rung=one, needed="stated") for one in rungs]
    assert words.answers_sum([later, *due]) == told


def test_a_pitch_says_what_it_did_not_know_and_whether_we_learned_it() -> None:
    pitch = Event(date=DAY, kind="demo", text="Demo", unknown_then=("why_now",), healed=True)
    assert words.event_notes(pitch) == ["not known then: why now, learned since"]


def test_a_promise_without_a_day_says_so() -> None:
    promise = PromiseLine(
        id="p", side="us", by="We", to="Ines", what="x", state="open", evidence=PLACE
    )
    assert words.promise_days(promise) == "no day named"


def test_what_one_person_told_us_on_one_day_stands_together() -> None:
    texts = ("Learned from Ines: goal", "Learned from Paul: budget", "Learned from Ines: why now")
    events = [Event(date=DAY, kind="answer", text=text) for text in texts]
    events.append(Event(date=DAY, kind="mail", text="Mail to Ines: Hello"))
    assert [event.text for event in words.learned_together(events)] == [
        "Mail to Ines: Hello",
        "Learned from Ines: goal, why now",
        "Learned from Paul: budget",
    ]
