"""One sentence, read for events."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from assistant.language.patterns import pattern
from assistant.research.prose.triggers.causes import INITIATIVE
from assistant.research.prose.triggers.contracts import CONTRACT
from assistant.research.prose.triggers.cuts import LAYOFFS
from assistant.research.prose.triggers.doubts import (
    is_dependent,
    is_long_ago,
    is_unsettled,
)
from assistant.research.prose.triggers.growth import EXPANSION
from assistant.research.prose.triggers.hit import OUR_PLACES, Hit, Sentence, Told, is_us
from assistant.research.prose.triggers.money import FUNDING
from assistant.research.prose.triggers.offers import PRODUCT_LAUNCH
from assistant.research.prose.triggers.partners import PARTNERSHIP
from assistant.research.prose.triggers.people import NEW_EXECUTIVE
from assistant.research.prose.triggers.prizes import AWARD
from assistant.research.prose.triggers.standing import REGULATORY
from assistant.research.prose.triggers.subjects import Subject, is_public, leading, subject_of
from assistant.research.prose.triggers.takeovers import ACQUISITION
from assistant.research.prose.triggers.telling import told_by
from assistant.research.prose.triggers.way import Table, Way

TABLES = (
    NEW_EXECUTIVE,
    ACQUISITION,
    LAYOFFS,
    FUNDING,
    CONTRACT,
    AWARD,
    REGULATORY,
    INITIATIVE,
    PARTNERSHIP,
    EXPANSION,
    PRODUCT_LAUNCH,
)
"""The ways of each type; of two types in the same words the first one counts."""

_CLAUSE = pattern(r"[;:]\s|—|\s–\s|[“”\"«»]")
_TO = pattern(r"\bto $")
_MOST_PLACES = 4  # in which a sentence tells the same
_LONGEST_HEADLINE = 8  # words before its verb
_PRODUCT = "product_launch"  # whoever makes it, it may stand first itself


def read_sentence(sentence: Sentence) -> Iterator[Told]:
    """The events that a sentence tells, at most one of a type."""
    taken = set[int]()
    for table in TABLES:
        if not table.needs.search(sentence.text):
            continue
        for hit in _hits(sentence, table):
            told = None if hit.found.start() in taken else told_by(hit)
            if told:
                taken.add(hit.found.start())
                yield told
                break


def _hits(sentence: Sentence, table: Table) -> Iterator[Hit]:
    """What is found of a type, where somebody fitting stands before it, and it is settled."""
    for way in table.ways:
        for found in islice(way.pattern.finditer(sentence.text), _MOST_PLACES):
            hit = _hit(sentence, table, way, found)
            if hit and _fits(hit) and _holds_us(hit) and _is_settled(hit):
                yield hit


def _hit(sentence: Sentence, table: Table, way: Way, found: re.Match[str]) -> Hit | None:
    before = sentence.text[: found.start()]
    if way.does != "any" and is_dependent(before):
        return None
    if _TO.search(before) and not _is_headline(sentence.text, before):
        return None
    left_out = sentence.is_item and not before.strip()
    subject = (
        Subject("ours", "we") if left_out else subject_of(_TO.sub("", before), sentence.page.ours)
    )
    groups = {name: words or "" for name, words in found.groupdict().items()}
    return Hit(table.type, sentence, way, found, subject, groups)


def _is_headline(text: str, before: str) -> bool:
    """Whether "to" says in a headline what will be: "Brightmoor to open in Ghent"."""
    words = before.split()
    return (
        text.rstrip()[-1:] not in '.!?”"'
        and 1 < len(words) <= _LONGEST_HEADLINE
        and (words[-2][0].isupper() or words[-2].endswith(","))
    )


def _fits(hit: Hit) -> bool:
    """Whether the one who stands before the verb is whom the row asks for."""
    subject, after_other = hit.subject, hit.sentence.after_other
    if subject.kind == "nobody" or not hit.way.subject.search(subject.phrase):
        return False
    is_short = subject.kind == "other" and " " not in subject.words
    is_named = subject.words in "".join(hit.groups.values())
    before = hit.found.string[: hit.found.start()]
    return {
        "ours": lambda: _is_ours(hit, subject),
        "leads": lambda: _is_ours(hit, leading(before, hit.sentence.page.ours)),
        "theirs": lambda: subject.kind != "ours" or not is_named,
        "person": lambda: subject.kind in ("person", "pronoun") or is_short,
        "thing": lambda: (_is_ours(hit, subject) or subject.kind == "thing") and not after_other,
        "any": lambda: subject.kind != "other" or "us" in hit.groups or hit.type == _PRODUCT,
    }[hit.way.does]()


def _is_ours(hit: Hit, subject: Subject) -> bool:
    if subject.kind == "generic" and is_public(subject.words):
        return subject.words.rpartition(" ")[2].lower() in hit.sentence.page.kinds
    is_meant = subject.kind in ("generic", "pronoun") and not hit.sentence.after_other
    return subject.kind == "ours" or is_meant


def _holds_us(hit: Hit) -> bool:
    """Whether our company stands where the row wants it."""
    asked = [hit.groups[name] for name in OUR_PLACES if name in hit.groups]
    named = [words for words in asked if words]
    if asked and not named:
        is_ours = hit.way.does == "thing" or " our" in hit.found[0] or " us" in hit.found[0]
        return hit.type == "regulatory" and is_ours
    return not asked or any(is_us(words, hit.sentence) for words in named)


def _is_settled(hit: Hit) -> bool:
    """Whether it is told as a fact, and as news."""
    text, found = hit.sentence.text, hit.found
    before = text[: found.start()]
    clause = before[max((cut.end() for cut in _CLAUSE.finditer(before)), default=0) :]
    end = found.start("role") if hit.groups.get("role") else found.end()
    told = text[found.start() : end]
    return not is_unsettled(clause, told, text[end:]) and not is_long_ago(
        text, told, hit.sentence.page.year
    )
