"""Names of people in a text, told from other words with capital letters."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.name_words import (
    HONOURS,
    LAST_NAMES,
    NO_NAMES,
    ORGANISATIONS,
    PARTICLES,
    SUFFIXES,
)
from assistant.research.prose.roles import HEAD

# A full stop belongs to initials and to some short forms.
_TOKEN = pattern(
    r"[^\W\d_](?:[\w’'-]*\w)?"
    r"(?:(?<![^\W_]{2})\.|(?<=\b[DMSJF]r)\.|(?<=\b(?:Mr|Pr|Re)[sov])\.|(?<=\b(?:Ms|St))\."
    r"|(?<=\bProf)\.)?"
)
_POSSESSIVE = pattern(r"['’]s?$")
_NICKNAME = pattern(r" [“‘\"'(][^\W\d_][\w-]*[”’\"')] (?=[^\W\d_])")

_INSIDE = PARTICLES | LAST_NAMES
_HONOUR = pattern(r"\b([^\W\d_]+)\.? $")
_LOOKED_BACK = 20
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
        for tokens in _divided(run):
            if _is_person(tokens):
                begin, stop = tokens[0][1], tokens[-1][2]
                stop = begin + len(_POSSESSIVE.sub("", text[begin:stop]))
                yield Name(text[begin:stop], begin, stop)


_Token = tuple[str, int, int]


def _runs(text: str, start: int, end: int) -> Iterator[list[_Token]]:
    """Words with capital letters that follow each other, with the small ones inside names."""
    run: list[_Token] = []
    for found in _TOKEN.finditer(text, start, end):
        token = (found[0], found.start(), found.end())
        if run and not _is_joined(text, run[-1][2], token):
            yield run
            run = []
        if token[0][0].isupper() or (run and token[0].lower() in PARTICLES):
            run.append(token)
        elif run:
            yield run
            run = []
    yield run


def _is_joined(text: str, end: int, token: _Token) -> bool:
    """Whether a word follows directly, or as a nickname in marks, or behind one."""
    between = text[end : token[1]]
    if between in (" ", "\u00a0"):
        return True
    nickname = _NICKNAME.match(text, end) or _NICKNAME.match(text, text.rfind(" ", 0, end))
    return bool(nickname) and len(between) == len(" “")


def _divided(run: list[_Token]) -> Iterator[list[_Token]]:
    """A run without honours, posts and the first words of sentences."""
    part: list[_Token] = []
    in_post = False
    for token in run:
        plain = token[0].strip(".").lower()
        is_post = bool(HEAD.fullmatch(plain))
        is_apart = is_post or plain in HONOURS or plain in NO_NAMES
        if is_apart and not (part and not is_post and plain in _INSIDE):
            if not (in_post and is_post):  # Chief Information Security Officer
                yield part
            part, in_post = [], is_post
        else:
            part.append(token)
    yield part


def _is_person(tokens: list[_Token]) -> bool:
    while tokens and tokens[-1][0].lower() in PARTICLES:
        tokens.pop()
    while tokens and tokens[0][0][0].islower():
        tokens.pop(0)
    words = [token[0].strip(".") for token in tokens]
    big = [word for word in words if word[0].isupper() and word.lower() not in SUFFIXES]
    return (
        _FULL <= len(big) <= _MOST
        and not any(word.lower() in ORGANISATIONS for word in words)
        and len(big[-1]) > 1
        and not all(len(word) <= _SHORT and word.isupper() for word in big)
    )


def with_honours(text: str, start: int) -> int:
    """Where a name begins with the honours that stand before it."""
    while (before := _HONOUR.search(text[max(0, start - _LOOKED_BACK) : start])) and (
        before[1].lower() in HONOURS
    ):
        start -= len(before[0])
    return start


def first_name(name: str) -> str:
    """Of Ann van Dijk it is Ann."""
    return name.split(maxsplit=1)[0]


def last_name(name: str) -> str:
    """Of Ann van Dijk it is Dijk; a `Jr.` is none."""
    words = name.split()
    while len(words) > _FULL and words[-1].strip(".").lower() in SUFFIXES:
        words.pop()
    return words[-1]
