"""What a column of an export may hold, and what it is called in a mapping file."""

from __future__ import annotations

FIELDS: dict[str, str] = {
    "id": "what the CRM knows it by",
    "name": "what it is called",
    "account": "the customer",
    "account.id": "the customer's id; `--accounts` tells the name",
    "account.website": "the customer's website",
    "account.industry": "what the customer does",
    "owner": "who of us sells it",
    "product": "what would be bought; a deal without a name is named after it",
    "type": "new business, renewal or expansion",
    "origin": "outbound, inbound, partner or tender",
    "partner": "the company that sells with us",
    "stage": "the stage, or how it ended",
    "status": "open, won or lost",
    "is_won": "whether it is won: yes or no",
    "is_closed": "whether it is over: yes or no",
    "value": "the amount",
    "value.currency": "the currency, in three letters",
    "opened": "when it began",
    "close": "when it is expected to end, or ended",
    "close.expected": "when it is expected to end, and that alone",
    "outcome.date": "when it ended, and that alone",
    "outcome.won": "when it was won",
    "outcome.lost": "when it was lost",
    "outcome.reason": "why it was lost, or won",
    "next_step": "what happens next",
    "next_step.date": "when the next step is",
    "ignore": "nothing that we want; it is not listed as left over",
}
"""Every field with what it means."""

IGNORE = "ignore"

DATE_FIELDS = (
    "opened",
    "close",
    "close.expected",
    "outcome.date",
    "outcome.won",
    "outcome.lost",
    "next_step.date",
)


def compact(words: str) -> str:
    """What is left of a column's name without spaces, signs and capitals."""
    return "".join(char for char in words.casefold() if char.isalnum())
