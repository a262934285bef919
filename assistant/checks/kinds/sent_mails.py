"""Kinds that look at the mails we have sent, by the rules for mails that are about to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any

import msgspec

from assistant.checks.kinds.base import (
    Answer,
    Hit,
    Kind,
    Passes,
    Spot,
    Without,
    is_booked,
    kind,
    known_quiet,
)
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.touches import Touch
from assistant.location import KeyPath
from assistant.phrasing import day, quoted
from assistant.records.base import Record
from assistant.records.short_forms import expand_short_forms
from assistant.results.finding import Confidence

_SENT = ("mail", "message", "proposal")


def _without_words(_: object) -> Without:
    return {"words that wait": Passes("")}


_about_unanswered = partial(
    kind,
    needs=("activities",),
    without=_without_words,
    person=Person,
    count=int,
    date=str,
    since=str,
    words=str,
    told=tuple,
)
"""A kind about mails that somebody has not answered, with what `_hit` offers to the texts."""


class SentMailsParams(Record, frozen=True):
    """`mail`: the kind that looks at each mail, with its own parameters; `at_least`: in so many of
    our unanswered mails to one person it must find something; `after_silence`: the first of those
    mails does not count, because nobody was silent yet.
    """

    mail: dict[str, Any]
    at_least: int = 1
    after_silence: bool = False


@_about_unanswered(params=SentMailsParams)
def sent_mails(facts: Facts, params: SentMailsParams) -> Iterator[Answer]:
    """Mails of ours that one person has not answered, and what a kind for mails finds in them.

    Only what that person has left unanswered until today counts: an answer heals what came before
    it. During an agreed wait, or with a meeting booked, nobody is silent.
    """
    quiet = known_quiet(facts)
    if quiet:
        yield quiet
        return
    seen: set[int] = set()
    rule = msgspec.json.encode(params.mail)
    for person, touches in _unanswered(facts):
        unasked = [
            touch
            for touch in touches[1 if params.after_silence else 0 :]
            if touch.position not in seen and _is_unasked(touch)
        ]
        if len(unasked) < params.at_least:
            continue
        looks = ((touch, _look(facts, touch, person, rule)) for touch in unasked)
        found = [(touch, hit) for touch, hit in looks if hit]
        if len(found) >= params.at_least:
            seen.update(touch.position for touch, _ in found)
            yield _finds(person, touches[0], found)


class _Seen(msgspec.Struct, frozen=True):
    """What a rule for mails finds in one: its first words and place, and how surely."""

    words: str
    spot: Spot
    confidence: Confidence


class SameMailParams(Record, frozen=True):
    """`mails`: one and so many less one variations of it; `overlap`: the share of the words of the
    shorter mail, in percent, from which two are of one theme.
    """

    mails: int = 3
    overlap: int = 50


@_about_unanswered(params=SameMailParams)
def same_mail(facts: Facts, params: SameMailParams) -> Iterator[Answer]:
    """One mail and its variations, sent to one person who has not answered."""
    quiet = known_quiet(facts)
    if quiet:
        yield quiet
        return
    names = [person.name for person in facts.people.all] + [facts.us.name, facts.customer.name]
    for person, touches in _unanswered(facts):
        mails = [one for one in touches if one.kind in _SENT and one.activity.text]
        if len(mails) < params.mails:
            continue
        theme = _largest_theme(facts, mails, names, params.overlap)
        if len(theme) >= params.mails:
            yield _variations(person, touches[0], theme)


def _largest_theme(facts: Facts, mails: list[Touch], names: list[str], overlap: int) -> list[Touch]:
    """The mail with most variations, and these, in their order."""
    name = f"theme {overlap} {[one.position for one in mails]}"
    texts = [one.activity.text for one in mails]
    numbers = facts.said.recall(name, list[int], lambda: _theme(texts, names, overlap / 100))
    return [mails[number] for number in numbers]


def _theme(texts: list[str], names: list[str], least: float) -> list[int]:
    # Few deals hold mails that nobody answered, and what compares them is slow to load.
    from assistant.language.similarity import overlap, telling_words  # noqa: PLC0415

    mails = [telling_words(text, names) for text in texts]
    themes = (
        [number for number, two in enumerate(mails) if overlap(one, two) >= least] for one in mails
    )
    return max(themes, key=len, default=[])


def _variations(person: Person, first: Touch, theme: list[Touch]) -> Hit:
    spots = tuple(Spot((*touch.key, "text"), f"mail of {day(touch.day)}") for touch in theme)
    told = tuple(map(_titled, theme))
    return _hit(person, [first, *theme], spots, theme[-1].activity.subject, told)


def _titled(touch: Touch) -> str:
    subject = quoted(touch.activity.subject) + " " if touch.activity.subject else "one "
    return f"{subject}on {day(touch.day)}"


def _unanswered(facts: Facts) -> Iterator[tuple[Person, tuple[Touch, ...]]]:
    """Who is still there and has not answered us, with what we wrote since their last word.

    Nobody where none of our words are at hand: there is nothing to look at in what we wrote.
    """
    if not facts.said.at_hand:
        return
    for person in facts.people.all:
        touches = facts.conversation.in_vain(person.id)
        if (
            touches
            and person.reachable_on(facts.as_of)
            and not is_booked(facts, frozenset({person.id}))
        ):
            yield person, touches


def _is_unasked(touch: Touch) -> bool:
    """Whether it is a mail for which they did not ask."""
    return touch.kind in _SENT and not touch.activity.requested_by


def _look(facts: Facts, touch: Touch, person: Person, rule: bytes) -> _Seen | None:
    """What the rule for mails finds in one of ours."""
    name = f"mail {touch.position} to {person.id}: {rule.decode()}"
    # A mail is looked at as on its own day: what is found in it stays.
    found = facts.said.recall(name, list[_Seen], lambda: [*_seen(facts, touch, person, rule)])
    return next(iter(found), None)


def _seen(facts: Facts, touch: Touch, person: Person, rule: bytes) -> Iterator[_Seen]:
    mail = facts.sent.of(touch, person)
    if mail is None or not mail.read.english:
        return
    looks, params = _rule(rule)
    for one in looks.find(mail, params):
        if isinstance(one, Hit):
            yield _Seen(str(one.values["words"]), one.spots[0], one.confidence)
            return


@lru_cache(maxsize=64)
def _rule(written: bytes) -> tuple[Kind, Record]:
    """A kind for mails with its parameters; mistakes in them were found when the pack was read."""
    from assistant.checks.kinds.mail import KINDS as FOR_MAILS  # noqa: PLC0415 (slow to load)

    given = msgspec.json.decode(written)
    found = FOR_MAILS[given.pop("kind")]
    return found, msgspec.convert(
        expand_short_forms(given, found.params), found.params, strict=False
    )


def _finds(person: Person, first: Touch, found: list[tuple[Touch, _Seen]]) -> Hit:
    newest = found[-1][1]
    spots = tuple(_spot_in(touch, one.spot) for touch, one in found)
    told = tuple(f"{quoted(one.words)} on {day(touch.day)}" for touch, one in found)
    mails = [first, *(touch for touch, _ in found)]
    return _hit(person, mails, spots, newest.words, told, newest.confidence)


def _hit(
    person: Person,
    mails: list[Touch],
    spots: tuple[Spot, ...],
    words: str,
    told: tuple[str, ...],
    confidence: Confidence = "clear",
) -> Hit:
    """A hit about mails to one person: the first unanswered one, then those that it is about."""
    return Hit(
        subject=person.id,
        subject_name=person.name,
        spots=spots,
        person=person,
        confidence=confidence,
        values={
            "person": person,
            "count": len(told),
            "date": mails[-1].day,
            "since": mails[0].day,
            "words": words,
            "told": told,
        },
    )


def _spot_in(touch: Touch, spot: Spot) -> Spot:
    """The place of a mail's words in the deal's file."""
    key: KeyPath = (*touch.key, *spot.key)
    passage = msgspec.structs.replace(spot.passage, key=key) if spot.passage else None
    return Spot(key, f"mail of {day(touch.day)}", passage)


KINDS = (sent_mails, same_mail)
