"""The next moves: at most three, one a person, each done by a business day.

First we pay what we owe, then we keep or reopen contact, then we ask for the one answer that most
findings wait on.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from shlex import quote

import msgspec

from assistant.checks.kinds.base import DECIDING, Hit, known_quiet, named, whom_to_ask
from assistant.checks.playbook import Move
from assistant.checks.run import Found, Ran
from assistant.checks.speak import next_action
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.phrasing import day, lower_first
from assistant.records.deal import BOOKED_KINDS
from assistant.results.finding import SEVERITIES
from assistant.results.review import NextMove
from assistant.review.owed import several_owed

MOST_MOVES = 3
_ORDER: tuple[Move, ...] = ("debt", "contact", "answer")
_BUSINESS_DAYS: dict[Move, int] = {"debt": 1, "contact": 2, "answer": 2}
_SOON = 2
"""Business days within which the first move falls."""
_AGENDA_DAYS = 10
"""Business days within which a question can wait for a meeting that is booked."""
_MAILS = {
    "follow-through/overdue-promise": "own-up",
    "stalled/dark-because-of-us": "own-up",
    "stalled/buyer-silent": "reopen",
    "people/economic-buyer-silent": "forwardable",
    "stalled/decision-keeps-moving": "recommend",
    "pitching/proposal-not-walked-through": "proposal-cover",
    "discovery/unanswered-question": "ask",
    "discovery/assumed-answer": "ask",
}
"""The mail template that does what the action of a check says."""
_DATES = re.compile(r"\btwo (?:new )?dates\b")


class _Wish(msgspec.Struct, frozen=True, gc=False):
    """A move that a finding asks for."""

    found: Found
    move: Move
    person: Person

    @property
    def hit(self) -> Hit:
        """What the finding rests on."""
        return self.found.hit


class _Planned(msgspec.Struct):
    """What one person is to be asked or given; the first wish leads."""

    person: Person
    wishes: list[_Wish]


class _Words:
    """What the wishes of one deal ask for, in words; each is put into them once."""

    def __init__(self, common: Mapping[str, object]) -> None:
        self._common = common
        self._known: dict[tuple[str, Person], str] = {}

    def of(self, wish: _Wish, person: Person) -> str:
        """The next action of a wish, addressed to `person`."""
        asked = (wish.found.id, person)
        if asked not in self._known:
            self._known[asked] = next_action(wish.found.check, wish.hit, self._common, person)
        return self._known[asked]


def next_moves(
    ran: Iterable[Ran], facts: Facts, common: Mapping[str, object]
) -> tuple[NextMove, ...]:
    """What to do next.

    Waived findings ask for nothing, and low ones alone are no reason to move. Nobody is contacted
    who does not want it, and during an agreed wait only debts are paid.

    Args:
        ran: the checks that ran; those that found nothing may be left out.
        facts: the deal's facts.
        common: the values that every text may use.
    """
    return tuple(_moves(ran, facts, common))


def first_move(ran: Iterable[Ran], facts: Facts, common: Mapping[str, object]) -> NextMove | None:
    """The first of the next moves; the others are not put into words."""
    return next(_moves(ran, facts, common), None)


def _moves(ran: Iterable[Ran], facts: Facts, common: Mapping[str, object]) -> Iterator[NextMove]:
    words = _Words(common)
    for planned, by in _dated(ran, facts, words):
        yield _written(planned, by, facts, words)


def _dated(ran: Iterable[Ran], facts: Facts, words: _Words) -> list[tuple[_Planned, dt.date]]:
    """What is to be done, each by when: what can be done soon first."""
    wishes = tuple(_wishes(ran, facts))
    if not any(wish.found.is_loud for wish in wishes):
        return []
    planned: list[_Planned] = []
    for wish in sorted(_contact_wishes(wishes, facts), key=_rank):
        same = _same_cure(wish, planned, words)
        _plan(planned, wish, same.person if same else _instead(wish, planned, facts))
    answers = _answer_wishes(wishes, facts)
    if answers:
        _plan_answer(planned, answers, facts)
    soon = facts.calendar.add(facts.as_of, _SOON)
    dated = [(one, _by(one, facts)) for one in planned]
    dated.sort(key=lambda one: one[1] > soon)
    return dated[:MOST_MOVES]


def _wishes(ran: Iterable[Ran], facts: Facts) -> Iterator[_Wish]:
    quiet = known_quiet(facts) is not None
    for one in ran:
        for found in one.found:
            move = one.check.check.move
            asks = move and not found.waived and not found.hit.for_us_alone
            if move and asks and (move == "debt" or not quiet):
                yield _Wish(found, move, _heir(found.hit.person, move, facts))


def _heir(person: Person, move: Move, facts: Facts) -> Person:
    """Who gets what we owe to `person`: where they may not be written to, somebody who may."""
    if move != "debt" or _may_be_asked(person, facts):
        return person
    return whom_to_ask(facts, DECIDING)


def _may_be_asked(person: Person, facts: Facts) -> bool:
    return not person.id or person.reachable_on(facts.as_of)


def _contact_wishes(wishes: tuple[_Wish, ...], facts: Facts) -> Iterator[_Wish]:
    for wish in wishes:
        if wish.move != "answer" and _may_be_asked(wish.person, facts):
            yield wish


def _rank(wish: _Wish) -> tuple[int, int, bool]:
    possible = wish.hit.confidence == "possible"
    return _ORDER.index(wish.move), -SEVERITIES.index(wish.found.severity), possible


def _plan(planned: list[_Planned], wish: _Wish, person: Person) -> None:
    for one in planned:
        if one.person == person:
            one.wishes.append(wish)
            return
    planned.append(_Planned(person, [wish]))


def _same_cure(wish: _Wish, planned: list[_Planned], words: _Words) -> _Planned | None:
    """The move that already offers dates, where this one would offer them to somebody else."""
    if wish.move != "contact":
        return None
    # Those planned come first: they are put into words anyway, the wish mostly is not.
    for one in planned:
        if any(_offers_dates(other, words) for other in one.wishes):
            return one if _offers_dates(wish, words) else None
    return None


def _offers_dates(wish: _Wish, words: _Words) -> bool:
    return bool(_DATES.search(words.of(wish, wish.person)))


def _instead(wish: _Wish, planned: list[_Planned], facts: Facts) -> Person:
    """Who gets the move: its person, unless another mail to them would be one too many.

    Then it joins the move that reopens the contact.
    """
    if wish.move == "contact" and planned and wish.person.id in _tired(facts):
        return planned[-1].person
    return wish.person


def _tired(facts: Facts) -> frozenset[str]:
    silence = facts.conversation.silence
    return silence.tired if silence else frozenset()


def _answer_wishes(every: tuple[_Wish, ...], facts: Facts) -> list[_Wish]:
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


def _plan_answer(planned: list[_Planned], wishes: list[_Wish], facts: Facts) -> None:
    """Ask somebody who has no move yet; if everybody has one, the person most likely to know.

    Where nobody may be asked there is no such move.
    """
    person = wishes[0].person
    busy = {one.person.id for one in planned} | {*facts.conversation.absences} | _tired(facts)
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


def _written(planned: _Planned, by: dt.date, facts: Facts, words: _Words) -> NextMove:
    through = f" (with {facts.deal.partner})" if facts.origin == "partner" else ""
    return NextMove(
        who=planned.person.name + through,
        action=_action(planned, facts, words),
        by=by,
        findings=tuple(wish.found.id for wish in planned.wishes),
        draft=_draft(planned, facts),
    )


def _draft(planned: _Planned, facts: Facts) -> str:
    """The mail that would make the move, where a mail is what its leading finding asks for."""
    lead, person = planned.wishes[0], planned.person
    template = _MAILS.get(lead.found.check.id, "")
    if lead.move == "answer" and _meeting_with(person, facts):
        template = "agenda"
    if template == "reopen" and person != facts.waiting.silent_person:
        template = ""  # the move is to ask somebody else, and not by mail
    if not template or not person.id or person.id in _tired(facts):
        return ""
    unique = facts.people.find(person.first) == person
    return f"{template} --to {quote(person.first if unique else person.name)}"


def _action(planned: _Planned, facts: Facts, words: _Words) -> str:
    """The leading action, and the first of another sort that goes to the same person."""
    lead = planned.wishes[0]
    chosen = [lead, *(wish for wish in planned.wishes if wish.move != lead.move)][:2]
    actions = [words.of(one, planned.person) for one in chosen]
    things = _owed(planned)
    if len(things) > 1 and not lead.hit.values.get("instead"):
        to_send = bool(lead.hit.values.get("to_send", True))
        actions[0] = several_owed(planned.person, things, to_send=to_send)
    meeting = _meeting_with(planned.person, facts) if lead.move == "answer" else None
    if meeting:
        actions[0] = f"On the agenda for {day(meeting)}: {lower_first(actions[0])}"
    return " ".join(dict.fromkeys(actions))


def _owed(planned: _Planned) -> list[str]:
    """The things that one person waits for, each once."""
    sure = [one for one in planned.wishes if one.hit.confidence == "clear"]
    owed = (wish.hit.values.get("thing") for wish in sure if wish.move == "debt")
    return list(dict.fromkeys(str(thing) for thing in owed if thing))


def _meeting_with(person: Person, facts: Facts) -> dt.date | None:
    """The next day on which we meet this very person, where it is near enough to wait for."""
    planned = facts.conversation.planned
    days = [one.day for one in planned if person.id in one.people and one.kind in BOOKED_KINDS]
    if not days:
        return None
    last = facts.calendar.add(facts.as_of, _AGENDA_DAYS)
    return min(days) if min(days) <= last else None


def _by(planned: _Planned, facts: Facts) -> dt.date:
    """By when it is done: what goes on an agenda is put there before the meeting."""
    move, person = planned.wishes[0].move, planned.person
    start = max(facts.as_of, facts.conversation.absences.get(person.id, facts.as_of))
    by = facts.calendar.add(start, _BUSINESS_DAYS[move])
    meeting = _meeting_with(person, facts) if move == "answer" else None
    return min(by, meeting) if meeting else by
