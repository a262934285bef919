"""What would answer a question, and what a sentence gives."""

from __future__ import annotations

import time
from typing import get_args

import pytest

from assistant.facts.threads import bare_subject
from assistant.language.answering import (
    Want,
    agrees,
    brings,
    defers,
    does_not_know,
    gives,
    goes_on,
    invites,
    is_courtesy,
    is_small_talk,
    points_to,
    wants,
)
from assistant.language.hedging import hedges, is_specific
from assistant.language.prices import asks_price, names_price
from assistant.language.told import as_told
from assistant.language.topics import topic


@pytest.mark.parametrize(
    ("question", "idle"),
    [
        ("Did you have a nice holiday?", True),
        ("How are you?", True),
        ("Right?", True),
        ("Can you hear me?", True),
        ("Any questions?", True),
        ("Where is our data kept?", False),
        ("Is that okay for both plants?", False),
        ("Is the office open in your holidays?", False),
    ],
)
def test_nobody_waits_for_an_answer_to_small_talk(question: str, idle: bool) -> None:
    assert is_small_talk(question) is idle


@pytest.mark.parametrize(
    ("sentence", "polite"),
    [
        ("Dear Daniel,", True),
        ("Thank you for your mail of Tuesday.", True),
        ("I hope you had a good start into the week.", True),
        ("It was good to meet you in Cork.", True),
        ("Jo", True),
        ("Morning Anna,", True),
        ("Anna, thanks for telling me.", True),
        ("The data stays in Dublin.", False),
        ("We encrypt it twice.", False),
    ],
)
def test_a_courtesy_answers_nothing(sentence: str, polite: bool) -> None:
    assert is_courtesy(sentence) is polite


@pytest.mark.parametrize(
    ("question", "form", "wanted", "answer"),
    [
        ("How many lines can it watch?", "open", "figure", "Up to 40."),
        ("When could you start?", "open", "day", "After the summer."),
        ("Who would install it?", "open", "person", "Our partner does."),
        ("Where is it kept?", "open", "place", "It stays in Dublin."),
        ("Is it certified?", "closed", "yes or no", "Not yet, the audit is in March."),
    ],
)
def test_a_question_wants_an_answer_of_its_kind(
    question: str, form: str, wanted: Want, answer: str
) -> None:
    assert wants(question, form) == {wanted}
    assert gives(answer, wanted)
    assert not gives("Our people speak about that gladly.", "yes or no")
    assert not gives("Thank you for asking.", wanted)


@pytest.mark.parametrize(
    ("sentence", "on"),
    [
        ("It never leaves the plant.", True),
        ("Dear Tom, two years on everything.", True),
        ("Because of the new sensor.", True),
        ("ISO 27001 since 2023.", True),
        ("The order form has three fields of its own.", False),
        ("Our new sensor is out.", False),
        ("Ruth spoke to your colleague about the network last week.", False),
    ],
)
def test_an_answer_goes_on_from_the_question(sentence: str, on: bool) -> None:
    """It points back, or is no whole sentence."""
    assert goes_on(sentence) is on


def test_a_time_is_no_place() -> None:
    assert gives("It is kept in Dublin.", "place")
    assert not gives("We speak on Monday, or in May.", "place")
    assert not gives("Jo is on holiday.", "place")


def test_what_else_a_sentence_may_do() -> None:
    """Agree, bring something, point to it, invite, put off, admit."""
    assert agrees("Sure, no problem.")
    assert not agrees("The plan has changed.")
    assert brings("Attached is the security paper.")
    assert not brings("The security paper is with our lawyers.")
    assert points_to("See page 3 of the paper.")
    assert points_to("It stands at https://sensoric.example/data.")
    assert invites("Could we go through it on Thursday?")
    assert not invites("It is in the plan.")
    assert defers("I'll find that out for you.")
    assert not defers("I'll bring the samples.")
    assert does_not_know("I don't know yet.")
    assert not does_not_know("You may not know our paper.")


@pytest.mark.parametrize(
    "part", ["1", "s", "Dear ", "how much is ", "A, ", "you find ", "re ", "."]
)
def test_long_texts_take_no_longer(part: str) -> None:
    """Eight times the text takes far less than the 64 times that a square would take."""
    seconds = []
    for count in (2_000, 16_000):
        text = f"{part * count}!"
        start = time.process_time()
        for look in (is_courtesy, is_small_talk, points_to, defers, goes_on, hedges, is_specific):
            look(text)
        for read in (topic, asks_price, names_price, bare_subject, as_told_by_us):
            read(text)
        for want in get_args(Want):
            gives(text, want)
        seconds.append(time.process_time() - start)
    assert seconds[1] < 40 * seconds[0] + 0.1


def as_told_by_us(text: str) -> str:
    return as_told(text, by_us=True, other="Tom")
