"""What a mail may say about us: one experience, our promises, days that we can offer."""

from __future__ import annotations

import datetime as dt

import msgspec

from assistant.facts.promises import Promise
from assistant.outreach.material import Fact, Found, Given, Material
from assistant.phrasing import day, weekday
from assistant.results.draft import Missing

_SOON = 3
"""Business days in which what we owe can be promised anew (convention)."""
_NEXT_WEEK = 7


class Experience(msgspec.Struct, frozen=True, kw_only=True):
    """Something that we did for somebody else: `what` we did, `whom` it was for."""

    what: str
    whom: str


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What we promised: `thing` is ready to stand in a sentence, days are written out.

    `new_day` is the day that may be promised now.
    """

    thing: str
    promised: str
    due: str
    new_day: str


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A talk that can be offered: `week` is the Monday of a week, `length` how long it takes."""

    week: str
    length: str
    by: str


def experience(need: str, material: Material) -> Found:
    """The first experience of the workspace; a customer is named only where they may be."""
    for number, one in enumerate(material.facts.workspace.experience):
        source = one.source or f"{material.workspace}: experience/{number}"
        whom = one.for_whom
        facts = tuple(
            Fact(words=words, kind="words", source=source) for words in (one.what, whom) if words
        )
        return Given(Experience(what=one.what, whom=whom), facts)
    why = "the workspace holds no experience of ours"
    ask = f"Write one under 'experience' in {material.workspace}, with its source."
    return Missing(need=need, why=why, ask=ask)


def owed(need: str, material: Material) -> Found:
    """The promise to this person that is longest overdue."""
    mine = material.facts.people.counts_as(material.to)
    late = [one for one in material.facts.debts.certain if one.other.id in mine]
    if not late:
        why = f"no promise of ours to {material.to.first} is overdue"
        return Missing(need=need, why=why)
    promise = min(late, key=lambda one: one.due or dt.date.max)
    return _owed(promise, material)


def _owed(promise: Promise, material: Material) -> Given:
    facts = material.facts
    again = facts.calendar.add(facts.as_of, _SOON)
    dates = [(promise.made_on, "made_on"), (promise.due, "due")]
    known = [
        Fact(words=day(date), kind="date", source=material.place((*promise.key, field)))
        for date, field in dates
        if date
    ]
    new_day = weekday(again)
    known.append(Fact(words=new_day, kind="date", source="your calendar: keep this day"))
    known.append(
        Fact(words=promise.thing, kind="words", source=material.place((*promise.key, "what")))
    )
    value = Owed(
        thing=promise.thing,
        promised=day(promise.made_on) if promise.made_on else "",
        due=day(promise.due) if promise.due else "",
        new_day=new_day,
    )
    return Given(value, tuple(known))


def offer(need: str, minutes: str, material: Material) -> Found:
    """A short talk in the week after next; nobody has to find time tomorrow."""
    facts = material.facts
    away = facts.conversation.absences.get(material.to.id, facts.as_of)
    start = max(facts.as_of, away)
    monday = start + dt.timedelta(days=_NEXT_WEEK + (-start.weekday() % _NEXT_WEEK or _NEXT_WEEK))
    week, by = day(monday), day(facts.calendar.add(start, _SOON))
    source = "your calendar: keep this week free"
    known = tuple(Fact(words=words, kind="date", source=source) for words in (week, by))
    length = Fact(words=minutes, kind="number", source="the template")
    return Given(Offer(week=week, length=minutes, by=by), (*known, length))
