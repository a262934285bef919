"""Mistakes in a team's own playbook: each is named at its place, with what to do."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.checks.conftest import Load, Mistakes

WORKSPACE = "playbooks: {folder: our-playbooks}\n"

PEOPLE = """\
playbook: people
title: Who carries this deal?
checks:
  - id: buyer-quiet
    title: The buyer has gone quiet
    severity: high
    applies_when:
      stage: [proposal]
    find:
      kind: customer_silent
      days: {proposal: 9}
      newest_days: 4
    rationale: Somebody else is telling the story.
    basis: [{rests_on: convention}]
    evidence: >
      {{ person.name }} has been silent
      for {{ days }} days.
    coaching_question: Who tells {{ person.first }} this story?
    next_action: Ask {{ champion.first }} what has changed.
    examples:
      - finds: Nine business days without a word
        deal:
          next_step:
          activities: {date: 2026-11-06, kind: mail, direction: out, with: Maria}
      - passes: The baseline is healthy
        deal: {stage: proposal}
"""


def with_change(old: str, new: str, text: str = PEOPLE) -> str:
    """The pack with one mistake."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def test_a_pack_without_mistakes_is_read(load: Load) -> None:
    """Its check is ready to run."""
    assert "people/buyer-quiet" in {check.id for check in load(WORKSPACE, people=PEOPLE).checks}


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        pytest.param(
            "kind: customer_silent",
            "kind: custmer_silent",
            "10:13",
            ["'custmer_silent'", "Did you mean customer_silent?"],
            id="misspelt kind",
        ),
        pytest.param(
            "{{ days }}",
            "{{ dayz }}",
            "15:15",
            ["'evidence' uses 'dayz'", "Did you mean days?"],
            id="misspelt name in a text",
        ),
        pytest.param(
            "{{ champion.first }}",
            "{{ champion.frist }}",
            "19:18",
            ["'next_action' uses 'champion.frist'", "Did you mean first?"],
            id="misspelt field of a name",
        ),
        pytest.param(
            "{{ person.first }}",
            "{{ quarter }}",
            "18:24",
            ["'coaching_question' uses 'quarter'", "newest", "silent"],
            id="a name that the kind does not offer",
        ),
        pytest.param(
            "{{ days }}",
            "{{ days }",
            "15:15",
            ["'evidence'"],
            id="a text that cannot be read",
        ),
        pytest.param(
            "newest_days: 4",
            "newst_days: 4",
            "12:7",
            ["newst_days", "newest_days"],
            id="misspelt parameter",
        ),
        pytest.param(
            "newest_days: 4",
            "newest_days: four",
            "12:20",
            ["four"],
            id="a parameter that is no number",
        ),
        pytest.param(
            "days: {proposal: 9}",
            "days: {propsal: 9}",
            "11:14",
            ["propsal", "proposal"],
            id="misspelt stage in a parameter",
        ),
        pytest.param(
            "    severity: high",
            "    severity: high\n    severty: low",
            "7:5",
            ["'severty'", "Did you mean severity?"],
            id="misspelt key",
        ),
        pytest.param(
            "stage: [proposal]",
            "stage: [propsal]",
            "8:15",
            ["propsal", "Did you mean proposal?"],
            id="misspelt stage",
        ),
        pytest.param(
            "id: buyer-quiet",
            "id: Buyer quiet",
            "4:9",
            ["'Buyer quiet' cannot be an id"],
            id="an id with a space",
        ),
        pytest.param(
            "      - finds: Nine business days without a word\n",
            "      - passes: Nine business days without a word\n",
            "4:9",
            ["buyer-quiet has no example that it finds"],
            id="no example that it finds",
        ),
        pytest.param(
            "      - passes: The baseline is healthy\n",
            "      - finds: The baseline is healthy\n",
            "4:9",
            ["buyer-quiet has no example that passes"],
            id="no example that passes",
        ),
    ],
)
def test_a_mistake_is_named_at_its_place(
    mistakes: Mistakes, old: str, new: str, place: str, words: list[str]
) -> None:
    """File, line and column, the word itself, and what it could have been."""
    found = mistakes(WORKSPACE, people=with_change(old, new))
    assert len(found) == 1, found
    assert found[0].startswith(f"our-playbooks/people.yaml:{place}: ")
    for word in words:
        assert word in found[0]


def test_a_check_that_stands_twice_names_the_first(mistakes: Mistakes) -> None:
    """So that one can choose."""
    again = PEOPLE + PEOPLE.partition("checks:\n")[2]
    assert mistakes(WORKSPACE, people=again) == [
        "our-playbooks/people.yaml:27:9: 'buyer-quiet' stands twice. The first is in line 4."
    ]


def test_all_mistakes_are_named_at_once(mistakes: Mistakes) -> None:
    """Nobody has to mend one to see the next."""
    text = with_change("{{ days }}", "{{ dayz }}")
    text = with_change("{{ champion.first }}", "{{ champoin.first }}", text)
    assert len(mistakes(WORKSPACE, people=text)) == 2


def test_questions_are_checked_too(mistakes: Mistakes) -> None:
    """Their texts may use the common names and `person`."""
    pack = dedent("""\
        playbook: extra
        title: What else?
        questions:
          - id: rollout
            topic: who rolls it out
            ask: Who rolls it out?
            why: It takes longest.
            due_by: proposal
            counts_at: {proposal: stated}
            coaching_question: Who would {{ champion.first }} send?
            next_action: Ask {{ persn.first }} who rolls it out.
        """)
    (found,) = mistakes(WORKSPACE, extra=pack)
    assert found.startswith("our-playbooks/extra.yaml:11:18: 'next_action' uses 'persn'")
    assert found.endswith("Did you mean person?")


@pytest.mark.parametrize(
    ("when", "word"),
    [("close_pushs > 2", "close_pushs"), ("age_days >", "'when'"), ("days_silent * 9", "'when'")],
)
def test_a_condition_is_checked_before_it_runs(mistakes: Mistakes, when: str, word: str) -> None:
    """A fact that is not offered, and an expression that cannot be read."""
    text = PEOPLE.replace(
        "kind: customer_silent\n      days: {proposal: 9}\n      newest_days: 4",
        f"kind: condition\n      when: {when}",
    ).replace("{{ days }}", "{{ age_days }}")
    (found,) = mistakes(WORKSPACE, people=text)
    assert found.startswith("our-playbooks/people.yaml:11:13: ")
    assert word in found
