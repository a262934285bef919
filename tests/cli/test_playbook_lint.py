"""`deal playbook lint` finds every mistake in playbooks, and says what to do about each."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run, RunProcess
from tests.cli.test_playbook import PACK
from tests.support import write

WRONG = (
    PACK.replace("{{ close_pushes }} times", "{{ close_pshes }} times")
    .replace("severity: medium", "severity: medum")
)  # fmt: skip


def test_playbooks_that_are_fine_end_in_one_line(run: Run, tmp_path: Path) -> None:
    """The sum counts playbooks, and the exit code is 0."""
    write(tmp_path, {"a.yaml": PACK, "b.yaml": PACK.replace("playbook: ours", "playbook: b")})
    result = run("playbook", "lint", "a.yaml", "b.yaml")
    assert (result.exit_code, result.output) == (0, "2 playbooks, nothing to mend.\n")


def test_the_shipped_ones_are_fine(run: Run) -> None:
    """Outside a workspace they are what there is."""
    assert run("playbook", "lint").output.endswith(" playbooks, nothing to mend.\n")


def test_every_mistake_of_every_file_is_shown_at_its_place(run: Run, tmp_path: Path) -> None:
    """Nothing stops at the first; wrong names, texts and parameters are all found."""
    params = PACK.replace(
        "kind: condition, when: close_pushes > 2", "kind: close_date_pushed, tims: 3"
    )
    pushes = params.replace("{{ close_pushes }}", "{{ times }}").replace("ours", "c")
    texts = PACK.replace("{{ close_pushes }}", "{{ close_pshes }}")
    write(tmp_path, {"a.yaml": WRONG, "b.yaml": texts, "c.yaml": pushes, "d.yaml": "playbook: [\n"})
    result = run("playbook", "lint", "a.yaml", "b.yaml", "c.yaml", "d.yaml")
    assert result.exit_code == 2
    lines = result.output.splitlines()
    assert lines[0] == "a.yaml:6:15: 'severity' cannot be 'medum'. Did you mean medium?"
    assert lines[1].startswith("b.yaml:10:15: 'evidence' uses 'close_pshes'")
    assert any(
        line.startswith("c.yaml:7:") and "'tims'. Did you mean times?" in line for line in lines
    )
    assert any(line.startswith("d.yaml:") for line in lines)
    assert lines[-1] == f"4 playbooks, {len(lines) - 1} problems to mend."


def test_the_workspace_s_own_are_meant(run: Run, tmp_path: Path) -> None:
    """Also when they are broken, which stops every other command."""
    files = {"workspace.yaml": "playbooks: {folder: ours}\n", "ours/people.yaml": WRONG}
    write(tmp_path, files)
    result = run("playbook", "lint")
    assert result.exit_code == 2
    assert result.output.startswith("ours/people.yaml:6:15: ")
    assert result.output.endswith("\n1 playbook, 1 problem to mend.\n")


def test_one_that_takes_a_shipped_one_s_place_is_said(run: Run, tmp_path: Path) -> None:
    """It is allowed, so the exit code is 0; but nobody should do it unawares."""
    write(tmp_path, {"a.yaml": PACK.replace("playbook: ours", "playbook: discovery")})
    result = run("playbook", "lint", "a.yaml")
    assert result.exit_code == 0
    first, last = result.output.splitlines()
    assert first.startswith("a.yaml:1:11: warning: this replaces the 'discovery' that comes with")
    assert "questions. If you only want to add to it, choose another name." in first
    assert last == "1 playbook, nothing to mend."


def test_questions_of_the_shipped_packs_and_of_the_other_files_are_known(
    run: Run, tmp_path: Path
) -> None:
    """A question that no pack asks is a mistake."""
    early = "kind: offered_before, what: demo, questions: [goal, gaol]"
    pack = PACK.replace("kind: condition, when: close_pushes > 2", early)
    write(tmp_path, {"a.yaml": pack.replace("{{ close_pushes }}", "{{ count }}")})
    result = run("playbook", "lint", "a.yaml")
    assert result.exit_code == 2
    assert "no question is called 'gaol'. Did you mean goal?" in result.output
    assert "'goal'" not in result.output


def test_views_are_linted_too(run: Run, tmp_path: Path) -> None:
    """Beside the playbooks of a folder, or named alone."""
    view = "view: ours\ntitle: Ours\nletters: [{letter: G, word: Goal, rests_on: [gaol]}]\n"
    write(tmp_path, {"ours/a.yaml": PACK, "ours/views/v.yaml": view})
    for path in ("ours", "ours/views/v.yaml"):
        result = run("playbook", "lint", path)
        assert result.exit_code == 2
        assert "ours/views/v.yaml:3:46: no question is called 'gaol'. Did you" in result.output


def test_two_playbooks_of_one_name_are_a_mistake(run: Run, tmp_path: Path) -> None:
    """Only one of them would be used."""
    write(tmp_path, {"ours/a.yaml": PACK, "ours/b.yaml": PACK})
    result = run("playbook", "lint", "ours")
    assert result.exit_code == 2
    words = "ours/b.yaml:1:11: 'ours' names two playbooks. The first is ours/a.yaml;"
    assert result.output.startswith(words)


def test_a_missing_example_is_a_mistake(run: Run, tmp_path: Path) -> None:
    """A check without one that passes is not tested."""
    write(tmp_path, {"a.yaml": PACK.partition("      - passes:")[0]})
    output = run("playbook", "lint", "a.yaml").output
    assert "big-discount has no example that passes. Add one under 'examples'." in output


def test_json_holds_every_key_of_every_problem(run: Run, tmp_path: Path) -> None:
    """As `deal validate` gives them."""
    write(tmp_path, {"a.yaml": WRONG})
    told = json.loads(run("playbook", "lint", "a.yaml", "--format", "json").stdout)
    assert told["playbooks"] == 1
    assert told["problems"][0].keys() == {
        "path", "line", "column", "message", "hint", "level",
    }  # fmt: skip


def test_a_missing_file_is_said(run_process: RunProcess) -> None:
    """As a process: exit code 2."""
    done = run_process("playbook", "lint", "nowhere.yaml")
    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("nowhere.yaml: there is no such file.")


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    output = run("playbook", "lint", "--help").output
    assert output.rstrip().endswith("deal playbook lint our-playbooks/big-deals.yaml")
