"""What the customer's company says in public, and which of our questions it may answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

import msgspec

from assistant.facts.people import ROLE_NAMES, People, Person
from assistant.language.patterns import pattern
from assistant.phrasing import day, day_year, quoted, shorten
from assistant.records.brief import BriefItem, StatementType, TriggerType
from assistant.records.workspace import FreshDays
from assistant.results.read_page import ReadPage

_BY_WEIGHT = tuple(ROLE_NAMES)
_OLDEST = 365
_LONGEST = 200
_ENDS = (".", "!", "?", "…")
_ANSWERED_BY: Mapping[StatementType, str] = {
    "goal": "goal",
    "priority": "strategy_fit",
    "strategy": "strategy_fit",
    "vision": "strategy_fit",
}
_REASONS: frozenset[TriggerType] = frozenset(
    ("initiative", "expansion", "acquisition", "regulatory", "new_executive", "layoffs", "funding")
)
"""Events that put something on somebody's desk."""
_STRATEGY = pattern(
    r"\b(priorit(y|ies)|strateg(y|ic)|vision|focus(es|ed)? on|comes? first|matters most)\b", 2
)
_REPORTED = pattern(r"^[“\"„«‘].*[”\"“»’] *[,.]?.*\w")
_FIGURE = pattern(r"\d|\b(?:half|third|quarter|fifth|double|twice|percent|per cent)\b", 2)
_GOAL = pattern(
    r"\b(goals?|aims?|targets?|ambition|(want|wants|intend|intends|plan|plans) to)\b", 2
)


class PublicWords(msgspec.Struct, frozen=True, kw_only=True):
    """An item of the brief that may answer one of our questions.

    `position` is its place in the brief; `speaker` the stakeholder who said it, if it is one.
    """

    question: str
    item: BriefItem
    position: int
    speaker: Person | None

    def sentence(self, as_of: dt.date) -> str:
        """Who said it, when, and the words: “Your economic buyer said on 12 May: …”."""
        item = self.item
        when = ""
        if item.date:
            when = f" on {(day if item.date.year == as_of.year else day_year)(item.date)}"
        words = shorten(item.text, _LONGEST)
        return f"{self._who()}{when}: {quoted(words)}{'' if words[-1:] in _ENDS else '.'}"

    def _who(self) -> str:
        if self.item.kind == "trigger":
            return "It was in the news"
        if self.speaker and self.speaker.role:
            return f"Your {self.speaker.role_name} said"
        if self.speaker or self.item.speaker:
            return f"{self.speaker.name if self.speaker else self.item.speaker} said"
        return "They wrote"


def fresh_for(item: BriefItem, fresh: FreshDays) -> int | None:
    """For how many days a trigger is news; None for everything else."""
    return fresh.of(item.type or "") if item.kind == "trigger" else None


def age(item: BriefItem, as_of: dt.date) -> int | None:
    """How many days ago an item was published; None where nobody can tell."""
    return (as_of - item.date).days if item.date else None


def with_ages(page: ReadPage, fresh: FreshDays) -> ReadPage:
    """A page whose events know how old they are, and whether they are news at that age."""
    published = page.date.value
    days = (page.fetched_on - published).days if published else None
    events = (
        msgspec.structs.replace(
            one, age=days, fresh=None if days is None else days <= (fresh.of(one.type) or 0)
        )
        for one in page.triggers
    )
    return msgspec.structs.replace(page, triggers=tuple(events))


def public_answers(
    items: tuple[BriefItem, ...], people: People, as_of: dt.date, fresh: FreshDays
) -> dict[str, PublicWords]:
    """For each question the words that answer it best, none for two questions.

    Those of a stakeholder come first, the one with most say before the others; then the newest,
    of one page those that are said plainly and with a figure.
    What is over a year old, or of a day that is not known or ahead, suggests nothing.
    """
    found = sorted(_candidates(items, people, as_of, fresh), key=lambda one: _rank(one, as_of))
    best: dict[str, PublicWords] = {}
    used: set[str] = set()
    for one in found:
        if one.question not in best and one.item.text not in used:
            best[one.question] = one
            used.add(one.item.text)
    return best


def _candidates(
    items: tuple[BriefItem, ...], people: People, as_of: dt.date, fresh: FreshDays
) -> Iterator[PublicWords]:
    for position, item in enumerate(items):
        days = age(item, as_of)
        if days is None or not 0 <= days <= _OLDEST:
            continue
        if question := _question(item, days, fresh_for(item, fresh)):
            speaker = people.find(item.speaker) if item.speaker else None
            yield PublicWords(question=question, item=item, position=position, speaker=speaker)


def _question(item: BriefItem, days: int, fresh: int | None) -> str:
    """The question that an item may answer; "" for none."""
    if item.kind == "trigger":
        return "why_now" if item.type in _REASONS and fresh is not None and days <= fresh else ""
    if item.kind not in ("quote", "statement"):
        return ""
    for kind, question in _ANSWERED_BY.items():
        if item.type == kind:
            return question
    if _STRATEGY.search(item.text):
        return "strategy_fit"
    return "goal" if _GOAL.search(item.text) else ""


def _rank(one: PublicWords, as_of: dt.date) -> tuple[int, int, int, bool, bool]:
    role = one.speaker.role if one.speaker else None
    weight = _BY_WEIGHT.index(role) if role else len(_BY_WEIGHT)
    nobody = 0 if one.speaker else 1
    words = one.item.text
    is_vague = not _FIGURE.search(words)
    return nobody, weight, age(one.item, as_of) or 0, bool(_REPORTED.search(words)), is_vague
