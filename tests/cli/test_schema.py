"""`deal schema` prints what editors complete and check with."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run, RunProcess
from tests.support import write


def test_it_is_one_json_document(run: Run) -> None:
    """Without an argument it is the deal's."""
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == "urn:deal-assistant:deal:1"


def test_the_workspace_has_its_own(run: Run) -> None:
    """`deal schema workspace` describes workspace.yaml."""
    schema = json.loads(run("schema", "workspace").stdout)
    assert "competitors" in schema["$defs"]["Workspace"]["properties"]


def test_it_offers_the_questions_and_stages_of_the_workspace(run: Run, tmp_path: Path) -> None:
    """Each question carries its topic and its reason; the team's stages come after the five."""
    write(tmp_path, {"workspace.yaml": "stages: {Commercials: negotiation}\n"})
    deal = json.loads(run("schema").stdout)["$defs"]["Deal"]["properties"]
    goal = deal["discovery"]["properties"]["goal"]
    assert goal["description"].startswith("What they want to achieve. ")
    assert deal["stage"]["anyOf"][0]["enum"][-1] == "Commercials"


def test_it_can_be_written_to_a_file(run: Run, tmp_path: Path) -> None:
    """`--output` writes the same text."""
    assert run("schema", "--output", "s.json").exit_code == 0
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == run("schema").stdout


def test_another_kind_is_a_usage_error(run: Run) -> None:
    """The message names what there is."""
    result = run("schema", "mail")
    assert result.exit_code == 2
    assert "'deal', 'workspace'" in result.output


def test_it_is_the_same_under_every_hash_seed(run_process: RunProcess) -> None:
    """Two processes print the same bytes."""
    assert run_process("schema").stdout == run_process("schema").stdout != ""
