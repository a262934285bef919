"""What a rule of the due dates is made of, and the words that its pattern may name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import msgspec

Reader = Callable[[re.Match[str], dt.date], dt.date | None]


class Rule(msgspec.Struct, frozen=True):
    """One way of naming a day.

    It is tried on a text that holds one of each group that it `needs`: pieces of words, in lower
    case; and one of each line of whole `words`, in which every digit is a 0.
    """

    name: str
    needs: tuple[tuple[str, ...], ...]
    pattern: str
    read: Reader
    hits: dict[str, str]
    misses: tuple[str, ...]
    words: tuple[str, ...] = ()


DIGITS = tuple("0123456789")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
UNITS = ("week", "month", "quarter", "year")
PARTS = ("end", "beginning", "start", "mid", "early", "late", "half")
NTH = ("first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th")
FULL_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
DAY_WORDS = f"{FULL_DAYS} mon tue tues wed weds thu thur thurs thurday fri sat sun"
MONTH_WORDS = (
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
)

# What {day}, {month} ... stand for.
WORDS = {
    "day": (
        r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?"
        r"|fri(?:day)?"
        r"|sat(?:urday)?|sun(?:day)?)\b(?:\.(?!\w))?"
    ),
    "any_day": (
        r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?:the )?)?"
    ),
    # "may" and "march" are verbs, unless a capital or the word in front says otherwise.
    "month": (
        r"(?P<month>jan(?:uary)?|feb(?:ruary)?|(?-i:Mar(?:ch)?|MAR(?:CH)?|May|MAY)"
        r"|(?:(?<=by\s)|(?<=on\s)|(?<=of\s)|(?<=until\s)|(?<=th\s)|(?<=before\s))(?:march|mar|may)"
        r"|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
        r"|dec(?:ember)?)\b(?:\.(?!\w))?"
    ),
    "ordinal": r"(?P<ordinal>(?:twenty-|thirty-)?[a-z]{3,8}(?:st|nd|rd|th)|twentieth|thirtieth)",
    "year": r"(?:,? ?(?P<year>(?<!\d)20\d\d\b))",
    "unit": r"(?P<unit>week|month|quarter|year)",
    "number": (
        r"(?P<number>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
        r"|twenty|thirty|sixty|ninety|(?:a )?couple(?: of)?|half an|(?:a|the next)? ?few)"
    ),
    "part": (
        r"(?P<part>(?:very )?end|beginning|start|middle|mid|early|later?|(?:first|second"
        r"|latter) half)"
        r"(?: of| in| on| part of)?(?: the)?"
    ),
    "which": r"(?P<which>this|next|the coming|the following|the current|the)",
    "nth": r"(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)",
    "before": r"(?:by|before|until|till|in|for|during|around|from|come)",
    "late": r"(?P<late>(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
}
