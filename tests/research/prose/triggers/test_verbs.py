"""Forms of verbs that tell what is done, going on or decided."""

from __future__ import annotations

import re

import pytest

from assistant.research.prose.triggers.verbs import are_told, by, tells

BUY = tells("buy, bought; carry out; stop by; cut, cut; take over, took over, taken over")
TOLD = """\
has bought
is buying
will buy
buys
has today bought
we’ve bought
is to buy
has agreed to buy
has signed an agreement to buy
we buy
carried out
carries out
is cutting
has taken over
took over
is set to cut
is delighted to buy
""".splitlines()
NOT_TOLD = ("may buy", "could buy", "wants to have it", "buyer", "taken over")


@pytest.mark.parametrize("words", TOLD)
def test_a_verb_that_tells(words: str) -> None:
    """In the forms in which companies tell what they do."""
    assert re.search(BUY, words)


@pytest.mark.parametrize("words", NOT_TOLD)
def test_a_verb_that_leaves_it_open(words: str) -> None:
    """What may be, and other words, are not told."""
    assert not re.search(BUY, f"They {words} it")


def test_plans_count_where_they_are_asked_for() -> None:
    """To plan a plant is news; to plan a purchase is not yet."""
    assert not re.match(BUY, "plans to buy")
    assert re.match(tells("open", planned=True), "plans to open")


def test_passives_and_means() -> None:
    """ "Was opened", "is being opened", and "by opening"."""
    assert re.search(are_told("opened"), "was opened")
    assert re.search(are_told("opened"), "is being opened")
    assert not re.search(are_told("opened"), "it opened")
    assert re.search(by("open; set up"), "by setting up")
