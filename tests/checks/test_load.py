"""Which playbooks a team uses, and with which settings."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from assistant import coach
from assistant.checks.kinds.base import StageDays
from assistant.checks.load import Playbooks, load_playbooks, read_packs
from assistant.checks.playbook import ReadyCheck
from assistant.errors import BadInput
from tests.checks.conftest import SHIPPED, Load, Mistakes
from tests.checks.test_lint import PEOPLE, with_change
from tests.support import AS_OF, copy_examples

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def check_of(playbooks: Playbooks, name: str) -> ReadyCheck:
    """The check called `pack/id`."""
    found = playbooks.find(name)
    assert found, name
    return found


def test_without_a_workspace_all_shipped_packs_are_used() -> None:
    """The four core packs come with their questions."""
    playbooks = load_playbooks(SHIPPED)
    names = [pack.name for pack in playbooks.packs]
    assert {"discovery", "pitching", "follow-through", "stalled"} <= {*names}
    assert "cost_of_inaction" in {question.id for question in playbooks.questions}


def test_days_by_stage_are_merged_with_the_check_s_own(load: Load) -> None:
    """A team that changes one stage keeps the others."""
    playbooks = load("settings: {stalled/buyer-silent: {days: {proposal: 20}}}\n")
    params = check_of(playbooks, "stalled/buyer-silent").params
    assert params.days.proposal == 20  # type: ignore[attr-defined]
    assert params.days.negotiation == 6  # type: ignore[attr-defined]
    assert params.newest_days == 3  # type: ignore[attr-defined]


def test_any_other_parameter_is_replaced(load: Load) -> None:
    """One number for all stages is one number for all stages."""
    playbooks = load("settings: {stalled/buyer-silent: {days: 30, newest_days: 5}}\n")
    params = check_of(playbooks, "stalled/buyer-silent").params
    assert params.days == StageDays(days=30)  # type: ignore[attr-defined]
    assert params.newest_days == 5  # type: ignore[attr-defined]


def test_lists_are_replaced(load: Load) -> None:
    """What should have been known before a demo is the team's to say."""
    playbooks = load("settings: {pitching/demo-before-discovery: {questions: [goal]}}\n")
    params = check_of(playbooks, "demo-before-discovery").params
    assert params.questions == ("goal",)  # type: ignore[attr-defined]


def test_a_check_that_is_off_does_not_run(load: Load) -> None:
    """The rest of its pack does."""
    playbooks = load("playbooks: {off: [pitching/price-before-impact]}\n")
    assert playbooks.find("pitching/price-before-impact") is None
    assert playbooks.find("pitching/proposal-before-impact")


def test_only_the_packs_in_use_run_in_their_order(load: Load) -> None:
    """The others are known: their questions may be answered, their checks waived and set."""
    playbooks = load(
        "playbooks: {use: [stalled, follow-through]}\n"
        "settings: {people/single-threaded: {days: 60}}\n"
    )
    assert [pack.name for pack in playbooks.packs] == ["stalled", "follow-through"]
    assert {check.pack for check in playbooks.checks} == {"stalled", "follow-through"}
    assert {"discovery", "people"} <= {pack.name for pack in playbooks.known}
    assert "goal" in {question.id for question in playbooks.questions}


def test_a_setting_is_checked_where_its_pack_is_not_used(mistakes: Mistakes) -> None:
    """Somebody who uses the pack again next week should not be surprised."""
    (found,) = mistakes(
        "playbooks: {use: [stalled]}\nsettings: {people/single-threaded: {dyas: 60}}\n"
    )
    assert found.startswith("workspace.yaml:2:37: unknown key 'dyas'. Did you mean days?")


def test_of_two_questions_with_one_id_the_team_s_own_is_asked(load: Load) -> None:
    """In the place of the shipped one."""
    own = dedent("""\
        playbook: ours
        title: What we ask
        questions:
          - id: goal
            topic: what they are after
            ask: What are you after?
            why: It is where one begins.
            due_by: discovery
            counts_at: {discovery: assumed}
            coaching_question: What are they after?
            next_action: Ask {{ person.first }} what they are after.
        """)
    questions = load("playbooks: {folder: our-playbooks}\n", ours=own).questions
    goals = [question.ask for question in questions if question.id == "goal"]
    assert goals == ["What are you after?"]
    assert questions[0].id == "goal"


PACKS = tuple(pack.name for pack in load_playbooks(SHIPPED).packs)
PAIRS = (("pitching", "stalled"), ("people", "discovery"), ("follow-through", "people"))


@pytest.mark.parametrize("use", [*((name,) for name in PACKS), *PAIRS], ids="+".join)
def test_any_packs_alone_review_every_example(tmp_path: Path, use: tuple[str, ...]) -> None:
    """Questions, waivers and settings of the others stay right, and no check fails."""
    copy_examples(tmp_path)
    workspace = tmp_path / "workspace.yaml"
    text = workspace.read_text(encoding="utf-8")
    assert "playbooks:" not in text
    workspace.write_text(f"{text}\nplaybooks: {{use: [{', '.join(use)}]}}\n", encoding="utf-8")
    reviews = coach.review_paths([tmp_path], AS_OF)
    assert reviews.problems == ()
    assert len(reviews.reviews) == len([*EXAMPLES.glob("*.yaml")]) - 1
    for review in reviews.reviews:
        assert [one.reason for one in review.results if one.outcome == "failed"] == []
        assert {result.check.partition("/")[0] for result in review.results} == {*use}
        assert not any("about “" in finding.detail for finding in review.findings)


def test_a_team_s_pack_is_added(load: Load) -> None:
    """It runs beside the shipped ones."""
    playbooks = load("playbooks: {folder: our-playbooks}\n", people=PEOPLE)
    assert playbooks.find("people/buyer-quiet")
    assert playbooks.find("stalled/buyer-silent")


def test_a_team_s_pack_replaces_the_shipped_one_with_its_name(load: Load) -> None:
    """All of it: the shipped checks of that pack are gone."""
    own = with_change("playbook: people", "playbook: stalled")
    playbooks = load("playbooks: {folder: our-playbooks}\n", mine=own)
    ids = [check.id for check in playbooks.checks if check.pack == "stalled"]
    assert ids == ["stalled/buyer-quiet"]


def test_a_draft_is_for_tests_only(load: Load) -> None:
    """Neither drafts nor retired checks run."""
    for status in ("draft", "retired"):
        own = with_change("    severity: high\n", f"    severity: high\n    status: {status}\n")
        playbooks = load("playbooks: {folder: our-playbooks}\n", people=own)
        assert playbooks.find("people/buyer-quiet") is None


def test_a_check_is_found_by_its_short_name_where_only_one_has_it(load: Load) -> None:
    """Two packs with the same id need the full name."""
    own = with_change("id: buyer-quiet", "id: buyer-silent")
    playbooks = load("playbooks: {folder: our-playbooks}\n", people=own)
    assert playbooks.find("buyer-silent") is None
    assert check_of(playbooks, "people/buyer-silent").pack == "people"
    assert check_of(playbooks, "no-next-step").pack == "stalled"


@pytest.mark.parametrize(
    ("workspace", "said"),
    [
        (
            "company: Us\nplaybooks:\n  use: [stalld]\n",
            "workspace.yaml:3:9: no playbook is called 'stalld'. Did you mean stalled?",
        ),
        (
            "playbooks:\n  off: [stalled/buyer-silnt]\n",
            "workspace.yaml:2:9: no check is called 'stalled/buyer-silnt'. "
            "Did you mean stalled/buyer-silent?",
        ),
        (
            "settings:\n  stalled/buyer-silnt: {days: 9}\n",
            "workspace.yaml:2:3: no check is called 'stalled/buyer-silnt'. "
            "Did you mean stalled/buyer-silent?",
        ),
    ],
)
def test_unknown_names_are_located_in_the_workspace(
    mistakes: Mistakes, workspace: str, said: str
) -> None:
    """With the nearest name that is known."""
    assert mistakes(workspace) == [said]


@pytest.mark.parametrize(
    ("setting", "place", "word"),
    [
        ("{dayz: 9}", "2:26", "dayz"),
        ("{days: soon}", "2:26", "'days' needs a whole number, not 'soon'"),
        ("{days: {propsal: 9}}", "2:33", "propsal"),
        ("{newest_days: [3]}", "2:39", "newest_days"),
        ("{newest_days: 999999999}", "2:39", "'newest_days' cannot be 999999999. Write a number"),
        ("{newest_days: -1}", "2:39", "Write a number from 0 to 3,650."),
        ("{days: {proposal: 99999999999999999999}}", "2:43", "'proposal'"),
        ("{days: 5000}", "2:32", "cannot be 5000"),
    ],
)
def test_a_wrong_setting_is_located_in_the_workspace(
    mistakes: Mistakes, setting: str, place: str, word: str
) -> None:
    """Not in the shipped playbook, which nobody of the team wrote."""
    (found,) = mistakes(f"settings:\n  stalled/buyer-silent: {setting}\n")
    assert found.startswith(f"workspace.yaml:{place}: ")
    assert word in found


def test_a_folder_that_is_not_there_is_said(mistakes: Mistakes) -> None:
    """By the name that the workspace gives it."""
    (found,) = mistakes("playbooks: {folder: our-playboks}\n")
    assert found.startswith("our-playboks: there is no such folder of playbooks.")


def test_every_broken_file_of_a_folder_is_named(tmp_path: Path) -> None:
    """One problem does not hide the next file's."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text("playbook: x\n")
    with pytest.raises(BadInput) as caught:
        read_packs(tmp_path, "ours")
    assert {problem.path for problem in caught.value.problems} == {"ours/a.yaml", "ours/b.yaml"}
