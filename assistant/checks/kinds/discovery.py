"""Kinds that look at what we know, each answer by itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Hit,
    Spot,
    kind,
    still_there,
    whom_to_ask,
)
from assistant.facts.discovery import Known
from assistant.facts.facts import Facts
from assistant.facts.in_public import PublicWords
from assistant.facts.people import Person
from assistant.facts.questions import Gap, GapKind, Question
from assistant.facts.said import Passage
from assistant.facts.touches import Touch
from assistant.phrasing import day_year
from assistant.records.base import Record
from assistant.results.review import RUNG_WORDS


class AnswerGapParams(Record, frozen=True):
    """`gap`: unanswered, assumed, researched, stale or not_quantified."""

    gap: GapKind


@kind(
    params=AnswerGapParams,
    needs=("discovery",),
    question=Question,
    answer=str,
    said_by=str,
    date=str,
    days=int,
    undated=bool,
    rung=str,
    needed=str,
    in_public=str,
    person=Person,
)
def answer_gap(facts: Facts, params: AnswerGapParams) -> Iterator[Answer]:
    """A question that is due at this stage has this gap, and no worse one."""
    if facts.stage is None:
        yield CannotTell("we do not know the stage, so we do not know what is due", "stage")
        return
    for gap in facts.gaps.of(params.gap):
        key = f"discovery.{gap.question.id}"
        if facts.coverage.includes(key):
            yield _gap_hit(facts, gap)
        else:
            yield CannotTell(f"this record's source does not cover {gap.question.topic}", key)


def _gap_hit(facts: Facts, gap: Gap) -> Hit:
    known = gap.known
    question = gap.question
    told_us = known.said_by if known and gap.kind in ("stale", "not_quantified") else None
    person = (
        told_us
        if told_us and told_us.reachable_on(facts.as_of)
        else whom_to_ask(facts, question.ask_whom)
    )
    public = facts.discovery.in_public.get(question.id)
    return Hit(
        subject=question.id,
        subject_name=question.topic,
        spots=(_place_of(gap), *(_in_public(facts, public) if public else ())),
        person=person,
        severity=question.severity,
        waits_on=(question.id,),
        values={
            "question": question,
            **(_told(known, facts.as_of) if known else _UNTOLD),
            "in_public": public.sentence(facts.as_of) if public else "",
            "needed": RUNG_WORDS[gap.needed],
            "person": person,
        },
    )


_UNTOLD: dict[str, object] = {
    "answer": "",
    "said_by": "",
    "date": None,
    "days": 0,
    "undated": False,
    "rung": RUNG_WORDS["unknown"],
}


def _told(known: Known, as_of: dt.date) -> dict[str, object]:
    """What the texts may say of an answer."""
    answer = known.answer
    return {
        "answer": answer.answer,
        "said_by": _name_of(known),
        "date": answer.reconfirmed or answer.date,
        "days": known.fresh_days(as_of) or 0,
        "undated": _is_undated(known),
        "rung": _rung_in_words(known),
    }


def _place_of(gap: Gap) -> Spot:
    if gap.known:
        return Spot(gap.known.key)
    return Spot(("discovery", gap.question.id), "no answer stands here; searched all of discovery")


def _in_public(facts: Facts, public: PublicWords) -> Iterator[Spot]:
    """Where the brief holds what they said about it in public."""
    if facts.sources.brief_places:
        item, line = public.item, facts.sources.brief_places[public.position].line
        path = facts.deal.brief
        words = Passage(key=("brief",), words=item.text, path=path, line=line, url=item.url)
        yield Spot.at(words, "read in public")


def _is_undated(known: Known) -> bool:
    """Whether all that it lacks is the day on which a stakeholder said it."""
    return known.rung == "assumed" and known.said_by is not None and not known.answer.date


def _name_of(known: Known) -> str:
    return known.said_by.name if known.said_by else known.answer.said_by


def _rung_in_words(known: Known) -> str:
    """What an answer rests on; where a name or page is given, what it lacks."""
    if known.rung != "assumed":
        return RUNG_WORDS[known.rung]
    if "://" in known.answer.source:
        return "from a page whose words are not in the brief"
    if known.answer.said_by:
        return f"put down to {known.answer.said_by}, who is not among the stakeholders"
    return RUNG_WORDS["assumed"]


@kind(needs=("discovery",), quote=str, source=str, where=str, said_by=str, person=Person)
def quote_missing(facts: Facts, _: Any) -> Iterator[Answer]:
    """An answer quotes words that do not stand in the source it names."""
    for known in facts.discovery.everything():
        if known.quote_missing:
            yield _quote_hit(facts, known)


def _quote_hit(facts: Facts, known: Known) -> Hit:
    answer = known.answer
    subject = known.question
    if known.key[0] == "stakeholders":
        subject = f"{subject}-{facts.people.all[int(known.key[1])].id}"
    spots = [Spot((*known.key, "quote" if answer.quote else "answer"))]
    touch = facts.conversation.by_id(answer.source)
    if touch:
        part = "transcript" if touch.activity.transcript else "text"
        spots.append(Spot((*touch.key, part), "searched here"))
    person = still_there(facts, known.said_by) or whom_to_ask(facts, ())
    return Hit(
        subject=subject,
        subject_name=subject.replace("_", " "),
        spots=tuple(spots),
        person=person,
        values={
            "quote": answer.quote,
            "source": answer.source,
            "where": _source_in_words(answer.source, touch),
            "said_by": _name_of(known),
            "person": person,
        },
    )


def _source_in_words(source: str, touch: Touch | None) -> str:
    if touch is None:
        return f"on the page {source}"
    what = "transcript of the call" if touch.activity.transcript else touch.kind
    return f"in the {what} of {day_year(touch.day)}"


KINDS = (
    answer_gap,
    quote_missing,
)
