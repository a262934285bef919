"""What worries them, and whether we spoke to it."""

from __future__ import annotations

import pytest

from tests.facts.mails import call, facts_about, ours, theirs

WORRY = "We are worried that our data leaves the plant."
RECORDED = "concerns: [{who: Tom, what: Data leaves the plant, date: 2026-11-02}]"


def states(*activities: dict[str, object], more: str = "", **sources: dict[str, str]) -> list[str]:
    """What our next two touches did about each worry."""
    worries = facts_about(*activities, more=more, **sources).worries  # type: ignore[arg-type]
    return [worries.response(one, 2).state for one in worries.all]


def test_a_worry_is_read_or_recorded_and_stands_once() -> None:
    facts = facts_about(theirs("2026-11-02", WORRY), more=RECORDED)
    [one] = facts.worries.all
    assert (one.what, one.person.name, one.said) == ("Data leaves the plant", "Tom Aerts", None)
    [read] = facts_about(theirs("2026-11-02", WORRY)).worries.all
    assert (read.what, read.person.name) == (WORRY, "Tom Aerts")
    assert read.said


@pytest.mark.parametrize(
    "text",
    ["Unfortunately Thursday does not suit me.", "I'm afraid next week is not possible either."],
)
def test_a_day_that_does_not_suit_is_no_worry(text: str) -> None:
    assert facts_about(theirs("2026-11-02", text)).worries.all == ()


@pytest.mark.parametrize("more", ["", RECORDED])
def test_two_touches_that_speak_of_other_things(more: str) -> None:
    voiced = [] if more else [theirs("2026-11-02", WORRY)]
    first = ours("2026-11-03", "Dear Tom, the fair opens at nine.", subject="The fair")
    second = ours("2026-11-05", "Dear Tom, our new sensor is here.", subject="New")
    third = ours("2026-11-06", "Dear Tom, the data never leaves the plant.", subject="Data")
    assert states(*voiced, first, more=more) == ["early"]
    assert states(*voiced, first, second, more=more) == ["unaddressed"]
    assert states(*voiced, first, second, third, more=more) == ["unaddressed"]
    assert states(*voiced, first, third, more=more) == ["addressed"]


@pytest.mark.parametrize(
    "touch",
    [
        call("2026-11-03", text="Went through where the data goes."),
        ours("2026-11-03", "Dear Tom, see there.", attachments=["data-stays-here.pdf"]),
        ours("2026-11-03", "", subject="Your data"),
    ],
)
def test_notes_attachments_and_subjects_speak_too(touch: dict[str, object]) -> None:
    assert states(theirs("2026-11-02", WORRY), touch) == ["addressed"]


def test_touches_without_words_tell_nothing() -> None:
    mail = ours("2026-11-05", "Dear Tom, our new sensor is here.")
    assert states(theirs("2026-11-02", WORRY), call("2026-11-03"), mail) == ["unclear"]


def test_a_worry_that_the_record_calls_answered_is_answered() -> None:
    assert states(more=RECORDED.replace("date", "answered: mail-2, date")) == ["addressed"]


@pytest.mark.parametrize(
    ("answer", "state"),
    [("The data never leaves the plant.", "addressed"), ("Let us look at the price.", "early")],
)
def test_what_we_say_in_the_same_call_counts(answer: str, state: str) -> None:
    talk = f"Tom Aerts: {WORRY}\nJo Park: {answer}\n"
    held = call("2026-11-02", transcript="a.txt")
    assert states(held, transcripts={"a.txt": talk}) == [state]
