"""What a row of a table of events says."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from assistant.language.patterns import pattern
from assistant.records.brief import TriggerType

Does = Literal["ours", "leads", "theirs", "person", "thing", "any"]


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """One way of telling an event.

    `does` is who stands before it: our company, our company as the first one of the sentence,
    another one, a person, a thing, or anybody; `subject` is found in the words for them. The
    named groups of the pattern are the fields of the event; in `us` stands our company, which in
    `sold` is taken over; `role` begins where a post does. `hit` is told so, `miss` only looks so.
    """

    does: Does
    pattern: re.Pattern[str]
    subject: re.Pattern[str]
    hit: str
    miss: str


class Table(msgspec.Struct, frozen=True):
    """The ways of one type; a sentence in which `needs` is not found tells none of them."""

    type: TriggerType
    needs: re.Pattern[str]
    ways: tuple[Way, ...]


def way(does: Does, words: str, *told: str, subject: str = "") -> Way:
    """A row, blind to capital letters where its pattern does not ask for them.

    Args:
        does: who stands before it.
        words: the pattern.
        told: a sentence that is told so, and one that only looks so.
        subject: what is found in the words for whoever stands before it.
    """
    hit, miss = told
    compiled, who = pattern(words, re.I), pattern(subject, re.I)
    return Way(does=does, pattern=compiled, subject=who, hit=hit, miss=miss)


def table(type_: TriggerType, needs: str, *ways: Way) -> Table:
    """A table of ways.

    Args:
        type_: of the events.
        needs: beginnings of words, of which a sentence has one.
        ways: its rows, the surest first.
    """
    return Table(type_, pattern(rf"\b(?:{needs})", re.I), ways)
