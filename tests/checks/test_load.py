"""Which playbooks a team uses, and with which settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checks.kinds.base import StageDays
from assistant.checks.load import Playbooks, load_playbooks, read_packs
from assistant.checks.playbook import ReadyCheck
from assistant.errors import BadInput
from tests.checks.conftest import SHIPPED, Load, Mistakes
from tests.checks.test_lint import PEOPLE, with_change


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
    """Questions of packs that are not used are not asked."""
    playbooks = load("playbooks: {use: [stalled, follow-through]}\n")
    assert [pack.name for pack in playbooks.packs] == ["stalled", "follow-through"]
    assert playbooks.questions == ()


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
