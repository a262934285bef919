"""`deal playbook` shows the checks, and tries the examples that they come with."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from assistant import resources
from tests.cli.conftest import Run, RunProcess
from tests.support import write

PACK = """\
playbook: ours
title: What our team looks for
checks:
  - id: big-discount
    title: The close date moves
    severity: medium
    find: {kind: condition, when: close_pushes > 2}
    rationale: Three moves are a pattern.
    basis: [{rests_on: convention, note: Our own habit}]
    evidence: The close date moved {{ close_pushes }} times.
    coaching_question: What makes it hard to decide?
    next_action: Ask {{ person.first }} what makes it hard.
    examples:
      - finds: Three moves
        deal: {close: {pushed: [2026-08-01, 2026-09-01, 2026-10-01]}}
        evidence: The close date moved 3 times.
      - passes: Two moves
        deal: {close: {pushed: [2026-08-01, 2026-09-01]}}
"""


def test_list_shows_every_check_within_80_columns(run: Run) -> None:
    """Id, severity, status and title of each, below its pack's title."""
    result = run("playbook", "list")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= 80
    row = next(line for line in lines if line.startswith("  buyer-silent"))
    assert row.split(maxsplit=3) == ["buyer-silent", "high", "trial", "The customer has gone quiet"]
    assert "stalled: Does this deal still move, and if not, who holds it up?" in lines


def test_list_says_what_the_workspace_has_switched_off(run: Run, tmp_path: Path) -> None:
    """A check that is off is listed as off."""
    write(tmp_path, {"workspace.yaml": "playbooks: {off: [stalled/buyer-silent]}\n"})
    rows = run("playbook", "list").stdout.splitlines()
    assert next(row for row in rows if "  buyer-silent" in row).split()[2] == "off"


def test_list_shows_the_workspace_s_own_packs(run: Run, tmp_path: Path) -> None:
    """Own checks stand beside the shipped ones, as text and as JSON."""
    files = {"workspace.yaml": "playbooks: {folder: ours}\n", "ours/people.yaml": PACK}
    write(tmp_path, files)
    assert "big-discount" in run("playbook", "list").stdout
    packs = json.loads(run("playbook", "list", "--format", "json").stdout)["packs"]
    of_deals = [pack for pack in packs if pack["looks_at"] == "deal"]
    assert of_deals[-1]["checks"][0]["id"] == "ours/big-discount"


def test_show_says_everything_about_a_check(run: Run) -> None:
    """What it looks for, why, what it rests on, when it is no problem, and where it stands."""
    text = run("playbook", "show", "buyer-silent").stdout
    for words in (
        "stalled/buyer-silent",
        "The customer has gone quiet",
        "Looks for       The customer has not answered",
        "Applies         not between the submission and the award of a tender",
        "Severity        high",
        "Rests on        convention: ",
        "No problem if   A wait was agreed",
        "Stands in       playbooks/deal/stalled.yaml:",
    ):
        assert words in text


def test_show_gives_settings_that_can_be_pasted(run: Run, tmp_path: Path) -> None:
    """The lines for workspace.yaml are a valid workspace as they stand."""
    text = run("playbook", "show", "buyer-silent").stdout
    settings = text.partition("write in workspace.yaml:\n\n")[2].partition("\nTo switch")[0]
    off = text.partition("To switch it off:\n\n")[2]
    write(tmp_path, {"workspace.yaml": "company: Us\n" + _flush(settings) + _flush(off)})
    assert "days: {prospect: 15, " in settings
    assert run("validate", "workspace.yaml").output == "1 workspace is fine.\n"


def _flush(text: str) -> str:
    return "".join(line.removeprefix("  ") for line in text.splitlines(keepends=True))


def test_show_gives_the_same_as_json(run: Run) -> None:
    """Programs read the check's parameters by name."""
    told = json.loads(run("playbook", "show", "stalled/buyer-silent", "--format", "json").stdout)
    assert told["id"] == "stalled/buyer-silent"
    assert told["parameters"]["newest_days"] == "3"


def test_show_gives_what_the_workspace_has_changed(run: Run, tmp_path: Path) -> None:
    """The days in use, the rest as shipped, and who set them; the explanation says the same."""
    settings = "settings: {stalled/buyer-silent: {days: {proposal: 4}}}\n"
    write(tmp_path, {"workspace.yaml": settings, "a.yaml": "name: A\n"})
    explain = ("review", "a.yaml", "--explain", "buyer-silent")
    for args in (("playbook", "show", "buyer-silent"), explain):
        text = run(*args).stdout
        assert "      days: {prospect: 15, discovery: 12, solution: 10, proposal: 4, " in text
        assert "Set by you      days, in workspace.yaml\n" in text
    told = json.loads(run("playbook", "show", "buyer-silent", "--format", "json").stdout)
    assert told["changed"] == ["days"]


def test_an_unknown_check_gets_a_suggestion(run: Run) -> None:
    """A slip of the pen costs one line."""
    result = run("playbook", "show", "buyer-silnt")
    assert result.exit_code == 2
    assert result.output == "No check is called 'buyer-silnt'. Did you mean buyer-silent?\n"


def test_a_playbook_is_no_check_and_names_its_checks(run: Run) -> None:
    result = run("playbook", "show", "pitching")
    assert result.exit_code == 2
    said = "pitching is a playbook. Name one of its checks: demo-before-discovery, "
    assert result.output.startswith(said)


def test_examples_that_hold_are_counted(run: Run, tmp_path: Path) -> None:
    """All as they say: exit code 0."""
    write(tmp_path, {"ours.yaml": PACK})
    result = run("playbook", "test", "ours.yaml")
    assert (result.exit_code, result.output) == (0, "2 examples, all as they say.\n")


def test_an_example_that_does_not_hold_is_named_with_its_place(run: Run, tmp_path: Path) -> None:
    """One line an example, and exit code 1."""
    write(tmp_path, {"ours.yaml": PACK.replace("pushes > 2", "pushes > 1")})
    result = run("playbook", "test", "ours.yaml")
    assert result.exit_code == 1
    first, last = result.output.splitlines()
    assert first.startswith("ours.yaml:17:9: ours/big-discount: “passes: Two moves” says passes")
    assert last == "1 of 2 examples did not come out as they say."


@pytest.mark.parametrize(
    ("wrong", "instead", "words"),
    [
        (
            "{{ close_pushes }}",
            "{{ close_pshes }}",
            "ours.yaml:10:15: 'evidence' uses 'close_pshes'",
        ),
        ("kind: condition", "kind: conditon", "no kind is called 'conditon'"),
        ("title: The", "titel: The", "unknown key 'titel'. Did you mean title?"),
    ],
)
def test_mistakes_in_a_playbook_come_before_its_examples(
    run: Run, tmp_path: Path, wrong: str, instead: str, words: str
) -> None:
    """A playbook with mistakes is bad input, not a failing example."""
    write(tmp_path, {"ours.yaml": PACK.replace(wrong, instead)})
    result = run("playbook", "test", "ours.yaml")
    assert result.exit_code == 2
    assert words in result.output


def test_without_a_file_the_shipped_and_the_own_packs_are_tried(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both packs have two examples."""
    shipped = tmp_path / "shipped"
    shutil.copytree(resources.playbooks_folder(), shipped, ignore=_no_packs)
    write(shipped / "deal", {"theirs.yaml": PACK.replace("playbook: ours", "playbook: theirs")})
    monkeypatch.setattr(resources, "playbooks_folder", lambda: shipped)
    assert run("playbook", "test").output == "2 examples, all as they say.\n"
    write(tmp_path, {"workspace.yaml": "playbooks: {folder: ours}\n", "ours/people.yaml": PACK})
    assert run("playbook", "test").output == "4 examples, all as they say.\n"


def _no_packs(folder: str, names: list[str]) -> list[str]:
    return names if Path(folder).name in ("deal", "mail") else []


def test_a_folder_stands_for_the_playbooks_in_it(run: Run, tmp_path: Path) -> None:
    """Views beside them have no examples and are left alone."""
    view = {f"ours/views/{name}.yaml": "view: x\n" for name in ("one", "two")}
    write(tmp_path, {"ours/a.yaml": PACK, **view})
    assert run("playbook", "test", "ours").stdout == "2 examples, all as they say.\n"


@pytest.mark.parametrize("command", ["test", "lint"])
def test_a_folder_without_playbooks_is_said(run: Run, tmp_path: Path, command: str) -> None:
    """To find nothing wrong in nothing would be no news."""
    (tmp_path / "ours").mkdir()
    result = run("playbook", command, "ours")
    assert result.exit_code == 2
    assert result.stderr.startswith("ours: no playbook is here. 'deal playbook new' begins one.")


def test_commands_stand_in_the_order_of_need(run: Run) -> None:
    """Each with a line that is not cut off."""
    lines = run("playbook", "--help").output.partition("Commands:\n")[2].splitlines()[:5]
    assert [line.split()[0] for line in lines] == ["list", "show", "test", "new", "lint"]
    assert not [line for line in lines if line.endswith("...")]


def test_a_missing_file_is_said(run_process: RunProcess) -> None:
    """As a process: one sentence on standard error, exit code 2."""
    done = run_process("playbook", "test", "nowhere.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("nowhere.yaml: there is no such file.")


@pytest.mark.parametrize("command", ["list", "show", "test"])
def test_help_ends_with_examples(run: Run, command: str) -> None:
    """The last line of `--help` can be copied."""
    last = run("playbook", command, "--help").output.splitlines()[-1]
    assert last.startswith(f"  deal playbook {command}") or f"deal playbook {command}" in last
