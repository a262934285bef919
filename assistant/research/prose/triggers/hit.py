"""What is found in a sentence, and what is known around it."""

from __future__ import annotations

import re
from collections.abc import Collection

import msgspec

from assistant.language.patterns import pattern
from assistant.records.brief import TriggerType
from assistant.research.prose.ours import Ours
from assistant.research.prose.triggers.subjects import Subject
from assistant.research.prose.triggers.way import Way

_US = pattern(r"\b(?:us|we|our|the (?:company|group|firm|business|project|bank|board))\b", re.I)
OUR_PLACES = ("us", "us_first", "sold")
"""The groups in which our company stands."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """An event as a sentence tells it."""

    type: TriggerType
    who: str
    amount: str = ""
    other: str = ""
    place: str = ""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What is known around a sentence.

    `company` is its name, `year` that of the page, `kinds` are words for what the company is.
    """

    ours: Ours
    company: str
    year: int
    kinds: Collection[str] = ()


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence with its surroundings.

    `after_other`: another company was spoken of last. `is_news` is false where people are only
    introduced: their posts are news with a time alone. An item of a list may leave out who does it.
    """

    text: str
    page: Page
    after_other: bool = False
    is_news: bool = True
    is_item: bool = False


class Hit(msgspec.Struct, frozen=True):
    """A way that was found, with who stands before it, and its groups."""

    type: TriggerType
    sentence: Sentence
    way: Way
    found: re.Match[str]
    subject: Subject
    groups: dict[str, str]


def is_us(words: str, sentence: Sentence) -> bool:
    """Whether words mean our company."""
    return sentence.page.ours.named_in(words) or bool(_US.search(words))
