"""`deal init` says who we are: a workspace.yaml that can be read, filled in and used at once."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from assistant.cli import init
from assistant.records.load import load_workspace
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from tests.cli.conftest import Run, RunProcess
from tests.support import write

ANSWERS = """\
Sensoric
sensoric.example, jo@sensoric.test
LineSight, LineSight Edge
Plantwise
Qualified = discovery, Commercials = negotiation
"""
NOTHING = "\n" * 5


def workspace_at(path: Path) -> Workspace:
    return load_workspace(path).workspace


def test_the_skeleton_is_fine_and_empty(run: Run, tmp_path: Path) -> None:
    """Nothing is said yet, and everything has its place and its hint."""
    result = run("init")
    assert result.exit_code == 0
    assert workspace_at(tmp_path / "workspace.yaml") == Workspace()
    assert run("validate", "workspace.yaml").output == "1 workspace is fine.\n"
    text = (tmp_path / "workspace.yaml").read_text(encoding="utf-8")
    keys = parse_source(text, "w", keep_empty=True).value
    assert {*keys} == {*Workspace.__struct_fields__}


def test_the_example_lines_are_a_workspace(run: Run, tmp_path: Path) -> None:
    """Whoever takes the number signs away gets no error, and something in every place."""
    run("init")
    path = tmp_path / "workspace.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^# (?=  )", "", text, flags=re.MULTILINE), encoding="utf-8")
    assert run("validate", "workspace.yaml").output == "1 workspace is fine.\n"
    used, empty = workspace_at(path), Workspace()
    same = [one for one in empty.__struct_fields__ if getattr(used, one) == getattr(empty, one)]
    assert same == []


def test_what_is_given_is_written(run: Run, tmp_path: Path) -> None:
    """A folder that is missing is made; an address is as good as a domain."""
    args = (
        "--company",
        "Sensoric: R&D",
        "--domain",
        "jo@Sensoric.example",
        "--domain",
        "b.test",
    )
    result = run("init", "sales team", *args)
    assert result.output.startswith("Made the folder sales team.\nWritten: sales team/workspace.")
    assert result.output.endswith("deal new 'sales team/deals/acme.yaml'\n")
    told = workspace_at(tmp_path / "sales team/workspace.yaml")
    assert (told.company, told.domains) == ("Sensoric: R&D", ("sensoric.example", "b.test"))


def test_editors_find_the_schema(run: Run, tmp_path: Path) -> None:
    """The first line leads to it; it is the workspace's own."""
    result = run("init", "sales")
    head = (tmp_path / "sales/workspace.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert head == "# yaml-language-server: $schema=.deal/workspace.schema.json"
    assert "Written: sales/.deal/workspace.schema.json" in result.output
    schema = (tmp_path / "sales/.deal/workspace.schema.json").read_text(encoding="utf-8")
    assert json.loads(schema)["$id"] == "urn:deal-assistant:workspace:1"


def test_an_existing_workspace_is_never_changed(run: Run, tmp_path: Path) -> None:
    """Nothing is asked, nothing is written."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    result = run("init", "--ask", answers=ANSWERS)
    assert (result.exit_code, result.output) == (
        2,
        "workspace.yaml is there already and was not changed. Edit it as you like.\n",
    )
    assert (tmp_path / "workspace.yaml").read_text(encoding="utf-8") == "company: Us\n"
    assert [one.name for one in tmp_path.iterdir()] == ["workspace.yaml"]


def test_a_workspace_above_is_pointed_at(run: Run, tmp_path: Path) -> None:
    """The nearest one counts, and that changes what deals follow."""
    write(tmp_path, {"workspace.yaml": "company: Us\n"})
    output = run("init", "team").output
    assert f"the deals here no longer follow {tmp_path}/workspace.yaml." in output


def test_five_answers_make_a_workspace(run: Run, tmp_path: Path) -> None:
    """As a rep types them."""
    assert run("init", "--ask", answers=ANSWERS).exit_code == 0
    assert workspace_at(tmp_path / "workspace.yaml") == Workspace(
        company="Sensoric",
        domains=("sensoric.example", "sensoric.test"),
        products=("LineSight", "LineSight Edge"),
        competitors=("Plantwise",),
        stages={"Qualified": "discovery", "Commercials": "negotiation"},
    )
    text = (tmp_path / "workspace.yaml").read_text(encoding="utf-8")
    assert "\ndomains: [sensoric.example, sensoric.test]\n" in text


def test_every_question_can_be_skipped(run: Run, tmp_path: Path) -> None:
    """Options stand where a question is skipped."""
    run("init", "--ask", "--company", "Sensoric", answers=NOTHING)
    assert workspace_at(tmp_path / "workspace.yaml") == Workspace(company="Sensoric")


@pytest.mark.parametrize(
    ("before", "wrong", "words"),
    [
        (1, "sensoric", "'sensoric' is no mail domain. Write one such as sensoric.example."),
        (4, "Qualified = discvery", "Which of the five is 'Qualified'? Did you mean discovery?"),
        (4, "Qualified", "Which of the five is 'Qualified'? Write 'Qualified = discovery'."),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(
    run: Run, before: int, wrong: str, words: str
) -> None:
    """Nothing typed so far is lost."""
    result = run("init", "--ask", answers="\n" * before + wrong + "\n" + NOTHING)
    assert result.exit_code == 0
    assert f"Error: {words}" in result.output


def test_on_a_terminal_it_asks_for_what_is_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With company and domain at hand there is nothing to ask."""
    monkeypatch.setattr(init, "_on_a_terminal", lambda: True)
    assert "Five questions" in run("init", "a", "--company", "Us", answers=NOTHING).output
    whole = run("init", "b", "--company", "Us", "--domain", "us.example")
    assert (whole.exit_code, "Five questions" in whole.output) == (0, False)


def test_stopping_in_the_middle_writes_nothing(run: Run, tmp_path: Path) -> None:
    """The end of the input is no answer."""
    result = run("init", "new", "--ask", answers="Sensoric\n")
    assert result.exit_code == 2
    assert "Stopped. Nothing was written." in result.output
    assert not [*tmp_path.iterdir()]


def test_mistakes_are_one_sentence(run: Run, tmp_path: Path) -> None:
    """A domain that is none, a folder that is a file."""
    wrong = run("init", "--domain", "sensoric")
    assert (wrong.exit_code, wrong.output) == (
        2,
        "'sensoric' is no mail domain. Write one such as sensoric.example.\n",
    )
    write(tmp_path, {"file": ""})
    result = run("init", "file/team")
    assert (result.exit_code, result.output) == (
        2,
        "file/team cannot be made: a file stands where a folder should be.\n",
    )


def test_a_deal_written_below_follows_it(run: Run, tmp_path: Path) -> None:
    """The next line that it prints works as it stands."""
    last = run("init", "--ask", answers=ANSWERS).output.splitlines()[-1]
    assert last.endswith("deal new deals/acme.yaml")
    run("new", "deals/acme.yaml")
    deal = tmp_path / "deals/acme.yaml"
    text = deal.read_text(encoding="utf-8").replace("\nstage:", "\nstage: Commercials #", 1)
    deal.write_text(text, encoding="utf-8")
    assert run("validate", ".").output == "1 deal and 1 workspace are fine.\n"


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """In a pipe it asks only when told to."""
    done = run_process("init")
    assert (done.returncode, done.stderr) == (0, "")
    assert workspace_at(tmp_path / "workspace.yaml") == Workspace()


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("init", "--help").output.rstrip().endswith("--domain sensoric.example")
