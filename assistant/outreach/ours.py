"""What a mail may say about us: one experience, our promises, our terms, days that we offer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from assistant.facts.promises import Promise
from assistant.outreach.claims import find_claims
from assistant.outreach.material import Found, Given, Material, chosen_day, has_ended
from assistant.phrasing import day, digits, number, past_day, weekday
from assistant.records.workspace import Experience as Told
from assistant.results.draft import Fact, Missing

_SOON = 3
"""Business days in which what we owe can be promised anew (convention)."""
_NEXT_WEEK = 7
_LATER = 91
"""Days after which a closed file may be opened again (convention)."""


class Experience(msgspec.Struct, frozen=True, kw_only=True):
    """Something that we did for somebody else: `what` we did, `whom` it was for."""

    what: str
    whom: str


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What we promised: `thing` is ready to stand in a sentence, days are written out.

    `sendable` says that it is something to send; else `thing` is our note of it, in quotation
    marks. `new_day` is the day that may be promised now.
    """

    thing: str
    sendable: bool
    promised: str
    due: str
    new_day: str


class Pledge(msgspec.Struct, frozen=True, kw_only=True):
    """A promise of ours that is not due yet: `thing` stands in a sentence, `due` is its day."""

    thing: str
    due: str


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A talk that can be offered: `week` is the Monday of a week, `length` how long it takes.

    `by` is a day by which one may ask for an answer.
    """

    week: str
    length: str
    by: str


class Price(msgspec.Struct, frozen=True, kw_only=True):
    """The price that was given: `figure` is the amount, `moves` what makes it more or less."""

    figure: str
    moves: tuple[str, ...]


class Later(msgspec.Struct, frozen=True, kw_only=True):
    """A day on which to ask again, months away."""

    day: str


def experience(need: str, material: Material) -> Found:
    """The first experience that gives no customer away who may not be named."""
    told = material.facts.workspace.experience
    for position, one in enumerate(told):
        whom = one.for_whom if one.may_name or not _names_in(one.for_whom) else ""
        if not one.may_name and _gives_away(one):
            continue
        source = material.our_place(("experience", position))
        facts = tuple(
            Fact(words=words, kind="words", source=source, via=one.source)
            for words in (one.what, whom)
            if words
        )
        return Given(Experience(what=one.what, whom=whom), facts)
    if told:
        why = "every experience of ours names a customer who may not be named"
        ask = "Ask that customer; then write 'may_name: yes', or say it without the name."
    else:
        why = "the workspace holds no experience of ours"
        ask = "Write one under 'experience' in workspace.yaml, with its source."
    return Missing(need=need, why=why, ask=ask)


def _gives_away(one: Told) -> bool:
    """Whether what we did names somebody; its first word is a verb, unless it is a name below."""
    first, _, rest = one.what.partition(" ")
    hidden = {name.lower() for name in _names_in(one.for_whom)}
    return bool(_names_in(f"we {rest}")) or first.lower() in hidden


def _names_in(text: str) -> list[str]:
    return [claim.words for claim in find_claims(text) if claim.kind == "name"]


def owed(need: str, material: Material) -> Found:
    """The promise to this person that is longest overdue."""
    late = [one for one in material.facts.debts.certain if _is_for(one, material)]
    if not late:
        why = f"no promise of ours to {material.to.first} is overdue"
        return Missing(need=need, why=why)
    promise = min(late, key=lambda one: one.due or dt.date.max)
    facts = material.facts
    new_day = weekday(facts.calendar.add(facts.as_of, _SOON))
    made, due = promise.made_on, promise.due
    value = Owed(
        thing=promise.thing,
        sendable=promise.can_be_sent,
        promised=past_day(made, facts.as_of) if made else "",
        due=past_day(due, facts.as_of) if due else "",
        new_day=new_day,
    )
    return Given(value, (*_promised(promise, material), chosen_day(new_day)))


def pledge(need: str, material: Material) -> Found:
    """The promise to this person that falls due next."""
    as_of = material.facts.as_of
    ahead = [
        one
        for one in material.facts.promises.ours
        if one.state == "open" and one.due and one.due >= as_of and _is_for(one, material)
    ]
    promise = min(ahead, key=lambda one: one.due or dt.date.max, default=None)
    if promise is None or promise.due is None:
        first = material.to.first
        why = f"nothing is promised to {first} with a day that lies ahead"
        ask = f"Decide what {first} gets and when: deal promise {material.path} ... --due DAY"
        return Missing(need=need, why=why, ask=ask)
    value = Pledge(thing=promise.thing, due=weekday(promise.due))
    due = material.dated(promise.due, value.due, promise.key)
    return Given(value, (*_promised(promise, material), due))


def _is_for(promise: Promise, material: Material) -> bool:
    return promise.other.id in material.facts.people.counts_as(material.to)


def _promised(promise: Promise, material: Material) -> Iterable[Fact]:
    """What was promised, when, and for when, each where the record says so."""
    source = material.place((*promise.key, "what"))
    today = material.facts.as_of
    is_quoted = not promise.can_be_sent
    yield Fact(
        words=promise.thing.strip("“”"),
        kind="quotation" if is_quoted else "words",
        source=source,
        written=promise.what,
        via=promise.source,
    )
    for date in (promise.made_on, promise.due):
        if date:
            yield material.dated(date, past_day(date, today), promise.key)


def offer(need: str, minutes: str, material: Material) -> Found:
    """A short talk in the week after next; nobody has to find time tomorrow."""
    facts = material.facts
    away = facts.conversation.absences.get(material.to.id, facts.as_of)
    start = max(facts.as_of, away)
    monday = start + dt.timedelta(days=_NEXT_WEEK + (-start.weekday() % _NEXT_WEEK or _NEXT_WEEK))
    week, by = day(monday), weekday(facts.calendar.add(start, _SOON))
    length = Fact(words=minutes, kind="number", source="the template")
    value = Offer(week=week, length=minutes, by=by)
    return Given(value, (chosen_day(week), chosen_day(by), length))


def price(need: str, material: Material) -> Found:
    """The figure that the customer was given, and what moves it."""
    facts = material.facts
    if facts.deal.outcome:
        return has_ended(need)
    given, value = facts.pitches.of("price"), facts.deal.value
    if not given or value is None:
        why = "no figure was given yet"
        ask = "Give them a range or the day on which they will have one; then write the value down."
        return Missing(need=need, why=why, ask=ask)
    amount, text = number(value.amount), given[-1].touch.activity.text
    if text and amount not in text and digits(value.amount) not in text:
        why = f"the price of {day(given[-1].day)} is not the deal's value, {amount}"
        return Missing(need=need, why=why, ask="Which of the two do they have?")
    moves = facts.workspace.terms.price_depends_on
    if not moves:
        ask = "Write it under 'terms: price_depends_on' in workspace.yaml."
        return Missing(need=need, why="nothing says what moves our price", ask=ask)
    figure = f"{amount} {value.currency}".strip()
    source = material.our_place(("terms", "price_depends_on"))
    known = (
        Fact(
            words=figure,
            kind="number",
            source=material.place(("value",)),
            written=digits(value.amount),
        ),
        *(Fact(words=one, kind="words", source=source) for one in moves),
    )
    return Given(Price(figure=figure, moves=moves), known)


def later(need: str, material: Material) -> Found:
    """The day that they named for it, else a Monday in three months."""
    facts = material.facts
    waiting = facts.deal.waiting
    if waiting and waiting.until > facts.as_of:
        words = weekday(waiting.until)
        return Given(Later(day=words), (material.dated(waiting.until, words, ("waiting",)),))
    then = facts.as_of + dt.timedelta(days=_LATER)
    words = weekday(facts.calendar.add(then - dt.timedelta(days=1), 1))
    return Given(Later(day=words), (chosen_day(words),))
