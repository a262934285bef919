"""Without which words a pattern sees nothing, worked out from the pattern itself.

A pattern is looked at as `re` itself takes it apart; whatever is not known here needs no word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_lowercase
from typing import Any

_code: Any = re._constants  # type: ignore[attr-defined]
_parser: Any = re._parser  # type: ignore[attr-defined]

Words = frozenset[str]
# What a pattern consists of, one after the other: each its kind, and what there is to say of it.
Parts = tuple[tuple[Any, Any], ...]
# The words of which one stands right behind a first word, if they are known; and groups of words
# of which there is one of each, wherever it stands.
Behind = tuple[Words | None, list[Words]]

_MOST_WORDS = 120
"""A group of more words is in most sentences."""
_MOST_GROUPS = 4
_MOST_LETTERS = 4
"""A class of more letters stands for any letter."""
_DEEPEST = 60
_MOST_BEGINNINGS = 100
_LETTERS = frozenset(map(ord, ascii_lowercase))
_NUMERALS = frozenset(map(ord, "0123456789"))
_ASSERTIONS = frozenset((_code.ASSERT, _code.ASSERT_NOT))
_REPEATS = frozenset((_code.MAX_REPEAT, _code.MIN_REPEAT, _code.POSSESSIVE_REPEAT))
_SPACES = frozenset((_code.CATEGORY_SPACE, _code.CATEGORY_NOT_WORD))


class _Unknown(Exception):
    """Any word may stand here, or only the beginning of one is told."""


def work_out(pattern: str) -> list[Words]:
    """Groups of words: a sentence in which the pattern sees anything holds one of each group."""
    groups = _needed(tuple(_parser.parse(pattern)), (), begins=False)
    return _telling(groups)


def by_first_word(pattern: str) -> dict[str, Behind]:
    """What else there is where the pattern begins with one of its first words, for each of them.

    Nothing where it is not known with which words it begins, or there are very many.
    """
    ways: dict[str, list[Parts]] = {}
    try:
        for way in _beginnings((), tuple(_parser.parse(pattern)), 0):
            for word in {*_words_at(0, way, "", 0)}:
                ways.setdefault(word, []).append(way)
    except _Unknown:
        return {}
    if len(ways) > _MOST_BEGINNINGS:
        return {}
    return {word: _behind(word, ones) for word, ones in ways.items()}


def _beginnings(before: Parts, parts: Parts, depth: int) -> Iterator[Parts]:
    """The ways through a pattern as far as they differ in how they begin."""
    if not parts or depth > _DEEPEST:
        raise _Unknown
    (kind, value), rest = parts[0], parts[1:]
    if kind in _ASSERTIONS or kind is _code.AT:
        yield from _beginnings((*before, parts[0]), rest, depth + 1)
    elif kind in _REPEATS and not value[0]:
        yield from _beginnings(before, rest, depth + 1)
        for way in _ways(kind, (1, *value[1:])):
            yield from _beginnings(before, (*way, *rest), depth + 1)
    elif (ways := _ways(kind, value)) and kind not in _REPEATS:
        for way in ways:
            yield from _beginnings(before, (*way, *rest), depth + 1)
    else:
        yield (*before, *parts)


def _behind(word: str, ways: list[Parts]) -> Behind:
    """What there is behind a first word whichever of these ways is taken."""
    groups = _whichever_way(_telling(_needed(way, (), begins=True)) for way in ways)
    try:
        second = frozenset(other for way in ways for other in _words_at(1, way, "", 0))
    except _Unknown:
        second = None
    if second and len(second) > _MOST_WORDS:
        second = None
    return second, [one for one in groups if word not in one and not (second and second <= one)]


def _needed(parts: Parts, after: Parts, *, begins: bool) -> Iterator[Words]:
    """The groups of some parts, of which it is known what stands `after` them.

    `begins` where no letter can stand before them: a word that begins here is a whole one.
    """
    for number, (kind, value) in enumerate(parts):
        here, rest = parts[number:], (*parts[number + 1 :], *after)
        if begins:
            yield from _first_group((*here, *after))
        ways = _ways(kind, value)
        if ways:
            groups = (_telling(_needed(way, rest, begins=begins)) for way in ways)
            yield from _whichever_way(groups)
        begins = _begins_behind(here[:1], begins=begins)


def _ways(kind: Any, value: Any) -> list[Parts]:
    """What surely stands here: one of these; none where it may be left out, or is no bracket."""
    if kind is _code.BRANCH:
        return [tuple(one) for one in value[1]]
    if kind is _code.SUBPATTERN:
        return [tuple(value[3])]
    if kind is _code.ATOMIC_GROUP:
        return [tuple(value)]
    if kind in _REPEATS and value[0]:
        least, most, once = value
        again = most if most is _code.MAXREPEAT else most - 1
        return [(*once, (kind, (least - 1, again, once)))] if again else [tuple(once)]
    return []


def _whichever_way(ways: Iterable[list[Words]]) -> list[Words]:
    """The groups of which there is a word whichever way is taken."""
    first, *others = ways
    for way in others:
        first = _telling(one | other for one in first for other in way)
    return first


def _telling(groups: Iterable[Words]) -> list[Words]:
    """The groups that say most: the smallest first, and none that holds another."""
    kept: list[Words] = []
    for group in sorted({*groups}, key=lambda one: (len(one), sorted(one))):
        if len(group) <= _MOST_WORDS and not any(one <= group for one in kept):
            kept.append(group)
    return kept[:_MOST_GROUPS]


def _begins_behind(parts: Parts, *, begins: bool) -> bool:
    """Whether no letter can stand right before what follows these parts."""
    for kind, value in parts:
        if ways := _ways(kind, value):
            begins = all(_begins_behind(way, begins=begins) for way in ways)
        elif kind in _REPEATS:
            begins = begins and _begins_behind(tuple(value[2]), begins=begins)
        elif kind not in _ASSERTIONS:
            signs = _signs(kind, value)
            begins = kind is _code.AT or bool(signs and signs.isdisjoint(_LETTERS | _NUMERALS))
    return begins


def _first_group(parts: Parts) -> Iterator[Words]:
    try:
        yield frozenset(_words_at(0, parts, "", 0))
    except _Unknown:
        return


def _words_at(number: int, parts: Parts, begun: str, depth: int) -> Iterator[str]:
    """The whole words of which one stands at this number, from 0, in what follows.

    `begun` is what was read already of the word at which this begins.
    """
    if not parts or depth > _DEEPEST:
        raise _Unknown
    (kind, value), rest = parts[0], parts[1:]
    if kind in _REPEATS and not value[0]:
        yield from _words_at(number, rest, begun, depth + 1)
        ways = _ways(kind, (1, *value[1:]))
    else:
        ways = _ways(kind, value)
    for way in ways:
        yield from _words_at(number, (*way, *rest), begun, depth + 1)
    if kind in _ASSERTIONS or (kind is _code.AT and not begun):
        yield from _words_at(number, rest, begun, depth + 1)
    elif kind is _code.AT:
        yield from _ended(number, rest, begun, depth)
    elif not ways:
        yield from _spelt(number, _signs(kind, value), rest, begun, depth)


def _ended(number: int, rest: Parts, word: str, depth: int) -> Iterator[str]:
    """The word that ends here, or those further on that are asked for."""
    if number:
        yield from _words_at(number - 1, rest, "", depth + 1)
    else:
        yield word


def _spelt(
    number: int, signs: frozenset[int], rest: Parts, begun: str, depth: int
) -> Iterator[str]:
    """The words that go on with one of these letters, and the one that a sign ends."""
    if not signs or len(signs & _LETTERS) > _MOST_LETTERS or signs & _NUMERALS:
        raise _Unknown
    for letter in sorted(signs & _LETTERS):
        yield from _words_at(number, rest, begun + chr(letter), depth + 1)
    if signs - _LETTERS and begun:
        yield from _ended(number, rest, begun, depth)
    elif signs - _LETTERS:
        yield from _words_at(number, rest, "", depth + 1)


def _signs(kind: Any, value: Any) -> frozenset[int]:
    """The signs of which one stands here; none where they are not told. Any space is a space."""
    if kind is _code.LITERAL:
        return frozenset((value,))
    if kind is _code.CATEGORY and value in _SPACES:
        return frozenset((ord(" "),))
    if kind is _code.RANGE:
        return frozenset(range(value[0], value[1] + 1))
    if kind is not _code.IN:
        return frozenset()
    each = [_signs(*one) for one in value]
    return frozenset[int]().union(*each) if all(each) else frozenset()
