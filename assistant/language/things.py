"""What a promise is about: `Send the security paper` is about *the security paper*."""

from __future__ import annotations

import re

_DELIVERING = (
    "send|share|give|provide|deliver|forward|prepare|write|return|get|bring|show|submit|supply"
)
_RECIPIENT = "him|her|them|you|us|me|back|over|through"
_VERB = re.compile(rf"^(?:{_DELIVERING})\s+(?:(?:{_RECIPIENT})\s+)*(?=\S)", re.IGNORECASE)
_HAS_DETERMINER = re.compile(
    r"^(?:the|a|an|our|your|their|his|her|its|my|this|that|these|those|some|any|all|both|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|\d\S*)\b",
    re.IGNORECASE,
)


def thing_of(promise: str) -> str:
    """What somebody waits for, ready to stand in a sentence; the words in quotes if in doubt."""
    words = promise.strip().rstrip(".")
    rest = _VERB.sub("", words, count=1)
    if rest == words:
        return f"“{words}”"
    return rest if _HAS_DETERMINER.match(rest) else f"the {rest}"
