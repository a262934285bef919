"""How the dates and amounts of an export are read: decided once, from all its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping as Map
from pathlib import Path
from typing import NamedTuple

import msgspec

from assistant.importers.crm.amounts import (
    DOLLARS,
    Amount,
    AmountReading,
    Decimals,
    currency_of,
    read_amounts,
)
from assistant.importers.crm.dates import DateReading, read_dates
from assistant.importers.crm.fields import DATE_FIELDS
from assistant.importers.crm.mapping import Mapping, Order
from assistant.importers.crm.survey import Survey, Tally
from assistant.importers.crm.words import clean
from assistant.records.base import Money

Pair = tuple[str, str]
"""An amount and the currency beside it, as they stand in a row."""


class ReadOptions(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody says about an export.

    Args:
        mapping: a file that says what the columns are.
        dates: which number of a date comes first.
        currency: the currency of amounts that name none.
        products: a CSV file with the names of our products.
        accounts: a CSV file with the names of the customers, and their ids.
    """

    mapping: Path | None = None
    dates: Order | None = None
    currency: str = ""
    products: Path | None = None
    accounts: Path | None = None


class Readings(NamedTuple):
    """What the dates and amounts of an export mean.

    Attributes:
        dates: how the dates of each field are read.
        amounts: how its amounts are; None where it has none.
        money: what amount and currency together come to.
        clashing: amounts whose sign says another currency than the column beside them.
        dollars: amounts in $ where nothing says whose dollars they are.
    """

    dates: Map[str, DateReading]
    amounts: AmountReading | None
    money: Map[Pair, Money]
    clashing: tuple[Pair, ...]
    dollars: tuple[Pair, ...]


def read_columns(
    survey: Survey, mapping: Mapping, options: ReadOptions, zone: dt.tzinfo
) -> Readings:
    """How the dates and amounts of an export are read."""
    columns = {
        use.column: _lines(survey.tallies[use.field])
        for use in mapping.uses
        if use.field in DATE_FIELDS
    }
    told = options.dates or mapping.file.dates
    said_by = "--dates says so" if options.dates else "the mapping file says so"
    dates = read_dates(columns, told, said_by, zone)
    by_field = {use.field: dates[use.column] for use in mapping.uses if use.column in dates}
    if "value" not in mapping.columns:
        return Readings(by_field, None, {}, (), ())
    default = options.currency or mapping.file.currency
    return _with_money(by_field, survey, mapping.file.decimal, default)


def _with_money(
    dates: Map[str, DateReading], survey: Survey, decimals: Decimals | None, default: str
) -> Readings:
    """The readings of amounts too; `default` is the currency of those that name none."""
    texts = _lines({amount: tally for (amount, _), tally in reversed(survey.money.items())})
    amounts = read_amounts(texts, decimals)
    known = {pair: one for pair in survey.money if (one := amounts.amounts.get(clean(pair[0])))}
    currencies = {pair: _currency(one, clean(pair[1]), default) for pair, one in known.items()}
    return Readings(
        dates=dates,
        amounts=amounts,
        money={
            pair: Money(known[pair].amount, currency)
            for pair, currency in currencies.items()
            if currency is not None
        },
        clashing=tuple(pair for pair, currency in currencies.items() if currency is None),
        dollars=tuple(
            pair
            for pair, one in known.items()
            if one.sign == "$" and not clean(pair[1]) and default not in DOLLARS
        ),
    )


def _lines(tallies: Map[str, Tally]) -> dict[str, int]:
    """The texts that say something, with the first line of each."""
    found: dict[str, int] = {}
    for text, tally in tallies.items():
        if words := clean(text):
            found[words] = min(found.get(words, tally.line), tally.line)
    return found


def _currency(amount: Amount, column: str, default: str) -> str | None:
    """The currency of an amount; None where its sign and the column beside it disagree."""
    beside = (currency_of(column) or "") if column else ""
    if amount.sign == "$" and (beside or default) in DOLLARS:
        return beside or default
    if amount.currency and beside and amount.currency != beside:
        return None
    return amount.currency or beside or default
