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


def condition(when: str) -> str:
    """The pack with a condition instead of its kind."""
    return PEOPLE.replace(
        "kind: customer_silent\n      days: {proposal: 9}\n      newest_days: 4",
        f"kind: condition\n      when: {when}",
    ).replace("{{ days }}", "{{ age_days }}")


@pytest.mark.parametrize(
    ("when", "hint"),
    [
        ("age_days > 9 AND is_small", "Write and, or, not and in, in small letters."),
        ("age_days => 9", "Write >= for 'at least' and <= for 'at most'."),
        ("amount > 100,000", "Write a number without commas: 100000."),
        ("age_days bigger than 9", "Write > for 'more than' and < for 'less than'."),
        ("age_days = 9", "Write == to compare."),
        ("age_days > 9 days", "Write the number alone, without a unit."),
    ],
)
def test_a_slip_in_a_condition_is_told_plainly(mistakes: Mistakes, when: str, hint: str) -> None:
    """In words for somebody who does not program."""
    (found,) = mistakes(WORKSPACE, people=condition(when))
    assert found == f"our-playbooks/people.yaml:11:13: 'when' cannot be read. {hint}"


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        (
            "{{ champion.first }}",
            "{{ champion }}",
            "19:18",
            "'next_action' shows a person; write {{ champion.first }}.",
        ),
        ("{{ person.name }}", "{{ account }}", "15:15", "shows a whole account; write {{ account."),
        (
            "playbook: people",
            "playbook: Big Deals",
            "1:11",
            "'Big Deals' cannot be a playbook's name. Write small letters with dashes, such as "
            "big-deals.",
        ),
        (
            "basis: [{rests_on: convention}]",
            "basis: []",
            "14:12",
            "buyer-quiet does not say what it rests on.",
        ),
        ("newest_days: 4", "newest_days: -4", "12:20", "'newest_days' cannot be -4. Write a numb"),
        ("{proposal: 9}", "{proposal: 999999999}", "11:24", "'proposal' cannot be 999999999."),
        ("- passes: The", "- does: The", "25:9", "unknown key 'does'"),
        (
            "      - passes: The baseline is healthy\n",
            "      - passes: The baseline is healthy\n        finds: It\n",
            "25:9",
            "not finds and passes. What should the check do with it?",
        ),
        (
            "      - passes: The baseline is healthy\n",
            "      - passes: The baseline is healthy\n      -\n        evidence: Hm.\n",
            "27:9",
            "does_not_apply; here is none.",
        ),
        (
            "      - passes: The baseline is healthy\n",
            "      - passes: The baseline is healthy\n        also: [buyer-quite]\n",
            "26:16",
            "this playbook has no check 'buyer-quite'. Did you mean buyer-quiet?",
        ),
    ],
)
def test_a_plain_mistake_is_named_at_its_place(
    mistakes: Mistakes, old: str, new: str, place: str, said: str
) -> None:
    """What a coach who does not program gets wrong, each with what to do."""
    found = mistakes(WORKSPACE, people=with_change(old, new))
    assert len(found) == 1, found
    assert found[0].startswith(f"our-playbooks/people.yaml:{place}: ")
    assert said in found[0]


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("activites", "Did you mean activities?"),
        ("close/expcted", "Did you mean expected?"),
        ("activities/last", "Lists are counted from 0"),
        ("name/first", "There is nothing inside it."),
    ],
)
def test_a_part_that_no_record_has_is_refused(mistakes: Mistakes, path: str, hint: str) -> None:
    """Else the finding would point at the top of the file."""
    text = condition(f"is_small\n      look_at: {path}")
    (found,) = mistakes(WORKSPACE, people=text)
    assert found.startswith(f"our-playbooks/people.yaml:12:16: no record has '{path}'.")
    assert hint in found


@pytest.mark.parametrize("path", ["activities", "activities/0", "close/expected", "discovery/goal"])
def test_a_part_that_records_have_is_fine(load: Load, path: str) -> None:
    """Also a question, which is a key of the deal's own."""
    assert load(WORKSPACE, people=condition(f"is_small\n      look_at: {path}"))


EARLY = "kind: offered_before\n      what: demo\n      questions: [gaol, goal]"


def test_a_question_that_nobody_asks_is_refused(mistakes: Mistakes) -> None:
    """In a pack, and in a setting."""
    text = PEOPLE.replace(
        "kind: customer_silent\n      days: {proposal: 9}\n      newest_days: 4", EARLY
    )
    (found,) = mistakes(WORKSPACE, people=text)
    assert found == (
        "our-playbooks/people.yaml:12:19: no question is called 'gaol'. Did you mean goal?"
    )
    setting = "settings:\n  pitching/demo-before-discovery: {questions: [gaol]}\n"
    assert mistakes(setting) == [
        "workspace.yaml:2:48: no question is called 'gaol'. Did you mean goal?"
    ]
