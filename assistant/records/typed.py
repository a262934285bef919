"""What a rep types in one line, as a part of a record: `2026-09-03 call Paul`.

Each reader raises ValueError with a sentence that says how to write it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any, Literal, get_args

from msgspec import convert

from assistant.errors import did_you_mean
from assistant.records.base import Moment
from assistant.records.deal import (
    Account,
    Activity,
    ActivityKind,
    Commitment,
    DealType,
    Origin,
    Role,
    Stakeholder,
)
from assistant.records.names import Names, slug

_VERBS: dict[str, Role] = {
    "decides": "economic_buyer",
    "champions": "champion",
    "influences": "influencer",
    "uses": "user",
    "blocks": "blocker",
}
_AND = re.compile(r"\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+")
_ACTIVITY = re.compile(r"(?P<date>\S+)(?:\s+(?P<kind>[^\s:]+))?:?\s*(?P<rest>.*)")
_WITH = re.compile(r"(?:(?P<way>to|from|with|by)\s+)?(?P<who>[^:]*)(?::\s*(?P<words>.*))?")
_DUE = re.compile(r"(?P<what>.*)\sby\s+(?P<due>\d\S*)$")
_VAGUE_DUE = re.compile(
    r"\sby\s+(?:next|the end|end|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_WRITTEN = ("mail", "message")


def read_name(text: str) -> tuple[str, Account | None]:
    """`Line monitoring, Leeds / Brackwater Foods`: the deal, and who would buy."""
    name, _, account = (part.strip() for part in text.partition(" / "))
    return name, Account(name=account) if account else None


def read_type(text: str) -> tuple[DealType | None, Origin | None]:
    """`new outbound`: the type, how it began, or both."""
    types, origins = get_args(DealType), get_args(Origin)
    found: dict[str, Any] = {}
    for word in re.split(r"[\s,;]+", text.lower()):
        if word not in (*types, *origins):
            raise ValueError(f"'{word}' is neither. {did_you_mean(word, (*types, *origins))}")
        key = "type" if word in types else "origin"
        if found.setdefault(key, word) != word:
            raise ValueError(f"It cannot be both {found[key]} and {word}.")
    return found.get("type"), found.get("origin")


def read_stage(text: str, stages: Iterable[str]) -> str:
    """The stage that `text` names, in its own spelling."""
    known = {stage.lower(): stage for stage in stages}
    if text.lower() not in known:
        raise ValueError(f"No stage is called '{text}'. {did_you_mean(text, known.values())}")
    return known[text.lower()]


def read_date(text: str) -> dt.date:
    """A date, as files write it."""
    return _moment(text).day


def _moment(text: str) -> Moment:
    try:
        return Moment.parse(text)
    except ValueError:
        message = f"'{text}' is no date. Write year-month-day, such as 2026-11-06."
        raise ValueError(message) from None


def read_people(text: str) -> tuple[Stakeholder, ...]:
    """`Ines Halloran decides, Paul Adeyemi champions`."""
    people = tuple(_person(part) for part in _AND.split(text) if part)
    seen: set[str] = set()
    for person in people:
        if slug(person.name) in seen:
            raise ValueError(f"{person.name} stands there twice; give each person one role.")
        seen.add(slug(person.name))
    return people


def _person(text: str) -> Stakeholder:
    name, _, verb = text.strip().rpartition(" ")
    role = _VERBS.get(verb.lower())
    if role is None or not slug(name):
        *first, last = _VERBS
        ways = f"{', '.join(first)} or {last}"
        raise ValueError(f"What does '{text}' do? Write a name and then {ways}.")
    return Stakeholder(name=name.strip(), role=role)


def read_activity(text: str, people: tuple[Stakeholder, ...]) -> Activity:
    """`2026-09-03 call Paul`, `2026-11-02 mail to Ines: Next week`, `2026-11-30 meeting with Ines`.

    Args:
        text: a date, a kind, who took part, and after a colon what it was about.
        people: the stakeholders, whose first names are enough.
    """
    parts = _ACTIVITY.match(text)
    if parts is None:
        raise ValueError("Write a date, what it was, and with whom: 2026-09-03 call Paul.")
    date, kind, rest = _moment(parts["date"]), _kind(parts["kind"] or ""), parts["rest"]
    if kind == "note":
        return Activity(date=date, kind=kind, text=rest)
    found = _WITH.fullmatch(rest)
    way, who, words = (found["way"], found["who"], found["words"] or "") if found else ("", "", "")
    names = tuple(name.strip() for name in _AND.split(who) if name.strip())
    for name in names:
        _must_be_one(name, people)
    direction = _direction(kind, way or "", text)
    return Activity(
        date=date,
        kind=kind,
        direction=direction,
        sender=names[0] if names and direction == "in" else "",
        people=names[1:] if direction == "in" else names,
        subject=words if kind in _WRITTEN else "",
        text="" if kind in _WRITTEN else words,
    )


def _kind(text: str) -> ActivityKind:
    kinds = get_args(ActivityKind)
    if text.lower() not in kinds:
        asked = f"'{text}' is no kind of activity." if text else "What was it?"
        raise ValueError(f"{asked} {did_you_mean(text, kinds)}")
    kind: ActivityKind = convert(text.lower(), ActivityKind)
    return kind


def _direction(kind: ActivityKind, way: str, text: str) -> Literal["in", "out"] | None:
    if kind not in (*_WRITTEN, "proposal"):
        return None
    if kind in _WRITTEN and way not in ("to", "from", "by"):
        start = " ".join(text.split()[:2])
        raise ValueError(f"Who wrote it? Write '{start} to Paul' or '{start} from Paul'.")
    return "in" if way in ("from", "by") else "out"


def read_promise(text: str, people: tuple[Stakeholder, ...]) -> Commitment:
    """`Send stop report to Paul by 2026-11-06`: what we promised, to whom, by when."""
    found = _DUE.match(text)
    what, due = (found["what"], read_date(found["due"])) if found else (text, None)
    if due is None and _VAGUE_DUE.search(text):
        raise ValueError("By which date? Write year-month-day, such as 'by 2026-11-06'.")
    start, _, name = what.rpartition(" to ")
    to = name if start and _must_be_one(name, people) else ""
    return Commitment(by="us", what=(start if to else what).strip(), to=to.strip(), due=due)


def _must_be_one(name: str, people: tuple[Stakeholder, ...]) -> bool:
    """Whether `name` is a stakeholder.

    Raises:
        ValueError: it may be several.
    """
    matches = Names(people).matches(name)
    if len(matches) > 1:
        full = [person.name for person in people if slug(person.name) in matches]
        raise ValueError(f"'{name}' may be {' or '.join(full)}. Write the full name.")
    return len(matches) == 1
