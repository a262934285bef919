"""Turning a hit into words: which names every text may use, and rendering them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from assistant.checks.kinds.base import Hit, LooksAt
from assistant.checks.playbook import ReadyCheck
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.records.deal import Account, Deal
from assistant.templating import Text, compile_text

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
    values = _values(hit, common)
    return Words(
        detail=_said(check.detail, values),
        coaching_question=_said(check.coaching_question, values),
        next_action=_said(check.next_action, values),
    )


def detail(check: ReadyCheck, hit: Hit, common: Mapping[str, object]) -> str:
    """What the check says it found."""
    return _said(check.detail, _values(hit, common))


def coaching_question(check: ReadyCheck, hit: Hit, common: Mapping[str, object]) -> str:
    """What the check would have a coach ask."""
    return _said(check.coaching_question, _values(hit, common))


def next_action(check: ReadyCheck, hit: Hit, common: Mapping[str, object], person: Person) -> str:
    """The check's next action, addressed to `person`."""
    return _said(check.next_action, _values(hit, common) | {"person": person})


def speak_ask(question: Question, common: Mapping[str, object]) -> str:
    """The words to ask the customer, with the people of this deal in them."""
    return compile_text(question.ask).line(common)


def _values(hit: Hit, common: Mapping[str, object]) -> dict[str, object]:
    return {**common, "possible": hit.confidence == "possible", **hit.values}


def _said(text: Text, values: Mapping[str, object]) -> str:
    """A text in one line; what it shows of a question's own texts is filled in first."""
    for name, field in _texts_of_questions(text):
        question = values.get(name)
        if isinstance(question, Question):
            words = compile_text(getattr(question, field)).line(values)
            values = {**values, name: msgspec.structs.replace(question, **{field: words})}
    return text.line(values)


@lru_cache(maxsize=1024)
def _texts_of_questions(text: Text) -> tuple[tuple[str, str], ...]:
    """What a text may show of a question's own texts; few do."""
    return tuple(sorted(one for one in text.attributes if one[1] in _TEXTS_OF_A_QUESTION))
