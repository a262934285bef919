"""The words without which a pattern sees nothing."""

from __future__ import annotations

import re
from functools import partial

import pytest

from assistant.language.acts import TABLES
from assistant.language.matching.needed import by_first_word as kept
from assistant.language.matching.needed import needed_words
from assistant.language.matching.plain import plain
from assistant.language.matching.words import Words
from assistant.language.rules.rule import written_out
from benchmarks.needed_words import by_first_word, work_out


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        (r"\b(?:i|we)(?:'ll| will) go\b", ["go", "i we", "ll will"]),
        (r"let (?:me|us|[a-z]+) know,? (?:if|when)\b", ["know", "if when"]),
        (r"(?:how much|what price) is it\b", ["is", "it", "much price"]),
        (r"\bsend(?:ing)? (?:also )?it\b", ["send sending", "it"]),
        (r"\b(?:(?:do|say) it|pay)\b", ["do pay say", "it pay"]),
        (r"you (?:will ){1,2}get\b", ["will", "get"]),
        (r"the (?<!a )price(?= of)", []),
        (r"for [a-z]+ and\b", ["and"]),
        (r"sent? it", []),
        (r"\d ?[a-z]", []),
    ],
)
def test_groups(pattern: str, groups: list[str]) -> None:
    """Whole words that no way through the pattern goes without; the smallest group first."""
    found = [" ".join(sorted(group)) for group in work_out(pattern)]
    assert sorted(found) == sorted(groups)


def test_what_matches_holds_a_word_of_each_group() -> None:
    """So it is for every rule on every example of all rules."""
    rules = [rule for table in TABLES for rule in table.rules]
    texts = {plain(text).text for rule in rules for text in (rule.hit, rule.miss)}
    words = {text: Words(text).all for text in texts}
    for pattern in set(map(written_out, rules)):
        matches = re.compile(pattern).search
        for group in needed_words(pattern):
            hidden = [text for text in texts if words[text].isdisjoint(group) and matches(text)]
            assert not hidden, f"{pattern} needs none of {group}"


@pytest.mark.parametrize(
    ("pattern", "first", "second", "groups"),
    [
        (r"\b(?:i|we)(?:'ll| will) go\b", "we", "ll will", ["go"]),
        (r"let me(?:,? too)? know", "let", "me", []),
        (r"\bwill(?: also)* you\b", "will", "also you", ["you"]),
        (r"\bnot (?=so )(?:so|very) good\b", "not", "so very", ["good"]),
        (r"\bwhy\b", "why", "", []),
        (r"\bwhy [a-z]+ you\b", "why", "", ["you"]),
        (r"\bfor \d+ days\b", "for", "", ["days"]),
        (r"\b(?:fed up\b|(?:am|are) (?:\w+ )?(?:tired|sick) of\b)", "fed", "up", []),
        (
            r"\b(?:fed up\b|(?:am|are) (?:\w+ )?(?:tired|sick) of\b)",
            "are",
            "",
            ["of", "sick tired"],
        ),
        (r"\b(?:(?:quite )?fed up|quite) now\b", "quite", "fed now", ["now"]),
    ],
)
def test_what_is_behind_a_first_word(
    pattern: str, first: str, second: str, groups: list[str]
) -> None:
    """One word may need others than the next one; what it needs whichever way is taken counts."""
    words, others = by_first_word(pattern)[first]
    assert " ".join(sorted(words or ())) == second
    assert sorted(" ".join(sorted(group)) for group in others) == groups


@pytest.mark.parametrize("pattern", [r"[a-z]+ you\b", r"\b(?:you|\w+) know\b"])
def test_nothing_is_known_where_any_word_may_be_the_first(pattern: str) -> None:
    """Then the pattern is tried everywhere."""
    assert not by_first_word(pattern)


def test_what_matches_holds_what_its_first_word_needs() -> None:
    """So it is for every rule on every example of all rules."""
    rules = [rule for table in TABLES for rule in table.rules]
    texts = [Words(plain(text).text) for rule in rules for text in (rule.hit, rule.miss)]
    for pattern in set(map(written_out, rules)):
        behind, matches = kept(pattern), re.compile(pattern).match
        for words in texts:
            for first in behind.keys() & words.all:
                second, others = behind[first]
                for place in filter(partial(matches, words.text), words.places(first)):
                    assert not second or words.after(place, first) in second, (
                        f"{pattern}: {words.text}"
                    )
                    assert not others or others & words.all, f"{pattern}: {words.text}"
