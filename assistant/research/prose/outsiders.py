"""People of a page who do not speak for its company: customers, partners, officials, critics."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern
from assistant.research.prose.cast import Cast, Mention
from assistant.research.prose.ours import Ours

_ELSEWHERE = pattern(
    r"\s+(?:at|for|from|with)\s+(?P<place>[^,.;:()“”\"\n]{2,60})"
    r"|(?:\s+of|,)\s+(?:the\s+)?(?P<name>(?-i:[A-Z\d])[^,.;:()“”\"\n]{1,60})",
    re.I,
)
_POST_BEHIND = pattern(r"(?:, | \()(?:\w+['’]s )?(?:the |our |its |a |an )?")
_OFFICIALS = pattern(
    r"\b(?:mayor|minister|analyst|senator|commissioner|governor|council(?:lor|man|woman)|ambassador"
    r"|professor|customer|tenant|resident|neighbour|neighbor|patient|pupil|student|passenger"
    r"|regulator|inspector|union|steward|juror|jury)\b",
    re.I,
)
_BUYS = pattern(
    r", (?:an? |one of (?:our|the) )?(?:\w+ )?(?:customer|tenant|resident|client)\b|, who buys\b"
)


def find_outsiders(text: str, cast: Cast, ours: Ours) -> frozenset[str]:
    """Who stands on the page with another organisation, or with an office of the public."""
    if not ours.meant_in(text):
        return frozenset()
    return frozenset(
        one.person for one in cast.mentions if one.is_sure and _is_elsewhere(text, one, ours)
    )


def _is_elsewhere(text: str, mention: Mention, ours: Ours) -> bool:
    if _OFFICIALS.search(mention.title) or _BUYS.match(text, mention.end):
        return True
    end = mention.end
    behind = _POST_BEHIND.match(text, end)
    if behind and mention.title and text.startswith(mention.title, behind.end()):
        end = behind.end() + len(mention.title)
    found = _ELSEWHERE.match(text, end)
    if not found or (end == mention.end and found[0].startswith(",")):
        return False
    return not ours.meant_in(found["place"] or found["name"])
