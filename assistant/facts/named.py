"""The facts that conditions and filters may name, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from assistant.facts.facts import Facts

_SEEN_IN: dict[str, str] = {
    **dict.fromkeys(("days_silent", "unanswered_mails", "meetings_held"), "activities"),
    **dict.fromkeys(("people_count", "roles"), "stakeholders"),
    **dict.fromkeys(("answers_due", "answers_missing"), "discovery"),
    "stage_moves": "stages",
    "close_pushes": "close.pushed",
    "promises_late": "commitments",
}
"""The part of the record that a fact is seen in: a source that leaves it out cannot tell."""


def waiting_on(facts: Facts) -> str | None:
    """Who the deal waits on; None where its source says nothing of who was in touch with whom."""
    known = facts.waiting.on not in ("never_contacted", "nobody")
    return facts.waiting.on if known or facts.coverage.includes("activities") else None


NAMED_FACTS: dict[str, tuple[str, Callable[[Facts], object]]] = {
    "stage": ("prospect, discovery, solution, proposal or negotiation", lambda f: f.stage),
    "type": ("new, renewal or expansion", lambda f: f.type),
    "origin": ("outbound, inbound, partner or tender", lambda f: f.origin),
    "is_small": ("whether the workspace calls the deal small", lambda f: f.is_small),
    "amount": (
        "the deal's value, without currency",
        lambda f: f.deal.value.amount if f.deal.value else None,
    ),
    "currency": (
        "the currency of the value",
        lambda f: f.deal.value.currency if f.deal.value else "",
    ),
    "waiting_on": (
        "never_contacted, us, agreed, meeting, customer or nobody",
        waiting_on,
    ),
    "days_silent": (
        "days since our first mail that the silent person did not answer, 0 when nothing waits",
        lambda f: (f.as_of - f.waiting.silent_since).days if f.waiting.silent_since else 0,
    ),
    "unanswered_mails": (
        "how many of our mails the silent person did not answer",
        lambda f: len(f.waiting.unanswered),
    ),
    "meetings_held": ("calls, meetings and demos", lambda f: len(f.conversation.meetings)),
    "people_count": ("stakeholders in the record", lambda f: len(f.people.all)),
    "roles": (
        "the roles that somebody holds",
        lambda f: tuple(sorted({one.role for one in f.people.all if one.role})),
    ),
    "age_days": ("days since the deal was opened", lambda f: f.pace.age_days),
    "days_in_stage": ("days since the last stage move", lambda f: f.pace.days_in_stage),
    "stage_moves": ("recorded stage moves", lambda f: len(f.pace.moves)),
    "close_pushes": (
        "times the close date moved, without those the customer caused",
        lambda f: f.pace.pushes,
    ),
    "days_to_close": (
        "days until the expected close, negative when past",
        lambda f: (f.pace.expected_close - f.as_of).days if f.pace.expected_close else None,
    ),
    "promises_late": (
        "our promises past their date",
        lambda f: sum(promise.is_late for promise in f.promises.ours),
    ),
    "answers_due": ("questions due at this stage", lambda f: len(f.gaps.due)),
    "answers_missing": (
        "due questions below the rung they need",
        lambda f: sum(gap.kind in ("unanswered", "assumed", "researched") for gap in f.gaps.all),
    ),
}


class FactNames(Mapping[str, object]):
    """The named facts of one deal, each computed when it is asked for; None where nobody knows."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def __getitem__(self, name: str) -> object:
        seen_in = _SEEN_IN.get(name)
        if seen_in and not self._facts.coverage.includes(seen_in):
            return None
        return NAMED_FACTS[name][1](self._facts)

    def __contains__(self, name: object) -> bool:
        return name in NAMED_FACTS  # without working the fact out

    def __iter__(self) -> Iterator[str]:
        return iter(NAMED_FACTS)

    def __len__(self) -> int:
        return len(NAMED_FACTS)
