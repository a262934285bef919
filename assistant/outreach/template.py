"""Mail templates: a head that says what they are for and need, and a text below it."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.outreach import answers, course, ours, proposals, public, theirs
from assistant.records.base import Record
from assistant.records.brief import ItemKind, TriggerType
from assistant.records.deal import Role
from assistant.results.review import Rung
from assistant.templating import Text

Source = Literal[
    "answer",
    "answers",
    "met",
    "gap",
    "worry",
    "complaint",
    "last_word",
    "public",
    "trigger",
    "experience",
    "promise",
    "pledge",
    "offer",
    "later",
    "price",
    "meeting",
    "next_step",
    "plan",
    "option",
    "outcome",
    "silence",
    "stranger",
]


class Need(Record, frozen=True, kw_only=True):
    """One thing that a template needs.

    `of` says where it comes from. `questions` and `rung` are for answers: which, and how far up
    the ladder; `kinds`, `types` and `within_days` for what stands in the brief, `about` says whose
    event it must be; `minutes` are for an offered talk, `results` for how the deal ended.
    """

    of: Source
    questions: tuple[str, ...] = ()
    rung: Rung = "stated"
    kinds: tuple[ItemKind, ...] = ("quote", "statement")
    types: tuple[TriggerType, ...] = ()
    within_days: int = 365
    about: Literal["anybody", "recipient"] = "anybody"
    minutes: str = "twenty minutes"
    results: tuple[Literal["won", "lost", "no_decision"], ...] = ()


VALUES: dict[Source, type[msgspec.Struct]] = {
    "answer": answers.Answer,
    "answers": answers.Answer,
    "met": proposals.Met,
    "gap": theirs.Unknown,
    "worry": theirs.Words,
    "complaint": theirs.Words,
    "last_word": theirs.Words,
    "public": public.Public,
    "trigger": public.Public,
    "experience": ours.Experience,
    "promise": ours.Owed,
    "pledge": ours.Pledge,
    "offer": ours.Offer,
    "later": ours.Later,
    "price": ours.Price,
    "meeting": course.Meeting,
    "next_step": course.Step,
    "plan": course.Step,
    "option": course.Option,
    "outcome": course.Ended,
}
"""What each source gives to a text."""

LISTS: tuple[Source, ...] = ("answers", "met", "plan")
"""Sources that give a list of it."""

FROM_ANSWERS: tuple[Source, ...] = ("answer", "answers", "met")
"""Sources that go through the answers to `questions`."""

CONDITIONS: tuple[Source, ...] = ("silence", "stranger")
"""Sources that only have to be true."""


class Head(Record, frozen=True, kw_only=True):
    """What stands above a template's text.

    `when` are the verdicts and checks that it answers, `to` the roles it is written to, best
    first. `plain` are words that begin a sentence and are no names. A mail of more than `longest`
    words is refused. `rank` is the place among the templates that fit, the smallest first; the
    shipped ones begin at 1.
    """

    title: str
    purpose: str
    kind: str
    subject: str
    needs: dict[str, Need] = {}
    when: tuple[str, ...] = ()
    to: tuple[Role, ...] = ()
    plain: tuple[str, ...] = ()
    longest: int = 125
    rank: int = 0


class Template(msgspec.Struct, frozen=True):
    """A template ready to be used; `name` is its file's name without suffix."""

    name: str
    head: Head
    subject: Text
    body: Text
    path: str
    content: str
