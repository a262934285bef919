"""A question that asks for what the same mail says that they told us."""

import pytest

from assistant.language.mails.told import repeats

TOLD = "You said that you run three shifts and lose six hours a week to changeovers."
SENT = "You kindly sent me the list with all forty sizes."


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("how many shifts do you run", TOLD),
        ("how much do you lose to changeovers", TOLD),
        ("please send me the sizes of all staff", SENT),
        ("when does your board meet", "You told us that the board meets on Tuesday."),
    ],
)
def test_what_they_said_is_asked_again(clause: str, told: str) -> None:
    """The words and the sort of answer are theirs."""
    assert repeats(clause, told)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("which of the three shifts loses most", TOLD),
        ("how many people stand at the second machine", TOLD),
        ("why do you lose hours to changeovers", TOLD),
        ("are the 6 hours lost on one line", TOLD),
        ("where shall the parcel go", SENT),
    ],
)
def test_a_question_that_builds_on_it_is_none(clause: str, told: str) -> None:
    """It holds the number, asks for more, or for something else."""
    assert not repeats(clause, told)
