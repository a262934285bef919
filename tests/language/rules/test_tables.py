"""Every row of every table hits its example and leaves the near one alone."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest

from assistant.language.acts import WITH_MARK, WITHOUT_MARK
from assistant.language.matching.first_look import FirstLook, words_of
from assistant.language.rules.pitch import of_names
from assistant.language.matching.plain import LONGEST, plain
from assistant.language.rules.rule import Rule, compiled

TABLES = {id(table): table for table in (*WITH_MARK, *WITHOUT_MARK)}.values()
ROWS = list({(table.kind, rule): None for table in TABLES for rule in table.rules})
ROWS += [("pitch", rule) for rule in of_names(("linesight", "sensoric")).rules]
IDS = [f"{kind}/{rule.id}-{number}" for number, (kind, rule) in enumerate(ROWS)]


def sees(rule: Rule, sentence: str) -> bool:
    """As in reading: a first look at the words, then the pattern."""
    text = plain(sentence).text
    find = compiled(rule).match if rule.pattern.startswith("^") else compiled(rule).search
    return bool(list(FirstLook([rule]).worth_trying(words_of(text))) and find(text))


@pytest.mark.parametrize(("kind", "rule"), ROWS, ids=IDS)
def test_a_row_hits_its_example_and_not_the_near_one(kind: str, rule: Rule) -> None:
    """A false positive that somebody meets becomes the near example of its row."""
    assert sees(rule, rule.hit), f"{kind}/{rule.id} misses its own example"
    assert not sees(rule, rule.miss), f"False positive of {kind}/{rule.id}"


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


def test_the_quick_pattern_finds_the_same() -> None:
    """Patterns that begin with words are rewritten for speed alone."""
    texts = {plain(text).text for _, rule in ROWS for text in (rule.hit, rule.miss)}
    texts |= {text.replace(" ", "") for text in texts}
    for _, rule in ROWS:
        any_word = rf"\b(?:{'|'.join(rule.words.split())})\b"
        written = re.compile(rule.pattern.replace("~", any_word))
        for text in texts:
            found = [match.span() for match in compiled(rule).finditer(text)]
            assert found == [match.span() for match in written.finditer(text)], rule.id


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
    pattern = compiled(rule)
    start = time.process_time()
    list(pattern.finditer(text))
    return time.process_time() - start
