"""Writing down an answer: what the customer said, who said it, and when."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from msgspec.structs import replace

from assistant.coach.edits import Change, OpenDeal, edit_deal, not_ahead, said, set_all, stakeholder
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.phrasing import day_year
from assistant.records.deal import Answer
from assistant.records.edit import set_value
from assistant.records.names import slug
from assistant.results.changes import Edited

_OF_THE_OLD_WORDS = {"quote": "quote", "source": "source", "reconfirmed": "date of confirmation"}


def record_answer(
    path: Path,
    question: str,
    answer: Answer,
    as_of: dt.date,
    *,
    whose: str = "",
    write: bool = True,
) -> Edited:
    """Write an answer into a deal; what stands there and is not given again is kept.

    Args:
        path: the deal's file.
        question: its id; blanks and dashes may stand for its underscores.
        answer: what to write, with "" and None for what stays; an answer that somebody said
            without a day was said on `as_of`.
        as_of: the day from which the deal is looked at.
        whose: for a question that is asked of each person: who.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """

    def edit(deal: OpenDeal) -> Change:
        found = _question(deal, question, whose)
        person = stakeholder(deal.deal, whose) if whose else ""
        return _answer(deal, found, answer, person)

    return edit_deal(path, as_of, edit, write=write)


def _question(deal: OpenDeal, name: str, whose: str) -> Question:
    known = {one.id: one for one in deal.desk.playbooks.questions}
    found = known.get("_".join(name.lower().replace("-", " ").split()))
    if found is None:
        hint = did_you_mean(name.replace(" ", "_"), known)
        raise AssistantError(f"No question is called '{name}'. {hint}")
    if found.per == "stakeholder" and not whose:
        raise AssistantError(f"'{found.id}' is asked of each person. Whose is it? Add --for NAME.")
    if found.per == "deal" and whose:
        each = ", ".join(one.id for one in known.values() if one.per == "stakeholder")
        raise AssistantError(
            f"'{found.id}' has one answer for the whole deal. Leave --for out, or name {each}."
        )
    return found


def _answer(deal: OpenDeal, question: Question, answer: Answer, person: str) -> Change:
    position = [one.name for one in deal.deal.stakeholders].index(person) if person else -1
    key: KeyPath = ("discovery", question.id)
    old = deal.deal.discovery.get(question.id)
    if person:
        key = ("stakeholders", position, "personal_win")
        old = deal.deal.stakeholders[position].personal_win
    if not (old or answer.answer):
        raise AssistantError(f"'{question.id}' has no answer yet. Write it behind the question.")
    if not said(answer):
        raise AssistantError("What is new? Write the answer, or an option such as --reconfirmed.")
    new = _dated(deal, old, answer)
    values = said(new)
    if old:
        text = set_all(deal.file.source, key, values, short="answer")
    else:
        whole = values if len(values) > 1 else new.answer
        text = set_value(deal.file.source, key, whole, short="name" if person else "")
    return Change(text, _did(question, new, old, person), tuple(_notes(new, old)))


def _dated(deal: OpenDeal, old: Answer | None, answer: Answer) -> Answer:
    """The answer with the full name of who said it, and the day."""
    not_ahead(answer.date, deal.as_of, "nobody can have said it then")
    not_ahead(answer.reconfirmed, deal.as_of, "nobody can have confirmed it then")
    if not answer.said_by:
        return answer
    is_partner = bool(deal.deal.partner) and slug(answer.said_by) == slug(deal.deal.partner)
    name = answer.said_by if is_partner else stakeholder(deal.deal, answer.said_by)
    again = old and old.date and slug(old.said_by) in (slug(name), slug(answer.said_by))
    if answer.date or (again and not answer.answer):
        return replace(answer, said_by=name)
    return replace(answer, said_by=name, date=deal.as_of)


def _did(question: Question, new: Answer, old: Answer | None, person: str) -> str:
    topic = f"what {person} wins" if person else question.topic
    said_by = new.said_by or (old.said_by if old else "")
    day = new.date or (old.date if old else None)
    if new.reconfirmed and not new.answer:
        return f"Noted that it still holds on {day_year(new.reconfirmed)}: {topic}."
    if not said_by:
        return f"Noted as our own guess, as nobody of theirs is named: {topic}."
    when = f" on {day_year(day)}" if day else ""
    return f"Noted as {said_by} said it{when}: {topic}."


def _notes(new: Answer, old: Answer | None) -> list[str]:
    """What was said with the old words, and is kept beside the new ones."""
    if old is None or not new.answer or new.answer == old.answer:
        return []
    kept = [name for name in _OF_THE_OLD_WORDS if getattr(old, name) and not getattr(new, name)]
    return [f"The {_OF_THE_OLD_WORDS[name]} was kept: does it still fit?" for name in kept]
