"""Works out with which words each rule's pattern begins and which it needs; keeps both.

python -m benchmarks.keep_heads
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import msgspec

from assistant.language import acts, mails
from assistant.language.mails.signs import Signs
from assistant.language.matching import heads, needed
from assistant.language.matching.plain import plain
from assistant.language.matching.words import Words
from assistant.language.rules.rule import Rule, written_out
from benchmarks import needed_words

KEPT = Path(heads.__file__).with_suffix(".json")
KEPT_NEEDED = Path(needed.__file__).with_suffix(".json")
KEPT_BEHIND = Path(needed.__file__).with_name("behind.json")
_SPARES = 0.8
"""Of the examples left by other words a group may leave at most this share, or it is not kept."""


def kept_heads() -> bytes:
    """What the file about first words should hold."""
    found = {heads.key_of(one): heads.work_out(one) for one in _patterns()}
    words = {key: None if one is None else " ".join(sorted(one)) for key, one in found.items()}
    return _as_json(words)


def kept_needed() -> bytes:
    """What the file about needed words should hold."""
    found = {heads.key_of(one): groups for one, groups in _needed().items()}
    return _as_json(
        {key: [" ".join(sorted(one)) for one in groups] for key, groups in found.items()}
    )


def kept_behind() -> bytes:
    """What the file about what stands behind first words should hold."""
    found = {heads.key_of(one): _behind(one, groups) for one, groups in _needed().items()}
    return _as_json({key: rows for key, rows in found.items() if rows})


@cache
def _needed() -> dict[str, list[frozenset[str]]]:
    """Each pattern with the groups of words that are kept of it."""
    examples = {text for rule in _rules() for text in (rule.hit, rule.miss)}
    sentences = [frozenset(Words(plain(text).text).all) for text in sorted(examples)]
    return {one: [*_telling_groups(one, sentences)] for one in _patterns()}


def _behind(pattern: str, in_all: list[frozenset[str]]) -> list[list[str]]:
    """First words, the second ones and others: a row for those that share both.

    A group that says no more than those that are needed `in_all` ways is left out.
    """
    if not heads.work_out(pattern):
        return []
    known: dict[tuple[str, str], list[str]] = {}
    for first, (second, groups) in needed_words.by_first_word(pattern).items():
        telling = (one for one in groups if not any(one >= group for group in in_all))
        others = " ".join(sorted(second or ())), " ".join(sorted(next(telling, ())))
        if first.isalpha() and any(others):
            known.setdefault(others, []).append(first)
    return sorted([" ".join(sorted(first)), *others] for others, first in known.items())


def _telling_groups(pattern: str, sentences: list[frozenset[str]]) -> Iterator[frozenset[str]]:
    """The groups that spare most tries on sentences that hold one of the first words."""
    first, groups = heads.work_out(pattern), needed_words.work_out(pattern)
    left = [one for one in sentences if first is None or not first.isdisjoint(one)]
    for _ in range(needed.MOST_GROUPS):
        ways = [([one for one in left if not group.isdisjoint(one)], group) for group in groups]
        least, best = min(ways, key=lambda way: len(way[0]), default=(left, frozenset[str]()))
        if len(least) > _SPARES * len(left) or not left:
            return
        yield best
        left = least


def _as_json(kept: dict[str, Any]) -> bytes:
    return msgspec.json.format(msgspec.json.encode(dict(sorted(kept.items()))), indent=0) + b"\n"


def _patterns() -> list[str]:
    return sorted(set(map(written_out, _rules())))


def _rules() -> list[Rule]:
    rules = [rule for table in acts.TABLES for rule in table.rules]
    return rules + [row for signs in _all_signs() for row in signs.rows]


def _all_signs() -> Iterator[Signs]:
    """The tables of signs in the modules about mails."""
    for found in iter_modules(mails.__path__):
        module = import_module(f"{mails.__name__}.{found.name}")
        yield from (one for one in vars(module).values() if isinstance(one, Signs))


if __name__ == "__main__":
    KEPT.write_bytes(kept_heads())
    KEPT_NEEDED.write_bytes(kept_needed())
    KEPT_BEHIND.write_bytes(kept_behind())
