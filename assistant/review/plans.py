"""Who is to be asked for what, or given what, and by when: not yet in words.

First we pay what we owe, then we keep or reopen contact, then we ask for the one answer that most
findings wait on.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

import msgspec

from assistant.checks.kinds.base import DECIDING, Hit, known_quiet, named, whom_to_ask
from assistant.checks.playbook import Move
from assistant.checks.run import Found, Ran
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.records.deal import BOOKED_KINDS
from assistant.results.finding import SEVERITIES

_ORDER: tuple[Move, ...] = ("debt", "contact", "answer")
_BUSINESS_DAYS: dict[Move, int] = {"debt": 1, "contact": 2, "answer": 2}
_SOON = 2
"""Business days within which the first move falls."""
_AGENDA_DAYS = 10
"""Business days within which a question can wait for a meeting that is booked."""
_DATES = re.compile(r"\btwo\s+(?:new\s+)?dates\b")


class Wish(msgspec.Struct, frozen=True, gc=False):
    """A move that a finding asks for."""

    found: Found
    move: Move
    person: Person

    @property
    def hit(self) -> Hit:
        """What the finding rests on."""
        return self.found.hit


class Planned(msgspec.Struct):
    """What one person is to be asked or given; the first wish leads."""

    person: Person
    wishes: list[Wish]


def plans(ran: Iterable[Ran], facts: Facts) -> list[tuple[Planned, dt.date]]:
    """What is to be done, one a person, each by when: what can be done soon first.

    Args:
        ran: the checks that ran.
        facts: the deal's facts.
    """
    wishes = tuple(_wishes(ran, facts))
    if not any(wish.found.is_loud for wish in wishes):
        return []
    planned: list[Planned] = []
    for wish in sorted(_contact_wishes(wishes, facts), key=_rank):
        same = _same_cure(wish, planned)
        _plan(planned, wish, same.person if same else _instead(wish, planned, facts))
    answers = _answer_wishes(wishes, facts)
    if answers:
        _plan_answer(planned, answers, facts)
    soon = facts.calendar.add(facts.as_of, _SOON)
    dated = [(one, _by(one, facts)) for one in planned]
    dated.sort(key=lambda one: one[1] > soon)
    return dated


def _wishes(ran: Iterable[Ran], facts: Facts) -> Iterator[Wish]:
    quiet = known_quiet(facts) is not None
    for one in ran:
        for found in one.found:
            move = one.check.check.move
            asks = move and not found.waived and not found.hit.for_us_alone
            if move and asks and (move == "debt" or not quiet):
                yield Wish(found, move, _heir(found.hit.person, move, facts))


def _heir(person: Person, move: Move, facts: Facts) -> Person:
    """Who gets what we owe to `person`: where they may not be written to, somebody who may."""
    if move != "debt" or _may_be_asked(person, facts):
        return person
    return whom_to_ask(facts, DECIDING)


def _may_be_asked(person: Person, facts: Facts) -> bool:
    return not person.id or person.reachable_on(facts.as_of)


def _contact_wishes(wishes: tuple[Wish, ...], facts: Facts) -> Iterator[Wish]:
    for wish in wishes:
        if wish.move != "answer" and _may_be_asked(wish.person, facts):
            yield wish


def _rank(wish: Wish) -> tuple[int, int, bool]:
    possible = wish.hit.confidence == "possible"
    return _ORDER.index(wish.move), -SEVERITIES.index(wish.found.severity), possible


def _plan(planned: list[Planned], wish: Wish, person: Person) -> None:
    for one in planned:
        if one.person == person:
            one.wishes.append(wish)
            return
    planned.append(Planned(person, [wish]))


def _same_cure(wish: Wish, planned: list[Planned]) -> Planned | None:
    """The move that already offers dates, where this one would offer them to somebody else."""
    if wish.move != "contact" or not _offers_dates(wish):
        return None
    return next((one for one in planned if any(map(_offers_dates, one.wishes))), None)


def _offers_dates(wish: Wish) -> bool:
    """Whether the text of its action does, whatever stands in the deal."""
    return bool(_DATES.search(wish.found.check.next_action.source))


def _instead(wish: Wish, planned: list[Planned], facts: Facts) -> Person:
    """Who gets the move: its person, unless another mail to them would be one too many.

    Then it joins the move that reopens the contact.
    """
    if wish.move == "contact" and planned and wish.person.id in tired(facts):
        return planned[-1].person
    return wish.person


def tired(facts: Facts) -> frozenset[str]:
    """The ids of those to whom another mail would be one too many."""
    silence = facts.conversation.silence
    return silence.tired if silence else frozenset()


def _answer_wishes(every: tuple[Wish, ...], facts: Facts) -> list[Wish]:
    """The wishes that wait on one question: the one that most findings wait on."""
    wishes = [wish for wish in every if wish.move == "answer" and wish.found.is_loud]
    waiting = [wish for wish in wishes if wish.hit.waits_on]
    if not waiting:
        return sorted(wishes, key=_rank)[:1]
    awaited = [question for wish in waiting for question in wish.hit.waits_on]
    most = max(map(awaited.count, awaited))
    often = dict.fromkeys([one for one in awaited if awaited.count(one) == most])
    wanted, *others = often
    if others:
        wanted = next((one.id for one in facts.questions if one.id in often), wanted)
    found = [wish for wish in waiting if wanted in wish.hit.waits_on]
    return sorted(found, key=lambda wish: wish.hit.subject != wanted)


def _plan_answer(planned: list[Planned], wishes: list[Wish], facts: Facts) -> None:
    """Ask somebody who has no move yet; if everybody has one, the person most likely to know.

    Where nobody may be asked there is no such move.
    """
    person = wishes[0].person
    busy = {one.person.id for one in planned} | {*facts.conversation.absences} | tired(facts)
    if person.id in busy or not person.reachable_on(facts.as_of):
        known = (person, *named(facts, _met(facts)))
        reachable = [one for one in known if one.reachable_on(facts.as_of)]
        free = [one for one in reachable if one.id not in busy]
        person = next(iter((*free, *reachable)), person)
        if person.id and person not in reachable:
            return
    for wish in wishes:
        _plan(planned, wish, person)


def _met(facts: Facts) -> list[str]:
    """The stakeholders we have been in touch with, those with a role first."""
    met = {one for touch in facts.conversation.touches for one in touch.people}
    people = sorted(facts.people.all, key=lambda one: one.role is None)
    return [one.id for one in people if one.id in met]


def _by(planned: Planned, facts: Facts) -> dt.date:
    """By when it is done: what goes on an agenda is put there before the meeting."""
    move, person = planned.wishes[0].move, planned.person
    start = max(facts.as_of, facts.conversation.absences.get(person.id, facts.as_of))
    by = facts.calendar.add(start, _BUSINESS_DAYS[move])
    meeting = meeting_with(person, facts) if move == "answer" else None
    return min(by, meeting) if meeting else by


def meeting_with(person: Person, facts: Facts) -> dt.date | None:
    """The next day on which we meet this very person, where it is near enough to wait for."""
    planned = facts.conversation.planned
    days = [one.day for one in planned if person.id in one.people and one.kind in BOOKED_KINDS]
    if not days:
        return None
    last = facts.calendar.add(facts.as_of, _AGENDA_DAYS)
    return min(days) if min(days) <= last else None
