"""Every row of every table hits its example and leaves the near one alone."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest

from assistant.language.acts import TABLES
from assistant.language.matching.heads import first_words
from assistant.language.matching.plain import LONGEST, plain
from assistant.language.matching.tables import sees
from assistant.language.rules.pitch import of_names
from assistant.language.rules.rule import Rule, written_out

ROWS = list({(table.kind, rule): None for table in TABLES for rule in table.rules})
ROWS += [("pitch", rule) for rule in of_names(("linesight", "sensoric")).rules]
IDS = [f"{kind}/{rule.id}-{number}" for number, (kind, rule) in enumerate(ROWS)]


@pytest.mark.parametrize(("kind", "rule"), ROWS, ids=IDS)
def test_a_row_hits_its_example_and_not_the_near_one(kind: str, rule: Rule) -> None:
    """A false positive that somebody meets becomes the near example of its row."""
    assert sees(rule, plain(rule.hit).text), f"{kind}/{rule.id} misses its own example"
    assert not sees(rule, plain(rule.miss).text), f"False positive of {kind}/{rule.id}"


def test_every_row_has_two_examples_and_words() -> None:
    """Nothing can be seen by a row without words: the first look would never let it try."""
    assert all(rule.hit and rule.miss and rule.words.split() for _, rule in ROWS)


def test_ids_are_shared_only_by_ways_of_saying_one_thing() -> None:
    """An id stands for one kind of act: rows that share it agree on kind, form and place."""
    kinds = {(rule.id, kind) for kind, rule in ROWS if rule.confidence != "none"}
    twice = [name for name, count in Counter(name for name, _ in kinds).items() if count > 1]
    assert not twice


@pytest.mark.parametrize(("kind", "rule"), ROWS, ids=IDS)
def test_what_begins_at_a_caret_has_no_other_beginning(kind: str, rule: Rule) -> None:
    """Such a pattern is tried at the first character alone."""
    if rule.pattern.startswith("^"):
        assert "|" not in outside_of_brackets(rule.pattern)


@pytest.mark.parametrize(("kind", "rule"), ROWS, ids=IDS)
def test_no_row_is_searched_for_everywhere(kind: str, rule: Rule) -> None:
    """It is known with which words its pattern begins, or it is tried at few places."""
    heads = first_words(written_out(rule))
    last_resort = rule.id == "mark"
    assert heads or rule.at or rule.pattern.startswith("^") or last_resort, f"{kind}/{rule.id}"


def test_trying_at_first_words_hides_nothing() -> None:
    """A pattern that is tried only at some words sees all that it would see everywhere."""
    texts = {plain(text).text for _, rule in ROWS for text in (rule.hit, rule.miss)}
    for _, rule in ROWS:
        if rule.at or rule.pattern.startswith("^"):
            continue
        anywhere = re.compile(written_out(rule))
        heads = first_words(written_out(rule)) or frozenset()
        for text in texts:
            for found in anywhere.finditer(text):
                word = re.compile(r"[a-z]+|\d|[^\s]").match(text, found.start())
                first = "0" if word and word[0].isdecimal() else word[0] if word else ""
                assert not heads or first in heads, f"{rule.id}: {found[0]!r}"


def outside_of_brackets(pattern: str) -> str:
    """What stands in no bracket; classes and escaped signs left out."""
    pattern = re.sub(r"\\.", "", pattern)
    pattern = re.sub(r"\[[^\]]*\]", "", pattern)
    while (shorter := re.sub(r"\([^()]*\)", "", pattern)) != pattern:
        pattern = shorter
    return pattern


ADVERSARIAL = (
    "a", "? ", ", ", "what ", "can you ", "please ", "i will ", "if you ", "we ", "if you i will ",
    "let me check ",
    "and ", "you ", "our ", "i'll send ", "not ", "by friday ", "(", "\" ", "very ",
    "as of as of ", "how about ", "would you be ", "the problem ", "5 ", "$5 ", "like to ", "- ",
    "more than we ", "i was hoping ", "you will have ", "could be ", "i can ", "your your ",
)  # fmt: skip


@pytest.mark.parametrize("part", ADVERSARIAL)
def test_no_pattern_takes_long(part: str) -> None:
    """Over the longest text that a rule ever sees, all rules together."""
    text = plain(part * (LONGEST // len(part) + 1)).text
    slowest = max(timed(rule, text) for _, rule in ROWS)
    assert slowest < 2, f"{slowest:.3f} s on {part!r}"


def timed(rule: Rule, text: str) -> float:
    """Seconds for finding all that a rule sees."""
    pattern = re.compile(written_out(rule))
    start = time.process_time()
    list(pattern.finditer(text))
    return time.process_time() - start
