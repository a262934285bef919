"""The days by which something is to happen: "by Friday", "end of next week", "in 3 days"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

import msgspec

from assistant.language.due_date_context import NamedDay, in_context, merged
from assistant.language.due_date_rule import WORDS
from assistant.language.due_date_rules import RULES
from assistant.language.letters import letters_alone
from assistant.language.matching.needs import Needs, numbers_of


class DueDate(msgspec.Struct, frozen=True):
    """`text[start:end]` names a day; `rule` says how it was read."""

    start: int
    end: int
    text: str
    date: dt.date
    rule: str


_PIECES = tuple(sorted({piece for rule in RULES for group in rule.needs for piece in group}))
_BY_PIECE = Needs(len(RULES), {number: rule.needs for number, rule in enumerate(RULES)})
_BY_WORD = Needs(
    len(RULES),
    {number: [group.split() for group in rule.words] for number, rule in enumerate(RULES)},
)


def find_due_dates(text: str, said_on: dt.date) -> tuple[DueDate, ...]:
    """The days that `text`, said on this date, names as to come, in their order.

    Past days, days that come back ("every Friday") and times of day alone are none.
    """
    found: list[DueDate] = []
    behind = 0
    days = merged(text, _longest(_named_days(text, said_on)))
    next_starts = [*(day.start for day in days), len(text)][1:]
    for named, next_start in zip(days, next_starts, strict=True):
        day = in_context(text, named, said_on, (behind, next_start))
        behind = day.end if day else named.end
        if day and day.date >= said_on:
            words = text[day.start : day.end]
            found.append(DueDate(day.start, day.end, words, day.date, day.rule))
    return tuple(found)


@cache
def _compiled(number: int) -> re.Pattern[str]:
    """The pattern of a rule, compiled when a text first holds its words."""
    written = RULES[number].pattern
    for name, words in WORDS.items():
        written = written.replace(f"{{{name}}}", words)
    written = written.replace(" ?", r"\s?").replace(" ", r"\s{1,3}")
    return re.compile(rf"(?<![\w@])(?:{written})", re.IGNORECASE)


def _named_days(text: str, said_on: dt.date) -> Iterator[NamedDay]:
    for number in _worth_trying(text.lower()):
        rule = RULES[number]
        for found in _compiled(number).finditer(text):
            try:
                date = rule.read(found, said_on)
            except (ValueError, OverflowError):  # no such day, or beyond the calendar
                continue
            if date:
                yield NamedDay(*found.span(), date, rule.name, found.start())


def _worth_trying(text: str) -> list[int]:
    """The rules that may see something in a text in lower case, by their numbers."""
    words = letters_alone(text).split()
    pieces = [piece for piece in _PIECES if piece in text]
    return numbers_of(_BY_WORD.met_by(words) & _BY_PIECE.met_by(pieces))


def _longest(days: Iterator[NamedDay]) -> Iterator[NamedDay]:
    """Without those that overlap an earlier or a longer one."""
    end = 0
    for day in sorted(days, key=lambda day: (day.start, -day.end)):
        if day.start >= end:
            end = day.end
            yield day
