"""Which known word somebody meant, and where nobody can tell."""

from __future__ import annotations

import pytest

from assistant.errors import did_you_mean
from assistant.spelling import nearest, nearest_name, slips

PACKS = ("discovery", "pitching", "follow-through", "stalled", "people", "listening", "trust")
CHECKS = (*PACKS, "buyer-silent", "champion-silent", "no-next-step", "price-before-impact")
COMMANDS = ("answer", "audit", "draft", "import", "init", "log", "new", "read", "review", "waive")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("stalld", "stalled"),
        ("Stalled", "stalled"),
        ("pithcing", "pitching"),
        ("buyer-silnet", "buyer-silent"),
        ("buyer_silent", "buyer-silent"),
        ("buyer-silence", "buyer-silent"),
        ("stakholders", ""),
        ("dicsovry", "discovery"),
    ],
)
def test_a_slip_of_the_hand_is_seen_through(written: str, meant: str) -> None:
    assert nearest(written, CHECKS) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pitch", "pitching"),
        ("follow", "follow-through"),
        ("discover", "discovery"),
        ("silent-buyer", "buyer-silent"),
        ("next step", "no-next-step"),
        ("impact", "price-before-impact"),
    ],
)
def test_a_part_of_a_name_is_enough(written: str, meant: str) -> None:
    """Its beginning, or some of its words in whatever order."""
    assert nearest(written, CHECKS) == meant


@pytest.mark.parametrize("written", ["nothing", "all", "everything", "none", "x", "", "no", "-"])
def test_a_word_that_only_shares_letters_is_not_near(written: str) -> None:
    assert nearest(written, CHECKS) == ""


@pytest.mark.parametrize("written", ["export", "edit", "remove", "close", "show"])
def test_a_command_that_there_is_not_is_no_slip(written: str) -> None:
    assert nearest(written, COMMANDS) == ""


def test_the_nearest_comes_first_and_of_two_the_one_named_last() -> None:
    assert nearest("silent", ("champion-silent", "buyer-silent")) == "buyer-silent"
    assert nearest("gaol", ("goat", "goal")) == "goal"
    assert nearest("activities/2", ("activities/0", "activities/1")) == "activities/1"


def test_a_slip_goes_before_a_part() -> None:
    assert nearest("discover", ("discoverer-of-things", "discovers")) == "discovers"


def test_where_none_is_near_there_is_a_list_of_what_there_is() -> None:
    assert did_you_mean("nothing", PACKS) == f"Possible: {', '.join(PACKS)}."
    assert did_you_mean("nothing", map(str, range(100))) == ""


@pytest.mark.parametrize(
    ("word", "other", "count"),
    [("goal", "goal", 0), ("gaol", "goal", 1), ("gol", "goal", 1), ("ab", "", 2), ("", "ab", 2)],
)
def test_slips_are_counted_in_letters(word: str, other: str, count: int) -> None:
    assert slips(word, other) == count


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Pal", "Paul Adeyemi"),
        ("Adeyemy", "Paul Adeyemi"),
        ("paul adeyemi", "Paul Adeyemi"),
        ("Inse", "Ines Halloran"),
        ("Xavier", ""),
    ],
)
def test_one_word_of_a_name_is_enough(name: str, meant: str) -> None:
    assert nearest_name(name, ["Ines Halloran", "Paul Adeyemi"]) == meant
