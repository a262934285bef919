"""Kinds that look at the promises between us and the customer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from assistant.checks.kinds.base import Answer, CannotTell, Hit, Passes, Spot, days_since, kind
from assistant.facts.conversation import Touch
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.language.things import thing_of
from assistant.language.words import content_words
from assistant.records.base import Record


class PromiseLateParams(Record, frozen=True):
    """`side`: whose promises, us or customer; `grace_days`: business days past due that pass."""

    side: Literal["us", "customer"]
    grace_days: int = 1


@kind(
    params=PromiseLateParams,
    needs=("commitments",),
    what=str,
    thing=str,
    to_send=bool,
    person=Person,
    due=str,
    days=int,
    made_on=str,
    mail_date=str,
    needs_thing=str,
    needs_from=Person,
)
def promise_late(facts: Facts, params: PromiseLateParams) -> Iterator[Answer]:
    """A promise of one side is past its date and nobody kept, moved or withdrew it.

    Where a later mail may have kept it, or ours may wait for a late promise of theirs, the
    finding asks instead.
    """
    promises = facts.promises.ours if params.side == "us" else facts.promises.theirs
    for promise in promises:
        due = promise.due
        if not (promise.is_late and due):
            continue
        if facts.calendar.business_between(due, facts.as_of) > params.grace_days:
            yield _late_hit(facts, promise, may_keep(facts, promise), _waits_for(facts, promise))


def may_keep(facts: Facts, promise: Promise) -> Touch | None:
    """The first mail between the two, on a later day than the promise, that may have kept it."""
    other = promise.to if promise.side == "us" else promise.by
    theirs = facts.people.counts_as(other)
    wanted = content_words(thing_of(promise.what))
    for touch in _mails_of(facts, promise.side):
        between_them = not other.id or not touch.people or theirs & {*touch.people}
        if between_them and _may_bring(touch, promise, wanted):
            return touch
    return None


def _mails_of(facts: Facts, side: Literal["us", "customer"]) -> Iterator[Touch]:
    if side == "us":
        yield from facts.conversation.outbound
    for touch in facts.conversation.touches:
        if touch.side == "customer" == side and not touch.activity.auto_reply:
            yield touch


def _may_bring(touch: Touch, promise: Promise, wanted: frozenset[str]) -> bool:
    """Whether a mail may have brought what was promised.

    It speaks of the thing, or has no words at all in the record. Where nobody wrote when the
    promise was made, a mail without words counts from the due day on.
    """
    if promise.made_on and touch.day <= promise.made_on:
        return False
    activity = touch.activity
    text = " ".join((activity.subject, activity.text, *activity.attachments))
    if text.strip():
        return bool(content_words(text.replace("-", " ")) & wanted)
    since = promise.made_on or promise.due
    return since is not None and touch.day >= since


def _waits_for(facts: Facts, promise: Promise) -> Promise | None:
    """A late promise of theirs without which ours may not go on.

    It was due before ours, and speaks of the same thing or comes from the same conversation.
    """
    if promise.side != "us" or promise.due is None:
        return None
    wanted = content_words(thing_of(promise.what))
    source = source_of(facts, promise)
    for theirs in facts.promises.theirs:
        if not theirs.is_late or theirs.due is None or theirs.due > promise.due:
            continue
        same_talk = source and source_of(facts, theirs) == source
        if same_talk or content_words(thing_of(theirs.what)) & wanted:
            return theirs
    return None


def source_of(facts: Facts, promise: Promise) -> str:
    return facts.deal.commitments[int(promise.key[1])].source


def to_send(promise: Promise) -> bool:
    """Whether the promise is about a thing that can be sent, not about something to do."""
    return not thing_of(promise.what).startswith("“")


def _late_hit(facts: Facts, promise: Promise, mail: Touch | None, held_by: Promise | None) -> Hit:
    other = promise.to if promise.side == "us" else promise.by
    spots = [Spot(promise.key)]
    if mail:
        spots.append(Spot(mail.key, "may have kept it"))
    elif held_by:
        spots.append(Spot(held_by.key, "may hold it up"))
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=tuple(spots),
        person=other,
        confidence="possible" if mail or held_by else "clear",
        values={
            "what": promise.what,
            "thing": thing_of(promise.what),
            "to_send": to_send(promise),
            "person": other,
            "due": promise.due,
            "days": days_since(facts, promise.due) if promise.due else 0,
            "made_on": promise.made_on,
            "mail_date": mail.day if mail else None,
            "needs_thing": thing_of(held_by.what) if held_by else "",
            "needs_from": held_by.by if held_by else None,
        },
    )


_VAGUE_WORDS = """
back base best catch check circle contact customer follow help hear informed keep know look loop
posted reach stay support think touch updated
"""


_VAGUE = frozenset(_VAGUE_WORDS.split())


class PromiseUndatedParams(Record, frozen=True):
    """`days`: how old a promise without a date may be."""

    days: int = 5


@kind(
    params=PromiseUndatedParams,
    needs=("commitments",),
    what=str,
    thing=str,
    person=Person,
    made_on=str,
    days=int,
    mail_date=str,
)
def promise_undated(facts: Facts, params: PromiseUndatedParams) -> Iterator[Answer]:
    """We promised something concrete, named no date, and some days have passed."""
    undated = [
        one
        for one in facts.promises.ours
        if one.state == "open" and one.due is None and _is_concrete(one)
    ]
    for promise in undated:
        if promise.made_on is None:
            yield CannotTell(f"“{promise.what}” does not say when it was made", "commitments")
        elif facts.calendar.between(promise.made_on, facts.as_of) >= params.days:
            yield _undated_hit(facts, promise, may_keep(facts, promise))


def _is_concrete(promise: Promise) -> bool:
    """Whether one could see it kept: “keep in touch” and “follow up” name nothing."""
    return bool(content_words(promise.what) - _VAGUE)


def _undated_hit(facts: Facts, promise: Promise, mail: Touch | None) -> Hit:
    spots = (Spot(promise.key), Spot((*promise.key, "due"), "no date stands here"))
    return Hit(
        subject=promise.id,
        subject_name=promise.what,
        spots=(*spots, *((Spot(mail.key, "may have kept it"),) if mail else ())),
        person=promise.to,
        confidence="possible" if mail else "clear",
        values={
            "what": promise.what,
            "thing": thing_of(promise.what),
            "person": promise.to,
            "made_on": promise.made_on,
            "days": days_since(facts, promise.made_on) if promise.made_on else 0,
            "mail_date": mail.day if mail else None,
        },
    )


class SilentWhileWeWorkParams(Record, frozen=True):
    """`days`: business days without a word from us while we work on a promise."""

    days: int = 10


@kind(
    params=SilentWhileWeWorkParams,
    needs=("activities", "commitments"),
    what=str,
    thing=str,
    person=Person,
    due=str,
    heard=str,
    days=int,
)
def silent_while_we_work(facts: Facts, params: SilentWhileWeWorkParams) -> Iterator[Answer]:
    """We are working on a promise that is not due yet, and they have heard nothing for long."""
    working = [one for one in facts.promises.ours if one.state == "open" and one.due]
    if not working:
        yield Passes("nothing we promised is under way")
        return
    last = facts.conversation.last_from_us
    for promise in working:
        heard = max(filter(None, (last.day if last else None, promise.made_on)), default=None)
        if heard is None:
            yield CannotTell("nothing says when they last heard from us", "activities")
        elif facts.calendar.business_between(heard, facts.as_of) >= params.days:
            yield Hit(
                subject=promise.id,
                subject_name=promise.what,
                spots=(Spot(promise.key), *((Spot(last.key, "the last from us"),) if last else ())),
                person=promise.to,
                values={
                    "what": promise.what,
                    "thing": thing_of(promise.what),
                    "person": promise.to,
                    "due": promise.due,
                    "heard": heard,
                    "days": days_since(facts, heard),
                },
            )


KINDS = (
    promise_late,
    promise_undated,
    silent_while_we_work,
)
