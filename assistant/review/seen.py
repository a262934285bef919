"""What is seen in one deal, by the names that the rows of the verdict table use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from assistant.checks.kinds.base import named
from assistant.checks.run import Found, Ran
from assistant.facts.facts import Facts
from assistant.facts.named import NAMED_FACTS, FactNames
from assistant.facts.questions import Question
from assistant.facts.waiting import Agreed
from assistant.language.things import thing_of
from assistant.once import once
from assistant.records.deal import Outcome
from assistant.records.names import first_name
from assistant.results.finding import SEVERITIES
from assistant.results.review import Unseen
from assistant.review.lines import unseen_lines

_BELOW_RUNG = ("unanswered", "assumed", "researched")
"""What `answer_gap` may look for: gaps that leave a question below its rung."""


class Seen(dict[str, object]):
    """What is seen in one deal, by `VERDICT_NAMES` and the named facts.

    Each is worked out when a row asks for it first, and kept.

    Args:
        every: the checks that ran; in `ran` are those that found something.
        facts: the deal's facts.
    """

    def __init__(self, every: tuple[Ran, ...], facts: Facts) -> None:
        super().__init__()
        self.ran = [one for one in every if one.found]
        self.facts = facts
        self._every = every
        self._named_facts = FactNames(facts)

    def __missing__(self, name: str) -> object:
        value = _NAMED[name][1](self) if name in _NAMED else self._named_facts[name]
        self[name] = value
        return value

    def __contains__(self, name: object) -> bool:
        return name in _NAMED or name in NAMED_FACTS  # without working it out

    @once
    def unseen(self) -> tuple[Unseen, ...]:
        """What we cannot tell."""
        return unseen_lines(self._every)

    @once
    def live(self) -> list[Found]:
        """What was found, waived and possible findings left out."""
        return [
            found
            for one in self.ran
            for found in one.found
            if not found.waived and found.hit.confidence == "clear"
        ]

    @once
    def silent(self) -> Mapping[str, Any]:
        """The values of the finding that says whose silence it is, and since when."""
        silent = (one for one in self.live if one.check.kind.name == "customer_silent")
        return next((one.hit.values for one in silent), {})

    @once
    def due(self) -> tuple[Question, ...]:
        """The questions that are due, low ones left out."""
        due = self.facts.gaps.due
        return tuple(one for one in self.facts.questions if one.id in due and one.severity != "low")

    @once
    def ahead(self) -> _Ahead:
        """The nearest thing that lies ahead."""
        return _ahead(self.facts)

    @property
    def outcome(self) -> Outcome | None:
        """How the deal ended."""
        return self.facts.deal.outcome

    @property
    def agreed(self) -> Agreed | None:
        """Why it is quiet."""
        return self.facts.waiting.agreed


_NAMED: dict[str, tuple[str, Callable[[Seen], object]]] = {
    "found": (
        "the ids of the checks that found something, waived and possible ones left out",
        lambda seen: tuple(dict.fromkeys([one.check.id for one in seen.live])),
    ),
    "loud": (
        "those of them with a finding of medium severity or above",
        lambda seen: tuple(dict.fromkeys([one.check.id for one in seen.live if one.is_loud])),
    ),
    "has_contact": (
        "whether anything between us and the customer is recorded",
        lambda seen: seen.facts.waiting.on != "never_contacted",
    ),
    "has_answers": (
        "whether any discovery answer is recorded",
        lambda seen: bool(seen.facts.discovery.answers),
    ),
    "has_next_step": (
        "whether a next step is recorded",
        lambda seen: seen.facts.deal.next_step is not None,
    ),
    "alarms": (
        "the titles of the findings of medium severity and above",
        lambda seen: _loud_titles(seen.ran, "clear"),
    ),
    "to_confirm": (
        "the titles of possible findings of medium severity and above",
        lambda seen: _loud_titles(seen.ran, "possible"),
    ),
    "missing_topics": (
        "the topics of the questions found below their rung, low ones left out",
        lambda seen: _missing_topics(seen.live, seen.facts),
    ),
    "missing_count": (
        "how many they are",
        lambda seen: len(_missing_topics(seen.live, seen.facts)),
    ),
    "needed_count": ("how many answers are due, low ones left out", lambda seen: len(seen.due)),
    "needed_stage": ("the stage that needs them", lambda seen: seen.facts.deal.stage),
    "unseen": (
        "what we cannot tell, most telling first, in words",
        lambda seen: tuple(one.words for one in seen.unseen),
    ),
    "first_datum": (
        "the datum that would tell most",
        lambda seen: (
            seen.unseen[0].words if seen.unseen else "what happened last between us and them"
        ),
    ),
    "silent_person": (
        "who has not answered us",
        lambda seen: (
            seen.silent.get("silent", seen.facts.waiting.silent_person or seen.facts.customer).name
        ),
    ),
    "silent_since": (
        "since when",
        lambda seen: seen.silent.get("since", _silent_since(seen.facts)),
    ),
    "result": (
        "won, lost or no_decision, empty while the deal is open",
        lambda seen: seen.outcome.result.replace("_", " ") if seen.outcome else "",
    ),
    "ended": (
        "the day the deal ended",
        lambda seen: seen.outcome.date if seen.outcome else None,
    ),
    "quiet_until": (
        "the day until which quiet is agreed, empty while nobody knows it",
        lambda seen: seen.agreed.until if seen.agreed else None,
    ),
    "quiet_reason": (
        "why it is quiet",
        lambda seen: seen.agreed.reason if seen.agreed else "",
    ),
    "last_moved": (
        "the last day on which anything happened",
        lambda seen: _last_moved(seen.facts),
    ),
    "ahead": ("what lies ahead, in words", lambda seen: seen.ahead.what),
    "ahead_on": ("when that is", lambda seen: seen.ahead.day),
    "ahead_with": ("who is there, empty where `ahead` says so", lambda seen: seen.ahead.people),
}
VERDICT_NAMES: dict[str, str] = {name: words for name, (words, _) in _NAMED.items()}
"""What a row may use besides the named facts, the common names and its lead's values."""


def _missing_topics(live: Iterable[Found], facts: Facts) -> tuple[str, ...]:
    """What the findings say is below its rung, in the order of the questions."""
    gaps = (one for one in live if one.is_loud and one.check.kind.name == "answer_gap")
    subjects = {
        one.hit.subject for one in gaps if getattr(one.check.params, "gap", "") in _BELOW_RUNG
    }
    return tuple([one.topic for one in facts.questions if one.id in subjects])


def _silent_since(facts: Facts) -> dt.date | None:
    silence = facts.conversation.silence
    return silence.since if silence else None


def _loud_titles(ran: Iterable[Ran], confidence: str) -> tuple[str, ...]:
    """The titles of the findings of medium severity and above, the loudest first."""
    loud = [
        found
        for one in ran
        for found in one.found
        if found.is_loud and not found.waived and found.hit.confidence == confidence
    ]
    loud.sort(key=lambda one: -SEVERITIES.index(one.severity))
    return tuple(dict.fromkeys(one.title for one in loud))


def _last_moved(facts: Facts) -> object:
    touches = facts.conversation.touches
    days = [*facts.pace.moves, *((touches[-1].day,) if touches else ())]
    return max(days, default=facts.pace.opened)


class _Ahead(msgspec.Struct, frozen=True):
    """Something that lies ahead, when, and who is there."""

    day: dt.date | None
    what: str
    people: tuple[str, ...]


def _ahead(facts: Facts) -> _Ahead:
    """The nearest thing that lies ahead: a meeting, a promise of ours, or the next step."""
    things: list[tuple[dt.date, str, tuple[str, ...]]] = []
    step = facts.deal.next_step
    if step and step.date and step.date >= facts.as_of:
        things.append((step.date, step.what, _full_name(facts, step.owner)))
    for touch in facts.conversation.planned[:1]:
        people = tuple(person.name for person in named(facts, touch.people))
        things.append((touch.day, f"a {touch.kind}", people))
    for promise in facts.promises.ours:
        if promise.state == "open" and promise.due and promise.due >= facts.as_of:
            whom = f" to {promise.to.first}" if promise.to.id else ""
            things.append((promise.due, f"{thing_of(promise.what)} is due{whom}", ()))
    day, what, people = min(things, key=lambda one: one[0], default=(None, "", ()))
    unnamed = tuple(name for name in people if first_name(name).lower() not in what.lower())
    return _Ahead(day, what, unnamed)


def _full_name(facts: Facts, name: str) -> tuple[str, ...]:
    person = facts.people.find(name)
    if person is None and facts.people.is_ours(name):
        return ()
    return (person.name if person else name,) if name else ()
