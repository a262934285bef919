"""What a mail claims: its numbers, dates, amounts, quotations and proper names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Literal

import msgspec

from assistant.language.patterns import pattern
from assistant.outreach.plain_words import PLAIN_WORDS

ClaimKind = Literal["number", "date", "quotation", "name", "address"]

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SMALL = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halved|twice|doubled?|zero"
    r"|tripled?|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?|percent|per cent"
)
_RELATIVE = (
    r"today|tomorrow|yesterday|tonight|(?:this|next|last) (?:week|month|quarter|year|summer"
    r"|spring|autumn|winter)"
)
# A mark that is never closed opens a quotation too; `‘` is one, `’` alone is an apostrophe.
_QUOTATION = pattern(
    r"[“„][^“”„]*(?:[”“]|\Z)|\"[^\"]*(?:\"|\Z)|«[^«»]*(?:»|\Z)|‹[^‹›]*(?:›|\Z)"
    r"|‘[^‘]*(?:’(?!\w)|\Z)|(?<![\w’])'(?!\s)[^'\n]*'(?!\w)"
)
_ADDRESS = pattern(r"https?://\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DATE = pattern(
    rf"\b(?:(?:{_DAY},? )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|{_MONTH} \d{{4}}"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{_DAY}s?"
    # “May we” asks for leave
    rf"|{_MONTH}(?![a-z])(?!(?<=May) (?:I|we|you|they|he|she)\b)"
    rf"|(?i:{_RELATIVE}))(?!\w)"
)
_NUMBER = pattern(
    rf"(?<!\w)(?:[€$£]\s?)?\d(?:[\d.,:]*\d)?\s?(?:%|percent|per cent|[kKmM]\b|[A-Z]{{3}}\b|euros?)?"
    rf"|[½⅓⅔¼¾⅕⅛]"
    rf"|\b(?i:{_SMALL})(?:[- ](?:and[- ])?(?i:{_SMALL}))*\b"
)
_KINDS: tuple[tuple[ClaimKind, re.Pattern[str]], ...] = (
    ("quotation", _QUOTATION),
    ("address", _ADDRESS),
    ("date", _DATE),
    ("number", _NUMBER),
)
_WORD = pattern(r"[^\W\d_](?:[\w'’]|-(?=\w))*")
_BEGINS = pattern(r"(?:^|[.!?:…]|\n|[“\"(•–-])[\s“\"(]*\Z")
_OWN = frozenset(("I", "I'm", "I’m", "I'd", "I’d", "I'll", "I’ll", "I've", "I’ve"))


class Claim(msgspec.Struct, frozen=True):
    """Words that say something which can be true or false, from `start` to `end` of a text."""

    kind: ClaimKind
    words: str
    start: int
    end: int


def find_claims(text: str, plain: Collection[str] = ()) -> tuple[Claim, ...]:
    """The claims of a mail, in the order of its words; none lies inside another.

    Args:
        text: what the recipient will read.
        plain: words, in small letters, that are no names although they begin a sentence.
    """
    found: list[Claim] = []
    for claim in _each(text, {*plain}):
        if all(claim.end <= one.start or one.end <= claim.start for one in found):
            found.append(claim)
    return tuple(sorted(found, key=lambda one: one.start))


def _each(text: str, plain: set[str]) -> Iterator[Claim]:
    """Every claim, the longest kinds first."""
    for kind, what in _KINDS:
        for found in what.finditer(text):
            yield Claim(kind, found[0], found.start(), found.end())
    yield from _names(text, plain)


def _names(text: str, plain: set[str]) -> Iterator[Claim]:
    """Words with a capital letter that are not only there because a sentence begins."""
    for found in _WORD.finditer(text):
        word = found[0]
        # Letters of scripts without small ones may all be somebody's name.
        if word in _OWN or not any(one.isalpha() and not one.islower() for one in word):
            continue
        bare = word.removesuffix("'s").removesuffix("’s")
        begins = _BEGINS.search(text, max(0, found.start() - 40), found.start())
        is_plain = bare.lower() in PLAIN_WORDS or bare.lower() in plain
        if begins and is_plain and not any(letter.isupper() for letter in bare[1:]):
            continue
        yield Claim("name", bare, found.start(), found.start() + len(bare))
