"""Who spoke how much."""

from __future__ import annotations

import pytest

from assistant.language.transcripts import Talk, Turn, read_turns


def said(speaker: str, text: str, *times: tuple[float, float]) -> Turn:
    return Turn(speaker, text, (), tuple((0, start, end) for start, end in times))


def test_time_counts_without_pauses() -> None:
    """Whatever the number of words."""
    talk = Talk(
        (
            said("Jo", "One.", (10.0, 30.0), (60.0, 80.0)),
            said("Maria", "Two and three and four.", (90.0, 100.0)),
            said("Jo", "Five.", (100.0, 130.0)),
        )
    )
    assert talk.measure == "time"
    assert talk.seconds == {"Jo": 70.0, "Maria": 10.0}
    assert talk.words == {"Jo": 2, "Maria": 5}
    assert talk.minutes == 2.0
    assert (talk.share(["Jo"]), talk.share(["Jo", "Jo", "Maria"])) == (0.875, 1.0)


@pytest.mark.parametrize("times", [(), ((1.0, 1.0),)])
def test_words_count_where_no_time_tells(times: tuple[tuple[float, float], ...]) -> None:
    talk = Talk((said("Jo", "One two three.", *times), said("Maria", "Four.", *times)))
    assert talk.measure == "words"
    assert talk.share(["Jo"]) == 0.75


def test_one_turn_without_a_time_makes_all_count_by_words() -> None:
    """The length of the call is told all the same, as far as it is known."""
    talk = Talk((said("Jo", "One two three.", (0.0, 60.0)), said("Maria", "Four.")))
    assert (talk.seconds, talk.measure, talk.minutes) == ({}, "words", 1.0)


def test_what_stands_above_the_talk_was_not_said() -> None:
    """A title; words of somebody unknown in the call were."""
    turns = read_turns(
        "Acme, second call\n\nJo Park: One.\nUnknown Speaker: Two.\nJo Park: Three.\n"
    )
    assert Talk(turns).words == {"Jo Park": 2, "": 1}


def test_nobody_is_named() -> None:
    assert Talk(read_turns("One two.")).share([""]) == 1.0
    assert Talk(()).share(["Jo"]) == 0.0
    assert Talk(()).minutes is None
