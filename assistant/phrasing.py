"""Values as people write them: days, numbers, names and sentences, in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

Number = int | float | Decimal

MOST_DECIMALS = 6
_HALF_A_YEAR = 183
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(date: date) -> str:
    """5 September."""
    return f"{date.day} {_MONTHS[date.month - 1]}"


def day_year(date: date) -> str:
    """5 September 2026."""
    return f"{day(date)} {date.year}"


def past_day(date: date, today: date) -> str:
    """5 September; with its year where that is another one, and half a year away or more."""
    return day(date) if _is_near(date, today) else day_year(date)


def _is_near(date: date, today: date) -> bool:
    return date.year == today.year or abs((today - date).days) < _HALF_A_YEAR


def weekday(date: date) -> str:
    """Tuesday 24 November."""
    return f"{_WEEKDAYS[date.weekday()]} {day(date)}"


def short_day(date: date) -> str:
    """6 Nov, for narrow columns."""
    return f"{date.day} {_MONTHS[date.month - 1][:3]}"


def short_past_day(date: date, today: date) -> str:
    """6 Nov, or 6 Nov 2025: as `past_day`, for narrow columns."""
    return short_day(date) if _is_near(date, today) else f"{short_day(date)} {date.year}"


def short_weekday(date: date) -> str:
    """Mon 23 Nov."""
    return f"{_WEEKDAYS[date.weekday()][:3]} {short_day(date)}"


def digits(value: Number) -> str:
    """120000: the decimals as they are, six at most; none for a whole number."""
    return _digits(value, "")


def number(value: Number) -> str:
    """120,000: as `digits`, in groups of three."""
    return _digits(value, ",")


def _digits(value: Number, grouping: str) -> str:
    if value == int(value):
        return f"{int(value):{grouping}}"
    decimals = min(MOST_DECIMALS, len(str(value).partition(".")[2]))
    return f"{value:{grouping}.{decimals}f}"


def rounded(value: Number, decimals: int = 0) -> int | Decimal:
    """The number with so many decimals, half away from zero, as people round.

    Raises:
        ValueError: `decimals` is not one of 0 to 6.
    """
    if decimals not in range(MOST_DECIMALS + 1):
        raise ValueError(f"rounds to something other than 0 to {MOST_DECIMALS} decimals")
    unit = Decimal(1).scaleb(-decimals)
    result = Decimal(str(value)).quantize(unit, ROUND_HALF_UP)
    return result if decimals else int(result)


def plural(count: Number, one: str, many: str = "") -> str:
    """1 day, 3 days; `many` is for words that take more than an s."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def often(count: Number) -> str:
    """How many times: not once, once, twice, 3 times."""
    words: dict[Number, str] = {0: "not once", 1: "once", 2: "twice"}
    return words.get(count) or f"{number(count)} times"


def names(people: Iterable[str]) -> str:
    """Ines, Paul and Tom."""
    *others, last = [*people] or [""]
    return f"{', '.join(others)} and {last}" if others else last


def quoted(text: str) -> str:
    """“so be it”."""
    return f"“{text.strip()}”"


def shorten(text: str, longest: int) -> str:
    """The text on one line, cut at the end of a word when it is over `longest` characters.

    Raises:
        ValueError: there is text, and no room for any.
    """
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    if longest < 1:
        raise ValueError("shortens to nothing")
    cut = words[: longest - 1]
    whole = cut if words[longest - 1] == " " else cut.rpartition(" ")[0]
    return (whole or cut).rstrip(" ,;:.") + "…"


def one_line(text: str) -> str:
    """The text without line breaks and control characters: it can start no line of its own."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def lower_first(text: str) -> str:
    """The text with a small first letter, to go on a sentence."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """The text with a capital first letter, to begin a sentence."""
    return text[:1].upper() + text[1:]
