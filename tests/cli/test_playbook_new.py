"""`deal playbook new` begins a playbook that works, and the deals beside it stay deals."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.records.load import load_workspace
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import changed
from tests.support import FIVE_MINUTES, write

WORKSPACE = """\
company: Sensoric      # since 2019
playbooks:             # ours
  off: [pitching/price-before-impact]   # not our way
# the end
"""


def test_it_passes_lint_and_test(run: Run, tmp_path: Path) -> None:
    """One check with its examples, named as the team names it."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    result = run("playbook", "new", "big-deals")
    assert result.exit_code == 0
    assert run("playbook", "lint").output == "1 playbook, nothing to mend.\n"
    tried = run("playbook", "test", "our-playbooks/big-deals.yaml")
    assert (tried.exit_code, tried.output) == (0, "3 examples, all as they say.\n")
    listed = run("playbook", "list").output
    assert "\nbig-deals: Big deals\n" in listed
    assert result.output.endswith("run: deal playbook test our-playbooks/big-deals.yaml\n")


def test_the_workspace_learns_where_playbooks_stand(run: Run, tmp_path: Path) -> None:
    """One line is added; comments and order stay."""
    write(tmp_path, {"workspace.yaml": WORKSPACE})
    output = run("playbook", "new", "big-deals", "--folder", "coaching/ours").output
    after = (tmp_path / "workspace.yaml").read_text(encoding="utf-8")
    assert changed(WORKSPACE, after) == ([], ["  folder: coaching/ours\n"])
    assert "Made the folder coaching/ours.\n" in output
    assert "Changed: workspace.yaml, which now says 'folder: coaching/ours'" in output
    assert load_workspace(tmp_path / "workspace.yaml").workspace.playbooks.folder == "coaching/ours"


def test_from_a_folder_below_it_goes_to_the_root(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths are shown from where the command runs."""
    write(tmp_path, {"workspace.yaml": "company: Us\n", "deals/a.yaml": "name: A\n"})
    monkeypatch.chdir(tmp_path / "deals")
    assert (
        "Written: ../our-playbooks/big-deals.yaml\n" in run("playbook", "new", "big-deals").output
    )
    assert (tmp_path / "our-playbooks/big-deals.yaml").is_file()


def test_a_second_one_goes_beside_the_first(run: Run, tmp_path: Path) -> None:
    """The workspace is not touched again."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    run("playbook", "new", "big-deals", "--folder", "coaching")
    output = run("playbook", "new", "small-deals").output
    assert "Written: coaching/small-deals.yaml\n" in output
    assert "Changed" not in output


def test_without_a_workspace_it_says_what_to_write(run: Run, tmp_path: Path) -> None:
    """The line can be pasted."""
    output = run("playbook", "new", "big-deals").output
    assert "write in a workspace.yaml here ('deal init' begins one):" in output
    assert "\n  playbooks: {folder: our-playbooks}\n" in output
    assert not (tmp_path / "workspace.yaml").exists()


def test_where_the_workspace_cannot_be_changed_it_says_what_to_write(
    run: Run, tmp_path: Path
) -> None:
    """No comment is lost for it."""
    odd = "company: Us\nplaybooks: {   # ours\n}\n"
    write(tmp_path, {"workspace.yaml": odd})
    output = run("playbook", "new", "big-deals").output
    assert "write in workspace.yaml:\n\n  playbooks: {folder: our-playbooks}\n" in output
    assert (tmp_path / "workspace.yaml").read_text(encoding="utf-8") == odd


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (
            ("Big Deals",),
            "'Big Deals' cannot be a playbook's name. Write small letters",
        ),
        (("a/b",), "'a/b' cannot be a playbook's name."),
        (("people",), "A playbook called 'people' comes with the product; yours would take its"),
        (("mine", "--folder", "../out"), "'../out' will not do. Name a folder inside "),
        (("mine", "--folder", "."), "'.' will not do."),
        (("ours",), "ours.yaml is there already and was not changed."),
    ],
    ids=lambda one: one if isinstance(one, str) else " ".join(one),
)
def test_a_mistake_is_one_helpful_sentence(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and nothing is written."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    run("playbook", "new", "ours")
    before = sorted(tmp_path.rglob("*"))
    result = run("playbook", "new", *args)
    assert result.exit_code == 2
    assert words in result.output
    assert sorted(tmp_path.rglob("*")) == before


def test_another_folder_than_the_workspace_s_is_refused(run: Run, tmp_path: Path) -> None:
    """Two folders would be one that nobody reads."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    run("playbook", "new", "ours")
    result = run("playbook", "new", "mine", "--folder", "elsewhere")
    assert (result.exit_code, result.output) == (
        2,
        "Your playbooks stand in our-playbooks; workspace.yaml says so.\n",
    )


def test_broken_playbooks_that_stand_there_are_shown_first(run: Run, tmp_path: Path) -> None:
    """Else every review would stop at them from now on."""
    files = {"workspace.yaml": "company: Us\n", "our-playbooks/old.yaml": "playbok: old\n"}
    write(tmp_path, files)
    result = run("playbook", "new", "mine")
    assert result.exit_code == 2
    assert "unknown key 'playbok'. Did you mean playbook?" in result.output
    assert (tmp_path / "workspace.yaml").read_text(encoding="utf-8") == "company: Us\n"


def test_its_playbooks_are_no_deals(run: Run, tmp_path: Path) -> None:
    """Review and validate leave the folder out, from the root and from above it."""
    files = {"team/workspace.yaml": "company: Us\n", "team/a.yaml": FIVE_MINUTES}
    write(tmp_path, files)
    path = tmp_path / "team" / "our-playbooks"
    write(path, {"mine.yaml": "playbook: mine\ntitle: Mine\n"})
    text = "company: Us\nplaybooks: {folder: our-playbooks}\n"
    write(tmp_path, {"team/workspace.yaml": text})
    for named in ("team", "."):
        assert run("validate", named).output == "1 deal and 1 workspace are fine.\n"
        result = run("review", named, "--as-of", "2026-11-21")
        assert (result.exit_code, "playbook" in result.output) == (0, False)
    nothing = run("validate", "team/our-playbooks").output
    assert "no deal is in this folder" in nothing


def test_a_broken_workspace_hides_no_deal(run: Run, tmp_path: Path) -> None:
    """Its folder of playbooks is left out all the same, its root never."""
    text = "compny: Us\nplaybooks: {folder: ours}\n"
    write(tmp_path, {"workspace.yaml": text, "ours/x.yaml": "playbook: x\n", "a.yaml": "name: A\n"})
    result = run("validate", ".")
    assert "unknown key 'compny'" in result.output
    assert "ours/x.yaml" not in result.output
    write(tmp_path, {"workspace.yaml": "playbooks: {folder: .}\n"})
    assert "a.yaml" in run("review", ".").output + run("validate", ".").output


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """Written, and ready to be tried."""
    done = run_process("playbook", "new", "big-deals")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "our-playbooks/big-deals.yaml").is_file()


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("playbook", "new", "--help").output.rstrip().endswith("--folder coaching")
