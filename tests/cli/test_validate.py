"""`deal validate` finds every problem of every file, and says what to do about each."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run, RunProcess
from tests.support import FIVE_MINUTES, write

MISSPELT = "name: Acme\nstakholders: [Maria]\nclose: soon\n"


def test_files_that_are_fine_end_in_one_line(run: Run, tmp_path: Path) -> None:
    """The sum counts deals, and the exit code is 0."""
    write(tmp_path, {"deals/a.yaml": FIVE_MINUTES, "deals/b.yaml": "name: B\n"})
    result = run("validate", "deals")
    assert (result.exit_code, result.output) == (0, "2 deals are fine.\n")


def test_one_file_is_one_deal(run: Run, tmp_path: Path) -> None:
    """The verb agrees with the number."""
    write(tmp_path, {"a.yaml": FIVE_MINUTES})
    assert run("validate", "a.yaml").output == "1 deal is fine.\n"


def test_every_problem_of_every_file_is_shown_at_its_place(run: Run, tmp_path: Path) -> None:
    """Nothing stops at the first problem or the first file."""
    write(tmp_path, {"a.yaml": MISSPELT, "b.yaml": "name: [\n", "c.yaml": "name: C\n"})
    result = run("validate", ".")
    assert result.exit_code == 2
    lines = result.output.splitlines()
    assert lines[0] == "a.yaml:2:1: unknown key 'stakholders'. Did you mean stakeholders?"
    assert lines[1].startswith("a.yaml:3:8: 'soon' is no date.")
    assert lines[2].startswith("b.yaml:")
    assert lines[-1] == "2 of 3 files have problems, 3 in all."


def test_names_that_only_the_playbooks_know_are_checked_too(run: Run, tmp_path: Path) -> None:
    """A stage, a question and a check that nobody knows are errors with a suggestion."""
    text = (
        "name: A\nstage: propsal\ndiscovery: {gaol: More}\n"
        "waivers: [{check: stalled/buyer-silnt, why: x, by: y, until: 2027-01-01}]\n"
    )
    write(tmp_path, {"a.yaml": text})
    output = run("validate", "a.yaml").output
    assert "a.yaml:2:8: no stage is called 'propsal'. Did you mean proposal?" in output
    assert "a.yaml:3:13: no question is called 'gaol'. Did you mean goal?" in output
    assert "Did you mean stalled/buyer-silent?" in output
    assert output.endswith("3 problems.\n")


def test_a_link_that_leads_out_is_a_problem(run: Run, tmp_path: Path) -> None:
    """For a review of the folder too; the other deals are read."""
    write(tmp_path, {"deals/a.yaml": "name: A\n", "other/b.yaml": "nme: B\n"})
    (tmp_path / "deals" / "link.yaml").symlink_to("../other/b.yaml")
    for result in (run("validate", "deals"), run("review", "deals")):
        assert result.exit_code == 2
        assert "deals/link.yaml: this link leads out of the folder, to " in result.output
        assert "Name the file itself, or copy it here." in result.output
        assert "nme" not in result.output


def test_a_linked_folder_is_said_not_to_be_entered(run: Run, tmp_path: Path) -> None:
    """For a review and an audit too; where nothing else is there, no deal was found."""
    write(tmp_path, {"deals/a.yaml": "name: A\n", "other/b.yaml": "name: B\n"})
    (tmp_path / "deals" / "link").symlink_to("../other")
    for command in ("validate", "review", "audit"):
        result = run(command, "deals")
        assert result.exit_code == 0
        assert "deals/link: warning: this folder is a link, to " in result.output
        assert "it was not entered. If deals lie there, name that folder too." in result.output
    (tmp_path / "deals" / "a.yaml").unlink()
    alone = run("audit", "deals")
    assert alone.exit_code == 2
    assert "no deals found in deals/." in alone.output
    assert "deals/link: warning: this folder is a link" in alone.output


def test_warnings_are_marked_and_do_not_fail(run: Run, tmp_path: Path) -> None:
    """What does not stop a review does not stop a build."""
    write(tmp_path, {"a.yaml": "name: A\nactivities: [{date: 2026-09-01, kind: mail}]\n"})
    result = run("validate", "a.yaml")
    assert result.exit_code == 0
    first, last = result.output.splitlines()
    assert first.startswith("a.yaml:2:14: warning: nobody can tell who wrote this mail.")
    assert last == "1 deal is fine; 1 warning."


def test_a_folder_s_workspace_is_checked_with_its_deals(run: Run, tmp_path: Path) -> None:
    """A workspace with errors is blamed once, and its deals are checked all the same."""
    files = {
        "workspace.yaml": "compny: Us\n",
        "deals/a.yaml": MISSPELT,
        "deals/b.yaml": "name: B\n",
    }
    result = run("validate", str(write(tmp_path, files)))
    assert result.exit_code == 2
    assert result.output.count("unknown key 'compny'. Did you mean company?") == 1
    assert f"{tmp_path}/workspace.yaml:1:1: " in result.output
    assert "unknown key 'stakholders'" in result.output
    assert result.output.endswith("2 of 3 files have problems, 3 in all.\n")


def test_a_workspace_can_be_named_alone(run: Run, tmp_path: Path) -> None:
    """Its own playbooks are part of it."""
    write(tmp_path, {"workspace.yaml": "company: Us\nplaybooks: {off: [stalled/buyer-silnt]}\n"})
    result = run("validate", "workspace.yaml")
    assert result.exit_code == 2
    assert "workspace.yaml:2:19: no check is called 'stalled/buyer-silnt'" in result.output
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    assert run("validate", "workspace.yaml").output == "1 workspace is fine.\n"


def test_the_workspace_s_own_stages_are_known(run: Run, tmp_path: Path) -> None:
    """What the team calls its stages is no mistake."""
    files = {"workspace.yaml": "stages: {Commercials: negotiation}\n"}
    files["a.yaml"] = "name: A\nstage: Commercials\n"
    write(tmp_path, files)
    assert run("validate", ".").output == "1 deal and 1 workspace are fine.\n"


def test_a_file_named_twice_is_checked_once(run: Run, tmp_path: Path) -> None:
    """A folder and a file in it overlap without harm."""
    write(tmp_path, {"a.yaml": MISSPELT})
    assert run("validate", "a.yaml", ".").output.endswith("2 problems.\n")


def test_a_brief_that_cannot_be_read_is_a_problem_of_its_deal(run: Run, tmp_path: Path) -> None:
    """What would stop the review is said before it."""
    write(tmp_path, {"a.yaml": "name: A\nbrief: briefs/a.yaml\n", "briefs/a.yaml": "itms: [x]\n"})
    result = run("validate", "a.yaml")
    assert result.exit_code == 2
    assert "unknown key 'itms'. Did you mean items?" in result.output


def test_what_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    """A path that names nothing, and a folder without deals, are mistakes worth knowing."""
    (tmp_path / "empty").mkdir()
    missing, empty = run("validate", "nowhere.yaml"), run("validate", "empty")
    assert (missing.exit_code, empty.exit_code) == (2, 2)
    assert missing.output.startswith("nowhere.yaml: there is no such file.")
    assert "empty: no deal is in this folder." in empty.output


def test_json_holds_every_key_of_every_problem(run: Run, tmp_path: Path) -> None:
    """A program finds hint and level even where they say nothing."""
    write(tmp_path, {"a.yaml": "nam: A\n", "b.yaml": "name: B\n"})
    result = run("validate", ".", "--format", "json")
    assert result.exit_code == 2
    told = json.loads(result.stdout)
    assert told["files"] == 2
    assert told["problems"][0] == {
        "path": "a.yaml",
        "line": 1,
        "column": 1,
        "message": "unknown key 'nam'.",
        "hint": "Did you mean name?",
        "level": "error",
    }
    assert {"path", "line", "column", "message", "hint", "level"} == told["problems"][1].keys()


def test_control_characters_of_a_file_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    """A key cannot repaint the screen."""
    write(tmp_path, {"a.yaml": 'name: A\n"\\e[2Jx": 1\n'})
    output = run("validate", "a.yaml").output
    assert "\x1b" not in output
    assert "\\x1b[2Jx" in output


def test_the_whole_command_ends_with_its_exit_code(run_process: RunProcess, tmp_path: Path) -> None:
    """As a process: problems on standard output, 2 for bad input."""
    write(tmp_path, {"a.yaml": MISSPELT})
    done = run_process("validate", "a.yaml")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.endswith("2 problems.\n")


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("validate", "--help").output.rstrip().endswith("deal validate deals/ --format json")
