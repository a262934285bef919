"""The words without which a pattern sees nothing."""

from __future__ import annotations

import re

import pytest

from assistant.language.acts import TABLES
from assistant.language.matching.heads import first_words
from assistant.language.matching.needed import needed_words, second_words
from assistant.language.matching.plain import plain
from assistant.language.matching.words import Words
from assistant.language.rules.rule import written_out
from benchmarks import needed_words as tool
from benchmarks.needed_words import work_out


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
    ("pattern", "words"),
    [
        (r"\b(?:i|we)(?:'ll| will) go\b", "ll will"),
        (r"let me(?:,? too)? know", "me"),
        (r"\bwill(?: also)* you\b", "also you"),
        (r"\bnot (?=so )(?:so|very) good\b", "so very"),
        (r"\bwhy\b", ""),
        (r"\bwhy [a-z]+ you\b", ""),
        (r"\bfor \d+ days\b", ""),
    ],
)
def test_second_words(pattern: str, words: str) -> None:
    """The words that can stand behind the first; none where any can, or the pattern may end."""
    assert " ".join(sorted(tool.second_words(pattern) or ())) == words


def test_what_matches_goes_on_with_a_second_word() -> None:
    """So it is for every rule on every example of all rules."""
    rules = [rule for table in TABLES for rule in table.rules]
    texts = [Words(plain(text).text) for rule in rules for text in (rule.hit, rule.miss)]
    for pattern in set(map(written_out, rules)):
        first, second = first_words(pattern) or frozenset(), second_words(pattern)
        matches = re.compile(pattern).match
        for words in texts if second else ():
            places = [place for word in first & words.all for place in words.places(word)]
            missed = {words.after(place) for place in places if matches(words.text, place)}
            assert missed <= (second or set()), f"{pattern}: {words.text}"
