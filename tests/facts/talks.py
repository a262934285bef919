"""Deals of a few activities: what the tests about who spoke to whom share."""

from __future__ import annotations

import datetime as dt

from assistant.facts.conversation import Conversation
from tests.support import AS_OF, facts_of

__all__ = ["OUT", "talk"]

PEOPLE = """\
owner: jo.park@seller.example
stakeholders: [{name: Maria Lopez, email: maria@acme.example}, {name: Tom Aerts}]
"""
OUT = "kind: mail, direction: out, with: [Maria]"


def talk(*activities: str, more: str = "", as_of: dt.date = AS_OF) -> Conversation:
    """The conversation of a deal with these activities, and `more` in its record."""
    lines = "".join(f"  - {{{one}}}\n" for one in activities)
    return facts_of(f"{PEOPLE}{more}\nactivities:\n{lines}", as_of).conversation
