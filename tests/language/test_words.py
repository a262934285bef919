"""Whether a quote stands word for word in a text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.words import contains_words, content_words, normalise, proves_something

MAIL = """\
Hi Jo,

Every hour the line’s down costs us
fourteen thousand euros – I checked.  We can't wait until May; we need “three lines”
by then. It is 14,000 an hour…
Maria
"""


@pytest.mark.parametrize(
    "quote",
    [
        "Every hour the line's down costs us fourteen thousand euros",
        "every HOUR the line’s down\n  costs us",
        '"Every hour the line\'s down"',
        "„We can’t wait until May“",
        "We can't wait until May.",
        "fourteen thousand euros - I checked",
        'we need "three lines" by then!',
        "May; we need",
        "Every hour ... costs us … I checked",
        "... costs us fourteen thousand euros ...",
        "Every hour [...] euros",
        "It is 14,000 an hour",
        "Maria",
    ],
)
def test_a_quote_that_stands_in_the_text(quote: str) -> None:
    """Up to white space, case, typography, outer quotation marks and final punctuation."""
    assert contains_words(MAIL, quote)


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "   ",
        '""',
        "...",
        " … ",
        ".",
        "Every hour the line is down",
        "We can",
        "t wait until May",
        "our the line",
        "It is 14",
        "000 an hour",
        "I checked ... Every hour",
        "Maria ... Maria",
        "fourteen euros",
        "we need three lines",
    ],
)
def test_a_quote_that_does_not(quote: str) -> None:
    """Half of "can't" or of "14,000" says something else; pieces must follow in order."""
    assert not contains_words(MAIL, quote)


def test_signs_at_the_edges_of_a_quote() -> None:
    assert contains_words("We lose €14k (net) a day.", "€14k (net)")
    assert contains_words("Up 12% since May", "12%")
    assert not contains_words("It costs 1.5m", "costs 1")
    assert contains_words("It costs 15. Fine.", "costs 15")


def test_text_that_looks_like_a_pattern_is_text() -> None:
    assert contains_words("a (b|c)* d", "(b|c)*")
    assert not contains_words("abc", "a.c")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  Two\u00a0 words\r\n", "two words"),
        ("“Ça” – l’été…", '"ça" - l\'été...'),
        ("ﬁve", "five"),
        ("co\u00adoperate\u200b", "cooperate"),
        ("STRASSE straße", "strasse strasse"),
        ("e\u0301", "é"),
    ],
)
def test_normalise(text: str, plain: str) -> None:
    assert normalise(text) == plain


@settings(deadline=None)
@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@settings(deadline=None)
@given(st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1), st.data())
def test_any_run_of_words_is_found(words: list[str], data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(begin + 1, len(words)))
    assert contains_words(" ".join(words), "“" + "  ".join(words[begin:end]).upper() + ".”")


def test_long_texts_take_no_longer_than_they_should() -> None:
    began = time.process_time()
    assert not contains_words("a " * 200_000, "a a a b")
    assert not contains_words("a" * 200_000, "a" * 50)
    assert not contains_words("a ... " * 50_000, "a ... " * 50_001)
    assert time.process_time() - began < 3


def test_content_words_leave_out_what_every_text_has() -> None:
    text = "We would REALLY like your plant’s overtime down: that’s about 1200 hours, every year."
    assert content_words(text) == {"plant", "overtime", "hours", "year"}
    assert content_words("") == frozenset()


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("We lose ... euros", True),
        ("We lose ... a year", False),
        ("It costs ... a year", True),
        ("too much ... a year", False),
        ("euros. It costs ... a year", True),
        ("costs too … Maria", False),
    ],
)
def test_an_omission_stays_within_one_sentence(quote: str, stands: bool) -> None:
    """Else the halves of two sentences say what nobody said."""
    text = "We lose a million euros. It costs 1.5 days a year\n\nWe lose too much.\n\nMaria"
    assert contains_words(text, quote) == stands


def test_an_omission_may_begin_at_a_later_place() -> None:
    assert contains_words("We lose heart. We lose a million euros.", "We lose ... euros")


@pytest.mark.parametrize(
    ("quote", "long"),
    [
        ("We can't wait", True),
        ("twelve %", False),
        ("1,5 million", False),
        ("", False),
        ("a b c", True),
    ],
)
def test_three_words_may_prove_something(quote: str, long: bool) -> None:
    assert proves_something(quote) is long
