"""What a mail claims: its numbers, dates, amounts, quotations and proper names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from typing import Literal

import msgspec

from assistant.language.patterns import pattern
from assistant.outreach.plain_words import PLAIN_WORDS

ClaimKind = Literal["number", "date", "quotation", "name", "address", "hidden character"]

_LONG_MONTH = r"January|February|April|June|July|August|September|October|November|December"
# “march” and “may” are verbs as well
_MONTH = rf"(?:(?i:{_LONG_MONTH})|March|May|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)"
_DAY = r"(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_CARDINAL = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven"
    r"|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
    r"|million|billion"
)
_ORDINAL = (
    r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four"
    r"|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth"
    r"|hundredth|thousandth|millionth|quarter"
)
_SMALL = (
    rf"(?:{_CARDINAL})(?:s|-?fold)?|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies"
    rf"|(?:{_ORDINAL})s?|dozens?|half|hal(?:ved?|ves|ving)|twice|thrice|zero|nought"
    r"|(?:double|triple|treble|quadruple)[ds]?|couple of|percent|per cent|noon|midnight"
    r"|fortnights?|decades?|century|centuries"
    r"|one (?:minute|hour|day|week|month|quarter|year|euro|dollar|pound|customer)"
)
_RELATIVE = (
    r"today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening)|last night"
    r"|(?:this|next|last) (?:week|month|quarter|year|summer|spring|autumn|winter)"
    r"|end of (?:the|this|next) (?:week|month|quarter|year)"
    r"|(?:an?|one) (?:minute|hour|day|week|month|year) (?:ago|earlier|later|before)"
)
_ODD_MARKS = "❝❞〝〞「」『』＂`´"
# A mark that is never closed opens a quotation too; `‘` is one, `’` alone is an apostrophe.
# What somebody said may quote in its turn: a pair of marks lies inside another.
_QUOTATION = pattern(
    r"“(?:[^“”]|“[^“”]*”)*(?:”|\Z)|“|„[^“”„]*(?:[”“]|\Z)|\"[^\"]*(?:\"|\Z)|«[^«»]*(?:»|\Z)"
    r"|‹[^‹›]*(?:›|\Z)|‘[^‘]*?(?:’(?!\w)|\Z)|(?<![\w’])'(?!\s)[^'\n]*'(?!\w)"
    rf"|(?<!\w)[{_ODD_MARKS}][^{_ODD_MARKS}]*"
)
_ADDRESS = pattern(
    r"\w+://\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.\S+"
    r"|(?<![\w.-])[\w-]{2,}(?:\.[\w-]{2,})*\.[a-z]{2,}\b(?:/\S*)?"
)
_DATE = pattern(
    rf"\b(?:(?:{_DAY},? )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}(?:,? \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|{_MONTH} \d{{4}}"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{_DAY}s?"
    # “May we” asks for leave
    rf"|{_MONTH}(?![a-z])(?!(?<=May) (?:I|we|you|they|he|she)\b)"
    rf"|(?i:{_RELATIVE}))(?!\w)"
)
_NUMBER = pattern(
    r"(?:[€$£]\s?)?\d(?:[\d.,:]*\d)?(?:\s?(?:%|percent|per cent|[kKmM]\b|[A-Z]{3}\b|euros?))?"
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
_INVISIBLE = ("Cf", "Zl", "Zp", "Co", "Cn")
_OWN = frozenset(("I", "I'm", "I’m", "I'd", "I’d", "I'll", "I’ll", "I've", "I’ve"))
_ASKED = pattern(
    r"\s(?:I|we|you|they|he|she|it|this|that|these|those|there|the|an?|your|our|any\w*|every\w*)\b"
)
"""What follows “Will” where it begins a question and is nobody's name."""


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
    yield from _disguised(text)
    yield from _names(text, plain)


def _disguised(text: str) -> Iterator[Claim]:
    """What hides a claim from a reader of words: invisible characters, and look-alikes."""
    for position, char in enumerate(text):
        if char.isascii():
            continue
        if unicodedata.category(char) in _INVISIBLE:
            code = f"U+{ord(char):04X}"
            yield Claim("hidden character", code, position, position + 1)
        elif char.isalnum() and unicodedata.normalize("NFKC", char) != char:
            yield Claim("number", char, position, position + 1)


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
        if bare == "Will" and not _ASKED.match(text, found.end()):
            is_plain = False
        if begins and is_plain and not any(letter.isupper() for letter in bare[1:]):
            continue
        yield Claim("name", bare, found.start(), found.start() + len(bare))
