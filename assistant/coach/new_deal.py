"""Beginning a deal: its first record, and the schema that helps to write it."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.facts.questions import Question
from assistant.phrasing import upper_first
from assistant.records.deal import Deal
from assistant.records.new import first_record
from assistant.records.schema import record_schema
from assistant.review.desk import Desk


def deal_schema(desk: Desk) -> str:
    """The JSON Schema of deals, with the questions and stages that a workspace knows."""
    questions = {
        question.id: f"{upper_first(question.topic)}. {' '.join(question.why.split())}"
        for question in _questions_of_a_deal(desk)
    }
    return record_schema("deal", questions, (*desk.workspace.workspace.stages,))


def new_record(deal: Deal, schema: str, desk: Desk) -> str:
    """The text of a new deal file: what is known, and every question that is still open."""
    asked = {question.id: _plain_ask(question) for question in _questions_of_a_deal(desk)}
    return first_record(deal, schema, asked)


def _questions_of_a_deal(desk: Desk) -> Iterator[Question]:
    return (question for question in desk.playbooks.questions if question.per == "deal")


def _plain_ask(question: Question) -> str:
    """The question as it is asked; its topic where the words need a deal's people."""
    plain = "{" not in question.ask
    return " ".join(question.ask.split()) if plain else upper_first(question.topic)
