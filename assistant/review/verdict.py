"""The verdict: one sentence, from the first row of a table that matches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.checks.kinds.base import named
from assistant.checks.run import Found, Ran
from assistant.facts.facts import Facts
from assistant.facts.named import FactNames
from assistant.language.things import thing_of
from assistant.records.base import Record
from assistant.records.load import to_record
from assistant.records.source import read_source
from assistant.results.finding import SEVERITIES
from assistant.results.review import Unseen, Verdict
from assistant.templating import compile_expression, compile_text

_BELOW_RUNG = ("unanswered", "assumed", "researched")
"""What `answer_gap` may look for: gaps that leave a question below its rung."""


class VerdictRow(Record, frozen=True):
    """One row: when it matches, which findings lend their values, and what it says.

    `lead` lists check ids; the values of the first of them that found something may be used in
    the sentence, besides the row's own names. `heading` stands above such deals in an audit.
    """

    id: str
    when: str
    sentence: str
    heading: str = ""
    lead: tuple[str, ...] = ()


class VerdictTable(Record, frozen=True):
    """`verdicts.yaml`: the rows, the first that matches wins."""

    rows: tuple[VerdictRow, ...]

    @property
    def headings(self) -> dict[str, str]:
        """What stands above the deals with each verdict, the worst first, closed ones last."""
        closed = [row for row in self.rows if row.id == "closed"]
        others = [row for row in self.rows if row.id != "closed"]
        return {row.id: row.heading or row.id.replace("_", " ") for row in (*others, *closed)}

    def badness(self, verdict: Verdict) -> int:
        """Where a verdict stands among others, the worst first; closed deals come last."""
        ids = [row.id for row in self.rows if row.id != "closed"]
        return ids.index(verdict.id) if verdict.id in ids else len(ids)


def load_verdicts(path: Path, shown: str = "playbooks/verdicts.yaml") -> VerdictTable:
    """The table of verdicts in a file."""
    return to_record(read_source(path, shown), VerdictTable)


class _Values(Mapping[str, object]):
    """Values from several places; the first that has one gives it, and no other works it out."""

    def __init__(self, *places: Mapping[str, object]) -> None:
        self._places = places

    def __getitem__(self, name: str) -> object:
        for place in self._places:
            if name in place:
                return place[name]
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(name in place for place in self._places)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name for place in self._places for name in place))

    def __len__(self) -> int:
        return len(list(iter(self)))


def choose_verdict(
    table: VerdictTable,
    ran: tuple[Ran, ...],
    facts: Facts,
    unseen: tuple[Unseen, ...],
    common: Mapping[str, object],
) -> Verdict:
    """The first row of the table that matches.

    Waived findings, and those that rest on a possible reading, do not count.
    """
    values = _values(ran, facts, unseen)
    for row in table.rows:
        if compile_expression(row.when).evaluate(values):
            given = _Values(_lead_values(row.lead, ran), values, common)
            return Verdict(id=row.id, sentence=compile_text(row.sentence).line(given))
    return Verdict(id="no_verdict", sentence="No row of the verdict table matches this deal.")


VERDICT_NAMES: dict[str, str] = {
    "found": "the ids of the checks that found something, waived and possible ones left out",
    "loud": "those of them with a finding of medium severity or above",
    "has_contact": "whether anything between us and the customer is recorded",
    "has_answers": "whether any discovery answer is recorded",
    "has_next_step": "whether a next step is recorded",
    "alarms": "the titles of the findings of medium severity and above",
    "to_confirm": "the titles of possible findings of medium severity and above",
    "missing_topics": "the topics of the questions found below their rung, low ones left out",
    "missing_count": "how many they are",
    "needed_count": "how many answers are due, low ones left out",
    "needed_stage": "the stage that needs them",
    "unseen": "what we cannot tell, most telling first, in words",
    "first_datum": "the datum that would tell most",
    "silent_person": "who has not answered us",
    "silent_since": "since when",
    "result": "won, lost or no_decision, empty while the deal is open",
    "ended": "the day the deal ended",
    "quiet_until": "the day until which quiet is agreed, empty while nobody knows it",
    "quiet_reason": "why it is quiet",
    "last_moved": "the last day on which anything happened",
    "ahead": "what lies ahead, in words",
    "ahead_on": "when that is",
    "ahead_with": "who is there, empty where `ahead` says so",
}
"""What a row may use besides the named facts, the common names and its lead's values."""


def _values(ran: tuple[Ran, ...], facts: Facts, unseen: tuple[Unseen, ...]) -> Mapping[str, object]:
    missing = _missing_topics(ran, facts)
    silent = _silence(ran)
    silence = facts.conversation.silence
    due = [one for one in facts.questions if one.id in facts.gaps.due and one.severity != "low"]
    outcome = facts.deal.outcome
    agreed = facts.waiting.agreed
    own = {
        "found": tuple(one.check.id for one in ran if _counting(one)),
        "loud": tuple(one.check.id for one in ran if any(found.is_loud for found in _live(one))),
        "has_contact": facts.waiting.on != "never_contacted",
        "has_answers": bool(facts.discovery.answers),
        "has_next_step": facts.deal.next_step is not None,
        "alarms": _loud_titles(ran, "clear"),
        "to_confirm": _loud_titles(ran, "possible"),
        "missing_topics": missing,
        "missing_count": len(missing),
        "needed_count": len(due),
        "needed_stage": facts.deal.stage,
        "unseen": tuple(one.words for one in unseen),
        "first_datum": unseen[0].words if unseen else "what happened last between us and them",
        "result": outcome.result.replace("_", " ") if outcome else "",
        "ended": outcome.date if outcome else None,
        "quiet_until": agreed.until if agreed else None,
        "quiet_reason": agreed.reason if agreed else "",
        "last_moved": _last_moved(facts),
        "silent_person": silent.get("silent", facts.waiting.silent_person or facts.customer).name,
        "silent_since": silent.get("since", silence.since if silence else None),
        **_ahead(facts),
    }
    return _Values(own, FactNames(facts))


def _missing_topics(ran: tuple[Ran, ...], facts: Facts) -> tuple[str, ...]:
    """What the findings say is below its rung, in the order of the questions."""
    gaps = (one for one in ran if one.check.kind.name == "answer_gap")
    below = (one for one in gaps if getattr(one.check.params, "gap", "") in _BELOW_RUNG)
    subjects = {found.hit.subject for one in below for found in _live(one) if found.is_loud}
    return tuple(one.topic for one in facts.questions if one.id in subjects)


def _silence(ran: tuple[Ran, ...]) -> Mapping[str, Any]:
    """The values of the finding that says whose silence it is, and since when."""
    silent = (one for one in ran if one.check.kind.name == "customer_silent" and _counting(one))
    return next((_first_values(one) for one in silent), {})


def _live(one: Ran) -> Iterator[Found]:
    """What a check found, waived and possible findings left out."""
    for found in one.found:
        if not found.waived and found.hit.confidence == "clear":
            yield found


def _counting(one: Ran) -> bool:
    return any(True for _ in _live(one))


def _first_values(one: Ran) -> Mapping[str, Any]:
    return next(found.hit.values for found in _live(one))


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


def _lead_values(lead: tuple[str, ...], ran: tuple[Ran, ...]) -> Mapping[str, object]:
    for check_id in lead:
        for one in ran:
            if one.check.id == check_id and _counting(one):
                return _first_values(one)
    return {}


def _last_moved(facts: Facts) -> object:
    touches = facts.conversation.touches
    days = [*facts.pace.moves, *((touches[-1].day,) if touches else ())]
    return max(days, default=facts.pace.opened)


def _ahead(facts: Facts) -> dict[str, object]:
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
    unnamed = tuple(name for name in people if name.split()[0].lower() not in what.lower())
    return {"ahead": what, "ahead_on": day, "ahead_with": unnamed}


def _full_name(facts: Facts, name: str) -> tuple[str, ...]:
    person = facts.people.find(name)
    if person is None and facts.people.is_ours(name):
        return ()
    return (person.name if person else name,) if name else ()
