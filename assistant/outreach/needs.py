"""Filling what a template needs, from what there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.outreach.answers import all_answers, one_answer
from assistant.outreach.material import Found, Given, Material
from assistant.outreach.ours import experience, offer, owed
from assistant.outreach.public import public_words, trigger
from assistant.outreach.template import Head, Need, Source
from assistant.results.draft import Missing

_FILL: Mapping[Source, Callable[[str, Need, Material], Found]] = {
    "answer": lambda name, need, of: one_answer(name, need.questions, need.rung, of),
    "answers": lambda name, need, of: all_answers(name, need.questions, need.rung, of),
    "public": lambda name, need, of: public_words(name, need.kinds, need.within_days, of),
    "trigger": lambda name, need, of: trigger(name, need.types, need.within_days, of),
    "experience": lambda name, _, of: experience(name, of),
    "promise": lambda name, _, of: owed(name, of),
    "offer": lambda name, need, of: offer(name, need.minutes, of),
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
