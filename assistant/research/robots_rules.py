"""What a robots.txt says about one page; runs in the child process.

A few hundred kilobytes of it, many names over many rules, take any parser minutes and gigabytes.
"""

from __future__ import annotations

import math

import msgspec
from protego import Protego

_MOST_SITEMAPS = 20


class Question(msgspec.Struct, frozen=True):
    """May `agent` read `url`?"""

    text: str
    agent: str
    url: str


class Verdict(msgspec.Struct, frozen=True):
    """Whether it may, how long it should wait between two pages, and the sitemaps named."""

    allowed: bool
    pause: float = 0
    sitemaps: tuple[str, ...] = ()


def judge(question: Question) -> Verdict:
    """What the rules say."""
    rules = Protego.parse(question.text)
    pause = rules.crawl_delay(question.agent) or 0
    return Verdict(
        allowed=rules.can_fetch(question.url, question.agent),
        pause=pause if 0 < pause < math.inf else 0,
        sitemaps=tuple(list(rules.sitemaps)[:_MOST_SITEMAPS]),
    )
