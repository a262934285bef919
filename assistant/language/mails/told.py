"""Whether a question asks for what somebody has already said: the same thing, and its answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.language.patterns import pattern
from assistant.language.words import content_words

_CLAUSE = pattern(
    r"[,;:?]| and (?=(?:who|what|which|when|where|how|whether|by|on|has|have|is|are|do|does)\b)",
    re.IGNORECASE,
)
_ASKED_FOR = pattern(r"\b(?:tell me|confirm|remind|let me know|let us know)\b", re.IGNORECASE)
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
    if _WHEN.search(clause):
        return bool(_TIME.search(told))
    if _HOW_MANY.search(clause):
        return bool(_NUMBER.search(told))
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


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in content_words(text))
