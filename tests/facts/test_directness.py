"""Prices asked for and what our reply held; answers that say nothing."""

from __future__ import annotations

import pytest

from assistant.facts.directness import PriceReply
from tests.facts.mails import call, facts_about, ours, theirs

PRICE = theirs("2026-11-02", "Jo, what would it cost us for two lines?")
DATA = theirs("2026-11-02", "Jo, where is our data kept?")


def price(*later: dict[str, object]) -> PriceReply:
    """What became of the price that Tom asked for."""
    [one] = facts_about(PRICE, *later).directness.prices
    return one


@pytest.mark.parametrize(
    "text",
    [
        "Dear Tom, about 9,000 euros a line.",
        "Between 15 and 20k, depending on the sensors.",
        "I do not know yet; you will have it on Friday.",
        "Our quote will be with you by Thursday.",
        "The first line is free of charge.",
    ],
)
def test_a_figure_a_range_or_the_day_of_one_is_direct(text: str) -> None:
    assert price(ours("2026-11-03", text)).state == "given"


def test_an_offer_is_direct_too() -> None:
    assert price(ours("2026-11-03", "Dear Tom", attachments=["offer.pdf"])).state == "given"
    assert price(ours("2026-11-03", "Dear Tom", price=True)).state == "given"
    assert price({**ours("2026-11-03", ""), "kind": "proposal"}).state == "given"
    assert price(call("2026-11-03", text="Told him 9,000 euros a line.")).state == "given"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Tom, our prices are very competitive.",
        "Dear Tom, that depends on many factors.",
        "Dear Tom, let us discuss that in a call.",
    ],
)
def test_a_reply_without_one_dodges(text: str) -> None:
    found = price(ours("2026-11-03", text))
    assert (found.state, found.confidence) == ("dodged", "clear")


def test_to_ask_something_back_leaves_a_doubt() -> None:
    found = price(ours("2026-11-03", "Dear Tom, how many machines stand on a line?"))
    assert (found.state, found.confidence) == ("dodged", "possible")


def test_a_call_since_may_have_given_it() -> None:
    dodge = ours("2026-11-03", "Dear Tom, our prices are very competitive.")
    found = price(dodge, call("2026-11-05"))
    assert (found.state, found.confidence) == ("dodged", "possible")
    assert price(call("2026-11-05")).state == "unclear"


def test_what_came_later_heals() -> None:
    dodge = ours("2026-11-03", "Dear Tom, our prices are very competitive.")
    assert price(dodge, ours("2026-11-05", "It is 9,000 euros a line.")).state == "given"


def test_without_a_reply_nothing_was_dodged() -> None:
    assert price().state == "waiting"


def hedged(*later: dict[str, object]) -> list[tuple[str, str]]:
    """The words of every answer that says nothing."""
    found = facts_about(DATA, *later).directness.hedged
    return [(one.answer.text, one.confidence) for one in found]


def test_a_direct_question_answered_with_generalities() -> None:
    text = "Dear Tom, we take the security of your data very seriously."
    assert hedged(ours("2026-11-03", text)) == [(text, "clear")]


@pytest.mark.parametrize(
    "text",
    [
        "Your data usually stays in Dublin.",
        "The data is kept in the plant.",
        "I don't know; generally our lawyers decide. You will have it on Friday.",
        "It depends on the data: which do you mean?",
        "Thank you for your mail.",
    ],
)
def test_who_says_something_does_not_hedge(text: str) -> None:
    assert hedged(ours("2026-11-03", text)) == []


def test_a_better_answer_heals_and_a_call_leaves_a_doubt() -> None:
    text = "We take the security of your data very seriously."
    vague = ours("2026-11-03", text)
    assert hedged(vague, ours("2026-11-05", "The data is kept in Dublin.")) == []
    assert hedged(vague, call("2026-11-05")) == [(text, "possible")]
