"""The values that an export can hold, as texts: what one import compares with the next."""

from __future__ import annotations

from typing import NamedTuple

from assistant.location import KeyPath
from assistant.records.base import Money
from assistant.records.deal import Deal


class Leaf(NamedTuple):
    """A value that an export can hold: where it stands, and the leading field of its part."""

    key: KeyPath
    short: str = ""


LEAVES: dict[str, Leaf] = {
    "name": Leaf(("name",)),
    "account": Leaf(("account", "name"), "name"),
    "account.website": Leaf(("account", "website"), "name"),
    "account.industry": Leaf(("account", "industry"), "name"),
    "type": Leaf(("type",)),
    "origin": Leaf(("origin",)),
    "partner": Leaf(("partner",)),
    "owner": Leaf(("owner",)),
    "stage": Leaf(("stage",)),
    "value": Leaf(("value",)),
    "opened": Leaf(("opened",)),
    "close.expected": Leaf(("close", "expected"), "expected"),
    "outcome": Leaf(("outcome", "result"), "result"),
    "outcome.date": Leaf(("outcome", "date"), "result"),
    "outcome.reason": Leaf(("outcome", "reason"), "result"),
    "next_step": Leaf(("next_step", "what"), "what"),
    "next_step.date": Leaf(("next_step", "date"), "what"),
}
"""Every such value by its name in `imported.values`."""


def part_of(name: str) -> str:
    """The part of the record that a value belongs to, as `imported.covers` calls it."""
    return name if name == "close.expected" else name.partition(".")[0]


def values_of(deal: Deal) -> dict[str, str]:
    """The values of a deal that an export can hold, those that say something."""
    account, close, outcome, step = deal.account, deal.close, deal.outcome, deal.next_step
    values = {
        "name": deal.name,
        "account": account and account.name,
        "account.website": account and account.website,
        "account.industry": account and account.industry,
        "type": deal.type,
        "origin": deal.origin,
        "partner": deal.partner,
        "owner": deal.owner,
        "stage": deal.stage,
        "value": deal.value and money_text(deal.value),
        "opened": deal.opened,
        "close.expected": close and close.expected,
        "outcome": outcome and outcome.result,
        "outcome.date": outcome and outcome.date,
        "outcome.reason": outcome and outcome.reason,
        "next_step": step and step.what,
        "next_step.date": step and step.date,
    }
    return {name: str(value) for name, value in values.items() if value}


def money_text(money: Money) -> str:
    """An amount as a file may write it in one line; the same for 1054 and 1054.00."""
    return f"{money.amount.normalize():f} {money.currency}".rstrip()
