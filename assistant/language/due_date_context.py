"""What the words around a day make of it: "before Friday", "Friday at noon", "every Friday"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

import msgspec

from assistant.language.calendar_days import period
from assistant.language.lines import Span
from assistant.language.patterns import pattern


class NamedDay(msgspec.Struct, frozen=True):
    """A day that words name: from `named`, or with the words in front from `start`, to `end`."""

    start: int
    end: int
    date: dt.date
    rule: str
    named: int
    is_range: bool = False


_WINDOW = 40
_CLAUSE = 90
_ALMOST_A_YEAR = range(311, 367)
_END_OF_DAY = "end of day"

# The words in front of a day that belong to it are read one after the other.
_CLOCK = (
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|h\b|o['’]clock)|\d{1,2}:\d\d|(?:after\s)?(?:noon"
    r"|midday"
    r"|midnight|lunch(?:time)?|work)"
)
_LEAD = pattern(
    r"(?<![\w'’-])(?:by|before|until|till?|no later than|not later than|at the latest|latest|on|due"
    r"|(?:deadline|due date)(?: is)?:?"
    r"|for|come|at|around|about|sometime|some time|the|later|first thing|between|from"
    r"|(?:week|wk) (?:of|commencing|beginning|starting)|w/?c|eo[db]|cob"
    r"|(?:end|close) of (?:the )?(?:business day|day|business|play)"
    rf"|(?:the )?(?:very )?end of|(?:morning|afternoon|evening) of|{_CLOCK})[\s,]{{1,3}}$",
    re.IGNORECASE,
)
_TRAIL = pattern(
    r",?\s{1,3}(?:(?:at|by|before|around|about|in the|first)\s)?(?:morning|afternoon|evening|night"
    rf"|{_CLOCK}|eo[db]|cob|end of (?:the )?(?:business )?day|close of business|first thing"
    r"|(?:at )?(?:the )?latest|at\s\d\d?(?![.:]\d))(?![\w/])",
    re.IGNORECASE,
)
_NOT_BEHIND = pattern(
    r"(?<!\w)(?:last|past|previous|since|ever[yi]|each|most|an?|any|some|one|per|after|that|these"
    r"|those|version|release|build|part|lot|section|clause|chapter|model|earlier|as of|up to"
    r"|starting from|from|other|black|good|of|was|were"
    r"|days?|weeks?|months?)\s{1,3}$",
    re.IGNORECASE,
)
_NOT_IN_FRONT_OF = pattern(
    r"['’]|-\w|\s(?:last week|ago|after next|was|were|(?:has|have|had)\sbeen)\b|\safter[.,;!?]"
    r"|\safter$",
    re.IGNORECASE,
)
_WEEK_OF = pattern(r"w(?:ee)?k (?:of|c|b|s)|w/?c\b", re.IGNORECASE)
_BEFORE = pattern(r"before\s(?:the\s|on\s)?$", re.IGNORECASE)
_DUE = pattern(r"\b(?:by|before|until|till|due|than|latest|next|coming)\b", re.IGNORECASE)
_PAST = pattern(
    r"\b(?:was|were|had|did|sold|bought|spent|won|lost|grew|fell|rose|began|went|came|took|gave"
    r"|happened|retired|resigned|(?:I|we|you|he|she|they|it|who)\s(?:\w{2,20}ed|met|spoke|sent"
    r"|wrote"
    r"|said|told|got|went|came|saw|lost|bought|made|gave|took|left|began|held|paid))\b",
    re.IGNORECASE,
)
_FUTURE = pattern(
    r"['’](?:ll|d)\b|\b(?:will|would|shall|should|can|could|must|to|going|please|let|need|want)\b",
    re.IGNORECASE,
)
_CLAUSE_END = pattern(r"[.!?;]\s|\n\s?\n")
# "Open Monday to Friday" is a habit.
_WORKING_WEEK = pattern(
    r"mon(?:day)?s?\s?(?:to|through|thru|till|until|-|–)\s?(?:thu(?:rsday)?|fri(?:day)?"
    r"|sat(?:urday)?"
    r"|sun(?:day)?)s?\b",
    re.IGNORECASE,
)
_RANGE = pattern(r"\s?(?:or|to|through|-|–|/)\s?(?:on\s)?")
_TO = pattern(r"\s?(?:to|through|-|–)\s?(?:on\s)?")
_AND = pattern(r"\s(?:and|&)\s")
_JOINT = pattern(r"[\s,]{0,3}(?:on\s|of\s|the\s){0,2}")

# A day whose name says "before" by itself, or that is the last one of something, stays.
_MOVED_BY_BEFORE = frozenset(
    (
        *("iso date", "numeric date", "day and month", "month and day", "day of the month"),
        *("weekday", "weekday of a week", "today or tomorrow"),
    )
)
_YEARLY = frozenset(("numeric date", "day and month", "month and day", "month"))
_ABBREVIATION = pattern(r"[a-z]{3,5}\.?$", re.IGNORECASE)
_CLEAR_ABBREVIATION = pattern(r"(?:Tues?|Wed|Thu(?:rs?)?|Fri)\.?$")


def merged(text: str, days: Iterable[NamedDay]) -> list[NamedDay]:
    """With one day for "end of day Friday" and for "Monday or Tuesday": the later one."""
    result: list[NamedDay] = []
    for day in days:
        joined = _joined(text, result[-1], day) if result else None
        if joined:
            result[-1] = joined
        else:
            result.append(day)
    return result


def _joined(text: str, first: NamedDay, second: NamedDay) -> NamedDay | None:
    if second.start - first.end > _WINDOW:
        return None
    gap = text[first.end : second.start]
    if _END_OF_DAY in (first.rule, second.rule) and _JOINT.fullmatch(gap):
        named = second if first.rule == _END_OF_DAY else first
        return msgspec.structs.replace(named, start=first.start, end=second.end, named=first.start)
    between = text[max(0, first.start - _WINDOW) : first.start].lower().endswith("between ")
    if _RANGE.fullmatch(gap) or (between and _AND.fullmatch(gap)):
        begun = first.rule in _YEARLY and _TO.fullmatch(gap)
        later = second.date if begun else max(first.date, second.date)
        return NamedDay(first.start, second.end, later, second.rule, first.start, is_range=True)
    return None


def in_context(text: str, day: NamedDay, said_on: dt.date, room: Span) -> NamedDay | None:
    """The day with the words that belong to it; None where the words around deny it.

    Only words in this room belong to it: what lies outside belongs to other days.
    """
    start, end = _lead(text, day.named, room[0]), _trail(text, day.end, room[1])
    lead = text[start : day.named]
    if _is_denied(text, day, start, end) or not _is_sure(text, day, start, end):
        return None
    if not _DUE.search(text[start:end]) and (
        _is_just_gone(text, day, said_on) or _is_past(text, start, end)
    ):
        return None
    end -= text[end - 1] == "." and end - start > 1
    return msgspec.structs.replace(day, start=start, end=end, date=_moved(day, lead))


def _lead(text: str, start: int, floor: int) -> int:
    while found := _LEAD.search(text, max(floor, start - _WINDOW), start):
        start = found.start()
    return start


def _trail(text: str, end: int, ceiling: int) -> int:
    while found := _TRAIL.match(text, end, ceiling):
        end = found.end()
    return end


def _moved(day: NamedDay, lead: str) -> dt.date:
    if _WEEK_OF.search(lead):
        return max(period("week", day.date).last, day.date)
    if _BEFORE.search(lead) and day.rule in _MOVED_BY_BEFORE:
        return day.date - dt.timedelta(days=1)
    return day.date


def _is_denied(text: str, day: NamedDay, start: int, end: int) -> bool:
    """ "Every Friday", "since Monday", "Monday's call", "at the end of the day"."""
    lead = text[start : day.named].lower()
    before = text[max(0, start - _WINDOW) : start]
    if _NOT_BEHIND.search(before) or _NOT_IN_FRONT_OF.match(text, end):
        return True
    if lead.split()[-1:] == ["from"] or lead.startswith("from"):
        return not day.is_range
    if _WORKING_WEEK.match(text[day.named : day.end]) and not before.lower().endswith("next "):
        return True
    if day.rule == "month and day" and before.lower().endswith("in "):
        return True
    if lead.startswith(("until", "till")) and text[day.named : day.end].lower() == "today":
        return True
    return day.rule == _END_OF_DAY and lead.strip() == "at"


def _is_sure(text: str, day: NamedDay, start: int, end: int) -> bool:
    """Whether "sat" and "3/12" are a day: with a word in front or behind, or alone."""
    words = text[day.named : day.end]
    if (
        text[start : day.named].strip().lower() not in ("", "the")
        or end > day.end
        or text.strip(" .") == words.strip(" .")
    ):
        return True
    if day.rule == "numeric date":
        return words[-1].isdigit() and len(words) > len("25/12")
    abbreviated = day.rule == "weekday" and _ABBREVIATION.match(words)
    ends = words[0].isupper() and text[end : end + 1] in ".,;!?)"
    return not abbreviated or ends or bool(_CLEAR_ABBREVIATION.match(words))


def _is_just_gone(text: str, day: NamedDay, said_on: dt.date) -> bool:
    """Whether the last such day was only weeks ago: "the meeting on 1 September"."""
    named = text[day.named : day.end]
    return (
        day.rule in _YEARLY
        and (day.date - said_on).days in _ALMOST_A_YEAR
        and f"{day.date:%y}" not in named
    )


def _is_past(text: str, start: int, end: int) -> bool:
    """Whether the clause tells what has happened: "On Friday we met"."""
    before = _CLAUSE_END.split(text[max(0, start - _CLAUSE) : start])[-1]
    after = _CLAUSE_END.split(text[end : end + _CLAUSE])[0]
    clause = f"{before}|{after}"
    return bool(_PAST.search(clause)) and not _FUTURE.search(clause)
