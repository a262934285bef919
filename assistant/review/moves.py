"""The next moves: at most three, one a person, each done by a business day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from shlex import quote

from assistant.checks.run import Ran
from assistant.checks.speak import next_action
from assistant.facts.facts import Facts
from assistant.phrasing import day, lower_first
from assistant.results.review import NextMove
from assistant.review.owed import several_owed
from assistant.review.plans import Planned, meeting_with, plans, tired

MOST_MOVES = 3

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
    return tuple(islice(_moves(ran, facts, common), MOST_MOVES))


def first_move(ran: Iterable[Ran], facts: Facts, common: Mapping[str, object]) -> NextMove | None:
    """The first of the next moves; the others are not put into words."""
    return next(_moves(ran, facts, common), None)


def _moves(ran: Iterable[Ran], facts: Facts, common: Mapping[str, object]) -> Iterator[NextMove]:
    for planned, by in plans(ran, facts):
        yield _written(planned, by, facts, common)


def _written(planned: Planned, by: dt.date, facts: Facts, common: Mapping[str, object]) -> NextMove:
    through = f" (with {facts.deal.partner})" if facts.origin == "partner" else ""
    return NextMove(
        who=planned.person.name + through,
        action=_action(planned, facts, common),
        by=by,
        findings=tuple(wish.found.id for wish in planned.wishes),
        draft=_draft(planned, facts),
    )


def _draft(planned: Planned, facts: Facts) -> str:
    """The mail that would make the move, where a mail is what its leading finding asks for."""
    lead, person = planned.wishes[0], planned.person
    template = _MAILS.get(lead.found.check.id, "")
    if lead.move == "answer" and meeting_with(person, facts):
        template = "agenda"
    if template == "reopen" and person != facts.waiting.silent_person:
        template = ""  # the move is to ask somebody else, and not by mail
    if not template or not person.id or person.id in tired(facts):
        return ""
    unique = facts.people.find(person.first) == person
    return f"{template} --to {quote(person.first if unique else person.name)}"


def _action(planned: Planned, facts: Facts, common: Mapping[str, object]) -> str:
    """The leading action, and the first of another sort that goes to the same person."""
    lead = planned.wishes[0]
    chosen = [lead, *(wish for wish in planned.wishes if wish.move != lead.move)][:2]
    actions = [next_action(one.found.check, one.hit, common, planned.person) for one in chosen]
    things = _owed(planned)
    if len(things) > 1 and not lead.hit.values.get("instead"):
        to_send = bool(lead.hit.values.get("to_send", True))
        actions[0] = several_owed(planned.person, things, to_send=to_send)
    meeting = meeting_with(planned.person, facts) if lead.move == "answer" else None
    if meeting:
        actions[0] = f"On the agenda for {day(meeting)}: {lower_first(actions[0])}"
    return " ".join(dict.fromkeys(actions))


def _owed(planned: Planned) -> list[str]:
    """The things that one person waits for, each once."""
    sure = [one for one in planned.wishes if one.hit.confidence == "clear"]
    owed = (wish.hit.values.get("thing") for wish in sure if wish.move == "debt")
    return list(dict.fromkeys(str(thing) for thing in owed if thing))
