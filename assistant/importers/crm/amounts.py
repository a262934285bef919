"""Amounts as exports write them: `$1,234,567`, `1.234.567,00 €`, `(1,200)`, `EUR 1,200`.

`1,234` has two readings. The other amounts of its column settle whether a comma groups digits or
begins the decimals; where they do not, nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from assistant.importers.crm.dates import Lines
from assistant.language.patterns import pattern
from assistant.records.base import Money

Decimals = Literal["point", "comma"]

_BLANK = " \u00a0\u2009\u202f"
_WORD = rf"[^\d.,'’()+\-−{_BLANK}]{{0,4}}"
_AMOUNT = pattern(
    rf"(?P<before>{_WORD})[{_BLANK}]?(?P<minus>[-−]?)[{_BLANK}]?"
    rf"(?P<number>(?:\d[\d.,'’{_BLANK}]{{0,40}})?\d|[.,]\d{{1,20}})"
    rf"[{_BLANK}]?(?P<after>{_WORD})"
)
_GROUPED = pattern(r"\d{1,3}([.,'])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d*")
_TO_MARK = str.maketrans(dict.fromkeys(f"{_BLANK}’", "'"))
_MINUS = ("-", "−")
_LONGEST = 60
_THOUSAND = 3
_CODE = 3
_SIGNS: dict[str, Decimals] = {".": "point", ",": "comma"}
_OTHER: dict[str, Decimals] = {".": "comma", ",": "point"}

_CURRENCIES = {
    **{"$": "USD", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD"},
    **{"nz$": "NZD", "hk$": "HKD", "s$": "SGD", "r$": "BRL", "mx$": "MXN"},
    **{"€": "EUR", "£": "GBP", "₹": "INR", "zł": "PLN", "kč": "CZK", "₺": "TRY", "₪": "ILS"},
    **{"₩": "KRW", "₫": "VND", "฿": "THB", "₴": "UAH", "ft": "HUF"},
    **{"": "", "¥": "", "kr": ""},
}
"""What a sign beside an amount stands for; ¥ and kr stand for several currencies."""

DOLLARS = ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "MXN")
"""Currencies that write $ for themselves at home."""


class Amount(NamedTuple):
    """An amount, and the currency written beside it; `sign` is the one that it was written with."""

    amount: Decimal
    currency: str = ""
    sign: str = ""


class AmountReading(NamedTuple):
    """How the amounts of one column are read.

    Attributes:
        decimals: what begins the decimals; None where nothing needed to tell, or nothing tells.
        because: the evidence, in words.
        amounts: every text that is an amount.
        unread: every text that is none.
        doubtful: every text with two readings.
    """

    decimals: Decimals | None
    because: str
    amounts: Mapping[str, Amount]
    unread: tuple[str, ...]
    doubtful: tuple[str, ...]


class _Parsed(NamedTuple):
    """An amount in pieces; `decimals` is what it tells, `open_sign` the sign with two readings."""

    negative: bool
    whole: str
    fraction: str
    decimals: Decimals | None
    open_sign: str
    currency: str
    sign: str


def read_amounts(lines: Lines, told: Decimals | None) -> AmountReading:
    """The amounts of a column.

    Args:
        lines: every text of the column, with the first line that has it.
        told: what begins the decimals, where somebody said so.
    """
    found = {text: _parse(text) for text in lines}
    parsed = {text: one for text, one in found.items() if one}
    is_open = any(one.open_sign for one in parsed.values())
    decimals, because = _decimals(parsed, lines, told) if is_open else (None, "")
    amounts, doubtful = {}, []
    unread = [text for text, one in found.items() if one is None]
    for text, one in parsed.items():
        if one.open_sign and not decimals:
            doubtful.append(text)
        elif amount := _amount(one, decimals):
            amounts[text] = amount
        else:
            unread.append(text)
    return AmountReading(decimals, because, amounts, tuple(unread), tuple(doubtful))


def _decimals(
    parsed: Mapping[str, _Parsed], lines: Lines, told: Decimals | None
) -> tuple[Decimals | None, str]:
    """What begins the decimals in a column, and what tells."""
    if told:
        return told, "the mapping file says so"
    telling = [text for text, one in parsed.items() if one.decimals]
    if len({parsed[text].decimals for text in telling}) != 1:
        return None, ""
    first = min(telling, key=lambda text: lines[text])
    return parsed[first].decimals, f"{first} in line {lines[first]} has no other reading"


def _parse(text: str) -> _Parsed | None:
    bare, negative = _unsigned(text.strip())
    found = _AMOUNT.fullmatch(bare) if len(bare) <= _LONGEST else None
    if not found or (found["before"] and found["after"]):
        return None
    sign = found["before"] or found["after"]
    currency = currency_of(sign)
    pieces = _pieces(found["number"].translate(_TO_MARK))
    if currency is None or pieces is None or (negative and found["minus"]):
        return None
    return _Parsed(negative or bool(found["minus"]), *pieces, currency, sign)


def _unsigned(text: str) -> tuple[str, bool]:
    """An amount without what makes it negative around it, and whether it was."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.endswith(_MINUS):
        return text[:-1].rstrip(), True
    if text.startswith(("+", *_MINUS)):
        return text[1:].lstrip(), text.startswith(_MINUS)
    return text, False


def currency_of(sign: str) -> str | None:
    """The currency that a sign or a code stands for; "" where it may be several.

    None where it is no currency at all.
    """
    if sign.casefold() in _CURRENCIES:
        return _CURRENCIES[sign.casefold()]
    return sign.upper() if len(sign) == _CODE and sign.isascii() and sign.isalpha() else None


def _pieces(number: str) -> tuple[str, str, Decimals | None, str] | None:
    """Digits before and behind the decimal sign, what that tells, and a sign that tells nothing."""
    signs = [char for char in number if char in ".,"]
    if not signs:
        return (whole, "", None, "") if (whole := _ungrouped(number)) else None
    last = signs[-1]
    if len(signs) > 1 and {*signs} == {last}:  # 1,234,567
        return (whole, "", _OTHER[last], "") if (whole := _ungrouped(number)) else None
    before, _, behind = number.rpartition(last)
    if not behind.isdigit():
        return None
    alone = len(signs) == 1 and before.isdigit() and not before.startswith("0")
    if alone and len(behind) == _THOUSAND and len(before) <= _THOUSAND:
        return before, behind, None, last
    whole = _ungrouped(before) or ("0" if not before else "")
    return (whole, behind, _SIGNS[last], "") if whole and last not in before else None


def _ungrouped(digits: str) -> str:
    """The digits without the signs between groups of them; "" where they are no such groups."""
    return "".join(filter(str.isdigit, digits)) if _GROUPED.fullmatch(digits) else ""


def _amount(one: _Parsed, decimals: Decimals | None) -> Amount | None:
    grouped = bool(one.open_sign) and _SIGNS[one.open_sign] != decimals
    text = f"{one.whole}{one.fraction}" if grouped else f"{one.whole}.{one.fraction.rstrip('0')}"
    amount = Decimal(f"{'-' if one.negative else ''}{text.rstrip('.')}")
    try:
        Money(amount)
    except ValueError:
        return None
    return Amount(amount, one.currency, one.sign)
