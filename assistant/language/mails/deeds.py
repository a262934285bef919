"""What a sentence asks its reader to do: each deed in one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.language.patterns import pattern

_DEEDS = frozenset(
    """
    meet talk speak call chat hop jump schedule book come visit discuss walk ring phone telephone
    connect demo join sign order buy pay commit ink return send forward email mail provide share
    upload fill complete submit gather bring prepare attach introduce intro recommend refer mention
    invite loop cc look read watch see check review browse click download open register subscribe
    follow like write rate post move get make put take remove clear change reserve tell confirm let
    know answer reply say advise choose pick decide try test install give
    """.split()  # noqa: SIM905
)
_VERB = "|".join(sorted(_DEEDS, key=len, reverse=True))
_OBJECT = (
    r"(?:the|an?|your|my|our|me|us|it|them|this|that|these|those|both|all|any|some|two|three|in"
    r"|out|up|off|over|back|down|who|what|whom)"
)
_KNOWN = pattern(
    r"(?:\b(?:please|kindly|(?:could|can|would|will) you|(?:if|chance) you (?:could|can|would)"
    r"|could i ask you to|also|and|then|simply"
    r"|just|or)(?: \w+ly| please| also| just| kindly| maybe)*|^(?:\W*(?:\w+,)?)|[,;:.] ?|- ) ?"
    rf"\b({_VERB})\b(?!,| of| in| on| at| is| was)",
    re.IGNORECASE,
)
_ANY = pattern(
    r"(?:^\W*|[,;:.] ?|\b(?:and|then|or) |- )(?:(?:and|then|also|please|kindly|just|simply|finally"
    rf"|maybe|(?:could|can|would|will) you|\w+ly) )*([a-z]+)(?= {_OBJECT}\b)",
    re.IGNORECASE,
)
_NO_DEED = pattern(
    r"(?:\w*(?:ing|ed|ly|tion|ness)|\w+(?<!s)s|if|but|so|because|which|that|when|while|as|than|is"
    r"|are|was|were|in|on|at|for|from|with|of|by|about|all|both|to|into|after|before|how|what|who"
    r"|where|why|it|this|there|not|nor|yet|even|only|i|we|you|he|she|they|do|does|did|has|have|had"
    r"|will|would|could|can|may|might|should|shall|must|here|now|today|tomorrow|over|under|hope"
    r"|thank|feel|until|since|though|although|unless|across|through|between|during|without|within"
    r"|off|up|perhaps|maybe|either|whether|just|also|then|or|and|please|kindly|sorry)",
    re.IGNORECASE,
)
_QUESTION = pattern(
    r"(?:^\W*|[,;] |\b(?:and|or) )(?:and |or |also |so )*"
    r"(who|what|which|when|where|how (?:many|much|long|often)|did|have|has|is|are|do|does)"
    r" (?!not)\w",
    re.IGNORECASE,
)
_NEEDS = pattern(
    r"\b(?:i|we)(?:'ll| will| would|'d)?(?: still| just| also)* need\b([^.?!]*)", re.IGNORECASE
)
_LISTED = pattern(r",? and |, ?")
_LONG_LIST = 3
_BEGINS = pattern(
    rf"^\W*(?:to \w+ [^,]{{0,20}},? )?(?:{_VERB})\b(?= {_OBJECT}\b)|:\s*(?:{_VERB})\b[^,]*,"
    r"|^\W*(?:please|kindly|could|can|would|will|also|simply|just|and|then|or|send|sign|forward"
    r"|write|make|give|put|get|pay|move|register|join|click|call|book|let|tell|do|reply|fill|bring)"
    r"\b|\bplease\b|\bkindly\b|\b(?:could|can|would|will) you\b"
    r"|\b(?:if|chance) you (?:could|can|would)\b",
    re.IGNORECASE,
)


def deeds(text: str) -> tuple[str, ...]:
    """The things that a sentence asks the reader to do, each once."""
    asked = _asked(text) if _BEGINS.search(text) else ()
    return tuple(dict.fromkeys((*asked, *_questions(text), *_needed(text))))


def _asked(text: str) -> Iterator[str]:
    """Known deeds wherever they are asked for, and any bare verb that has an object."""
    for found in _KNOWN.finditer(text):
        yield found[1].lower()
    for found in _ANY.finditer(text):
        if not _NO_DEED.fullmatch(found[1]):
            yield found[1].lower()


def _questions(text: str) -> Iterator[str]:
    """With what the questions begin of which one sentence holds several."""
    found = [one[1].lower() for one in _QUESTION.finditer(text)] if "?" in text else []
    yield from found if len(found) > 1 else ()


def _needed(text: str) -> Iterator[str]:
    """What "I need" lists, if that is long."""
    for found in _NEEDS.finditer(text):
        listed = [one.strip() for one in _LISTED.split(found[1]) if one.strip()]
        yield from listed if len(listed) >= _LONG_LIST else ()
