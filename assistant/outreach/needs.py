"""Filling what a template needs, from what there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.outreach.answers import all_answers, one_answer
from assistant.outreach.course import meeting, next_step, option, outcome, plan, silence, stranger
from assistant.outreach.material import Found, Given, Material
from assistant.outreach.ours import experience, later, offer, owed, pledge, price
from assistant.outreach.proposals import met_issues
from assistant.outreach.public import public_words, trigger
from assistant.outreach.template import Head, Need, Source
from assistant.outreach.theirs import complaint, gap, last_word, worry
from assistant.results.draft import Missing

_FILL: Mapping[Source, Callable[[str, Need, Material], Found]] = {
    "answer": lambda name, need, of: one_answer(name, need.questions, need.rung, of),
    "answers": lambda name, need, of: all_answers(name, need.questions, need.rung, of),
    "met": lambda name, need, of: met_issues(name, need.questions, need.rung, of),
    "gap": lambda name, _, of: gap(name, of),
    "worry": lambda name, _, of: worry(name, of),
    "complaint": lambda name, _, of: complaint(name, of),
    "last_word": lambda name, _, of: last_word(name, of),
    "public": lambda name, need, of: public_words(name, need.kinds, need.within_days, of),
    "trigger": lambda name, need, of: trigger(
        name, need.types, need.within_days, of, only_theirs=need.about == "recipient"
    ),
    "experience": lambda name, _, of: experience(name, of),
    "promise": lambda name, _, of: owed(name, of),
    "pledge": lambda name, _, of: pledge(name, of),
    "offer": lambda name, need, of: offer(name, need.minutes, of),
    "later": lambda name, _, of: later(name, of),
    "price": lambda name, _, of: price(name, of),
    "meeting": lambda name, _, of: meeting(name, of),
    "next_step": lambda name, _, of: next_step(name, of),
    "plan": lambda name, _, of: plan(name, of),
    "option": lambda name, _, of: option(name, of),
    "outcome": lambda name, need, of: outcome(name, need.results, of),
    "silence": lambda name, _, of: silence(name, of),
    "stranger": lambda name, _, of: stranger(name, of),
}


def fill(head: Head, material: Material) -> tuple[dict[str, Given], tuple[Missing, ...]]:
    """Everything that a template needs, as far as it can be had, and what cannot."""
    given: dict[str, Given] = {}
    missing: list[Missing] = []
    for name, need in head.needs.items():
        found = _FILL[need.of](name, need, material)
        if isinstance(found, Given):
            given[name] = found
        else:
            missing.append(found)
    return given, tuple(missing)
