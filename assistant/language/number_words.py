"""The numbers that words stand for: three, the fifth, Monday, October."""

from __future__ import annotations

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "half an"), 1),
    **dict.fromkeys(("two", "a couple", "a couple of", "couple", "couple of"), 2),
    **dict.fromkeys(("three", "few", "a few", "the next few"), 3),
    **{"four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
    **{"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90},
}
NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_ORDINALS = (
    *("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
    *("",) * 9,
    "thirtieth",
)


def weekday_number(words: str) -> int:
    """Monday is 0."""
    return _WEEKDAYS.index(words[:3].lower())


def month_number(words: str) -> int:
    """January is 1."""
    return _MONTHS.index(words[:3].lower()) + 1


def number(words: str) -> int:
    """Three is 3, a couple of 2, a few 3."""
    return int(words) if words.isdecimal() else _NUMBERS[words]


def ordinal(words: str) -> int:
    """Twenty-first is 21; words that are none are 0."""
    tens, _, ones = words.rpartition("-")
    if ones not in _ORDINALS:
        return 0
    return _ORDINALS.index(ones) + {"twenty": 20, "thirty": 30}.get(tens, 0)
