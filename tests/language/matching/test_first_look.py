"""The first look lets every rule be tried that would see something."""

from __future__ import annotations

import re

from assistant.language.acts import TABLES
from assistant.language.matching.clauses import Clauses
from assistant.language.matching.first_look import FirstLook
from assistant.language.matching.plain import plain
from assistant.language.matching.words import Words
from assistant.language.rules.rule import Rule, written_out

RULES = [*{rule: None for table in TABLES for rule in table.rules}]


def test_it_hides_nothing_from_examples() -> None:
    """On every example, a rule is tried where its pattern matches and a word of its own stands."""
    look = FirstLook(RULES)
    for text in {plain(example).text for rule in RULES for example in (rule.hit, rule.miss)}:
        clauses = Clauses(Words(text))
        tried = set(look.worth_trying(clauses))
        hidden = [RULES[n].id for n in range(len(RULES)) if n not in tried and seen(n, clauses)]
        assert not hidden, text


def seen(number: int, clauses: Clauses) -> bool:
    """Whether a pattern matches from the beginning of a sentence or of one of its clauses."""
    rule, words = RULES[number], clauses.words
    has_words = not words.all.isdisjoint(rule.words.replace("\\", "").split())
    has_other = not rule.also or not words.all.isdisjoint(rule.also.split())
    pattern = re.compile(written_out(rule))
    if rule.at == "opening":
        found = any(pattern.match(words.text, place) for place in clauses.opening)
    elif rule.at or rule.pattern.startswith("^"):
        found = bool(pattern.match(words.text))
    else:
        found = bool(pattern.search(words.text))
    may_be = words.whole.isdisjoint(rule.unless.split())
    return has_words and has_other and may_be and found


def test_rows_come_in_the_order_of_the_table() -> None:
    """The first that sees something takes the words."""
    rule = Rule(id="x", words="send", hit="send", miss="no")
    look = FirstLook([rule, rule, rule])
    assert look.worth_trying(clauses_of("send")) == [0, 1, 2]
    assert look.worth_trying(clauses_of("sent")) == []


def test_a_word_may_bar_a_row() -> None:
    """It is not tried on a sentence with a whole word that it is tried unless."""
    look = FirstLook([Rule(id="x", words="send", unless="we ?", hit="send", miss="no")])
    tried = ["send it", "send wé", "send it, we", "send it?"]
    assert [look.worth_trying(clauses_of(text)) for text in tried] == [[0], [0], [], []]


def clauses_of(text: str) -> Clauses:
    return Clauses(Words(text))
