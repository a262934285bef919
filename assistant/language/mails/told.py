"""Whether a question asks for what somebody has already said: the same thing, and its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.language.mails.signs import Signs
from assistant.language.patterns import pattern
from assistant.language.rules.rule import Rule
from assistant.language.words import content_words

_CLAUSE = pattern(
    r"[,;:?]| and (?=(?:who|what|which|when|where|how|whether|by|on|has|have|is|are|do|does)\b)",
    re.IGNORECASE,
)
_ASKED_FOR = pattern(
    r"\b(?:(?:learn|find out|understand) (?:how|what|which|when|who)|tell me|confirm|remind|let"
    r" me know|let us know|(?:please|kindly) (?:\w+ )?(?:send|share"
    r"|give|provide|fill|state|advise|indicate))\b",
    re.IGNORECASE,
)
_WHEN = pattern(r"\b(?:when|what (?:date|day)|which (?:date|day)|how soon|date)\b", re.IGNORECASE)
_HOW_MANY = pattern(
    r"\b(?:how (?:many|much|big|large|long|often|far|old)"
    r"|what (?:number|size|level|amount|percentage)|number of)\b",
    re.IGNORECASE,
)
_WHO = pattern(r"\b(?:who|whom|whose|which (?:person|colleague))\b", re.IGNORECASE)
_ASKS = pattern(
    r"\b(?:what|which|where|why|how|whether|does|do|is|are|has|have|did|remind|confirm|tell)\b",
    re.IGNORECASE,
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAY = pattern(rf"\b(?:{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE)
_TIME = pattern(
    rf"\b(?:{_MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|20\d\d|spring|summer|autumn"
    r"|winter|week|month|easter|christmas|\d{1,2}\.\d{1,2}\.)\b",
    re.IGNORECASE,
)
_NUMBER = pattern(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
    r"|fifty|hundred|none|nothing|no|both|half|all)\b",
    re.IGNORECASE,
)
_FIGURE = pattern(r"\d[\d.,]*")
_STEM = 5
_ENDING = pattern(r"(?:ings?|ed|es|e|s)$")
_REQUEST = pattern(
    r"\b(?:in order to|please|kindly|send|tell|know|confirm|share|provide|fill|proceed|prepare"
    r"|could|remind)\b",
    re.IGNORECASE,
)
"""What asks, and is no part of what is asked."""
_SENT = pattern(
    r"\b(?:you|you've|have)(?: \w+)? (?:sent|shared|given|gave|filled|provided)\b|\bfor sending\b",
    re.IGNORECASE,
)
_SEND = pattern(r"\b(?:send|share|give|fill|provide)\b", re.IGNORECASE)
_BUILDS = pattern(
    r"\b(?:(?:many|much|which|who|one|some|all|part) of|else|besides|changed|instead|exactly"
    r"|why)\b",
    re.IGNORECASE,
)
"""A question with one of these goes further than the answer."""

REPEATED = Signs(
    Rule(
        id="what-you-told-me",
        pattern=r"\b(?:you|you've|you have|you'd|you had)(?: also| just| kindly| already| then)*"
        r" (?:said|told|mentioned|explained|wrote|sent|gave|shared|described|listed|filled|named"
        r"|confirmed|put)\b|\b(?:thanks|thank you)(?: so much| very much| again)? for (?:telling"
        r"|the (?:filled|completed|form|list|details|data|figures|answers)\b"
        r"|sending|sharing|giving|explaining|describing|filling)\b|\b(?:as|what|when)"
        r" (?:i|we) (?:noted|understood|took away|learn(?:ed|t)|discussed|heard)\b",
        hit="You mentioned that you run three shifts.",
        miss="They run three shifts.",
    ),
)
"""Says back to the reader what they told us."""


def clauses(sentence: str) -> Iterator[str]:
    """The questions in a sentence, one by one; none where it asks nothing."""
    if "?" in sentence or _ASKED_FOR.search(sentence):
        yield from (part.strip() for part in _CLAUSE.split(sentence) if part.strip())


def is_answered(clause: str, told: str, mail: str) -> bool:
    """Whether `told` answers what is asked, and the mail does not show that we know it.

    They speak of the same thing, and the answer is of the sort that is asked for: a day, a number,
    a person.

    Args:
        clause: one question.
        told: what somebody has said.
        mail: the whole mail that asks.
    """
    common = _stems(clause) & _stems(told)
    if not common or _says_it_itself(told, mail, common):
        return False
    fits = _fits(clause, told)
    if fits is not None:
        return fits
    if _WHO.search(clause):
        return True
    return bool(_ASKS.search(clause)) and 2 * len(common) >= len(_stems(clause))


def _says_it_itself(told: str, mail: str, common: frozenset[str]) -> bool:
    """Whether the mail repeats the day, the number or the rest of what was told."""
    values = (*_DAY.findall(told), *_FIGURE.findall(told))
    if values:
        return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", mail, re.I) for one in values)
    rest = _stems(told) - common
    return 2 * len(rest & _stems(mail)) >= max(1, len(rest))


def repeats(clause: str, told: str) -> bool:
    """Whether a question asks for what the mail itself says that somebody has told us.

    Nearly all of its words are theirs, and the answer of that sort stands there; a question that
    holds the day or the number, or asks for more, builds on it.

    Args:
        clause: one question.
        told: the sentence of the same mail that repeats their words.
    """
    asked = _things(_REQUEST.sub(" ", clause))
    common = asked & _things(told)
    if _FIGURE.search(clause) or _BUILDS.search(clause):
        return False
    if _SENT.search(told) and _SEND.search(clause):
        return 0 < len(asked) <= 2 * len(common)
    if not common or 3 * len(common) < 2 * len(asked):
        return False
    fits = _fits(clause, told)
    if fits is not None:
        return fits and not (_WHEN.search(clause) and _TIME.search(clause))
    return len(asked) > 1 and common == asked and bool(_ASKS.search(clause))


def _fits(clause: str, told: str) -> bool | None:
    """Whether a day or a number stands where one is asked for; None where neither is."""
    if _WHEN.search(clause):
        return bool(_TIME.search(told))
    return bool(_NUMBER.search(told)) if _HOW_MANY.search(clause) else None


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in content_words(text))


def _things(text: str) -> frozenset[str]:
    """Stems that are the same for one thing and for many, for *move* and *moving*."""
    return frozenset(_ENDING.sub("", word)[:_STEM] for word in content_words(text))
