"""Turning a hit into words: which names every text may use, and rendering them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

import msgspec

from assistant.checks.kinds.base import Hit, LooksAt
from assistant.checks.playbook import ReadyCheck
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.records.deal import Account, Deal
from assistant.templating import compile_text

if TYPE_CHECKING:
    from assistant.facts.mails.facts import MailFacts

COMMON_NAMES: dict[str, type] = {
    "deal": Deal,
    "account": Account,
    "owner": Person,
    "champion": Person,
    "economic_buyer": Person,
    "as_of": dt.date,
    "possible": bool,
}
"""What every text about a deal may use besides what its kind offers."""

MAIL_NAMES: dict[str, type] = {
    "recipient": Person,
    "account": Account,
    "owner": Person,
    "mail_kind": str,
    "as_of": dt.date,
    "possible": bool,
}
"""The same for texts about a mail."""


def common_names(looks_at: LooksAt) -> dict[str, type]:
    """What every text of a playbook may use that looks at this."""
    return COMMON_NAMES if looks_at == "deal" else MAIL_NAMES


_TEXTS_OF_A_QUESTION = ("coaching_question", "next_action")


def fields_of(kind: type) -> Collection[str] | None:
    """The fields that a text may read of a value; None where it has none to check."""
    if not issubclass(kind, msgspec.Struct):
        return None
    return tuple(kind.__struct_fields__)


def common_values(facts: Facts) -> dict[str, object]:
    """The values of `COMMON_NAMES` for one deal; an unheld role reads naturally."""
    return {
        "deal": facts.deal,
        "account": facts.deal.account or Account(name="the customer"),
        "owner": facts.us,
        "champion": facts.people.holder("champion", facts.as_of),
        "economic_buyer": facts.people.holder("economic_buyer", facts.as_of),
        "as_of": facts.as_of,
        "possible": False,
    }


def mail_values(facts: MailFacts) -> dict[str, object]:
    """The values of `MAIL_NAMES` for one mail."""
    return {
        "recipient": facts.recipient,
        "account": facts.account or Account(name="the customer"),
        "owner": facts.us,
        "mail_kind": facts.kind.replace("_", " "),
        "as_of": facts.as_of,
        "possible": False,
    }


class Words(msgspec.Struct, frozen=True):
    """What a check says about one hit."""

    detail: str
    coaching_question: str
    next_action: str


def speak(check: ReadyCheck, hit: Hit, common: Mapping[str, object]) -> Words:
    """The check's texts with the hit's values put in."""
    values = _values(check, hit, common)
    return Words(
        detail=_one_line(check.detail.render(values)),
        coaching_question=_one_line(check.coaching_question.render(values)),
        next_action=_one_line(check.next_action.render(values)),
    )


def detail(check: ReadyCheck, hit: Hit, common: Mapping[str, object]) -> str:
    """What the check says it found."""
    return _one_line(check.detail.render(_values(check, hit, common)))


def coaching_question(check: ReadyCheck, hit: Hit, common: Mapping[str, object]) -> str:
    """What the check would have a coach ask."""
    return _one_line(check.coaching_question.render(_values(check, hit, common)))


def next_action(check: ReadyCheck, hit: Hit, common: Mapping[str, object], person: Person) -> str:
    """The check's next action, addressed to `person`."""
    return _one_line(check.next_action.render(_values(check, hit, common, person=person)))


def _values(
    check: ReadyCheck, hit: Hit, common: Mapping[str, object], **instead: object
) -> dict[str, object]:
    values = {**common, "possible": hit.confidence == "possible", **hit.values, **instead}
    for name, value in hit.values.items():
        if isinstance(value, Question) and check.speaks_of(name):
            values[name] = _speak_question(value, values)
    return values


def speak_ask(question: Question, common: Mapping[str, object]) -> str:
    """The words to ask the customer, with the people of this deal in them."""
    return _one_line(compile_text(question.ask).render(common))


def _speak_question(question: Question, values: Mapping[str, object]) -> Question:
    texts = {
        name: _one_line(compile_text(getattr(question, name)).render(values))
        for name in _TEXTS_OF_A_QUESTION
    }
    return msgspec.structs.replace(question, **texts)


def _one_line(text: str) -> str:
    return " ".join(text.split())
