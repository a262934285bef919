"""Works out with which words each rule's pattern begins and which it needs; keeps both.

python -m benchmarks.keep_heads
"""

from __future__ import annotations

from collections.abc import Iterator
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
KEPT_SECOND = Path(needed.__file__).with_name("second.json")
_SPARES = 0.8
"""Of the examples left by other words a group may leave at most this share, or it is not kept."""


def kept_heads() -> bytes:
    """What the file about first words should hold."""
    found = {heads.key_of(one): heads.work_out(one) for one in _patterns()}
    words = {key: None if one is None else " ".join(sorted(one)) for key, one in found.items()}
    return _as_json(words)


def kept_needed() -> bytes:
    """What the file about needed words should hold."""
    examples = {text for rule in _rules() for text in (rule.hit, rule.miss)}
    sentences = [frozenset(Words(plain(text).text).all) for text in sorted(examples)]
    found = {heads.key_of(one): [*_telling_groups(one, sentences)] for one in _patterns()}
    return _as_json(
        {key: [" ".join(sorted(one)) for one in groups] for key, groups in found.items()}
    )


def kept_second() -> bytes:
    """What the file about second words should hold."""
    found = {heads.key_of(one): _second_words(one) for one in _patterns()}
    return _as_json({key: " ".join(sorted(words)) for key, words in found.items() if words})


def _second_words(pattern: str) -> frozenset[str] | None:
    """The words behind the first one, if that is a word and no sign or number."""
    first = heads.work_out(pattern)
    is_word = first is not None and all(map(str.isalpha, first))
    return needed_words.second_words(pattern) if is_word else None


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
    KEPT_SECOND.write_bytes(kept_second())
