"""The timeline: what happened when, what was promised and learned, where silence began."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from assistant.checks.locate import Locator
from assistant.facts.discovery import Known
from assistant.facts.facts import Facts
from assistant.facts.pitch import DISCOVERY_QUESTIONS, IMPACT_QUESTIONS
from assistant.facts.touches import Side, Touch
from assistant.phrasing import day_year
from assistant.results.review import Event, EventSide

_SIDES: dict[Side, EventSide] = {
    "us": "us",
    "customer": "customer",
    "both": "both",
    "unknown": "",
    "none": "",
}
_PITCHED_WITHOUT = {"demo": DISCOVERY_QUESTIONS, "proposal": IMPACT_QUESTIONS}


def timeline(facts: Facts, locator: Locator) -> tuple[Event, ...]:
    """Everything dated in the record up to the day of the review, and what is booked."""
    events = [
        *_stages(facts, locator),
        *_touches(facts, locator),
        *_answers(facts, locator),
        *_promises(facts, locator),
        *_pushes(facts, locator),
        *_silence(facts, locator),
        *_next_step(facts, locator),
        *_outcome(facts, locator),
    ]
    return tuple(sorted(events, key=lambda event: event.date))


def _stages(facts: Facts, locator: Locator) -> Iterator[Event]:
    for position, move in enumerate(facts.deal.stages):
        if move.date <= facts.as_of:
            evidence = locator.evidence(("stages", position), words=False)
            text = f"Stage: {move.stage}"
            yield Event(date=move.date, kind="stage", text=text, side="us", evidence=evidence)


def _touches(facts: Facts, locator: Locator) -> Iterator[Event]:
    conversation = facts.conversation
    everything = (*conversation.touches, *conversation.fallen_through, *conversation.planned)
    for touch in everything:
        unknown = _unknown_then(facts, touch)
        still = facts.pitches.unknown_on(facts.as_of, unknown) if unknown else ()
        yield Event(
            date=touch.day,
            kind=touch.kind,
            text=_touch_text(facts, touch),
            side=_SIDES[touch.side],
            state=touch.state,
            unknown_then=unknown,
            healed=bool(unknown) and not still,
            evidence=locator.evidence(touch.key, words=False),
        )


def _unknown_then(facts: Facts, touch: Touch) -> tuple[str, ...]:
    """The questions that a demo or proposal should have known and did not."""
    questions = _PITCHED_WITHOUT.get(touch.kind, ())
    if facts.type != "new" or facts.origin == "tender":
        return ()
    if not questions or touch.state != "held" or touch.side not in ("us", "both"):
        return ()
    return facts.pitches.unknown_on(touch.day, questions)


def _touch_text(facts: Facts, touch: Touch) -> str:
    people = ", ".join(_name(facts, one) for one in touch.people) or ", ".join(touch.names)
    joined = "with" if touch.side == "both" else "from" if touch.side == "customer" else "to"
    text = f"{touch.kind.capitalize()} {joined} {people}" if people else touch.kind.capitalize()
    if touch.activity.auto_reply:
        text = f"Automatic reply from {people or 'the customer'}"
    return f"{text}: {touch.activity.subject}" if touch.activity.subject else text


def _name(facts: Facts, person_id: str) -> str:
    person = facts.people.by_id(person_id)
    return person.name if person else person_id


def _answers(facts: Facts, locator: Locator) -> Iterator[Event]:
    topics = {question.id: question.topic for question in facts.questions}
    for known in facts.discovery.everything():
        if known.answer.date and known.rung not in ("unknown", "assumed"):
            topic = _topic(facts, known, topics)
            yield Event(
                date=known.answer.date,
                kind="answer",
                text=f"Learned from {known.answer.said_by or 'a public source'}: {topic}",
                side="customer",
                state=known.rung,
                evidence=locator.evidence(known.key, words=False),
            )


def _topic(facts: Facts, known: Known, topics: Mapping[str, str]) -> str:
    if known.key[0] == "stakeholders":
        return f"what {facts.people.all[int(known.key[1])].name} wins"
    return topics.get(known.question, known.question.replace("_", " "))


def _promises(facts: Facts, locator: Locator) -> Iterator[Event]:
    for promise in facts.promises.all:
        evidence = locator.evidence(promise.key, words=False)
        who = "We" if promise.side == "us" else promise.by.name
        whom = "us" if promise.side == "us" else promise.by.name
        dated: list[tuple[dt.date | None, str, str]] = []
        if promise.made_on and promise.made_on <= facts.as_of:
            dated.append((promise.made_on, f"{who} promised: {promise.what}", "made"))
        if promise.state in ("kept", "kept_late"):
            dated.append((promise.done_on, f"{who} kept: {promise.what}", promise.state))
        else:
            dated.append((promise.due, f"Due from {whom}: {promise.what}", promise.state))
        for day, text, state in dated:
            if day:
                yield Event(
                    date=day,
                    kind="promise",
                    text=text,
                    side=promise.side,
                    state=state,
                    evidence=evidence,
                )


def _pushes(facts: Facts, locator: Locator) -> Iterator[Event]:
    for position, push, by_customer in facts.pace.pushed:
        day = push.date or push.from_date
        if day and day <= facts.as_of:
            to = f" to {day_year(push.to)}" if push.to else ""
            yield Event(
                date=day,
                kind="close",
                text=f"Close date moved{to}",
                side="customer" if by_customer else "us",
                evidence=locator.evidence(("close", "pushed", position), words=False),
            )


def _silence(facts: Facts, locator: Locator) -> Iterator[Event]:
    silence = facts.conversation.silence
    if silence and facts.waiting.on == "customer":
        yield Event(
            date=facts.waiting.silent_since or silence.since,
            kind="silence",
            text="Nothing from the customer since our first unanswered message",
            side="customer",
            evidence=locator.evidence(silence.touches[0].key, words=False),
        )


def _next_step(facts: Facts, locator: Locator) -> Iterator[Event]:
    step = facts.deal.next_step
    if step and step.date:
        yield Event(
            date=step.date,
            kind="next_step",
            text=f"Next step: {step.what}",
            state="planned" if step.date >= facts.as_of else "past",
            evidence=locator.evidence(("next_step",), words=False),
        )


def _outcome(facts: Facts, locator: Locator) -> Iterator[Event]:
    outcome = facts.deal.outcome
    if outcome and outcome.date and outcome.date <= facts.as_of:
        yield Event(
            date=outcome.date,
            kind="outcome",
            text=f"Closed: {outcome.result.replace('_', ' ')}",
            state=outcome.result,
            evidence=locator.evidence(("outcome",), words=False),
        )
