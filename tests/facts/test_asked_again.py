"""Questions of ours that the same person had answered before."""

from __future__ import annotations

import pytest

from assistant.checks.load import questions_of, read_packs
from assistant.resources import playbooks_folder
from tests.facts.mails import call, day, facts_about, ours, theirs

QUESTIONS = questions_of(read_packs(playbooks_folder() / "deal", "playbooks", examples=False))
TOLD = """\
discovery:
  cost_of_inaction: {answer: Fourteen hours of stops a month, said_by: Tom, date: 2026-10-01}
"""
AGAIN = "Dear Tom, what does it cost you when nothing changes?"


def again(*activities: dict[str, object], more: str = TOLD, **sources: object) -> list[str]:
    """How sure we are of each question that was answered before."""
    facts = facts_about(*activities, more=more, questions=QUESTIONS, **sources)  # type: ignore[arg-type]
    return [one.confidence for one in facts.repeats.all]


def test_who_has_told_us_is_asked_again() -> None:
    assert again(ours("2026-11-02", AGAIN)) == ["clear"]
    talk = "Jo Park: What does it cost you when nothing changes?\n"
    held = call("2026-11-02", transcript="a.txt")
    assert again(held, transcripts={"a.txt": talk}) == ["clear"]


@pytest.mark.parametrize(
    ("date", "to"),
    [("2026-10-01", "Tom"), ("2026-09-20", "Tom"), ("2026-12-01", "Tom"), ("2026-11-02", "Maria")],
)
def test_other_people_and_other_times_are_good_practice(date: str, to: str) -> None:
    """The same day, before it, and after two months, too."""
    assert again(ours(date, AGAIN, to=to), as_of=day("2026-12-10")) == []


@pytest.mark.parametrize(
    "text",
    [
        "You said that stops cost you fourteen hours. What does it cost you if nothing changes?",
        "With fourteen hours of stops a month, what does it cost you if nothing changes?",
        "Is it still what it costs you when nothing changes?",
        "What would have to be true before you say yes?",
    ],
)
def test_a_question_may_build_on_what_they_said(text: str) -> None:
    assert again(ours("2026-11-02", text)) == []


def test_a_figure_that_they_wrote_may_be_what_we_ask_for() -> None:
    told = theirs("2026-10-20", "We run fourteen packaging machines in Ghent.")
    asked = ours("2026-11-02", "Dear Tom, how many packaging machines do you have in Ghent?")
    other = ours("2026-11-02", "Dear Tom, how many people work in Ghent?")
    assert again(told, asked, more="") == ["possible"]
    assert again(told, other, more="") == []
