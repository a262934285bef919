"""Short forms: what people may write instead of a full mapping or list."""

from __future__ import annotations

import pytest

from assistant.records.deal import Deal
from assistant.records.short_forms import expand_short_forms
from assistant.records.workspace import Workspace
from tests.support import read_deal


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("account: Acme Robotics", "account: {name: Acme Robotics}"),
        ("value: 120000", "value: {amount: 120000}"),
        ("value: 120000 EUR", "value: {amount: 120000, currency: EUR}"),
        ("value: EUR 99.50", "value: {amount: 99.50, currency: EUR}"),
        ("value: € 5", "value: {amount: 5, currency: €}"),
        ("close: 2026-12-15", "close: {expected: 2026-12-15}"),
        (
            "close: {pushed: [2026-10-31, 2026-11-30]}",
            "close: {pushed: [{from: 2026-10-31}, {from: 2026-11-30}]}",
        ),
        ("close: {pushed: 2026-10-31}", "close: {pushed: [{from: 2026-10-31}]}"),
        ("outcome: won", "outcome: {result: won}"),
        ("stakeholders: [Maria Lopez]", "stakeholders: [{name: Maria Lopez}]"),
        ("stakeholders: Maria Lopez", "stakeholders: [{name: Maria Lopez}]"),
        ("stakeholders: {name: Maria Lopez}", "stakeholders: [{name: Maria Lopez}]"),
        (
            "stakeholders: [{name: Maria, personal_win: A calm weekend}]",
            "stakeholders: [{name: Maria, personal_win: {answer: A calm weekend}}]",
        ),
        (
            "discovery: {goal: Open a second plant}",
            "discovery: {goal: {answer: Open a second plant}}",
        ),
        (
            "activities: {date: 2026-09-01, kind: call, with: A, auto_reply: bounce}",
            "activities: [{date: 2026-09-01, kind: call, with: [A], auto_reply: {kind: bounce}}]",
        ),
        (
            "activities: [{date: 2026-09-01, kind: mail, attachments: paper.pdf, price: yes}]",
            "activities: [{date: 2026-09-01, kind: mail, attachments: [paper.pdf], price: true}]",
        ),
        ("concerns: [Data leaves the plant]", "concerns: [{what: Data leaves the plant}]"),
        (
            "commitments: {by: us, what: Send it, moved: 2026-09-08}",
            "commitments: [{by: us, what: Send it, moved: [{due: 2026-09-08}]}]",
        ),
        ("plan: [Security review]", "plan: [{what: Security review}]"),
        ("paper: [legal, security]", "paper: [{what: legal}, {what: security}]"),
        ("next_step: Decision meeting", "next_step: {what: Decision meeting}"),
        (
            "stakeholders: [{name: A, do_not_contact: Yes}, {name: B, do_not_contact: No}]",
            "stakeholders: [{name: A, do_not_contact: true}, {name: B, do_not_contact: false}]",
        ),
        (
            "imported: {system: hubspot, covers: stage}",
            "imported: {system: hubspot, covers: [stage]}",
        ),
    ],
)
def test_a_short_form_says_the_same_as_the_full_one(short: str, full: str) -> None:
    assert read_deal(short) == read_deal(full)


def test_a_workspace_has_short_forms_too() -> None:
    value = {"domains": "seller.example", "small_deal": "10000 EUR", "experience": "Two dairies"}
    assert expand_short_forms(value, Workspace) == {
        "domains": ["seller.example"],
        "small_deal": {"amount": "10000", "currency": "EUR"},
        "experience": [{"what": "Two dairies"}],
    }


def test_the_given_value_is_not_changed() -> None:
    value = {"name": "Acme", "account": "Acme", "stakeholders": ["Maria"]}
    expand_short_forms(value, Deal)
    assert value == {"name": "Acme", "account": "Acme", "stakeholders": ["Maria"]}


def test_what_is_written_out_is_not_copied() -> None:
    """Most of a deal is; the part with the short form alone is made anew."""
    value = {
        "name": "Acme",
        "stakeholders": [{"name": "Jo Park", "role": "champion"}],
        "discovery": {"goal": {"answer": "A second plant", "said_by": "Jo Park"}},
        "activities": [{"date": "2026-08-20", "kind": "mail", "with": ["Jo Park"]}],
    }
    assert expand_short_forms(value, Deal) is value
    short = {**value, "close": "2026-12-01"}
    expanded = expand_short_forms(short, Deal)
    assert expanded == {**value, "close": {"expected": "2026-12-01"}}
    assert expanded["activities"] is value["activities"]


def test_what_is_no_short_form_stays_as_it_is() -> None:
    """The converter then says what is wrong with it."""
    value = {"account": ["a", "b"], "tender": "2026-09-01", "unknown": "kept", "discovery": "text"}
    assert expand_short_forms(value, Deal) == value


@pytest.mark.parametrize("amount", ["120 000 EUR", "EUR", "12 or 13", "120000EUR"])
def test_an_amount_that_is_not_clear_is_left_to_the_converter(amount: str) -> None:
    assert expand_short_forms({"value": amount}, Deal) == {"value": {"amount": amount}}
