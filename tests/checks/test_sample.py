"""The sample check of the design works as a coach would copy it, and so do its error messages."""

from __future__ import annotations

import pytest

from assistant.checks.examples import Baseline, try_pack
from assistant.checks.lint import lint_pack
from assistant.checks.load import Pack
from assistant.checks.playbook import Playbook
from assistant.records.load import to_record
from assistant.records.source import parse_source
from tests.checks.conftest import Load, Mistakes

WORKSPACE = "playbooks: {folder: our-playbooks}\n"

SAMPLE = """\
playbook: people
title: Is this deal really carried by the people who decide?
looks_at: deal
owner: Sales coaching team

checks:
  - id: economic-buyer-silent
    title: The economic buyer has gone quiet
    severity: high              # low | medium | high
    status: trial               # draft: tests only | trial: shown as such, never fails a build
    applies_when:
      stage: [proposal, negotiation]
    find:
      kind: person_silent
      role: economic_buyer
      days: {proposal: 21, negotiation: 10}
    rationale: >
      Late in a deal the person who signs should hear the case from us. When they go silent, someone
      else is telling the story.
    basis:
      - {rests_on: convention, note: No public data tests it}
    evidence: >
      {{ stakeholder.name }} was last in a {{ activity.kind }} with us on {{ activity.date }},
      {{ days }} days ago.
    coaching_question: Who tells {{ stakeholder.name }} this story when you are not there?
    next_action: Write {{ champion.name }} five lines that can be forwarded to {{ stakeholder.name }}.
    not_a_problem_if:
      - The buyer handed the decision to a named delegate, in writing.
    examples:
      - finds: The last call with the buyer was 39 days ago
        as_of: 2026-03-31
        deal: {stage: proposal, activities: [{date: 2026-02-20, kind: call, with: [Dana Ruiz]}]}
        evidence: Dana Ruiz was last in a call with us on 2026-02-20, 39 days ago.
      - passes: They met last week
        as_of: 2026-03-31
        deal: {stage: proposal, activities: [{date: 2026-03-24, kind: call, with: [Dana Ruiz]}]}
      - cannot_tell: Nobody is marked as economic buyer
        deal: {stage: proposal, stakeholders: [{name: Maria Lopez, role: champion}]}
"""  # noqa: E501 - as the design has it


def test_it_is_right_about_its_own_examples(baseline: Baseline) -> None:
    """Without a mistake, and every example comes out as it says."""
    source = parse_source(SAMPLE, "people.yaml", keep_empty=True)
    pack = Pack(to_record(source, Playbook), source)
    assert list(lint_pack(pack.playbook, source)) == []
    tried = [(one.title, one.trouble) for one in try_pack(pack, baseline, ())]
    assert tried == [
        ("finds: The last call with the buyer was 39 days ago", ""),
        ("passes: They met last week", ""),
        ("cannot_tell: Nobody is marked as economic buyer", ""),
    ]


def test_a_team_may_use_it_as_its_own(load: Load) -> None:
    """It takes the place of the pack with its name."""
    checks = load(WORKSPACE, people=SAMPLE).checks
    assert [one.id for one in checks if one.pack == "people"] == ["people/economic-buyer-silent"]


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        (
            "kind: person_silent",
            "kind: person_silnt",
            "14:13: no kind is called 'person_silnt'. Did you mean person_silent?",
        ),
        ("{{ days }}", "{{ dayz }}", "22:15: 'evidence' uses 'dayz'"),
    ],
)
def test_its_misspellings_are_named_at_their_place(
    mistakes: Mistakes, right: str, wrong: str, message: str
) -> None:
    """File, line and column, the word, and the one that was meant."""
    assert SAMPLE.count(right) == 1
    (found,) = mistakes(WORKSPACE, people=SAMPLE.replace(right, wrong))
    assert found.startswith(f"our-playbooks/people.yaml:{message}")
    assert "Did you mean" in found
