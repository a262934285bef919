"""What a column of an export may hold, and what it is called in a mapping file."""

from __future__ import annotations

FIELDS: dict[str, str] = {
    "id": "what the CRM calls the deal; a later import knows it by that",
    "name": "what people call it",
    "account": "the customer's name",
    "account.id": "the customer's id; `--accounts` tells the name",
    "account.website": "the customer's website",
    "account.industry": "what the customer does",
    "owner": "who of us sells it",
    "product": "what would be bought; where there is no name, the deal is named after it",
    "type": "new business, renewal or expansion",
    "origin": "outbound, inbound, partner or tender",
    "partner": "the company that sells with us",
    "stage": "the stage, in the words of `stages` in workspace.yaml, or how the deal ended",
    "status": "open, won or lost",
    "is_won": "yes or no",
    "is_closed": "yes or no",
    "value": "the amount",
    "value.currency": "its currency, three letters",
    "opened": "the day on which it began",
    "close": "the day on which it is expected to end, or ended",
    "close.expected": "the day on which it is expected to end, and that alone",
    "outcome.date": "the day on which it ended, and that alone",
    "outcome.won": "the day on which it was won",
    "outcome.lost": "the day on which it was lost",
    "outcome.reason": "why it was lost, or won",
    "next_step": "what happens next",
    "next_step.date": "when",
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

SEVERAL = ("account", "account.id")
"""Fields in which an export joins several with semicolons; ids also with commas."""


def compact(words: str) -> str:
    """What is left of a column's name without spaces, signs and capitals."""
    return "".join(char for char in words.casefold() if char.isalnum())
