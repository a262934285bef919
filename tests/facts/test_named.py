"""The facts that conditions may name, in plain words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.facts.facts import Facts
from assistant.facts.named import NAMED_FACTS, FactNames
from assistant.facts.questions import Question
from assistant.records.load import to_record
from assistant.records.source import parse_source
from assistant.resources import playbooks_folder
from tests.support import facts_of

FULL = """\
type: renewal
origin: inbound
stage: proposal
stages: [{stage: discovery, date: 2026-09-01}, {stage: proposal, date: 2026-11-11}]
value: 120000 EUR
opened: 2026-08-23
close: {expected: 2026-12-01, pushed: [2026-10-31, {from: 2026-11-15, because: customer}]}
stakeholders: [{name: Maria, role: champion}, {name: Tom, role: user}, {name: Pia, role: champion}]
activities:
  - {date: 2026-09-01, kind: call}
  - {date: 2026-11-01, kind: mail, direction: out, with: [Maria]}
  - {date: 2026-11-11, kind: mail, direction: out, with: [Maria]}
commitments:
  - {by: us, what: A, due: 2026-11-12}
  - {by: us, what: B, due: 2026-12-01}
  - {by: Maria, what: C, due: 2026-11-01}
discovery: {goal: A guess}
"""


def named(facts: Facts) -> dict[str, object]:
    return dict(FactNames(facts))


def questions() -> tuple[Question, ...]:
    text = (playbooks_folder() / "deal" / "discovery.yaml").read_text(encoding="utf-8")
    value = parse_source(text, "discovery.yaml").value["questions"][:2]
    return tuple(to_record(parse_source(text, "x"), Question, value=one) for one in value)


def test_each_says_what_its_words_promise() -> None:
    assert named(facts_of(FULL, questions=questions())) == {
        "stage": "proposal",
        "type": "renewal",
        "origin": "inbound",
        "is_small": False,
        "amount": Decimal(120000),
        "currency": "EUR",
        "waiting_on": "us",
        "days_silent": 20,
        "unanswered_mails": 2,
        "meetings_held": 1,
        "people_count": 3,
        "roles": ("champion", "user"),
        "age_days": 90,
        "days_in_stage": 10,
        "stage_moves": 2,
        "close_pushes": 1,
        "days_to_close": 10,
        "promises_late": 1,
        "answers_due": 2,
        "answers_missing": 2,
    }


def test_what_is_not_known_is_none_and_never_nought() -> None:
    found = named(facts_of(""))
    unknown = {name for name, value in found.items() if value is None}
    assert unknown == {"stage", "amount", "age_days", "days_in_stage", "days_to_close"}
    assert (found["type"], found["origin"], found["waiting_on"]) == (
        "new",
        "outbound",
        "never_contacted",
    )


@pytest.mark.parametrize(
    ("text", "origin"), [("partner: Ruis", "partner"), ("partner: Ruis\norigin: tender", "tender")]
)
def test_a_deal_with_a_partner_came_from_them_unless_it_says_otherwise(
    text: str, origin: str
) -> None:
    assert facts_of(text).origin == origin


def test_each_is_described() -> None:
    assert all(words for words, _ in NAMED_FACTS.values())
    assert len(FactNames(facts_of(""))) == len(NAMED_FACTS)
