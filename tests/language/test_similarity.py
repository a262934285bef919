"""How far two mails say the same."""

from __future__ import annotations

import pytest

from assistant.language.similarity import overlap

FIRST = """\
Hi Maria,

our camera inspects every bottle and stops faulty ones before packaging. Shall we meet?

Best regards
Jo Park
Sensoric
"""
VARIATION = """\
Dear Paul,

did you see how the camera inspects bottles? It stops faulty ones before packaging.

Jo
"""
OTHER = "Hello,\n\nthe security paper that legal asked for is attached.\n\nBest regards\nJo Park\n"


def test_a_variation_shares_half_of_its_words_or_more() -> None:
    assert overlap(FIRST, VARIATION) >= 0.5
    assert overlap(FIRST, VARIATION) == overlap(VARIATION, FIRST)


def test_another_mail_shares_none() -> None:
    """Greeting, closing and name are the same, and do not count."""
    assert overlap(FIRST, OTHER) == 0


def test_a_mail_repeats_itself() -> None:
    assert overlap(FIRST, FIRST) == 1


def test_a_part_of_a_mail_repeats_it() -> None:
    assert overlap(FIRST, "Our camera inspects bottles") > 0.5


def test_quoted_mails_do_not_count() -> None:
    answer = f"{OTHER}\nOn Mon, Sep 14, 2026 at 8:05 PM Jo Park <jo@sensoric.example> wrote:\n"
    answer += "".join(f"> {line}\n" for line in FIRST.splitlines())
    assert overlap(FIRST, answer) == 0


def test_names_do_not_count() -> None:
    first, second = "Does Rheinland Glass need cameras?", "Rheinland Glass grows."
    assert overlap(first, second) > 0
    assert overlap(first, second, {"Rheinland Glass"}) == 0


@pytest.mark.parametrize("empty", ["", "Hi Maria,", "Ok?", "> quoted words only"])
def test_without_content_words_nothing_is_alike(empty: str) -> None:
    assert overlap(FIRST, empty) == 0
    assert overlap(empty, empty) == 0
