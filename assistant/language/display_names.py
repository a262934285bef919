"""Names as meeting programs show them: “Maria Lopez (Acme)”, “Lopez, Maria”, “Maria's iPhone”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from assistant.language.patterns import pattern

_BRACKETS = pattern(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_BESIDE = pattern(r"\s*\|\s*|\s+[-–—/@·•]\s+")
_PRONOUN = r"(?:she|her|hers|he|him|his|they|them|theirs|ze|xe|elle|il|iel|sie|er|ella|él)"
_PRONOUNS = pattern(rf"\b{_PRONOUN}(?:\s?/\s?{_PRONOUN})+$", re.IGNORECASE)
_DEVICE = (
    r"(?:i-?phone|i-?pad|macbook(?: pro| air)?|android|galaxy(?: \w{1,8})?|pixel(?: \w{1,8})?"
    r"|handy|phone|mobile|laptop|tablet)"
)
_OWNED = pattern(
    rf"{_DEVICE}\s+(?:de|d['’]|di|do|da|del|van|von|af|av|of|from)\s*(?P<owner>.+)$", re.IGNORECASE
)
_OWNS = pattern(rf"(?P<owner>.+?)(?:['’]s?)?\s+{_DEVICE}$", re.IGNORECASE)
_NO_COMPANY = frozenset(
    (
        *("guest", "external", "extern", "externe", "host", "co-host", "invité", "gast", "me"),
        "unverified",
    )
)


_LONGEST = 100
_WORDS_OF_A_FULL_NAME = 2


@lru_cache(maxsize=4096)
def names_within(shown: str) -> tuple[str, ...]:
    """The names that somebody shown like this may bear, as it is shown first."""
    if len(shown) > _LONGEST:
        return (shown,)
    found = (" ".join(name.split()) for name in (shown, *_names(_without_additions(shown))))
    return tuple(dict.fromkeys(filter(None, found)))


def companies_within(shown: str) -> tuple[str, ...]:
    """What may be where the person works: what stands in brackets, or beside a name."""
    if len(shown) > _LONGEST:
        return ()
    inside = [words.strip() for words in _BRACKETS.findall(shown)]
    beside = _BESIDE.split(_without_additions(shown))
    found = (*inside, *(beside if len(beside) > 1 else ()))
    return tuple(
        words
        for words in found
        if words and words.lower() not in _NO_COMPANY and not _PRONOUNS.search(words)
    )


def bare_name(shown: str, companies: Collection[str] = ()) -> str:
    """The likely name of somebody shown like this, without what was added to it.

    Args:
        shown: as the meeting program shows it.
        companies: what is no person's name.
    """
    if len(shown) > _LONGEST:
        return shown
    parts = _BESIDE.split(_without_additions(shown))
    people = [part for part in parts if part not in companies]
    return next((name for part in people for name in reversed([*_names(part)])), shown)


def _without_additions(shown: str) -> str:
    return _PRONOUNS.sub("", _BRACKETS.sub(" ", shown).strip()).strip()


def _names(shown: str) -> Iterator[str]:
    for part in filter(None, _BESIDE.split(shown)):
        yield part
        if device := _OWNED.match(part) or _OWNS.match(part):
            yield device["owner"].strip()
        before, comma, behind = (words.strip() for words in part.partition(","))
        if comma:
            yield f"{behind} {before}".strip()
            if sum(word[0].isupper() for word in before.split()) >= _WORDS_OF_A_FULL_NAME:
                yield before
