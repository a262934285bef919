"""Names that look like those of people, and are those of organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.language.patterns import pattern
from assistant.research.prose.first_names import is_first_name
from assistant.research.prose.name_words import BUSINESS
from assistant.research.prose.names import honour_before
from assistant.research.prose.roles import HEAD

_COMPANY = pattern(
    r",? (?:GmbH|AG|Inc\b|Ltd|LLC|plc|SA\b|NV\b|BV\b|AB\b|Oyj?\b|AS\b|S\.p\.A)"
    r"|, (?:which|the (?:\w+ ){0,4}(?:company|maker|group|firm|chain)"
    r"|an? (?:[\w-]+ ){0,4}(?:company|maker|group|firm|chain|start-?up|supplier|manufacturer))"
    r"\b(?!['’-])"
    r"| (?:employs|is (?:headquartered|listed|based)|was (?:founded|established) (?:in|by)"
    r"|trades (?:as|under)|operates \d|is an? (?:[\w-]+ ){0,3}(?:provider|maker|supplier"
    r"|manufacturer|company|operator|retailer|developer|producer))\b"
)
_POST_OF = pattern(rf"{HEAD.pattern}[^.,;:()\n]{{0,40}} (?:of|at|for) (?:the )?$", re.I)
_BEHIND_POST = pattern(r"(?:,|\n| at| of| with) ?(?:the )?")
_OWN_POST = pattern(r"(?:['’]s)?,? (?:(?:new|then|former|own|outgoing|incoming|group) )?$")
_LOOKED_BACK = 80

Place = tuple[str, int, int, str]
"""A name, where it begins and ends, and the post that stands beside it."""


def organisations_among(text: str, names: Sequence[Place]) -> set[str]:
    """Which of the names, in the order of the text, the page uses as those of organisations.

    One with somebody's first name needs more than a post beside it: there are lawyers of people.
    """
    sure = {name for name, _, end, _ in names if _COMPANY.match(text, end)}
    supposed = {name for name, start, _, _ in names if _has_posts(text, start)}
    supposed.update(_beside_posts(text, names))
    supposed.update(_businesses(text, names))
    return sure | {name for name in supposed if not is_first_name(name.split()[0])}


def _businesses(text: str, names: Sequence[Place]) -> set[str]:
    """Names with a word of a trade, to whom the page never gives a post or an honour."""
    posted = {name for name, start, _, title in names if title or honour_before(text, start)}
    of_trade = {name for name, *_ in names if BUSINESS & set(name.lower().split())}
    return of_trade - posted


def _has_posts(text: str, start: int) -> bool:
    """ "Chief executive of Harrow Mill"."""
    return bool(_POST_OF.search(text[max(0, start - _LOOKED_BACK) : start]))


def _beside_posts(text: str, names: Sequence[Place]) -> Iterator[str]:
    """ "Ann Lee, CEO, Harrow Mill", and "Harrow Mill’s CEO Ann Lee"."""
    for (name, _, end, title), (other, start, _, other_title) in pairwise(names):
        between = text[end:start]
        if title and not other_title and title in between:
            behind = between[between.index(title) + len(title) :]
            if _BEHIND_POST.fullmatch(behind):
                yield other
        before = between.partition(other_title)[0] if other_title else between
        if not title and before != between and _OWN_POST.fullmatch(before):
            yield name
