"""The words with which a pattern can begin, read from the pattern itself.

Tried only where one of these words stands, a pattern costs nothing elsewhere in the sentence. Where
they cannot be told, the answer is None, and the pattern is searched for everywhere.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import ascii_lowercase
from zlib import crc32

import msgspec

_MOST = 400
_ASSERTION = re.compile(r"\(\?(?:=|!|<=|<!)")
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_OPTIONAL = re.compile(r"\?|\*|\{0,\d*\}")
_REPEATED = re.compile(r"\+|\{\d+(?:,\d*)?\}")
_LETTERS = re.compile(r"\[[a-z]+\]")
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_ESCAPED = re.compile(r"\\.")
_NO_LETTER = frozenset(" '-,;:.!?%\"/&*0123456789")
_AS_WORDS = frozenset("?$€£¥%")

# A beginning of a pattern: the letters so far, and whether the word ends with them.
Head = tuple[str, bool]
Heads = frozenset[Head]
_NOTHING: Heads = frozenset({("", False)})
_SIGN: Heads = frozenset({("", True)})


_NOT_KEPT = "?"


class _Unknown(Exception):
    """The pattern can begin with any word, or with none."""


def first_words(pattern: str) -> frozenset[str] | None:
    """The words of which one stands where the pattern matches; None where that cannot be told.

    For the rules that are shipped the answers are kept in `heads.json`: to work all of them out
    takes a fifth of a second, longer than the rest of a review.
    """
    kept = _kept().get(key_of(pattern), _NOT_KEPT)
    if kept is _NOT_KEPT:
        return work_out(pattern)
    return None if kept is None else frozenset(kept.split())


def key_of(pattern: str) -> str:
    """What a pattern is known by in `heads.json`: another pattern has another key.

    A better hash would take 3 ms to import, and there are a thousand patterns.
    """
    return f"{crc32(pattern.encode()):08x}.{len(pattern)}"


@cache
def _kept() -> dict[str, str | None]:
    path = Path(__file__).with_suffix(".json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, str | None])


def work_out(pattern: str) -> frozenset[str] | None:
    """The same, read from the pattern itself."""
    try:
        heads, _ = _alternatives(pattern.removeprefix("^"), 0)
    except _Unknown:
        return None
    if any(not word or not ends for word, ends in heads):
        return None
    return frozenset(word for word, _ in heads)


def _alternatives(pattern: str, at: int) -> tuple[Heads, int]:
    """How what stands between brackets can begin, and where it ends."""
    heads: Heads = frozenset()
    while True:
        found, at = _sequence(pattern, at)
        heads |= found
        if at >= len(pattern) or pattern[at] == ")":
            return heads, at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[Heads, int]:
    heads = _NOTHING
    while at < len(pattern) and pattern[at] not in "|)":
        if pattern.startswith(r"\b", at):
            heads = frozenset((word, ends or bool(word)) for word, ends in heads)
            at += 2
            continue
        known = all(ends for _, ends in heads)
        part, at = _part(pattern, at, known)
        optional = _OPTIONAL.match(pattern, at)
        repeated = optional or _REPEATED.match(pattern, at)
        at = repeated.end() if repeated else at
        if known:
            continue
        if repeated and not optional and not all(ends for _, ends in part):
            raise _Unknown
        heads = _joined(heads, part) | (heads if optional else frozenset())
    return heads, at


def _joined(heads: Heads, part: Heads) -> Heads:
    if len(heads) * len(part) > _MOST:
        raise _Unknown
    open_ones = [word for word, ends in heads if not ends]
    closed = frozenset(head for head in heads if head[1])
    return closed | {
        (word, True) if word and not more.isalpha() and ends else (word + more, ends)
        for word in open_ones
        for more, ends in part
    }


def _part(pattern: str, at: int, known: bool) -> tuple[Heads, int]:
    """How one letter, class or bracket can begin, and where it ends."""
    if pattern[at] == "(":
        return _bracket(pattern, at, known)
    if pattern[at] in ascii_lowercase:
        return frozenset({(pattern[at], False)}), at + 1
    if letters := _LETTERS.match(pattern, at):
        return frozenset((letter, False) for letter in letters[0][1:-1]), letters.end()
    longer = _CLASS.match(pattern, at) or _ESCAPED.match(pattern, at)
    piece = longer[0] if longer else pattern[at]
    return _SIGN if known else _signs(piece), at + len(piece)


def _signs(piece: str) -> Heads:
    """What no letter is: it ends a word, or is one by itself: $, or any number."""
    if piece == r"\d":
        return frozenset({("0", True)})
    signs = frozenset(piece.strip("[]\\"))
    if signs and signs <= _AS_WORDS:
        return frozenset((sign, True) for sign in signs)
    if piece == "." or not signs <= _NO_LETTER:
        raise _Unknown
    return _SIGN


def _bracket(pattern: str, at: int, known: bool) -> tuple[Heads, int]:
    if opening := _ASSERTION.match(pattern, at):
        return _NOTHING, _closing(pattern, opening.end()) + 1
    opening = _GROUP.match(pattern, at)
    if not opening:
        raise _Unknown
    if known:
        return _SIGN, _closing(pattern, opening.end()) + 1
    heads, end = _alternatives(pattern, opening.end())
    return heads, end + 1


def _closing(pattern: str, at: int) -> int:
    """Where the bracket closes in which `at` stands."""
    depth = 1
    while depth:
        skipped = _ESCAPED.match(pattern, at) or _CLASS.match(pattern, at)
        at = skipped.end() if skipped else at + 1
        if not skipped:
            depth += {"(": 1, ")": -1}.get(pattern[at - 1], 0)
    return at - 1
