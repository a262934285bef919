"""How far two mails say the same."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from assistant.language.similarity import overlap, telling_words

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


def alike(first: str, second: str, leave_out: Collection[str] = ()) -> float:
    """How far two mails say the same, without these names."""
    return overlap(telling_words(first, leave_out), telling_words(second, leave_out))


def test_a_variation_shares_half_of_its_words_or_more() -> None:
    assert alike(FIRST, VARIATION) >= 0.5
    assert alike(FIRST, VARIATION) == alike(VARIATION, FIRST)


def test_another_mail_shares_none() -> None:
    """Greeting, closing and name are the same, and do not count."""
    assert alike(FIRST, OTHER) == 0


def test_a_mail_repeats_itself() -> None:
    assert alike(FIRST, FIRST) == 1


def test_a_part_of_a_mail_repeats_it() -> None:
    assert alike(FIRST, "Our camera inspects bottles") > 0.5


def test_quoted_mails_do_not_count() -> None:
    answer = f"{OTHER}\nOn Mon, Sep 14, 2026 at 8:05 PM Jo Park <jo@sensoric.example> wrote:\n"
    answer += "".join(f"> {line}\n" for line in FIRST.splitlines())
    assert alike(FIRST, answer) == 0


def test_names_do_not_count() -> None:
    first, second = "Does Rheinland Glass need cameras?", "Rheinland Glass grows."
    assert alike(first, second) > 0
    assert alike(first, second, {"Rheinland Glass"}) == 0


@pytest.mark.parametrize("empty", ["", "Hi Maria,", "Ok?", "> quoted words only"])
def test_without_content_words_nothing_is_alike(empty: str) -> None:
    assert alike(FIRST, empty) == 0
    assert alike(empty, empty) == 0
