"""Names of people in a text, told from other words with capital letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.first_names import ALSO_WORDS, is_first_name, names_alone
from assistant.research.prose.name_words import (
    FOR_LAST_NAMES,
    HONOURS,
    LAST_NAMES,
    NO_NAMES,
    ORDERS,
    ORGANISATIONS,
    PARTICLES,
    SUFFIXES,
)
from assistant.research.prose.roles import FIELD, HEAD

# A full stop belongs to initials and to some short forms.
_TOKEN = pattern(
    r"[^\W\d_](?:[\w’'-]*\w)?"
    r"(?:(?<![^\W_]{2})\.|(?<=\b[DMSJF]r)\.|(?<=\b(?:Mr|Pr|Re)[sov])\.|(?<=\b(?:Ms|St))\."
    r"|(?<=\bProf)\.)?"
)
_POSSESSIVE = pattern(r"['’]s?$")
_NICKNAME = pattern(r" [“‘\"'(][^\W\d_][\w-]*[”’\"')] (?=[^\W\d_])")

_LOW_HYPHEN = pattern(r"[a-z]{1,4}[’'-][A-ZÀ-Þ]")  # al-Rahman, d’Angelo
_INSIDE = PARTICLES | LAST_NAMES
_IN_TIME = pattern(
    r"\b(?:in|of|since|until|by|last|next|this|from|to|late|early|during|before|after|for)[ -]$",
    re.I,
)
_HONOUR = pattern(r"\b([^\W\d_]+)\.? $")
_LOOKED_BACK = 20
_LOOKED_AHEAD = 3  # words; enough for a full name and what follows it
_FULL, _MOST = 2, 5
_SHORT = 4  # capital letters that stand for something


class Name(msgspec.Struct, frozen=True):
    """A full name in a text, without what stands before it to honour or to describe."""

    text: str
    start: int
    end: int


def find_names(text: str, start: int, end: int) -> Iterator[Name]:
    """The full names of people in a part of a text."""
    for run in _runs(text, start, end):
        for tokens in map(_without_field, _divided(text, run)):
            if _is_person(tokens):
                while tokens[-1][0].strip(".").lower() in ORDERS:
                    tokens.pop()
                begin, stop = tokens[0][1], tokens[-1][2]
                stop = begin + len(_POSSESSIVE.sub("", text[begin:stop]))
                yield Name(text[begin:stop], begin, stop)


_Token = tuple[str, int, int]


def _runs(text: str, start: int, end: int) -> Iterator[list[_Token]]:
    """Words with capital letters that follow each other, with the small ones inside names."""
    run: list[_Token] = []
    for found in _TOKEN.finditer(text, start, end):
        token = (found[0], found.start(), found.end())
        if run and (_POSSESSIVE.search(run[-1][0]) or not _is_joined(text, run[-1][2], token)):
            yield run
            run = []
        is_inside = token[0].lower() in PARTICLES or _LOW_HYPHEN.match(token[0])
        if token[0][0].isupper() or (run and is_inside):
            run.append(token)
        elif run:
            yield run
            run = []
    yield run


def _is_joined(text: str, end: int, token: _Token) -> bool:
    """Whether a word follows directly, or as a nickname in marks, or behind one."""
    between = text[end : token[1]]
    if between in (" ", "\u00a0") or (not between and text[end - 1] == "."):  # A.J. Lee
        return True
    nickname = _NICKNAME.match(text, end) or _NICKNAME.match(text, text.rfind(" ", 0, end))
    return bool(nickname) and len(between) == len(" “")


def _divided(text: str, run: list[_Token]) -> Iterator[list[_Token]]:
    """A run without honours, posts and the first words of sentences."""
    part: list[_Token] = []
    in_post = False
    for place, token in enumerate(run):
        plain = token[0].strip(".").lower()
        is_post = bool(HEAD.fullmatch(plain))
        is_initial = token[0].endswith(".") and len(plain) == 1
        is_apart = is_post or plain in HONOURS or (plain in NO_NAMES and not is_initial)
        following = run[place : place + _LOOKED_AHEAD]
        if _is_whole_name(part, following):
            is_post = is_apart = False
        if plain in ALSO_WORDS and not part:
            is_apart = not _begins_name(text, following)
        while is_post and len(part) > _FULL and FIELD.fullmatch(part[-1][0]):
            part.pop()  # Ann Lee Operations Director
        if is_apart and not (part and not is_post and plain in _INSIDE):
            if not (in_post and is_post):  # Chief Information Security Officer
                yield part
            part, in_post = [], is_post
        else:
            part.append(token)
    yield part


def _is_whole_name(part: list[_Token], rest: list[_Token]) -> bool:
    """Whether Dean is Emma Dean's last name, and Don Alvarez's first."""
    if len(part) > 1:
        return False
    words = [token[0].strip(".").lower() for token in (*part, *rest)]
    if words[0] == "don" and not part:
        return len(words) == _FULL
    return (
        len(words) == _FULL
        and len(part) == 1
        and is_first_name(words[0])
        and words[1] in FOR_LAST_NAMES
    )


def _begins_name(text: str, tokens: list[_Token]) -> bool:
    """Whether May or Will is somebody, and no month and no verb."""
    start = tokens[0][1]
    words = [token[0].lower() for token in tokens[1:]]
    is_time = _IN_TIME.search(text, max(0, start - _LOOKED_BACK), start)
    is_apart = not words or words[0] in NO_NAMES or HEAD.fullmatch(words[0])
    return not (is_time or is_apart or (is_first_name(words[0]) and len(words) > 1))


def _without_field(tokens: list[_Token]) -> list[_Token]:
    """ "Minister of Trade Ann Lee" without the trade."""
    words = [token[0].lower() for token in tokens]
    is_field = len(words) > _FULL and FIELD.fullmatch(words[0]) and not is_first_name(words[0])
    return tokens[1:] if is_field and is_first_name(words[1]) else tokens


def _is_person(tokens: list[_Token]) -> bool:
    while tokens and tokens[-1][0].lower() in PARTICLES:
        tokens.pop()
    while tokens and tokens[0][0][0].islower():
        tokens.pop(0)
    words = [token[0].strip(".") for token in tokens]
    big = [
        word
        for word in words
        if word.lower() not in SUFFIXES and (word[0].isupper() or _LOW_HYPHEN.match(word))
    ]
    is_known = bool(words) and is_first_name(words[0])
    return (
        _FULL <= len(big) <= _MOST
        and not any(
            word.lower() in ORGANISATIONS and not (is_known and word.lower() in FOR_LAST_NAMES)
            for word in words
        )
        and len(big[-1]) > 1
        and (is_known or not all(len(word) <= _SHORT and word.isupper() for word in big))
    )


def find_single_names(text: str, start: int, end: int) -> Iterator[Name]:
    """People who are called by one name alone: "Ruth", "Mr Oakes"."""
    for run in _runs(text, start, end):
        for tokens in _divided(text, run):
            word = tokens[0][0] if len(tokens) == 1 else ""
            if word and (names_alone(word) or honour_before(text, tokens[0][1])):
                yield Name(_POSSESSIVE.sub("", word), tokens[0][1], tokens[0][2])


def with_honours(text: str, start: int) -> int:
    """Where a name begins with the honours that stand before it."""
    while honour := honour_before(text, start):
        start -= len(honour)
    return start


def honour_before(text: str, start: int) -> str:
    """The honour that stands directly before a name, with its space; "" where none does."""
    before = _HONOUR.search(text[max(0, start - _LOOKED_BACK) : start])
    return before[0] if before and before[1].lower() in HONOURS else ""


def first_name(name: str) -> str:
    """Of Ann van Dijk it is Ann."""
    return name.split(maxsplit=1)[0]


def last_name(name: str) -> str:
    """Of Ann van Dijk it is Dijk; a `Jr.` is none."""
    words = name.split()
    while len(words) > _FULL and words[-1].strip(".").lower() in SUFFIXES:
        words.pop()
    return words[-1]
