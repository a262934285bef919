"""Files of other kinds that somebody takes for deals."""

from __future__ import annotations

import pytest

from assistant.errors import BadInput
from assistant.records.deal import Deal
from assistant.records.load import to_record
from assistant.records.source import parse_source


def problems_of(text: str) -> list[str]:
    with pytest.raises(BadInput) as refused:
        to_record(parse_source(text, "file.yaml"), Deal)
    return [str(one) for one in refused.value.problems]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "playbook: trust\ntitle: Straight?\nchecks: [{id: x}]\n",
            "this is a playbook, not a deal.",
        ),
        ("company: Acme\npages: [{url: x}]\nitems: [{id: y}]\n", "this is a brief, not a deal."),
        (
            "company: Sensoric\ndomains: [sensoric.example]\nstages: {New: prospect}\n",
            "this is a workspace, not a deal.",
        ),
        ("openapi: 3.0.0\ninfo: {title: x}\n", "this is no deal: it has none of a deal's keys."),
    ],
)
def test_what_is_no_deal_is_said_in_a_sentence(text: str, message: str) -> None:
    """And not as one unknown key after the other."""
    (problem,) = problems_of(text)
    assert problem.startswith(f"file.yaml:1:1: {message}")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("nme: Acme\n", 2),
        ("nme: Acme\nstage: proposal\n", 2),
        ("name: Acme\nplaybook: x\nchecks: [{id: x}]\n", 2),
    ],
)
def test_a_deal_with_mistakes_is_told_each_of_them(text: str, count: int) -> None:
    """Misspelt keys do not make it something else."""
    assert len(problems_of(text)) == count
