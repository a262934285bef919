"""Deals made of mails: what the tests about words share."""

from __future__ import annotations

import datetime as dt
import json

from assistant.facts.facts import Facts
from assistant.facts.questions import Question
from assistant.facts.sources import Sources
from assistant.language.transcripts import read_turns
from tests.support import AS_OF, day, facts_of

__all__ = ["call", "day", "facts_about", "ours", "theirs"]

PEOPLE = """\
account: Acme Robotics
owner: Jo Park <jo@sensoric.example>
stakeholders: [{name: Tom Aerts, role: influencer}, {name: Maria Lopez, role: champion}]
"""


def theirs(date: str, text: str, who: str = "Tom", **more: object) -> dict[str, object]:
    """A mail from one of them."""
    return {"date": date, "kind": "mail", "direction": "in", "from": who, "text": text, **more}


def ours(date: str, text: str, to: str = "Tom", **more: object) -> dict[str, object]:
    """A mail of ours."""
    return {"date": date, "kind": "mail", "direction": "out", "with": [to], "text": text, **more}


def call(date: str, who: str = "Tom", **more: object) -> dict[str, object]:
    """A call with one of them."""
    return {"date": date, "kind": "call", "with": [who], **more}


def facts_about(
    *activities: dict[str, object],
    more: str = "",
    people: str = PEOPLE,
    as_of: dt.date = AS_OF,
    transcripts: dict[str, str] | None = None,
    questions: tuple[Question, ...] = (),
) -> Facts:
    """The facts about a deal with these activities; products and company are Sensoric's."""
    listed = "".join(f"  - {json.dumps(one)}\n" for one in activities)
    turns = {name: read_turns(text) for name, text in (transcripts or {}).items()}
    return facts_of(
        f"{people}\n{more}\nactivities:\n{listed}",
        as_of,
        workspace="company: Sensoric\ndomains: [sensoric.example]\nproducts: [LineSight]\n",
        sources=Sources(turns),
        questions=questions,
    )
