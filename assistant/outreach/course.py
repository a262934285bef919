"""Where the deal stands: the meeting that is booked, what comes next, the plan, how it ended."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from assistant.checks.kinds.base import named
from assistant.facts.touches import Touch
from assistant.outreach.material import Found, Given, Material, has_ended
from assistant.phrasing import past_day, weekday
from assistant.records.deal import BOOKED_KINDS
from assistant.results.draft import Fact, Missing

_MOST_STEPS = 4


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting with the recipient that is booked.

    `about` is its subject, `time` the hour where one is known, `others` the names of those of
    theirs who come too.
    """

    day: str
    time: str
    about: str
    others: tuple[str, ...]


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """Something agreed: `what`, `who` does it (empty where nobody is named) and by which `day`."""

    what: str
    who: str
    day: str


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """The next step of the plan, and the `way_out` if it does not work."""

    what: str
    day: str
    way_out: str


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """How the deal ended, and on which day."""

    result: str
    day: str


def meeting(need: str, material: Material) -> Found:
    """The next meeting, call or demo that the recipient is booked for."""
    first = material.to.first
    planned = (
        one
        for one in material.facts.conversation.planned
        if material.to.id in one.people and one.kind in BOOKED_KINDS
    )
    touch = min(planned, key=lambda one: one.order, default=None)
    if touch is None:
        ask = f"Offer two dates, then: deal log {material.path} meeting --with {first} ..."
        return Missing(need=need, why=f"no meeting with {first} is booked", ask=ask)
    if not touch.activity.subject:
        ask = "What do they want to be able to decide at its end?"
        return Missing(need=need, why="the meeting has no subject", ask=ask)
    return _met_on(touch, material)


def _met_on(touch: Touch, material: Material) -> Given:
    others = [one for one in touch.people if one != material.to.id]
    people = named(material.facts, others)
    clock = touch.activity.date.clock
    value = Meeting(
        day=weekday(touch.day),
        time=f"{clock:%H:%M}" if clock else "",
        about=touch.activity.subject,
        others=tuple(one.name for one in people),
    )
    about = material.place((*touch.key, "subject"))
    known = [
        material.dated(touch.day, value.day, (*touch.key, "date")),
        Fact(words=value.about, kind="words", source=about),
        *(fact for one in people for fact in material.name(one)),
    ]
    if clock:
        source = material.place((*touch.key, "date"))
        known.append(Fact(words=value.time, kind="number", source=source))
    return Given(value, tuple(known))


def next_step(need: str, material: Material) -> Found:
    """What is to happen next, on a day that lies ahead."""
    step = material.facts.deal.next_step
    if step is None or step.date is None or step.date < material.facts.as_of:
        ask = f"Agree it with {material.to.first}: What will each of us do next, and by when?"
        return Missing(need=need, why="nothing with a day ahead is agreed next", ask=ask)
    owner = material.facts.people.find(step.owner)
    value = Step(what=step.what, who=owner.first if owner else "", day=weekday(step.date))
    known = (
        Fact(words=step.what, kind="words", source=material.place(("next_step",))),
        material.dated(step.date, value.day, ("next_step",)),
        *(material.name(owner) if owner else ()),
    )
    return Given(value, known)


def plan(need: str, material: Material) -> Found:
    """The steps of the plan that are still to be done, two at least, each with its day."""
    found = [_step(position, material) for position in _ahead(material)][:_MOST_STEPS]
    if len(found) < 2:  # noqa: PLR2004 -- one step is no plan
        ask = "Which steps, by whom and by when, has the customer agreed to? Write them in 'plan'."
        return Missing(need=need, why="the plan has no two steps with a day ahead", ask=ask)
    return Given(
        tuple(one.value for one in found), tuple(fact for one in found for fact in one.facts)
    )


def option(need: str, material: Material) -> Found:
    """The one step that comes next in the plan, with the way out that our terms give."""
    if material.facts.deal.outcome:
        return has_ended(need)
    ahead = _ahead(material)
    if not ahead:
        ask = (
            "Which one small step would you take in their place? Agree it, and write it in 'plan'."
        )
        return Missing(need=need, why="the plan has no step with a day ahead", ask=ask)
    way_out = material.facts.workspace.terms.way_out.rstrip(".")
    if not way_out:
        ask = "Write it under 'terms: way_out' in workspace.yaml, as it stands in your contracts."
        return Missing(need=need, why="nothing says how a customer gets out again", ask=ask)
    step = _step(ahead[0], material)
    source = material.our_place(("terms", "way_out"))
    value = Option(what=step.value.what, day=step.value.day, way_out=way_out)
    return Given(value, (*step.facts, Fact(words=way_out, kind="words", source=source)))


class _Found(msgspec.Struct, frozen=True):
    value: Step
    facts: tuple[Fact, ...]


def _ahead(material: Material) -> list[int]:
    """The positions of the open steps of the plan, the nearest day first."""
    as_of, steps = material.facts.as_of, material.facts.deal.plan
    ahead = [
        (one.due, position)
        for position, one in enumerate(steps)
        if one.due and one.due >= as_of and not (one.done_on and one.done_on <= as_of)
    ]
    return [position for _, position in sorted(ahead)]


def _step(position: int, material: Material) -> _Found:
    step = material.facts.deal.plan[position]
    who = material.facts.people.find(step.who)
    name = who.first if who else material.facts.us.first if step.who else ""
    words = weekday(step.due) if step.due else ""
    known = [Fact(words=step.what, kind="words", source=material.place(("plan", position)))]
    if step.due:
        known.append(material.dated(step.due, words, ("plan", position)))
    known += material.name(who) if who else ()
    return _Found(Step(what=step.what, who=name, day=words), tuple(known))


def outcome(need: str, results: Collection[str], material: Material) -> Found:
    """How the deal ended, if it ended in one of `results` (any where none is asked for)."""
    ended = material.facts.deal.outcome
    wanted = " or ".join(one.replace("_", " ") for one in results)
    if ended is None or (results and ended.result not in results):
        return Missing(need=need, why=f"the deal has not ended{f' as {wanted}' if wanted else ''}")
    if ended.date is None or ended.date > material.facts.as_of:
        why = "nobody wrote down on which day it ended"
        return Missing(need=need, why=why, ask="When did they tell you?")
    words = past_day(ended.date, material.facts.as_of)
    known = material.dated(ended.date, words, ("outcome",))
    return Given(Ended(result=ended.result.replace("_", " "), day=words), (known,))


def silence(need: str, material: Material) -> Found:
    """That the recipient has left something of ours unanswered, and nothing is booked."""
    conversation = material.facts.conversation
    if material.facts.deal.outcome or material.facts.waiting.booked:
        return Missing(need=need, why="the deal is not quiet")
    if not conversation.in_vain(material.to.id):
        return Missing(need=need, why=f"nothing waits for an answer of {material.to.first}'s")
    return Given(True, ())


def stranger(need: str, material: Material) -> Found:
    """That we have never been in touch with the recipient; there is nothing to say about it."""
    touches = material.facts.conversation.touches
    if any(material.to.id in one.people for one in touches):
        return Missing(need=need, why=f"{material.to.first} knows us already")
    return Given(True, ())
