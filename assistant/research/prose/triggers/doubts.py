"""What is no news: denied, only possible, or long ago."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

_NOT_SETTLED = pattern(
    r"\b(?i:not|never|no|nor|neither|nobody|none|cannot|could|might|would|should|whether|if|unless"
    r"|den(?:y|ies|ied|ying)|reject(?:s|ed)?|declin(?:es?|ed)|rumou?rs?|rumou?red|reportedly"
    r"|speculat\w+|fears?|talks|consider(?:s|ed|ing)?|explor(?:es?|ing)|hop(?:es?|ed|ing)"
    r"|want(?:s|ed)?|wish(?:es|ed)?|unlike|perhaps|maybe|congratulat\w+|lost|imagine|previously|formerly"
    r"|(?:before|prior to) (?:joining|coming|moving|that|this)|in (?:his|her) career)\b"
    r"|\bmay\b|n['’]t\b"
)
_SETTLED = pattern(
    r"\b(?:not only|no longer|no fewer|no less|would like to (?:announce|welcome))\b", re.I
)
_DENIED = pattern(
    r"\b(?:den(?:y|ies|ied)|rumou?rs?|speculation|no decision|not (?:yet )?(?:been )?decided"
    r"|nothing (?:has been|is) (?:decided|signed)|in talks|only (?:if|when)|if (?:the|it))\b",
    re.I,
)
_NOTHING = pattern(r"\b(?:no|not|never|nobody|nothing)\b", re.I)
_DEPENDENT = pattern(
    r"(?:\b(?:had|having|been|be|being|was|were|is|are|get|got|by|does|did|do|who|to be|to have"
    r"|is it)|['’]d) (?:\w+ly |also |just |once |all |newly )*$",
    re.I,
)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SEASONS = "spring|summer|autumn|fall|winter"
_YEAR = pattern(
    r"\b(?:in|since|during|of|back in|from|until|between|as early as|by) "
    rf"(?:(?:early|late|mid|the|of|{_SEASONS}|{_MONTHS})[ -])*(?P<year>(?:1[6-9]|20)\d\d)s?\b",
    re.I,
)
_BEGINS_WITH_YEAR = pattern(r"^\W*(?P<year>(?:1[6-9]|20)\d\d)\b(?! (?:will|is|was)\b)")
_AGO = pattern(
    r"\b(?:years? ago|decades? ago|last (?:year|century)|long ago|back then|once upon"
    r"|in those days|a year earlier|years earlier|the year before|years before|over the years"
    r"|every (?:year|spring|summer|autumn|winter))\b",
    re.I,
)
_SINCE_THEN = pattern(
    r"(?:\b(?:founded|born|listed|owned|rented|incorporated|customer|partner|member|has|have"
    r"|['’]ve)|, (?:which (?:was|is) |who (?:was )?)?(?:first )?(?:\w+ed|built|begun|spun out))"
    r"(?: [\w’'-]+){0,6} ?$",
    re.I,
)
_STILL_ON = pattern(
    r"^(?:has|have|is|are|am|will|shall|plans?|intends?|['’](?:s|ve|re|ll|m))\b", re.I
)
RECENT = pattern(
    r"\b(?:today|yesterday|recently|now|effective|as of|as from|from|with effect|on \w+day|on \d+"
    r"|on (?:the )?\w+ of|(?:in|on|since|at|from|of) (?:early |late |mid-|the )*"
    rf"(?:{_MONTHS}|easter|christmas|{_SEASONS})|this \w+|last (?:week|month|\w+day)"
    r"|earlier this \w+|next \w+|new|starts)\b",
    re.I,
)
"""Words that say that something is news."""


def is_unsettled(before: str, told: str, behind: str) -> bool:
    """Whether words leave open, or deny, what they tell.

    Args:
        before: the clause up to the verb.
        told: the verb and what belongs to it.
        behind: the rest of the sentence.
    """
    return bool(
        _NOT_SETTLED.search(_SETTLED.sub("", before))
        or _NOTHING.search(_SETTLED.sub("", told))
        or behind.rstrip(' ”"’)').endswith("?")
        or _DENIED.search(behind)
    )


def is_dependent(before: str) -> bool:
    """Whether a verb only goes on with what stands before it: "had", "was", "by"."""
    return bool(_DEPENDENT.search(before))


def is_going_on(told: str) -> bool:
    """Whether a verb tells what is done now or will be, not only what was done."""
    return bool(_STILL_ON.match(told))


def is_long_ago(sentence: str, told: str, year: int) -> bool:
    """Whether a sentence tells what happened in an earlier year than the one before.

    Args:
        sentence: all of it.
        told: the verb and what belongs to it.
        year: of the page.
    """
    begins = _BEGINS_WITH_YEAR.match(sentence)
    if begins and int(begins["year"]) < year:
        return True
    if is_going_on(told):
        return False
    return bool(_AGO.search(sentence)) or any(
        int(found["year"]) < year - 1 and not _SINCE_THEN.search(sentence[: found.start()])
        for found in _YEAR.finditer(sentence)
    )
